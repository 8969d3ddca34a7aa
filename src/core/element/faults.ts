/** What the webmaster is told to change, by stable code. English: it goes to the console and to `diagnose`. */
export type Remedies = Readonly<Record<string, string>>;

/** Those of faults that any element may have; an element brings its own, and so does what reads feeds. */
const REMEDIES: Record<string, string> = {
  'feed-invalid': 'the feed is not as `passerelle build` writes it. Publish it again.',
  'feed-entries':
    'some entries of the feed were left out, or cut short. Run `passerelle check` on its folder.',
  'feed-keyless':
    'a feed without a key is not read where another one has its key pinned. Paste <passerelle-feed src="…" key="…"> around the widget.',
  'pack-unreachable':
    'the built-in list could not be read. Check that every file of the library is on the server and, where the page has a content security policy, that connect-src names the host of those files.',
  'starter-list':
    'the built-in starter list is shown, and it is incomplete. Set data-feed="https://…/feed.json" on the loader’s script tag, or paste <passerelle-feed src="https://…/feed.json"> around the widgets.',
  'facility-unknown': 'the feed has no such facility. Check the facility attribute.',
  'attribute-invalid': 'an attribute has a value that means nothing here. Check it; it is ignored.',
  'strings-unreachable':
    'a file of the library is missing on its server, or could not be fetched. Upload all files of the library again; the feed has no part in it.',
  unforeseen: 'the library met an error that nobody foresaw. Please tell its makers.',
  'colour-invalid':
    'a colour of the page’s CSS is none, or can be seen through. Give an opaque colour, or leave it out.',
  'colour-unreadable':
    'text could not be read with this colour of the page’s CSS, so another is used. Give colours further apart.',
  'token-invalid':
    'a token of the page’s CSS means nothing here, and is ignored. Give one length from 0 on, or for the font a list of families.',
  'render-failed': 'the element could not be drawn.',
};

/** Makes more faults known to all elements: those of a part that is fetched when needed. */
export function addRemedies(more: Remedies): void {
  Object.assign(REMEDIES, more);
}

/** One thing for the webmaster to mend, with the offending value. */
export interface Fault {
  readonly code: string;
  readonly detail: string;
}

/** Letters of the offending value that are told. */
const MOST_OF_DETAIL = 1000;

/**
 * The sentence for the webmaster: tag first, what is wrong, the value, what to do.
 *
 * @param own remedies of the element's own faults
 */
export function faultMessage(tag: string, { code, detail }: Fault, own: Remedies = {}): string {
  const remedy = own[code] ?? REMEDIES[code] ?? code;
  const short = detail.length > MOST_OF_DETAIL ? `${detail.slice(0, MOST_OF_DETAIL)}…` : detail;
  return `[${tag}] ${code}: ${remedy}${short ? ` (${short})` : ''}`;
}
