/** What a build tells, and why it refuses. */
export default {
  reads: 'reading and checking {{dir}}…',
  packs_one: 'making the pages and files of {{count}} place…',
  packs: 'making the pages and files of {{count}} places…',
  refused: 'refused ({{guard}}): {{why}} If this is meant, add --allow={{guard}}.',
  'was-signed':
    'warning: the feed in {{out}} was signed, and this one is not. Pages that pin its key will refuse it: add --key.',
  holds: '{{facilities}} in {{files}}, version {{version}}',
  files_one: '{{count}} file',
  files: '{{count}} files',
  'would-be-written': '{{what}}, would be written to {{out}}',
  written: '{{what}}, written to {{out}}',
  same: '{{what}}: {{out}} is already so',
  'beside-twice':
    'warning: {{path}} and {{path}}.passerelle in {{out}} are not as a build wrote them. Both stay, and ours is written nowhere: move one away.',
  beside: 'warning: {{path}} in {{out}} is not as a build wrote it. It stays, and ours is {{as}}.',
  'would-write': 'would write {{path}}',
  'would-remove': 'would remove {{path}}',

  'none-left': 'no place is left of {{before}}.',
  'holds-none': 'the directory holds no place.',
  fewer_one: '{{count}} place is left of {{before}}.',
  fewer: '{{count}} places are left of {{before}}.',
  expired: 'expires is {{day}}: pages would say that the list is out of date.',
  'version-back':
    'version is {{version}}, and {{published}} is published: pages that saw that one would not take this one.',
  'version-same':
    'version is {{version}}, and {{published}} is published, but something changed. Raise version in feed.yaml.',
  placeholders: "the example's own words are still there: {{left}}.",
  'placeholder-place': 'the place {{id}}',

  added: 'added: {{count}}',
  removed: 'removed: {{count}}',
  altered: 'altered: {{count}}',
  'altered-fields': '{{facility}}: {{fields}}',
  more: 'and {{count}} more',
};
