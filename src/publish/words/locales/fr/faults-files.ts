export default {
  'no-folder': 'Ce dossier n’existe pas. Créez-en un avec « passerelle init ».',
  'file-missing': 'Ce fichier manque. « passerelle init --all » en écrit un exemple.',
  'empty-file': 'Le fichier est vide.',
  encoding:
    'À partir de cette ligne, le texte n’est pas en UTF-8. Enregistrez le fichier en UTF-8, ou indiquez son encodage.',
  gzip: 'Le fichier est compressé, mais il n’a pas pu être décompressé. Téléchargez-le de nouveau.',
  'encoding-guessed': 'Le fichier n’est pas en UTF-8 : il a été lu comme {{value}}. Enregistrez-le en UTF-8.',
  'yaml-syntax': 'Ce texte n’est pas du YAML valide. {{yamlFault}}',
  'unknown-key': 'Rien ne lit « {{value}} » : cette ligne est ignorée.{{meant}}',
  'front-matter': 'Les lignes entre les deux --- ne sont pas de la forme « name: value ».',
  'front-matter-open': 'Le fichier commence par ---, mais aucune autre ligne --- ne ferme cette partie.',
  'markdown-html': 'Le HTML n’est pas permis : « {{value}} ». Écrivez-le en Markdown.',
  'markdown-unsupported':
    '« {{value}} » n’a pas sa place dans ces textes. Utilisez des paragraphes, des titres, des listes, des citations et des liens.',
  'markdown-inline-image': 'Une image se place seule, dans son propre paragraphe.',
  'markdown-unreadable': 'Ce Markdown ne peut pas être lu : il est imbriqué trop profondément.',
  'keepers-differ':
    'Pour le même identifiant, {{field}} est « {{value}} » ici et « {{other}} » dans {{file}}, à la ligne {{line}}. Mettez-vous d’accord sur une seule valeur.',
  'duplicate-id':
    '« {{value}} » est déjà utilisé à la ligne {{line}}. Chaque identifiant ne sert qu’une fois.',
  'unknown-kind': 'Le type « {{value}} » n’est pas dans kinds.yaml.{{meant}}',
  'unknown-condition': '« {{value}} » n’est pas une chose que l’on peut demander à un lieu.{{meant}}',
  'linked-to-withdrawn':
    '« {{value}} » a été publié autrefois et n’existe plus : le lien vers lui est laissé de côté. Retirez-le de cette cellule.',
  'unknown-link': 'Aucun lieu de ce tableau n’a l’identifiant « {{value}} ».',
  'linked-to-itself': '« {{value}} » est lié à lui-même.',
  'unknown-locale': '« {{value}} » ne fait pas partie des langues de la liste publiée (locales).',
  unreachable:
    '« {{value}} » n’a ni téléphone, ni adresse électronique, ni site, ni autre contact. Les visiteurs voient les lignes d’aide à la place.',
  'places-undated': 'Des places libres sans leur date (places_as_of) ne disent pas grand-chose.',
  'zone-missing':
    '« {{value}} » a des horaires, et son fuseau horaire n’est pas connu : ce pays ({{country}}) en a plusieurs, ou aucun qui soit connu, et ni le code postal, ni la région, ni le point ne disent lequel. Remplissez time_zone, par exemple America/Toronto. D’ici là, les pages montrent les horaires sans jamais dire si le lieu est ouvert.',
  'helpline-zone':
    '« {{value}} » a des horaires, et ce pays ({{country}}) a plusieurs fuseaux horaires, ou aucun qui soit connu. Les pages montrent les horaires sans jamais dire si quelqu’un répond maintenant.',
  'holidays-missing':
    'Les horaires de « {{value}} » parlent de jours fériés (PH). Remplissez holidays avec FR, FR-57 ou BE ; ailleurs, avec les jours eux-mêmes, comme 2026-12-25.',
  'variant-alone':
    '« {{value}} » est une variante de « {{plain}} », dont elle reprend ce qui lui manque. Nommez « {{plain}} » avant elle.',
  'expires-before': 'La liste publiée expire le « {{value}} », avant son jour de publication.',
  'kind-without-setting': '« {{value}} » n’est pas dans kinds.yaml. Ajoutez-le là, avec son cadre (setting).',
  'locale-lacks-kinds_one':
    '{{count}} type n’a pas de texte dans la langue {{locale}} : {{value}}. Écrivez un fichier pour lui.',
  'locale-lacks-kinds':
    '{{count}} types n’ont pas de texte dans la langue {{locale}} : {{value}}. Écrivez un fichier pour chacun.',
  'locale-lacks-settings_one':
    '{{count}} cadre (setting) n’a pas de nom dans la langue {{locale}} : {{value}}.',
  'locale-lacks-settings':
    '{{count}} cadres (settings) n’ont pas de nom dans la langue {{locale}} : {{value}}.',
  'locale-lacks-helplines_one': '{{count}} numéro n’a pas de nom dans la langue {{locale}} : {{value}}.',
  'locale-lacks-helplines': '{{count}} numéros n’ont pas de nom dans la langue {{locale}} : {{value}}.',
  'locale-lacks-guidance':
    'La langue {{locale}} n’a pas de {{value}}.yaml : vos propres mots sont montrés à la place.',
  'questionnaire-without-texts':
    'La langue {{locale}} est la vôtre, et elle n’a pas de textes pour ce questionnaire. Écrivez {{locale}}/{{value}}.yaml.',
  'texts-without-questionnaire': 'Il n’y a pas de questionnaires/{{value}}.yaml.{{meant}}',
};
