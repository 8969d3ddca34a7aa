/** What `doctor` says of a folder that is online, and of a page with its widgets. */
export default {
  error: 'error',
  warning: 'warning',
  also: 'The same at {{count}} more addresses: {{value}}',
  also_one: 'The same at {{count}} more address: {{value}}',
  summary: '{{errors}} errors, {{warnings}} warnings',
  read: 'Feed {{feed}} of {{issued}}, widgets {{widgets}}: {{files}} files read, {{kilobytes}} KB sent.',
  usage_folder:
    'The address of the published folder is missing: passerelle doctor https://www.example.org/passerelle/',
  usage_address:
    '"{{written}}" is not a web address. Write it whole: https://www.example.org/passerelle/ and https://www.example.org/page.html',
  usage_sites: '--sites stands alone, without "{{folder}}": passerelle doctor --sites list.txt',

  no_answer_certificate:
    'The certificate of this server is not accepted ({{detail}}): browsers load nothing from it. Have your host renew or complete it; it has to name this very host.',
  'no_answer_unknown-host':
    'There is no server of this name ({{detail}}). Check the address, and that the domain still belongs to you.',
  no_answer_refused:
    'The server lets nobody in ({{detail}}). Check that it runs, and the port in the address.',
  no_answer_slow: 'The server did not answer in time ({{detail}}). Try again; if it stays so, ask your host.',
  'no_answer_too-large':
    'The file is larger than what a page reads ({{detail}} bytes came). Check that this is the file that build wrote, and upload it again.',
  no_answer_redirects:
    'The address leads elsewhere again and again, or to something that is no web address ({{detail}}). Correct the redirections of the site.',
  no_answer_broken:
    'The answer broke off or cannot be unpacked ({{detail}}). Upload the file again in binary mode, and do not compress it twice.',

  plain_http:
    'The folder is read over http: pages that are open over https, as nearly all are, load nothing from it. Have your host switch on https, and write https in what is pasted.',
  http_open:
    'The same address answers over http without leading to https. Have your host redirect http to https, so that nobody reads an altered list.',
  leads_to_http:
    'The address leads over http, to {{url}}: browsers refuse that on a page over https. Lead to https.',
  redirected:
    'The address leads to {{url}}: each visitor waits for one request more. Paste that address instead, if it is to stay.',
  missing: 'The file is not there ({{status}}). Upload the whole folder that build wrote, hidden files too.',
  forbidden:
    'The server refuses the file ({{status}}). Let everybody read the folder: no password, file rights 644, folders 755.',
  status:
    'The server answers with {{status}} in the place of 200. Look into its error log, or ask your host.',

  cors_missing: 'Pages of other sites may not read this file: Access-Control-Allow-Origin is not sent.',
  cors_differs:
    'Pages of other sites may not read this file: Access-Control-Allow-Origin is "{{value}}" in the place of a single "*". Send it once.',
  type_script: 'The script is sent as "{{value}}", and browsers run it only as text/javascript.',
  type_data: 'The file is sent as "{{value}}" in the place of application/json.',
  type_page: 'The page is sent as "{{value}}" in the place of text/html. Check the address.',
  uncompressed:
    'The file is sent without compression, {{kilobytes}} KB: on a slow line visitors wait for it. Have the server send it as br or gzip.',
  cache_unsaid:
    'The server does not say how long this file may be kept (Cache-Control), so visitors may see an old one for days. Five minutes are right.',
  cache_long:
    'The file may be kept for {{seconds}} seconds ("{{value}}"), so visitors see an old one for that long. Five minutes are right: 300.',
  cache_unsaid_long:
    'The server does not say how long this file may be kept (Cache-Control). What stands under its name never changes: a year is right.',
  cache_short:
    'The file may be kept for {{seconds}} seconds only, so each visit loads it again. What stands under its name never changes: a year is right.',
  validator_missing:
    'The file is sent without ETag and Last-Modified, so each visit loads it whole. Have the server send one of them; most do unless it is switched off.',

  on_apache:
    'On Apache, in the .htaccess that build wrote into the folder (AllowOverride All has to be on): {{line}}',
  on_nginx: 'On nginx, include the nginx.conf that build wrote into the folder, or write: {{line}}',
  on_iis: 'On IIS, in the web.config that build wrote into the folder: {{line}}',
  on_headers:
    'On Netlify and the like, in the _headers that build wrote, at the root of what is published: {{line}}',
  on_unknown:
    'Build wrote what servers need into the folder: .htaccess (Apache), nginx.conf, web.config (IIS), _headers (Netlify, Cloudflare Pages). Use that of your host, or send it to its support.',

  feed_not_json:
    'This is not a feed.json: it begins with "{{start}}". Check the address, and upload the folder that build wrote.',
  feed_invalid:
    'The feed cannot be read: {{path}} ({{issue}}, "{{value}}"). Build it again with this version, and upload the whole folder.',
  feed_entry:
    'Pages leave out a part of the feed: {{path}} ({{issue}}, "{{value}}"). Build it again with this version, and upload the whole folder.',
  feed_too_large:
    'feed.json has {{kilobytes}} KB, and pages read 512 at most. Build it again with this version.',
  feed_expired:
    'The list ended on {{expires}} (expires): pages say that it is old. Look it over, and publish it again.',
  feed_ends_soon: 'The list ends on {{expires}} (expires). Look it over, and publish it again before.',
  feed_from_future: 'The list is of {{issued}}, a day to come. Correct issued, and publish it again.',
  feed_old:
    'The list is of {{issued}}, {{months}} months ago: after twelve pages show the emergency number and no other as certain. Look it over, and publish it again.',
  feed_aging:
    'The list is of {{issued}}, {{months}} months ago. Have its numbers called, and publish it again.',
  feed_starter: 'The list says of itself that it is only a start. Fill it, and take starter away.',
  file_changed:
    'The file is not the one that feed.json names, and pages refuse it. Upload the whole folder again in binary mode, feed.json last, and empty the caches of the host.',
  key_invalid: '"{{key}}" is no public key. It has 44 characters: copy the one that keygen printed.',
  signature_missing:
    'A key is asked for, and the feed is not signed. Build with --key, and upload feed.json.sig beside feed.json.',
  signature_wrong:
    'The signature does not fit feed.json and the key {{key}}: pages refuse the feed. Upload feed.json and feed.json.sig of the same build, and check the key.',

  loader_differs:
    'This is not the script that build wrote: it leads to no version. Upload the folder widgets/ again.',
  versions_differ:
    'The page shows widgets {{shown}}, and the script leads to {{version}}: the upload stopped between them. Upload the whole folder again.',
  loader_large:
    'The script has {{kilobytes}} KB, far more than build writes. Upload the folder widgets/ again.',
  cells_missing:
    '{{missing}} of {{all}} parts of the directory cannot be had, the first is {{first}}. Upload the folder again, all of it.',
  parts_missing:
    '{{missing}} of {{all}} files that this script names cannot be had, the first is {{first}}. Upload the folder widgets/ again, all of it.',

  page_address: 'This is not a web address. Write it whole, one a line: https://www.example.org/page.html',
  loader_missing:
    'The markup of the page has no script tag that loads the widgets. Paste <script type="module" data-passerelle src="{{src}}"></script>, and check that the editor of the site did not take it away. If another script of the site adds it, this is no fault.',
  loader_no_module:
    'The script tag has type="{{type}}", and the script runs as a module only. Write type="module"; take plugins off that join or delay scripts.',
  folder_unused:
    'The page loads {{src}}, and nothing from {{folder}}. Check which of the two addresses is meant.',
  mixed: 'The page is open over https and asks for {{url}} over http, which browsers refuse. Write https.',
  integrity_wrong:
    'The script is not the one that integrity="{{integrity}}" asks for: browsers do not run it. Copy the tag again from index.html of the folder.',
  integrity_unread:
    'integrity="{{integrity}}" is no digest that browsers know. Copy the tag again, or take it away.',
  integrity_moving:
    'The tag pins the content of a script that changes with each correction: the widgets will vanish then. Take integrity away, or load the script of a full version, widgets/0.2.0/.',
  feed_unnamed:
    'The page names no feed, so the built-in list is shown. Write data-feed="{{feed}}" on the script tag.',
  feed_address_invalid:
    'data-feed="{{feed}}" is no web address, so the built-in list is shown. Copy it again.',
  key_without_feed: 'data-key stands there without data-feed, and is ignored. Write both.',
  country_invalid: 'data-country="{{country}}" is no country, and is ignored. Write two letters, such as FR.',
  tag_unknown: 'There is no widget <{{tag}}>: nothing is shown there. Write {{known}}.',
  mounted_unknown: 'There is no widget "{{name}}". Write {{known}}.',
  mounted_tag_only:
    'data-passerelle="{{name}}" does nothing: paste the tag <passerelle-{{name}}>, or name the feed in data-feed of the script tag.',
  mounted_misplaced: 'data-passerelle="{{name}}" is on a <{{tag}}>, and is ignored. Put it on a <div>.',
  attribute_unknown: '<{{tag}}> has no attribute "{{attribute}}", and ignores it. Write {{known}}.',
  attribute_bare:
    'The attribute "{{attribute}}" of data-passerelle="{{name}}" is ignored in this form. Write data-{{attribute}}.',
  policy_forbids:
    'The content security policy of the page forbids it: {{name}} allows "{{sources}}". Add {{wanted}} to {{directive}}.',
  language_missing:
    'The page does not say its language (lang="{{value}}"), so the widgets and screen readers guess. Write it on the html tag: lang="fr".',
  language_absent:
    'The page is in "{{language}}", and the feed has {{has}}: its texts are shown in "{{shown}}". Write texts in that language, or correct lang.',
  accent_pale:
    '--passerelle-accent: {{value}} can hardly be told from {{surface}} (contrast {{ratio}}, at least {{least}} is needed): widgets change it. Give a colour further away.',
  text_pale:
    '--passerelle-text: {{value}} can hardly be read on {{surface}} (contrast {{ratio}}, at least {{least}} is needed): widgets change it. Give a colour further away.',
};
