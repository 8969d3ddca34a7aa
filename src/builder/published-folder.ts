import type { FeedManifest } from '../domain/content/model.js';
import type { Column, GroupFile } from '../domain/directory/files.js';
import { telHref } from '../domain/directory/phone.js';
import type { Helpline, Situation } from '../domain/helplines/model.js';
import { WIDGETS } from '../elements/registry.js';
import type { Choice, Offer, Place } from './choice.js';
import type { Fallback } from './snippets.js';

/** What the page reads of the folder that it stands in. */
export interface PublishedFolder {
  readonly publisher: string;
  /** The keys that signed the feed, as a page pins them; undefined of one that is not signed. */
  readonly key: string | undefined;
  readonly offer: Offer;
  readonly helplines: readonly Helpline[];
  /** Names of the helplines, by their id, in the language of the choice or the nearest one that the feed has. */
  namesFor(choice: Choice): Promise<Readonly<Record<string, string>>>;
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

/** Words of a link, in languages that a publisher may write in; English for others. */
const LEAVE: Readonly<Record<string, string>> = {
  fr: 'Quitter la page',
  en: 'Leave this page',
  nl: 'Deze pagina verlaten',
  ar: 'مغادرة الصفحة',
  es: 'Salir de la página',
  pt: 'Sair da página',
  nb: 'Forlat siden',
  de: 'Seite verlassen',
};

async function readJson<Read>(address: URL): Promise<Read> {
  const answer = await fetch(address.href);
  if (!answer.ok) throw new Error(`${address.href} answers ${answer.status}`);
  return (await answer.json()) as Read;
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
  return {
    publisher: publisher.name,
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
    namesFor: ({ lang, page }) => {
      const code = [lang, page].find((each) => codes.includes(each)) ?? codes[0] ?? '';
      const known = named.get(code) ?? namesIn(at(locales[code]?.path ?? ''));
      named.set(code, known);
      return known;
    },
  };
}

async function namesIn(address: URL): Promise<Readonly<Record<string, string>>> {
  const { helplines } = await readJson<{
    readonly helplines?: Readonly<Record<string, { readonly name: string }>>;
  }>(address);
  return Object.fromEntries(Object.entries(helplines ?? {}).map(([id, { name }]) => [id, name]));
}

/** What the tags hold: a number of the chosen country, never of another one. */
export function fallbackOf(
  { country, lang, page }: Choice,
  { publisher, helplines }: Pick<PublishedFolder, 'publisher' | 'helplines'>,
  names: Readonly<Record<string, string>>,
): Fallback {
  const own = helplines.filter((line) => line.country === country && !line.region && line.phone);
  const line = FIRST.flatMap(
    (situation) => own.find(({ situations }) => situations.includes(situation)) ?? [],
  )[0];
  const href = line?.phone ? telHref(line.phone, line.phone_dialled) : undefined;
  const [language = ''] = (lang || page).split('-');
  return {
    helpline: line?.phone && href ? { name: names[line.id] ?? '', shown: line.phone, href } : undefined,
    publisher,
    leave: LEAVE[language] ?? LEAVE['en'] ?? '',
  };
}
