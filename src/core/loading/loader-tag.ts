import type { PageSettings } from '../page/page-settings.js';

/** What the webmaster wrote on the script tag of the loader. */
export interface LoaderTag {
  readonly page: PageSettings;
  /** Origins to which a mounted element may send and from which it may read, besides the page's own. */
  readonly allow: ReadonlySet<string>;
  /** Names of widgets to define although the page's document does not show them. */
  readonly widgets: readonly string[];
  /** The nonce of the tag, where the page's policy asks for one. */
  readonly nonce: string | undefined;
}

const warn = (text: string): void => console.warn(`[passerelle-loader] ${text}`);

const words = (list: string): string[] => list.split(/[\s,]+/).filter(Boolean);

/** An http or https address without a name or password in it, in full; undefined for anything else. */
export function webAddress(written: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(written, document.baseURI);
  } catch {
    return undefined;
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url : undefined;
}

/**
 * The script tag: `script[data-passerelle]`, the one with the loader's address if there are several, else any script
 * with that address. A module has no `document.currentScript`.
 *
 * @param address that of the loader's file
 */
function findTag(address: string): HTMLScriptElement | undefined {
  const scripts = [...document.querySelectorAll('script')].filter(
    (each) => each instanceof HTMLScriptElement,
  );
  const marked = scripts.filter((each) => each.hasAttribute('data-passerelle'));
  const isLoader = ({ src }: HTMLScriptElement): boolean => src === address;
  return marked.find(isLoader) ?? marked[0] ?? scripts.find(isLoader);
}

function origins(list: string): Set<string> {
  const allowed = new Set<string>();
  for (const word of words(list)) {
    const url = /^https?:\/\/[^*]+$/i.test(word) ? webAddress(word) : undefined;
    if (url && url.pathname === '/' && !url.search && !url.hash) allowed.add(url.origin);
    else warn(`data-allow: "${word}" is no origin, such as https://www.example.org. It is ignored.`);
  }
  return allowed;
}

/** Reads the loader's tag. What means nothing in it is told in the console and counts as absent. */
export function readLoaderTag(address: string): LoaderTag {
  const tag = findTag(address);
  const read = (name: string): string => tag?.getAttribute(`data-${name}`)?.trim() ?? '';
  const written = read('feed').split(/\s+/).filter(Boolean);
  const feeds = written.flatMap((each) => webAddress(each)?.href ?? []);
  const feed = feeds.length > 0 ? feeds.join(' ') : undefined;
  if (written.length > feeds.length)
    warn(
      `data-feed="${read('feed')}" is no http or https address. ${feed ? 'It is ignored.' : 'The built-in list is shown.'}`,
    );
  const overrides = read('overrides').startsWith('#')
    ? read('overrides')
    : webAddress(read('overrides'))?.href;
  const country = read('country').toUpperCase();
  const isCountry = /^[A-Z]{2}$/.test(country);
  if (country && !isCountry)
    warn(`data-country="${read('country')}" is no country of two letters, such as FR. It is ignored.`);
  const keep = tag?.hasAttribute('data-keep') === true && read('keep') !== 'false';
  for (const [name, isThere] of [
    ['data-key', read('key') !== ''],
    ['data-keep', keep],
    ['data-overrides', read('overrides') !== ''],
  ] as const)
    if (isThere && !feed) warn(`${name} is there without a data-feed. It is ignored.`);
  return {
    page: {
      feed,
      country: isCountry ? country : undefined,
      ...(feed !== undefined && {
        key: read('key') || undefined,
        keep,
        overrides: read('overrides') ? overrides : undefined,
      }),
    },
    allow: origins(read('allow')),
    widgets: words(read('widgets')),
    nonce: tag?.nonce || undefined,
  };
}
