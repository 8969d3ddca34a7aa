/** What `relay` writes into its log: events and codes, never a person. */
export default {
  'no-widgets':
    'Les widgets ne sont pas construits (npm run build) : le relais n’a pas de formulaire à montrer.',
  started:
    'Les messages sont reçus sur {{url}} ; {{status}}health et {{status}}metrics disent comment cela va.',
  stopping: 'Arrêt : ce qui a été accepté est envoyé, ou reste sur le disque.',
  delivered: 'Un message a été remis.',
  'not-delivered': 'Un message n’a pas pu être remis pour l’instant ({{code}}). Il sera essayé de nouveau.',
  'not-removed': 'Un message a été remis et ne peut pas être effacé ({{code}}). Regardez le disque.',
  'given-up': 'Un message n’a pas pu être remis pendant 72 heures : son texte est effacé.',
  alerted: 'L’adresse de « alert » a été prévenue de ce qui n’a pas pu être remis.',
  'alerted-refused':
    'L’adresse de « alert » a été prévenue que le serveur de courrier refuse les messages d’un lieu.',
  'not-alerted': 'L’adresse de « alert » n’a pas pu être prévenue ({{code}}). Ce sera essayé de nouveau.',
  refused: 'Un message n’a pas été accepté ({{code}}) : la personne l’a su, avec le téléphone.',
  'check-sent': '{{to}} : le serveur de courrier a pris le message d’essai. Voyez s’il est arrivé.',
  'check-failed': '{{to}} : le serveur de courrier n’a pas pris le message d’essai ({{code}}).',
};
