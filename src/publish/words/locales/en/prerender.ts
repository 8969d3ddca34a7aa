/** What `prerender` says of the pages into which it writes. */
export default {
  'no-page': 'Name a page: passerelle prerender page.html --feed public',
  'out-of-one': '--out takes one page. For several, write --in-place.',
  'no-fragments': '{{feed}} has no fragments. Build the feed again: passerelle build folder --out {{feed}}',
  'utf-16': '{{page}} is in UTF-16, which the web does not use. Save it as UTF-8.',
  'open-tag': '{{page}}, line {{line}}: <{{tag}}> has no end tag. Write </{{tag}}> after it.',
  'no-room':
    '{{page}}, line {{line}}: <{{tag}}> stands in a tag that cannot hold a list, such as <p>. Put it in a <div>.',
  nothing: '{{page}}, line {{line}}: this feed has nothing for {{widget}}.',
  'no-head': '{{page}}: there is no <head> to hold the data for search engines.',
  would_one: '{{page}}: {{count}} fragment would be written. Add --in-place, or --out and a file.',
  would: '{{page}}: {{count}} fragments would be written. Add --in-place, or --out and a file.',
  same_one: '{{page}}: {{count}} fragment, as before',
  same: '{{page}}: {{count}} fragments, as before',
  written_one: '{{page}}: {{count}} fragment, written to {{target}}',
  written: '{{page}}: {{count}} fragments, written to {{target}}',
};
