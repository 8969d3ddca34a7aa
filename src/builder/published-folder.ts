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

async function ask(address: URL): Promise<Response> {
  const answer = await fetch(address.href);
  if (!answer.ok) throw new Error(`${address.href} answers ${answer.status}`);
  return answer;
}

async function readJson<Read>(address: URL): Promise<Read> {
  return (await (await ask(address)).json()) as Read;
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
  const named = new Map<string, Promise<Readonly<Record<string, string>>>>();
  const fragments = new Map<string, Promise<Tag | undefined>>();
  const codeFor = ({ lang, page }: Choice): string =>
    [lang, page].find((each) => codes.includes(each)) ?? codes[0] ?? '';
  const fragmentOf = (name: string): Promise<Tag | undefined> => {
    // A widget for which the publisher wrote nothing has no fragment.
    const known = fragments.get(name) ?? fragmentAt(at(`fragments/${name}.html`)).catch(() => undefined);
    fragments.set(name, known);
    return known;
  };
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
    namesFor: (choice) => {
      const code = codeFor(choice);
      const known = named.get(code) ?? namesIn(at(locales[code]?.path ?? ''));
      named.set(code, known);
      return known;
    },
    listsFor: async (choice) => {
      const { widgets, country, inside } = choice;
      const wanted = inside === 'list' ? widgets.filter((name) => name !== 'exit') : [];
      const lists = wanted.map(async (name) => {
        const fragment = await fragmentOf(`${name}.${codeFor(choice)}`);
        const list = fragment && shortList(fragment, country);
        return list ? [[name, list] as const] : [];
      });
      return Object.fromEntries((await Promise.all(lists)).flat());
    },
  };
}

async function fragmentAt(address: URL): Promise<Tag | undefined> {
  return readFragment(await (await ask(address)).text());
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
