/** What is said where a sheet is wrong. French is the reference. */
const strings = {
  by_mail:
    'Un courriel déjà écrit s’ouvre. Vous le relisez et l’envoyez vous-même, ou non : rien ne part sans vous. Qui le reçoit voit votre adresse.',
  by_form:
    'Un formulaire s’ouvre dans un nouvel onglet, sur {{host}}. Il apprend de quelle fiche il s’agit et ce que vous choisissez ici, rien de vous.',
  choose: 'Qu’est-ce qui est faux ?',
  address: 'L’adresse',
  phone: 'Le téléphone',
  hours: 'Les horaires',
  website: 'Le site',
  closed: 'Ce lieu a fermé',
  other: 'Autre chose',
  subject: 'Erreur sur une fiche',
  sheet: 'Fiche',
  wrong: 'À corriger',
  said: 'La liste dit',
  right: 'Ce qui est juste',
} as const;
export default strings;
