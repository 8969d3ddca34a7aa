/** What commands print of their work. */
export default {
  errors_one: '{{count}} erreur',
  errors: '{{count}} erreurs',
  warnings_one: '{{count}} avertissement',
  warnings: '{{count}} avertissements',
  'more-of-code_one': '… et {{count}} autre {{code}} (--every le montre)',
  'more-of-code': '… et {{count}} autres {{code}} (--every les montre)',
  facilities_one: '{{count}} lieu',
  facilities: '{{count}} lieux',
  locales_one: '{{count}} langue',
  locales: '{{count}} langues',
  lent_one: '{{count}} texte vient de Passerelle (built_in dans feed.yaml).',
  lent: '{{count}} textes viennent de Passerelle (built_in dans feed.yaml).',
  ready: '{{facilities}}, {{locales}} : tout est prêt pour build',
  outcome: '{{counts}} : {{outcome}}',
  'nothing-written': 'rien n’a été écrit',
  written: 'écrit dans {{path}}',
  'no-widgets-built':
    'avertissement : les widgets ne sont pas construits (npm run build) : seule la liste publiée est écrite.',

  'init-written_one':
    '{{count}} fichier écrit dans {{dir}}. {{guide}} explique chaque étape. Commencez par {{start}}, puis :',
  'init-written':
    '{{count}} fichiers écrits dans {{dir}}. {{guide}} explique chaque étape. Commencez par {{start}}, puis :',

  'key-private': 'Clé privée : {{path}}. Gardez-la hors du dossier de contenu et hors de tout dépôt de code.',
  'key-public': 'Clé publique, pour la balise script de chaque site :',

  'export-written_one': '{{count}} lieu écrit',
  'export-written': '{{count}} lieux écrits',
  'export-left-out_one': '{{count}} lieu laissé de côté : {{why}}',
  'export-left-out': '{{count}} lieux laissés de côté : {{why}}',
  'export-outside-france': 'hors de France',
  'export-not-carried': 'sans place dans ce format : {{field}} ({{count}})',

  'preview-no-widgets':
    'avertissement : les widgets ne sont pas construits (npm run build) : seuls les défauts sont montrés.',
  'preview-built': 'construit',
  'preview-not-built': 'non construit',
  'preview-at': '{{url}} montre {{dir}} ; Ctrl+C l’arrête.',
  'preview-not-found': 'introuvable',
  'preview-language': 'fr',
  'preview-nothing': 'Rien n’a encore pu être construit : corrigez les erreurs ci-dessus.',
};
