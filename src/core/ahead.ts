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
  /** For each language, the texts of the built-in pack. */
  readonly packs?: Readonly<Record<string, string>>;
  /** For each part of the built-in pack that only guides read: its file in each language, and who reads it. */
  readonly guides?: readonly {
    readonly files: Readonly<Record<string, string>>;
    readonly widgets: readonly string[];
  }[];
  /** The facilities of the built-in pack, and which widgets list them. */
  readonly facilities?: { readonly file: string; readonly widgets: readonly string[] };
}

const AHEAD = JSON.parse('{"ahead":0}') as Ahead;

const hinted = new Set<string>();

function hint(file: string | undefined, base: string): void {
  if (!file || hinted.has(file)) return;
  hinted.add(file);
  const link = document.createElement('link');
  if (file.endsWith('.js')) link.rel = 'modulepreload';
  else {
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
  }
  link.href = new URL(file, base).href;
  document.head.append(link);
}

/**
 * Asks at once for all that a widget will need, which would otherwise be found out file after file: on a slow line
 * each round costs as much as 30 KB. A wrong guess of the language costs one small file.
 *
 * @param base address of the loader
 */
export function askAhead(element: HTMLElement, name: string, base: string): void {
  const { scripts, strings, packs, guides, facilities } = AHEAD;
  scripts?.[name]?.forEach((file) => hint(file, base));
  const lang = (element.closest('[lang]')?.getAttribute('lang') ?? 'fr').toLowerCase();
  const [language = ''] = lang.split('-');
  // `fr-x-simple` for `fr-be-x-simple`: see pickLocale.
  const nearest = (files: Readonly<Record<string, string>> = {}): string | undefined =>
    files[lang.replace(/-.*(?=-x-)/, '')] ?? files[language] ?? files['fr'];
  if (!strings?.widgets.includes(name)) return;
  if (strings.locales.includes(language))
    for (const owner of ['core', name]) hint(`${strings.folder}${owner}-${language}.js`, base);
  if (element.dataset['feed'] || element.hasAttribute('feed')) return;
  if (document.querySelector('passerelle-feed[src],[data-passerelle="feed"]')) return;
  hint(nearest(packs), base);
  for (const { files, widgets } of guides ?? []) if (widgets.includes(name)) hint(nearest(files), base);
  if (facilities?.widgets.includes(name)) hint(facilities.file, base);
}
