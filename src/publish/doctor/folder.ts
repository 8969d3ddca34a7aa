import { majorFolder } from '../../domain/release.js';
import type { FeedManifest } from '../../domain/content/model.js';
import { isAnswer, textOf, type Answer, type Ask } from './answer.js';
import { examineCells } from './cells.js';
import { finding, warning, type Finding } from './finding.js';
import {
  isLoopback,
  judgeFile,
  judgeHttpTwin,
  judgeNoAnswer,
  judgeScheme,
  judgeValidator,
  type FileRole,
} from './judge-file.js';
import { judgeAge, judgeDigest, judgeSignature, readFeed } from './judge-feed.js';
import { pooled } from './pooled.js';
import type { Proofs } from './proofs.js';

/** What is known of the folder besides its address. */
export interface FolderOptions {
  readonly ask: Ask;
  readonly proofs: Proofs;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The publisher's public key in base64, where the feed is to be signed with it. */
  readonly key?: string | undefined;
}

/** What stands in a published folder, and what is wrong with it. */
export interface FolderReport {
  readonly findings: readonly Finding[];
  readonly manifest: FeedManifest | undefined;
  /** The version of the widgets that `widgets/v…/loader.js` leads to. */
  readonly widgets: string | undefined;
  /** Files that gave an answer, and their bytes as they were sent. */
  readonly files: number;
  readonly bytes: number;
}

const SHORT_DATA: FileRole = { kind: 'data', cache: 'short' };
const LONG_DATA: FileRole = { kind: 'data', cache: 'long' };
const SHORT_SCRIPT: FileRole = { kind: 'script', cache: 'short' };
const LONG_SCRIPT: FileRole = { kind: 'script', cache: 'long' };
const PAGE: FileRole = { kind: 'page', cache: 'short' };
const SIGNATURE: FileRole = { kind: 'signature', cache: 'short' };

/** Files that are asked for at the same time: a small host must not take it for an attack. */
const AT_ONCE = 4;
/** Bytes of the script that a page loads first, above which something else stands there: it has about 20,000. */
const MOST_LOADER = 100_000;

/** The version of the widgets that a text of the folder names: `./widgets/0.2.0/…`, `'../0.2.0/loader.js'`. */
export function versionIn(text: string): string | undefined {
  return /(?:widgets|\.\.)\/(\d+\.\d+\.\d+[\w.+-]*)\//.exec(text)?.[1];
}

/**
 * Reads a folder as `build` writes it, and tells everything that would keep visitors of another site from it.
 *
 * @param folder its address, with a slash at its end
 */
export async function examineFolder(folder: URL, options: FolderOptions): Promise<FolderReport> {
  const answers: Answer[] = [];
  const ask: Ask = async (url, limits) => {
    const given = await options.ask(url, limits);
    if (isAnswer(given)) answers.push(given);
    return given;
  };
  const scheme = [...judgeScheme(folder), ...(await judgeTwin(folder, options.ask))];
  const feed = await readFeedIn(folder, { ...options, ask });
  const findings = [...scheme, ...feed.findings];
  let widgets: string | undefined;
  if (!feed.isUnreachable) {
    const found = await examineWidgets(folder, ask);
    findings.push(...found.findings);
    widgets = found.version;
  }
  return {
    findings,
    manifest: feed.manifest,
    widgets,
    files: answers.length,
    bytes: answers.reduce((sum, { sent }) => sum + sent, 0),
  };
}

/** What the folder answers without encryption, where it has it. */
async function judgeTwin(folder: URL, ask: Ask): Promise<Finding[]> {
  if (folder.protocol !== 'https:' || folder.port !== '' || isLoopback(folder)) return [];
  const twin = new URL('feed.json', folder);
  twin.protocol = 'http:';
  return judgeHttpTwin(await ask(twin.href));
}

interface FeedReport {
  readonly findings: readonly Finding[];
  readonly manifest: FeedManifest | undefined;
  /** The server did not answer at all: no other file is asked for. */
  readonly isUnreachable: boolean;
}

