export default {
  'no-folder': 'There is no such folder. Create one with "passerelle init".',
  'file-missing': 'The file is missing. "passerelle init --all" writes an example of it.',
  'empty-file': 'The file is empty.',
  encoding: 'The text from this line on is not UTF-8. Save the file as UTF-8, or name its encoding.',
  gzip: 'The file is packed but cannot be unpacked. Download it again.',
  'encoding-guessed': 'The file is not UTF-8 and was read as {{value}}. Save it as UTF-8.',
  'yaml-syntax': 'This is not valid YAML. {{yamlFault}}',
  'unknown-key': 'Nothing reads "{{value}}"; it is ignored.{{meant}}',
  'front-matter': 'The lines between the two --- hold no "name: value" pairs.',
  'front-matter-open': 'The file starts with --- but no second line of --- closes it.',
  'markdown-html': 'HTML is not allowed: "{{value}}". Write it in Markdown.',
  'markdown-unsupported':
    '"{{value}}" has no place in these texts. Use paragraphs, headings, lists, quotes and links.',
  'markdown-inline-image': 'An image stands in a paragraph of its own.',
  'markdown-unreadable': 'The Markdown cannot be read: it is nested too deep.',
  'keepers-differ':
    '{{field}} is "{{value}}" here, and "{{other}}" in {{file}} on line {{line}}, for the same id. Agree on one of them.',
  'duplicate-id': '"{{value}}" is used already on line {{line}}. Each id is used once.',
  'unknown-kind': 'The kind "{{value}}" is not in kinds.yaml.{{meant}}',
  'unknown-condition': '"{{value}}" is nothing that can be asked of a facility.{{meant}}',
  'linked-to-withdrawn':
    '"{{value}}" was published before and is gone now: the link to it is left out. Take it out of this cell.',
  'unknown-link': 'No facility of this table has the id "{{value}}".',
  'linked-to-itself': '"{{value}}" is linked to itself.',
  'unknown-locale': '"{{value}}" is not one of the feed\'s locales.',
  unreachable:
    '"{{value}}" has no phone, email, website or other contact. Visitors get the helplines instead.',
  'places-undated': 'Free places without their day (places_as_of) say little.',
  'zone-missing':
    '"{{value}}" has hours, and its time zone is not known: {{country}} has several or none that is known, and postcode, region and point do not tell which. Fill time_zone, such as America/Toronto. Until then pages show the hours, and never say whether it is open.',
  'helpline-zone':
    '"{{value}}" has hours, and {{country}} has several time zones or none that is known. Pages show the hours, and never say whether it answers now.',
  'holidays-missing':
    'The hours of "{{value}}" speak of public holidays (PH). Fill holidays, with FR, FR-57 or BE; elsewhere with the days themselves, such as 2026-12-25.',
  'variant-alone':
    '"{{value}}" is a way of writing "{{plain}}", from which it takes what it lacks. Name "{{plain}}" before it.',
  'expires-before': 'The feed expires on "{{value}}", before it is issued.',
  'kind-without-setting': '"{{value}}" is not in kinds.yaml. Add it there with its setting.',
  'locale-lacks-kinds': '{{count}} kind(s) without a text in {{locale}}: {{value}}. Write one file each.',
  'locale-lacks-settings': '{{count}} setting(s) without words in {{locale}}: {{value}}.',
  'locale-lacks-helplines': '{{count}} number(s) without a name in {{locale}}: {{value}}.',
  'locale-lacks-guidance':
    "{{locale}} has no {{value}}.yaml: the publisher's own words are shown in its place.",
  'questionnaire-without-texts':
    '{{locale}} is your own language and has no texts for it. Write {{locale}}/{{value}}.yaml.',
  'texts-without-questionnaire': 'There is no questionnaires/{{value}}.yaml.{{meant}}',
};
