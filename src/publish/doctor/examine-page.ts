import { createHash } from 'node:crypto';
import type { FeedManifest } from '../../domain/content/model.js';
import { isAnswer, type Answer } from './answer.js';
import { finding, warning, type Finding } from './finding.js';
import { examineSignature, versionIn, type FolderOptions, type FolderReport } from './folder.js';
import { judgeAge, readFeed } from './judge-feed.js';
import { judgeFile, judgeNoAnswer } from './judge-file.js';
import { judgePolicy } from './judge-policy.js';
import { judgeLanguage, judgeTags } from './judge-tags.js';
import { placeOf, readPage, type ReadPage } from './page.js';
import { judgeColours } from './page-colours.js';

/**
 * Tells what is wrong on a page that embeds the widgets of a folder.
 *
 * @param report what was found in that folder
 */
export async function examinePage(
  address: string,
  folder: URL,
  report: FolderReport,
  options: FolderOptions,
): Promise<Finding[]> {
  const page = await readPage(address, options.ask);
  if (!('tags' in page)) return [...page];
  const { manifest, findings } = await examinePageFeed(page, folder, report, options);
  return [
    ...(await examineLoader(page, folder, options)),
    ...findings,
    ...judgeTags(page),
    ...judgePolicy(page),
    ...judgeLanguage(page, manifest),
    ...judgeColours(page.tags, page.url.href),
  ];
}

/** Whether a page over https asks for something over http, which browsers refuse. */
function judgeMixed(page: ReadPage, url: URL, at: string): Finding[] {
  const isMixed = page.url.protocol === 'https:' && url.protocol === 'http:';
  return isMixed ? [finding('mixed', at, { url: url.href })] : [];
}

async function examineLoader(page: ReadPage, folder: URL, { ask }: FolderOptions): Promise<Finding[]> {
  const { loader, url, tags } = page;
  const framed = tags.some(
    ({ name, attributes }) =>
      name === 'iframe' && (attributes['src'] ?? '').includes(`${folder.host}${folder.pathname}`),
  );
  if (!loader) return framed ? [] : [finding('loader_missing', url.href, { src: loaderOf(folder).href })];
  const { tag, src } = loader;
  const at = placeOf(page, tag);
  const script = await ask(src.href);
  const found = judgeMixed(page, src, at);
  if (!isIn(folder, src) && !isIn(folder, page.feed?.url))
    found.push(warning('folder_unused', at, { src: src.href, folder: folder.href }));
  if (!isAnswer(script)) return [...found, judgeNoAnswer(script)];
  const isVersioned = versionIn(src.href) !== undefined;
  const inFile = judgeFile(script, { kind: 'script', cache: isVersioned ? 'long' : 'short' });
  // A page may read all of its own site.
  const isOwn = src.origin === url.origin && script.before.length === 0;
  found.push(...inFile.filter(({ code }) => !isOwn || !code.startsWith('cors_')));
  return [...found, ...judgeIntegrity(tag.attributes['integrity'], script, isVersioned, at)];
}

function isIn(folder: URL, file: URL | undefined): boolean {
  return file?.href.startsWith(folder.href) === true;
}

/** The script that a page of a folder is to load. */
function loaderOf(folder: URL): URL {
  return new URL('widgets/v0/loader.js', folder);
}

/** Whether the script is the one that the tag asks for by its digest, and stays so. */
function judgeIntegrity(
  written: string | undefined,
  script: Answer,
  isVersioned: boolean,
  at: string,
): Finding[] {
  if (!written?.trim() || script.status !== 200) return [];
  const digests = written
    .trim()
    .split(/\s+/)
    .flatMap((each) => {
      const [, algorithm = '', value = ''] = /^(sha(?:256|384|512))-([^?]+)/.exec(each) ?? [];
      return algorithm === '' ? [] : [{ algorithm, value }];
    });
  if (digests.length === 0) return [warning('integrity_unread', at, { integrity: written })];
  // Of several, browsers look at those of the strongest algorithm.
  const strongest = digests
    .map(({ algorithm }) => algorithm)
    .sort()
    .at(-1);
  const isRight = digests.some(
    ({ algorithm, value }) =>
      algorithm === strongest && createHash(algorithm).update(script.bytes).digest('base64') === value,
  );
  if (!isRight) return [finding('integrity_wrong', at, { integrity: written })];
  return isVersioned ? [] : [warning('integrity_moving', at)];
}

interface PageFeedReport {
  readonly manifest: FeedManifest | undefined;
  readonly findings: readonly Finding[];
}

/** The feed that a page names; what was found in the folder is not told again. */
async function examinePageFeed(
  page: ReadPage,
  folder: URL,
  report: FolderReport,
  { ask, proofs, now }: FolderOptions,
): Promise<PageFeedReport> {
  const { feed, loader } = page;
  const own = new URL('feed.json', folder);
  if (!feed) {
    const isWritten = loader?.tag.attributes['data-feed']?.trim();
    const findings =
      loader && !isWritten ? [warning('feed_unnamed', placeOf(page, loader.tag), { feed: own.href })] : [];
    return { manifest: undefined, findings };
  }
  const findings = judgeMixed(page, feed.url, page.url.href);
  const isOwn = feed.url.href === own.href;
  if (isOwn && !feed.key) return { manifest: report.manifest, findings };
  const answer = await ask(feed.url.href);
  if (!isAnswer(answer)) return { manifest: undefined, findings: [...findings, judgeNoAnswer(answer)] };
  if (!isOwn) {
    const inFile = judgeFile(answer, { kind: 'data', cache: 'short' });
    const isSameSite = feed.url.origin === page.url.origin;
    findings.push(...inFile.filter(({ code }) => !isSameSite || !code.startsWith('cors_')));
  }
  if (answer.status !== 200) return { manifest: undefined, findings };
  const read = readFeed(answer);
  if (!isOwn) {
    findings.push(...read.findings);
    if (read.manifest) findings.push(...judgeAge(read.manifest, feed.url.href, now));
  }
  if (feed.key) {
    const signature = new URL(feed.url);
    signature.pathname += '.sig';
    findings.push(...(await examineSignature(answer, signature.href, feed.key, { ask, proofs })));
  }
  return { manifest: read.manifest, findings };
}
