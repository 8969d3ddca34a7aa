import { isAnswer, textOf, type Ask } from './answer.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import { versionIn } from './folder.js';
import { judgeAge, readFeed } from './judge-feed.js';
import { judgeFile, judgeNoAnswer } from './judge-file.js';
import { readPage, type ReadPage } from './page.js';
import { pooled } from './pooled.js';

/** What a page shows. */
export interface SiteReport {
  readonly page: string;
  /** Version of the widgets; empty where it cannot be told. */
  readonly widgets: string;
  /** Version and day of issue of the feed; empty where the page names none, or it cannot be read. */
  readonly feed: string;
  readonly issued: string;
  /** The first thing that keeps the page from showing them. */
  readonly fault: Finding | undefined;
}

/** Pages that are asked for at the same time. */
const AT_ONCE = 4;

/** The addresses in a list, one a line; `#` begins a comment. */
export function addressesIn(list: string): string[] {
  return list
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*/, '').trim())
    .filter(Boolean);
}

/**
 * Reads which versions each page shows, a few pages at a time.
 *
 * @param now epoch milliseconds
 */
export function readSites(addresses: readonly string[], ask: Ask, now: number): Promise<SiteReport[]> {
  const shared = askingOnce(ask);
  return pooled(addresses, AT_ONCE, (address) => readSite(address, ask, shared, now));
}

/** Asks once for what many pages share: their feed, and the script that loads their widgets. */
function askingOnce(ask: Ask): Ask {
  const given = new Map<string, ReturnType<Ask>>();
  return (url) => {
    const answer = given.get(url) ?? ask(url);
    given.set(url, answer);
    return answer;
  };
}

async function readSite(address: string, ask: Ask, shared: Ask, now: number): Promise<SiteReport> {
  const nothing = { page: address, widgets: '', feed: '', issued: '' };
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return { ...nothing, fault: finding('page_address', address) };
  const page = await readPage(address, ask);
  if (!('tags' in page)) return { ...nothing, fault: page[0] };
  const [widgets, feed] = await Promise.all([readWidgets(page, shared), readPageFeed(page, shared, now)]);
  return { page: address, widgets: widgets.version, ...feed, fault: widgets.fault ?? feed.fault };
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

async function readWidgets(
  { loader, url }: ReadPage,
  ask: Ask,
): Promise<{ version: string; fault: Finding | undefined }> {
  if (!loader)
    return { version: '', fault: finding('loader_missing', url.href, { src: '…/widgets/v0/loader.js' }) };
  const given = await ask(loader.src.href);
  if (!isAnswer(given)) return { version: '', fault: judgeNoAnswer(given) };
  const fault = judgeFile(given, { kind: 'script', cache: 'short' }).find(
    (each) => isError(each) && (loader.src.origin !== url.origin || !each.code.startsWith('cors_')),
  );
  const version = given.status === 200 ? (versionIn(loader.src.href) ?? versionIn(textOf(given)) ?? '') : '';
  return { version, fault };
}

async function readPageFeed(
  { feed, url }: ReadPage,
  ask: Ask,
  now: number,
): Promise<{ feed: string; issued: string; fault: Finding | undefined }> {
  const nothing = { feed: '', issued: '' };
  if (!feed) return { ...nothing, fault: undefined };
  const given = await ask(feed.url.href);
  if (!isAnswer(given)) return { ...nothing, fault: judgeNoAnswer(given) };
  const inFile = judgeFile(given, { kind: 'data', cache: 'short' }).filter(
    ({ code }) => feed.url.origin !== url.origin || !code.startsWith('cors_'),
  );
  if (given.status !== 200) return { ...nothing, fault: inFile[0] };
  const { manifest, findings } = readFeed(given);
  const aged = manifest ? judgeAge(manifest, feed.url.href, now) : [];
  const fault = [...inFile, ...findings, ...aged].find(isError);
  return { feed: manifest ? String(manifest.version) : '', issued: manifest?.issued ?? '', fault };
}
