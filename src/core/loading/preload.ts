import type { GuidePart } from '../../domain/content/model.js';
import { readNear } from '../directory/near.js';
import { askFeedAhead, feedNamedFor, type FeedRules } from './feed-ahead.js';
import { attributeOf } from './page-names.js';

/** What a page will ask for, by file name beside the script that is pasted: see `preloadFiles` in vite.config.ts. */
export interface PreloadFiles {
  /** For each widget, its script and all that it imports. */
  readonly scripts?: Readonly<Record<string, readonly string[]>>;
  /** What only a feed from the network needs, and only one whose signature is checked. */
  readonly network?: readonly string[];
  readonly signature?: readonly string[];
  /** For each widget that looks around a place by its name, the scripts that find it. */
  readonly places?: Readonly<Record<string, readonly string[]>>;
  /** The strings of each widget, and under `core` those that all share, by language. */
  readonly strings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where the built-in pack stands, and in which languages. */
  readonly content?: { readonly folder: string; readonly locales: readonly string[] };
}

/** Set by the builds for tags; from the sources, files are found one after the other. */
declare const PRELOAD_FILES: PreloadFiles;

/** What the bundler has made; nothing from the sources. */
function preloadFiles(): PreloadFiles {
  return typeof PRELOAD_FILES === 'undefined' ? {} : PRELOAD_FILES;
}

const hinted = new Set<string>();

/** What the loader knows of its page. */
interface Page extends FeedRules {
  /** Address of the script that is pasted. */
  readonly base: string;
  /** The nonce of the loader's tag: a policy that asks for one asks it of these hints too. */
  readonly nonce: string | undefined;
}

function hint(file: string | undefined, { base, nonce }: Pick<Page, 'base' | 'nonce'>): void {
  if (!file || hinted.has(file)) return;
  hinted.add(file);
  const link = document.createElement('link');
  if (file.endsWith('.js')) link.rel = 'modulepreload';
  else {
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
  }
  if (nonce) link.nonce = nonce;
  link.href = new URL(file, base).href;
  document.querySelector('head')?.append(link);
}

/** The language around an element; a form around it may have a field named `getAttribute`. */
function nearestLang(element: Element): string | null {
  const found = element.closest('[lang]');
  return found && Element.prototype.getAttribute.call(found, 'lang');
}

/**
 * The address of the script that holds a widget: what the build has told, or its source.
 *
 * @param base address of the script that is pasted
 */
export function scriptOf(name: string, base: string): string {
  const file = preloadFiles().scripts?.[name]?.[0] ?? `./elements/${name}/${name}.ts`;
  return new URL(file, base).href;
}

/** Whether a widget is to look around a place by its name, for which that is looked up. */
function namesPlace(element: Element): boolean {
  const written = attributeOf(element, 'near') ?? attributeOf(element, 'data-near') ?? undefined;
  return typeof readNear(written, () => undefined) === 'string';
}

let isWarm = false;

/**
 * Makes a formatter while the line is busy. The first of a page reads the tables of the browser, which takes a fifth of
 * a second on an old telephone (measured in Chromium, a processor four times slower); those after it take a hundredth.
 * Else the first view of a widget would wait for it.
 */
function warmFormatters(language: string): void {
  if (isWarm) return;
  isWarm = true;
  // A page's script may have put something else in its place; who needs one will see that for itself.
  setTimeout(() => {
    try {
      new Intl.DateTimeFormat(language);
    } catch {
      isWarm = false;
    }
  });
}

/** A widget that the page has. */
interface Wanted {
  readonly element: Element;
  readonly name: string;
  /** What it reads of the built-in pack besides the texts of its language. */
  readonly reads: readonly ('facilities' | GuidePart)[];
}

/**
 * Asks at once for all that a widget will need, which would otherwise be found out file after file: on a slow line
 * each round costs as much as 30 KB. A wrong guess of the language costs one small file.
 */
export function preload({ element, name, reads }: Wanted, page: Page): void {
  const { scripts, strings, content, network, signature, places } = preloadFiles();
  scripts?.[name]?.forEach((file) => hint(file, page));
  if (!strings?.[name]) return;
  // A guess at what readLanguageTag reads, for which another file would have to be waited for.
  const written = nearestLang(element) ?? 'fr';
  const lang = written.trim().toLowerCase().replace(/_/g, '-');
  const language = /^[a-z]{2,3}(?![^\W_])/.exec(lang)?.[0] ?? 'fr';
  for (const owner of ['core', name]) hint(strings[owner]?.[language], page);
  warmFormatters(language);
  const placed = places?.[name] && namesPlace(element) ? places[name] : [];
  for (const file of placed) hint(file, page);
  const feed = feedNamedFor(element, page);
  if (feed) {
    for (const file of [...(network ?? []), ...(feed.key ? (signature ?? []) : [])]) hint(file, page);
    askFeedAhead(feed);
  }
  if (!content || feed || document.querySelector('passerelle-feed[src]')) return;
  // `fr-x-simple` for `fr-be-x-simple`: see pickLocale.
  const easier = lang.replace(/-.*(?=-x-)/, '');
  const locale = [easier, language].find((each) => content.locales.includes(each)) ?? 'fr';
  // The list of facilities is the same in every language.
  const more = reads.map((part) => (part === 'facilities' ? part : `${locale}-${part}`));
  const files = [locale, 'common', ...more, ...(placed.length > 0 ? ['gazetteer'] : [])];
  for (const file of files) hint(`${content.folder}${file}.json`, page);
}
