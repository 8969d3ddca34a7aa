import type { GuidePart } from '../domain/content/model.js';

/** What a page will ask for, by file name beside the script that is pasted: see `filesAhead` in vite.config.ts. */
export interface Ahead {
  /** For each widget, its script and all that it imports. */
  readonly scripts?: Readonly<Record<string, readonly string[]>>;
  /** The strings of each widget, and under `core` those that all share, by language. */
  readonly strings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where the built-in pack stands, and in which languages. */
  readonly content?: { readonly folder: string; readonly locales: readonly string[] };
}

/** Set by the builds for tags; from the sources, files are found one after the other. */
declare const FILES_AHEAD: Ahead;

/** Which widgets read which guide of the pack, and which its places. */
const READERS: Readonly<Record<GuidePart, readonly string[]>> = {
  guidance: ['models', 'orientation'],
  actions: ['action'],
  pathways: ['pathway'],
  landscape: ['panorama'],
};
const LISTING = ['finder', 'facility', 'contact'];

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
 * @param base address of the script that is pasted
 */
export function askAhead(element: HTMLElement, name: string, base: string): void {
  const { scripts, strings, content }: Ahead = typeof FILES_AHEAD === 'undefined' ? {} : FILES_AHEAD;
  scripts?.[name]?.forEach((file) => hint(file, base));
  if (!strings?.[name]) return;
  const lang = (element.closest('[lang]')?.getAttribute('lang') ?? 'fr').toLowerCase().replaceAll('_', '-');
  const [language = ''] = lang.split('-');
  for (const owner of ['core', name]) hint(strings[owner]?.[language], base);
  if (!content || element.dataset['feed'] || element.hasAttribute('feed')) return;
  if (document.querySelector('passerelle-feed[src],[data-passerelle="feed"],script[data-feed]')) return;
  // `fr-x-simple` for `fr-be-x-simple`: see pickLocale.
  const easier = lang.replace(/-.*(?=-x-)/, '');
  const locale = [easier, language].find((each) => content.locales.includes(each)) ?? 'fr';
  const guides = Object.entries(READERS).filter(([, readers]) => readers.includes(name));
  const files = [locale, 'common', ...guides.map(([part]) => `${locale}-${part}`)];
  if (LISTING.includes(name)) files.push('facilities');
  for (const file of files) hint(`${content.folder}${file}.json`, base);
}