async function readFeedIn(folder: URL, { ask, proofs, now, key }: FolderOptions): Promise<FeedReport> {
  const url = new URL('feed.json', folder);
  const answer = await ask(url.href);
  if (!isAnswer(answer))
    return { findings: [judgeNoAnswer(answer)], manifest: undefined, isUnreachable: true };
  const findings = judgeFile(answer, SHORT_DATA);
  if (answer.status !== 200) return { findings, manifest: undefined, isUnreachable: false };
  const { manifest, files, findings: inFeed } = readFeed(answer);
  findings.push(...judgeValidator(answer), ...inFeed);
  if (manifest) findings.push(...judgeAge(manifest, url.href, now));
  if (key) findings.push(...(await examineSignature(answer, `${url.href}.sig`, key, { ask, proofs })));
  const lists: Answer[] = [];
  const named = await pooled(files, AT_ONCE, async (file) => {
    const given = await ask(new URL(file.path, url).href);
    if (!isAnswer(given)) return [judgeNoAnswer(given)];
    if (given.status === 200) lists.push(given);
    return [
      ...judgeFile(given, LONG_DATA),
      ...(given.status === 200 ? await judgeDigest(given, file, proofs) : []),
    ];
  });
  const below = await examineCells(lists, url, { ask, atOnce: AT_ONCE });
  return { findings: [...findings, ...named.flat(), ...below], manifest, isUnreachable: false };
}

/** Whether feed.json is signed with a key. */
export async function examineSignature(
  feed: Answer,
  at: string,
  key: string,
  { ask, proofs }: Pick<FolderOptions, 'ask' | 'proofs'>,
): Promise<Finding[]> {
  const signature = await ask(at, { most: 4096 });
  if (!isAnswer(signature)) return [judgeNoAnswer(signature)];
  if (signature.status === 404) return [finding('signature_missing', at)];
  const found = judgeFile(signature, SIGNATURE);
  return signature.status === 200
    ? [...found, ...(await judgeSignature(feed, signature, key, proofs))]
    : found;
}

interface WidgetsReport {
  readonly findings: readonly Finding[];
  readonly version: string | undefined;
}

/** The page of the folder, the script that follows corrections, and those of the version to which it leads. */
async function examineWidgets(folder: URL, ask: Ask): Promise<WidgetsReport> {
  const findings: Finding[] = [];
  const read = async (path: string, role: FileRole): Promise<Answer | undefined> => {
    const given = await ask(new URL(path, folder).href);
    if (!isAnswer(given)) {
      findings.push(judgeNoAnswer(given));
      return undefined;
    }
    findings.push(...judgeFile(given, role));
    return given.status === 200 ? given : undefined;
  };
  const page = await read('index.html', PAGE);
  const shown = page && versionIn(textOf(page));
  const major = shown === undefined ? 'v0' : majorFolder(shown);
  const following = await read(`widgets/${major}/loader.js`, SHORT_SCRIPT);
  const version = (following && versionIn(textOf(following))) ?? shown;
  if (following && versionIn(textOf(following)) === undefined)
    findings.push(finding('loader_differs', following.asked));
  else if (shown !== undefined && version !== shown)
    findings.push(
      warning('versions_differ', new URL('index.html', folder).href, { shown, version: version ?? '' }),
    );
  if (version === undefined) return { findings, version };
  await read(`widgets/${major}/all.js`, SHORT_SCRIPT);
  const loader = await read(`widgets/${version}/loader.js`, LONG_SCRIPT);
  if (loader && loader.bytes.length > MOST_LOADER)
    findings.push(
      warning('loader_large', loader.asked, { kilobytes: Math.ceil(loader.bytes.length / 1000) }),
    );
  await read(`widgets/${version}/all.js`, LONG_SCRIPT);
  if (loader && loader.bytes.length <= MOST_LOADER) findings.push(...(await examineParts(loader, ask)));
  return { findings, version };
}

/** The scripts that a loader names, and the texts of the list that is built in: uploads are cut off in the middle of them. */
async function examineParts(loader: Answer, ask: Ask): Promise<Finding[]> {
  const names = textOf(loader).match(/chunks\/[\w.-]+\.js|content\/[\da-f]{6,}\//g) ?? [];
  const files = [...new Set(names)].map((name) => (name.endsWith('/') ? `${name}common.json` : name));
  const found = await pooled(files, AT_ONCE, async (name) => {
    const given = await ask(new URL(name, loader.asked).href, { only: 'head' });
    return isAnswer(given) && given.status === 200 ? [] : [name];
  });
  const missing = found.flat();
  const [first] = missing;
  if (first === undefined) return [];
  return [finding('parts_missing', loader.asked, { missing: missing.length, all: files.length, first })];
}
