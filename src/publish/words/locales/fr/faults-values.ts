export default {
  missing: 'Il manque une valeur ici. Ajoutez-la.',
  empty: 'La valeur est vide. Écrivez-la, ou supprimez la ligne.',
  type: '« {{value}} » n’est pas ce qui est attendu ici{{expectedHere}}. Un nombre ou un mot qui doit rester du texte s’écrit entre guillemets.',
  choice: '« {{value}} » ne fait pas partie des mots possibles ici{{wordsHere}}.',
  'text-characters':
    '« {{value}} » contient un caractère de contrôle invisible. Retapez le texte au lieu de le coller.',
  'text-long':
    '« {{value}} » est trop long pour une page : 4 000 signes au plus. Coupez ce texte en plusieurs, ou raccourcissez-le.',
  'name-long': '« {{value}} » est trop long pour un nom ou une adresse : 300 signes au plus.',
  id: '« {{value}} » ne peut pas servir d’identifiant. Utilisez les lettres de a à z, les chiffres, le trait d’union, le point et le tiret bas, 100 signes au plus.',
  date: '« {{value}} » n’est pas une date. Écrivez 2026-11-22, 2026-11 ou 2026.',
  day: '« {{value}} » n’est pas un jour. Écrivez-le comme 2026-11-22.',
  'date-old': '« {{value}} » semble écrit pour dire « inconnu ». Si c’est le cas, laissez la cellule vide.',
  'date-future': '« {{value}} » n’est pas encore arrivé. Vérifiez l’année.',
  phone:
    '{{named}}« {{value}} » n’est pas un numéro de téléphone{{ofCountry}}. Écrivez un seul numéro avec tous ses chiffres, ou avec + et l’indicatif du pays.',
  'phone-several':
    '{{named}}« {{value}} » contient plusieurs numéros de téléphone. Gardez-en un ; vous pouvez indiquer les autres dans « contact ».',
  'phone-mended':
    '{{named}}« {{value}} » est publié sous la forme « {{to}} ». Vérifiez ce numéro et écrivez-le ainsi.',
  'short-number-unknown':
    '{{named}}les numéros courts de ce pays ({{country}}) ne sont pas connus ici : « {{value}} » est publié tel quel. Appelez-le une fois.',
  dialled: '« {{value}} » ne peut pas être composé comme un numéro.',
  email: '{{named}}« {{value}} » n’est pas une adresse électronique.',
  'corrections-address':
    '« {{value}} » n’est ni une adresse électronique seule, comme listes@example.org, ni une adresse web qui commence par https://. Écrivez l’une des deux, sans mailto: et sans objet.',
  'email-several': '{{named}}« {{value}} » contient plusieurs adresses électroniques. Gardez-en une.',
  'email-mended': '{{named}}« {{value}} » est publié sous la forme « {{to}} ». Écrivez-le ainsi.',
  country: '« {{value}} » n’est pas un code de pays. Utilisez deux lettres majuscules, comme FR.',
  region:
    '« {{value}} » n’est pas un code de région. Écrivez le pays, un trait d’union et la région, comme CA-QC.',
  locale: '« {{value}} » n’est pas un code de langue. Écrivez fr, en ou fr-BE.',
  'web-address':
    '« {{value}} » n’est pas une adresse web complète. Elle commence par https:// et ne contient pas d’espace.',
  'site-address':
    '« {{value}} » n’est pas une adresse web complète. Elle commence par https:// ou http:// et ne contient pas d’espace.',
  link: 'Le lien « {{value}} » n’est pas permis. Utilisez une adresse complète : https://…, mailto:… ou tel:…',
  count: '« {{value}} » n’est pas un nombre entier, à partir de 0.',
  degrees:
    '« {{value}} » sort des limites. Les latitudes vont de -90 à 90, les longitudes de -180 à 180. Remettez le point décimal, ou chaque valeur dans sa colonne.',
  number:
    '{{named}}« {{value}} » n’est pas un nombre. Écrivez des chiffres, avec un point ou une virgule pour les décimales.',
  flag: '{{named}}« {{value}} » ne dit ni oui ni non.',
  'point-swapped':
    'Le point {{lat}}, {{lon}} n’est pas là où la ligne le dit{{near}}. Soit lat et lon sont inversées ({{lon}}, {{lat}} est près de {{town}}, {{country}}), soit country, postcode ou city est à corriger. Le lieu est publié sans point.',
  'point-outside':
    'Le point {{lat}}, {{lon}} n’est pas dans ce pays ({{country}}){{within}}{{near}}.{{withSigns}} Corrigez lat et lon, ou le pays ou le code postal ; videz lat et lon si personne ne connaît le point. Le lieu est publié sans point.',
  'point-far':
    'Le point {{lat}}, {{lon}} est à {{km}} km de {{value}}, sa ville{{ifSwapped}}. Corrigez lat et lon, ou la ville. Le lieu est publié au point de sa ville.',
  'postcode-written':
    '« {{value}} » n’est pas écrit comme un code postal de ce pays ({{country}}). Écrivez-le comme {{example}}.',
  'town-postcode':
    'Aucune ville nommée « {{value}} » n’est proche du code postal {{postcode}}. Corrigez l’un des deux.',
  'half-point': 'La latitude et la longitude vont ensemble. Remplissez les deux, ou aucune.',
  'time-zone': '« {{value}} » n’est pas un fuseau horaire. Utilisez un nom comme Europe/Paris.',
  'too-deep': 'Le texte est imbriqué sur plus de {{limit}} niveaux. Rendez-le plus plat.',
  'file-name': '« {{value}} » n’est pas un simple nom de fichier.',
  sha256: '« {{value}} » n’est pas une empreinte SHA-256.',
};
