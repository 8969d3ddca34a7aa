/** What the webmaster is told to change, by stable code. English: it goes to the console and to `diagnose`. */
const REMEDIES: Readonly<Record<string, string>> = {
  'feed-unreachable':
    'the feed could not be fetched. Check the address, and that its server answers with "Access-Control-Allow-Origin: *".',
  'feed-status': 'the feed’s server answered with an error. Check the address.',
  'feed-slow': 'the feed did not answer in time. Check its server.',
  'feed-too-large':
    'a file of the feed is larger than a page may load. Publish it again with `passerelle build`.',
  'feed-not-json':
    'the feed is not JSON: the address may lead to a page. It has to lead to the feed.json that `passerelle build` wrote.',
  'feed-invalid': 'the feed is not as `passerelle build` writes it. Publish it again.',
  'feed-changed': 'a file of the feed is not the one that feed.json names. Upload the whole folder again.',
  'feed-signature':
    'the feed’s signature does not fit the key. Check the key attribute, or who wrote the feed.',
  'feed-address': 'the feed’s address is not a valid http or https address.',
  'feed-older': 'the feed went back to an older version; the newer one is kept.',
  'feed-entries': 'some entries of the feed were left out. Run `passerelle check` on its folder.',
  'starter-list':
    'no feed is set: the built-in starter list is shown, and it is incomplete. Set feed="https://…/feed.json" on the element, or add <passerelle-feed src="https://…/feed.json">.',
  'facility-unknown': 'the feed has no facility with this id. Check the facility attribute.',
  'attribute-invalid': 'an attribute has a value that means nothing here; it is ignored.',
  'place-unknown': 'the place named in near was not found; the list is not sorted by distance.',
  'strings-unreachable':
    'the texts of the interface could not be loaded. Check that every built file is on the server.',
  'render-failed': 'the element could not be drawn.',
};

/** One thing for the webmaster to mend, with the offending value. */
export interface Fault {
  readonly code: string;
  readonly detail: string;
}

/** The sentence for the webmaster: tag first, what is wrong, the value, what to do. */
export function faultMessage(tag: string, fault: Fault): string {
  const remedy = REMEDIES[fault.code] ?? fault.code;
  return `[${tag}] ${fault.code}: ${remedy}${fault.detail ? ` (${fault.detail})` : ''}`;
}
