/** What the webmaster is told to change, by stable code. English: it goes to the console and to `diagnose`. */
export type Remedies = Readonly<Record<string, string>>;

/** Those of faults that any element may have; an element brings its own. */
const REMEDIES: Remedies = {
  'feed-unreachable':
    'the feed could not be fetched. Check the address, and that its server sends "Access-Control-Allow-Origin: *".',
  'feed-status': 'the feed’s server answered with an error. Check the address.',
  'feed-slow': 'the feed did not answer in time. Check its server.',
  'feed-too-large': 'a file of the feed is too large for a page. Publish it again.',
  'feed-not-json': 'the address does not lead to the feed.json that `passerelle build` wrote. Check it.',
  'feed-invalid': 'the feed is not as `passerelle build` writes it. Publish it again.',
  'feed-changed': 'a file of the feed is not the one that feed.json names. Upload the whole folder again.',
  'feed-signature': 'the feed’s signature does not fit the key. Check the key attribute.',
  'feed-address': 'the feed’s address is not a valid http or https address. Check it.',
  'feed-entries': 'some entries of the feed were left out. Run `passerelle check` on its folder.',
  'signature-unchecked': 'this browser cannot check the feed’s signature; the feed is used all the same.',
  'starter-list':
    'the built-in starter list is shown, and it is incomplete. Set feed="https://…/feed.json", or add <passerelle-feed src="https://…/feed.json">.',
  'facility-unknown': 'the feed has no such facility. Check the facility attribute.',
  'attribute-invalid': 'an attribute has a value that means nothing here. Check it; it is ignored.',
  'strings-unreachable': 'a file of the library could not be loaded. Check that all are on the server.',
  'render-failed': 'the element could not be drawn.',
};

/** One thing for the webmaster to mend, with the offending value. */
export interface Fault {
  readonly code: string;
  readonly detail: string;
}

/**
 * The sentence for the webmaster: tag first, what is wrong, the value, what to do.
 *
 * @param own remedies of the element's own faults
 */
export function faultMessage(tag: string, { code, detail }: Fault, own: Remedies = {}): string {
  const remedy = own[code] ?? REMEDIES[code] ?? code;
  return `[${tag}] ${code}: ${remedy}${detail ? ` (${detail})` : ''}`;
}
