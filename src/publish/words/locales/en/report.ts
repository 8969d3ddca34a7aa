/** What commands print of their work. */
export default {
  errors_one: '{{count}} error',
  errors: '{{count}} errors',
  warnings_one: '{{count}} warning',
  warnings: '{{count}} warnings',
  'more-of-code': '… and {{count}} more {{code}} (--every shows them)',
  facilities_one: '{{count}} facility',
  facilities: '{{count}} facilities',
  locales_one: '{{count}} locale',
  locales: '{{count}} locales',
  lent_one: '{{count}} text comes from the built-in pack (built_in in feed.yaml).',
  lent: '{{count}} texts come from the built-in pack (built_in in feed.yaml).',
  ready: '{{facilities}}, {{locales}}: ready to build',
  outcome: '{{counts}}: {{outcome}}',
  'nothing-written': 'nothing was written',
  written: 'written to {{path}}',
  'no-widgets-built': 'warning: the widgets are not built (npm run build): only the feed is written.',

  'init-written_one':
    '{{count}} file written to {{dir}}. {{guide}} tells every step. Start with {{start}}, then:',
  'init-written':
    '{{count}} files written to {{dir}}. {{guide}} tells every step. Start with {{start}}, then:',

  'key-private': 'Private key: {{path}}. Keep it out of the content folder and out of any repository.',
  'key-public': 'Public key, for the script tag of each site:',

  'export-written': 'written {{count}}',
  'export-left-out': 'left out {{count}}: {{why}}',
  'export-outside-france': 'not in France',
  'export-not-carried': 'not carried: {{field}} ({{count}})',

  'preview-no-widgets': 'warning: the widgets are not built (npm run build): only faults are shown.',
  'preview-built': 'built',
  'preview-not-built': 'not built',
  'preview-at': '{{url}} shows {{dir}}; Ctrl+C stops it.',
  'preview-not-found': 'not found',
  'preview-language': 'en',
  'preview-nothing': 'Nothing could be built yet: mend the errors above.',
};
