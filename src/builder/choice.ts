/** Where a line is pasted. */
export const WHERES = [
  'page',
  'div',
  'wordpress',
  'wordpress-authors',
  'spip',
  'drupal',
  'box',
  'frame',
] as const;
export type Where = (typeof WHERES)[number];

/** Custom properties of the widgets, without `--passerelle-`. */
export const COLOURS = ['accent', 'text', 'surface'] as const;
export type ColourName = (typeof COLOURS)[number];

/** Languages of this page. */
export const PAGE_LOCALES = ['fr', 'en'] as const;
export type PageLocale = (typeof PAGE_LOCALES)[number];

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly country: string;
}

/** What can be chosen: what the published folder names, and nothing else. */
export interface Offer {
  readonly widgets: readonly string[];
  /** BCP 47 codes; the first is the publisher's own language. */
  readonly locales: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Undefined where they are too many for a list: an id is then written by hand. */
  readonly places: readonly Place[] | undefined;
}

export interface Choice {
  /** In the order of the offer. */
  readonly widgets: readonly string[];
  /** Empty: that of the page. */
  readonly lang: string;
  readonly country: string | undefined;
  /** Name of a place or postcode; may be empty. */
  readonly near: string;
  /** Id of a facility; empty where none is known. */
  readonly facility: string;
  /** As `#rrggbb`; absent: that of the page. */
  readonly colours: Readonly<Partial<Record<ColourName, string>>>;
  /** Follows the corrections of the major version, or never changes. */
  readonly release: 'major' | 'exact';
  /** A file for each widget, or one for all. */
  readonly file: 'loader' | 'all';
  /** Only where the release never changes. */
  readonly integrity: boolean;
  readonly where: Where;
  /** What stands in each tag until its widget works: the short list of what it shows, or a number only. */
  readonly inside: 'list' | 'number';
  readonly width: 'phone' | 'desktop';
  readonly scheme: 'light' | 'dark';
  readonly page: PageLocale;
}

/** Characters of a place's name that are read. */
const LONGEST = 80;

function oneOf<const Value extends string>(written: string | null, known: readonly Value[]): Value {
  return known.find((value) => value === written) ?? (known[0] as Value);
}

/** The places of a country, or all where it has none; undefined where they are too many for a list. */
export function placesIn({ places }: Offer, country: string | undefined): readonly Place[] | undefined {
  const own = places?.filter((place) => place.country === country) ?? [];
  return own.length > 0 ? own : places;
}

function facilityOf(written: string, offer: Offer, country: string | undefined): string {
  const places = placesIn(offer, country);
  if (!places) return /^[\w.-]{1,120}$/.test(written) ? written : '';
  return places.find(({ id }) => id === written)?.id ?? places[0]?.id ?? '';
}

/**
 * Reads a choice from the fragment of an address, which anybody may have written: a value that is not offered counts as
 * absent, and there is none for a feed, an action or a controller.
 *
 * @param preferred the page's language where the fragment names none
 */
export function readChoice(fragment: string, offer: Offer, preferred: PageLocale): Choice {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const asked = given.getAll('widget');
  const widgets = offer.widgets.filter((name) => asked.includes(name));
  const colours: Partial<Record<ColourName, string>> = {};
  for (const name of COLOURS) {
    const colour = given.get(name)?.toLowerCase();
    if (colour && /^#[\da-f]{6}$/.test(colour)) colours[name] = colour;
  }
  const country = offer.countries.find((code) => code === given.get('country')) ?? offer.countries[0];
  const release = oneOf(given.get('release'), ['major', 'exact']);
  return {
    // A form without any box ticked says so: a fragment that names no widget at all begins with the first.
    widgets: given.has('widget') ? widgets : offer.widgets.slice(0, 1),
    lang: offer.locales.find((code) => code === given.get('lang')) ?? '',
    country,
    near: (given.get('near') ?? '').replace(/\p{C}/gu, '').slice(0, LONGEST).trim(),
    facility: facilityOf(given.get('facility') ?? '', offer, country),
    colours,
    release,
    file: oneOf(given.get('file'), ['loader', 'all']),
    integrity: release === 'exact' && given.get('integrity') === 'yes',
    where: oneOf(given.get('where'), WHERES),
    inside: oneOf(given.get('inside'), ['list', 'number']),
    width: oneOf(given.get('width'), ['phone', 'desktop']),
    scheme: oneOf(given.get('scheme'), ['light', 'dark']),
    page: oneOf(given.get('page'), [preferred, ...PAGE_LOCALES]),
  };
}

/** What a choice is where its fragment does not say. */
const USUAL: Partial<Choice> = {
  release: 'major',
  file: 'loader',
  where: 'page',
  inside: 'list',
  width: 'phone',
  scheme: 'light',
};

/** The fragment from which the same choice is read, with `#`. */
export function writeChoice(choice: Choice): string {
  const { widgets, colours, integrity, ...single } = choice;
  const written = new URLSearchParams();
  for (const name of widgets.length > 0 ? widgets : ['']) written.append('widget', name);
  for (const [key, value] of Object.entries({ ...single, ...colours, integrity: integrity ? 'yes' : '' }))
    if (value && value !== USUAL[key as keyof Choice]) written.append(key, value);
  return `#${written.toString()}`;
}
