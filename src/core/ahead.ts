// Imports nothing: the loader's first act waits for no other file.

/** What a page will ask for, by file name beside the loader: written by the build for tags, empty elsewhere. */
interface Ahead {
  /** For each widget, its script and all that it imports. */
  readonly scripts?: Readonly<Record<string, readonly string[]>>;
  /** Where the strings stand: those of a widget, and those that all share, in each language. */
  readonly strings?: {
    readonly folder: string;
    readonly locales: readonly string[];
    readonly widgets: readonly string[];
  };
  /** Where the built-in pack stands, and in which languages; who reads which guides, and who lists facilities. */
  readonly content?: {
    readonly folder: string;
    readonly locales: readonly string[];
    readonly guides: Readonly<Record<string, readonly string[]>>;
    readonly listing: readonly string[];
  };
}

const AHEAD = JSON.parse('{"ahead":0}') as Ahead;

const hinted = new Set<string>();

/** What the loader knows of its page. */
interface Page {
  /** Address of the loader. */
  readonly base: string;
  /** Whether the loader's tag names a feed. */
  readonly hasFeed: boolean;
  /** The nonce of the loader's tag: a policy that asks for one asks it of these hints too. */
  readonly nonce: string | undefined;
}

function hint(file: string, { base, nonce }: Page): void {
  if (hinted.has(file)) return;
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
 * The address of the script that holds a widget, where the build has told it.
 *
 * @param base address of the loader
 */
export function scriptOf(name: string, base: string): string | undefined {
  const file = AHEAD.scripts?.[name]?.[0];
  return file && new URL(file, base).href;
}

/**
 * Asks at once for all that a widget will need, which would otherwise be found out file after file: on a slow line
 * each round costs as much as 30 KB. A wrong guess of the language costs one small file.
 */
export function askAhead(element: Element, name: string, page: Page): void {
  const { scripts, strings, content } = AHEAD;
  scripts?.[name]?.forEach((file) => hint(file, page));
  // A guess at what readLanguageTag reads, for which another file would have to be waited for.
  const written = nearestLang(element) ?? 'fr';
  const lang = written.trim().toLowerCase().replace(/_/g, '-');
  const language = /^[a-z]{2,3}(?![^\W_])/.exec(lang)?.[0] ?? 'fr';
  if (!strings?.widgets.includes(name)) return;
  if (strings.locales.includes(language))
    for (const owner of ['core', name]) hint(`${strings.folder}${owner}-${language}.js`, page);
  if (page.hasFeed || element.hasAttribute('data-feed') || element.hasAttribute('feed')) return;
  if (document.querySelector('passerelle-feed[src]')) return;
  if (!content) return;
  const { folder, locales, guides, listing } = content;
  // `fr-x-simple` for `fr-be-x-simple`: see pickLocale.
  const easier = lang.replace(/-.*(?=-x-)/, '');
  const locale = [easier, language].find((each) => locales.includes(each)) ?? 'fr';
  const files = Object.keys(guides).flatMap((part) =>
    guides[part]?.includes(name) ? [`${locale}-${part}`] : [],
  );
  if (listing.includes(name)) files.push('facilities');
  for (const file of [locale, ...files]) hint(`${folder}${file}.json`, page);
}
