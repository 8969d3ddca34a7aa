/** What the webmaster is told to change, by stable code. English: it goes to the console and to `diagnose`. */
const REMEDIES: Readonly<Record<string, string>> = {
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
  'sheet-unknown': 'the feed has no such sheet. Check the sheet attribute; the first is shown.',
  'attribute-invalid': 'an attribute has a value that means nothing here. Check it; it is ignored.',
  'contact-refused':
    'the form is not shown: it needs an https action, controller="who is responsible" and privacy-url="https://…". The telephone is shown in its place.',
  'nobody-named':
    'nobody is named here. Set facility="id of the feed", or hours="Mo-Fr 09:00-17:00" and phone="…".',
  'hours-unreadable':
    'the hours cannot be read; visitors see them as not given. Write OpenStreetMap opening hours, such as "Mo-Fr 09:00-17:00; PH off".',
  'zone-unknown':
    'the time zone is not known; visitors see the hours as not given. Write time-zone="Europe/Paris".',
  'zone-missing':
    'the country has several time zones, or none is named; visitors see the hours as not given. Write time-zone="Europe/Paris".',
  'holidays-unknown':
    'a holiday calendar is not known; visitors see the hours as not given. Write FR, FR-57, FR-67, FR-68 or BE, then good-friday and days such as 2026-12-24, with semicolons between.',
  'phone-missing': 'hours are given without a number to call. Set phone="…".',
  'place-unknown': 'the place named in near was not found. Check its spelling.',
  'strings-unreachable': 'a file of the library could not be loaded. Check that all are on the server.',
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
