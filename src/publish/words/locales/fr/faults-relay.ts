/** Of relay.yaml. */
export default {
  'relay-origin':
    '« {{value}} » n’est pas l’adresse d’un site seule. Écrivez https://www.example.org, sans rien derrière.',
  'relay-port': '« {{value}} » n’est pas un port. Écrivez un nombre entier de 0 à 65535.',
  'relay-most': '« {{value}} » n’est pas un nombre entier à partir de 1.',
  'relay-plain':
    'Sans chiffrement, un message peut être lu sur le chemin vers {{value}}. Écrivez « starttls » ou « tls » ; « none » ne vaut que pour cette machine.',
  'relay-password':
    '{{value}} : ce fichier n’existe pas. Il contient le mot de passe du serveur de courrier.',
};
