import type { FeedManifest } from '../domain/content/model.js';
import type { Column, GroupFile } from '../domain/directory/files.js';
import { telHref } from '../domain/directory/phone.js';
import type { Helpline, Situation } from '../domain/helplines/model.js';
import { WIDGETS } from '../elements/registry.js';
import type { Choice, Offer, Place } from './choice.js';
import { readFragment } from './fragment.js';
import type { Fallback } from './inside.js';
import type { Tag } from './markup.js';
import { shortList } from './short-list.js';
import { tagWords } from './words.js';

/** What the page reads of the folder that it stands in. */
export interface PublishedFolder {
  readonly publisher: string;
  /** Address of the publisher's own site. */
  readonly site: string | undefined;
  /** The keys that signed the feed, as a page pins them; undefined of one that is not signed. */
  readonly key: string | undefined;
  readonly offer: Offer;
  readonly helplines: readonly Helpline[];
  /** Names of the helplines, by their id, in the language of the choice or the nearest one that the feed has. */
  namesFor(choice: Choice): Promise<Readonly<Record<string, string>>>;
  /** The short lists of the chosen widgets, by their name, in that language; a widget without any has none. */
  listsFor(choice: Choice): Promise<Readonly<Record<string, Tag>>>;
}

/** Places above which a list to choose from would be of no help. */
const MANY = 2000;

/** The feed is named on the script's tag; the exit is pasted last. */
const ORDER = [
  ...WIDGETS.filter(({ name }) => name !== 'feed' && name !== 'exit'),
  ...WIDGETS.filter(({ name }) => name === 'exit'),
].map(({ name }) => name);

/** Leading lines, the first of which a country has is written in the tags. */
const FIRST: readonly Situation[] = ['drugs', 'listening', 'alcohol', 'emergency'];

/** Milliseconds that a file has to come: what is made without it is better than a page that waits for ever. */
const PATIENCE = 20_000;

/** The text of a file; undefined where the folder has none of that name. Rejects where it cannot be had now. */
async function textAt(address: URL): Promise<string | undefined> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE);
  try {
    const answer = await fetch(address.href, { signal: late.signal });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`${address.href} answers ${answer.status}`);
    return await answer.text();
  } finally {
    clearTimeout(timer);
  }
}

async function readJson<Read>(address: URL): Promise<Read> {
  const text = await textAt(address);
  if (text === undefined) throw new Error(`${address.href} is not there`);
  return JSON.parse(text) as Read;
}

/** Remembers what was read under a name; what could not be read is asked for again the next time. */
function remembering<Value>(read: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    const asked = known.get(name) ?? read(name);
    known.set(name, asked);
    asked.catch(() => known.delete(name));
    return asked;
  };
}

function texts(column: Column | undefined): (at: number) => string {
  if (!column) return () => '';
  if ('rows' in column) return (at) => column.texts[(column.rows[at] ?? 0) - 1] ?? '';
  return (at) => String(column[at] ?? '');
}

function placesOf({ table }: GroupFile): Place[] {
  const read = (column: 'id' | 'name' | 'city' | 'country'): ((at: number) => string) =>
    texts(table.columns[column]);
  const [id, name, city, country] = [read('id'), read('name'), read('city'), read('country')];
  return Array.from({ length: table.count }, (_, at) => ({
    id: id(at),
    name: name(at),
    city: city(at),
    country: country(at),
  }));
}

/**
 * @param address that of the folder, with a slash at its end
 * @param wanted whether the places are read too, of which there may be many
 */
export async function readPublishedFolder(
  address: string,
  wanted: { readonly places: boolean },
): Promise<PublishedFolder> {
  const at = (path: string): URL => new URL(path, address);
  const manifest = await readJson<FeedManifest>(at('feed.json'));
  const { directory, locales, countries, publisher } = manifest;
  const isFew = wanted.places && directory.count <= MANY;
  const [helplines, ...groups] = await Promise.all([
    readJson<readonly Helpline[]>(at(manifest.helplines.path)),
    ...(isFew ? (directory.groups ?? []) : []).map(({ path }) => readJson<GroupFile>(at(path))),
  ]);
  const codes = Object.keys(locales);
  const namesOf = remembering((code) => namesIn(at(locales[code]?.path ?? '')));
  // A widget for which the publisher wrote nothing has no fragment.
  const fragmentOf = remembering(async (name) => {
    const text = await textAt(at(`fragments/${name}.html`));
    return text === undefined ? undefined : readFragment(text);
  });
  const codeFor = ({ lang, page }: Choice): string =>
    [lang, page].find((each) => codes.includes(each)) ?? codes[0] ?? '';
  return {
    publisher: publisher.name,
    site: publisher.url,
    key: manifest.keys?.join(' '),
    helplines,
    offer: {
      widgets: ORDER,
      locales: codes,
      countries,
      places: isFew
        ? groups.flatMap(placesOf).sort((one, other) => one.name.localeCompare(other.name))
        : undefined,
    },
    namesFor: (choice) => namesOf(codeFor(choice)),
    listsFor: async (choice) => {
      const { widgets, country, inside } = choice;
      const wanted = inside === 'list' ? widgets.filter((name) => name !== 'exit') : [];
      const lists = wanted.map(async (name) => {
        const fragment = await fragmentOf(`${name}.${codeFor(choice)}`).catch(() => undefined);
        const list = fragment && shortList(fragment, country);
        return list ? [[name, list] as const] : [];
      });
      return Object.fromEntries((await Promise.all(lists)).flat());
    },
  };
}

async function namesIn(address: URL): Promise<Readonly<Record<string, string>>> {
  const { helplines } = await readJson<{
    readonly helplines?: Readonly<Record<string, { readonly name: string }>>;
  }>(address);
  return Object.fromEntries(Object.entries(helplines ?? {}).map(([id, { name }]) => [id, name]));
}

/**
 * What the tags hold: a number of the chosen country, never of another one, and what the widgets show in short.
 *
 * @param names of the helplines
 * @param lists of the widgets
 */
export function fallbackOf(
  { country, lang, page }: Choice,
  {
    publisher,
    site,
    helplines,
  }: Pick<PublishedFolder, 'publisher' | 'helplines'> & Partial<Pick<PublishedFolder, 'site'>>,
  names: Readonly<Record<string, string>>,
  lists: Readonly<Record<string, Tag>> = {},
): Fallback {
  const own = helplines.filter((line) => line.country === country && !line.region && line.phone);
  const line = FIRST.flatMap(
    (situation) => own.find(({ situations }) => situations.includes(situation)) ?? [],
  )[0];
  const href = line?.phone ? telHref(line.phone, line.phone_dialled) : undefined;
  return {
    helpline: line?.phone && href ? { name: names[line.id] ?? '', shown: line.phone, href } : undefined,
    publisher,
    site,
    lists,
    leave: tagWords(lang || page).leave,
  };
}
