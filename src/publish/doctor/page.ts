import { isAnswer, textOf, type Answer, type Ask } from './answer.js';
import type { Finding } from './finding.js';
import { judgeFile, judgeNoAnswer } from './judge-file.js';
import { tagsOf, type PageTag } from './page-tags.js';

/** Bytes of a page at most. */
const MOST_PAGE = 8 * 1024 * 1024;

/** A page that embeds the widgets, as its markup says. */
export interface ReadPage {
  readonly url: URL;
  readonly answer: Answer;
  readonly tags: readonly PageTag[];
  /** The script tag that loads the widgets, and where its script stands. */
  readonly loader: { readonly tag: PageTag; readonly src: URL } | undefined;
  /** The feed of the page: that of the script tag, else that of its first feed tag. */
  readonly feed: { readonly url: URL; readonly key: string } | undefined;
}

/** Reads a page; what is wrong with it where it cannot be read. */
export async function readPage(address: string, ask: Ask): Promise<ReadPage | readonly Finding[]> {
  const answer = await ask(address, { most: MOST_PAGE });
  if (!isAnswer(answer)) return [judgeNoAnswer(answer)];
  const faults = judgeFile(answer, { kind: 'page', cache: 'short' });
  const blocking = faults.filter(({ severity }) => severity === 'error');
  if (blocking.length > 0) return blocking;
  const url = new URL(answer.url);
  const tags = tagsOf(textOf(answer));
  const href = tags.find(({ name, attributes }) => name === 'base' && attributes['href'])?.attributes['href'];
  const base = (href !== undefined && addressIn(href, url)) || url;
  return { url, answer, tags, loader: loaderIn(tags, base), feed: feedIn(tags, base) };
}

/** An address of a page, as http or https; undefined for what is none. */
export function addressIn(written: string, base: URL): URL | undefined {
  const url = URL.canParse(written, base.href) ? new URL(written, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Names under which the script that loads the widgets is published, for tags that say no more. */
const LOADER = /\/(?:widgets|passerelle)[^?#]*\/(?:loader|all)\.js$/;

function loaderIn(tags: readonly PageTag[], base: URL): ReadPage['loader'] {
  const scripts = tags.flatMap((tag) => {
    const src = tag.name === 'script' ? addressIn(tag.attributes['src'] ?? '', base) : undefined;
    return src && tag.attributes['src']?.trim() ? [{ tag, src }] : [];
  });
  return (
    scripts.find(({ tag }) => tag.attributes['data-passerelle'] !== undefined) ??
    scripts.find(({ src }) => LOADER.test(src.pathname))
  );
}

function feedIn(tags: readonly PageTag[], base: URL): ReadPage['feed'] {
  const named = tags.flatMap(({ name, attributes }) => {
    if (name === 'script' && attributes['data-passerelle'] !== undefined)
      return [{ written: attributes['data-feed'], key: attributes['data-key'] }];
    return name === 'passerelle-feed' ? [{ written: attributes['src'], key: attributes['key'] }] : [];
  });
  for (const { written = '', key = '' } of named) {
    const urls = written.split(/\s+/).flatMap((each) => (each === '' ? [] : (addressIn(each, base) ?? [])));
    // Of several, that of the site itself is for what it adds and changes.
    const url = urls.find(({ origin }) => origin !== base.origin) ?? urls[0];
    if (!url) continue;
    if (url.pathname.endsWith('/')) url.pathname += 'feed.json';
    return { url, key: key.trim() };
  }
  return undefined;
}

/** Where a tag stands: the page and the line of its markup. */
export function placeOf({ url }: ReadPage, { line }: PageTag): string {
  return `${url.href}:${String(line)}`;
}
