import { addRemedies } from '../element/faults.js';
import type { FeedManifest, FileRef } from '../../domain/content/model.js';
import type { Result } from '../../domain/issue.js';
import { own } from '../../domain/own.js';
import { piece } from '../loading/piece.js';
import { resolved } from './address.js';
import { feedFile, signatureFile } from './feed-address.js';
import type { Caching } from './ahead.js';
import { failureOf, Feed, FeedError, type Check, type FeedFiles } from './feed.js';
import { fetchBytes, jsonOf, sha256, type Bytes } from './fetching.js';
import type { KeptCopies } from './kept-copies.js';
import { fetchSchema } from './schema.js';

const fetchSignatureCheck = piece(() => import('./signature.js'));
const fetchKeptCopies = piece(() => import('./kept-copies.js'));

addRemedies({
  'feed-unreachable':
    'the feed could not be fetched. Check the address, and that its server sends "Access-Control-Allow-Origin: *".',
  'feed-status': 'the feed’s server answered with an error. Check the address.',
  'feed-slow': 'the feed did not answer in time. Check its server.',
  'feed-too-large': 'a file of the feed is too large for a page. Publish it again.',
  'feed-not-json': 'the address does not lead to the feed.json that `passerelle build` wrote. Check it.',
  'feed-changed': 'a file of the feed is not the one that feed.json names. Upload the whole folder again.',
  'feed-older':
    'the server gave an older version of the feed than before; the newer one stays. Look at its caches.',
  'feed-signature': 'the feed’s signature does not fit the key. Check the key attribute.',
  'feed-unsigned':
    'a key is pinned, and the feed is not signed. Build it with --key, upload feed.json.sig beside feed.json, or take the key away.',
  'feed-address': 'the feed’s address is not a valid http or https address. Check it.',
  'feed-kept':
    'the feed cannot be had from its server: the copy that this browser kept is shown. Check the server.',
  'not-kept':
    'this browser keeps no copy of the feed, such as in a private window or on a page without https.',
  'signature-unchecked': 'this browser cannot check the feed’s signature; the feed is used all the same.',
});

/** Bytes of one file that a page reads at most: the largest group of a national register is about half of it. */
const MOST_BYTES = 40 * 1024 * 1024;
/** Bytes of feed.json at most. */
const MOST_MANIFEST_BYTES = 512 * 1024;
/** Bytes of a signature at most: base64 of 64 bytes for each key, and what a server may add. */
const MOST_SIGNATURE_BYTES = 4096;
/** Faults that a cache may keep. */
const KEPT_BY_CACHES: ReadonlySet<string> = new Set(['feed-status', 'feed-changed', 'feed-not-json']);

/**
 * Resolves an address as the webmaster wrote it. Only http and https are fetched; a folder (`https://…/feed/`) stands for
 * the feed.json in it. Throws FeedError.
 */
export function feedAddress(written: string, base: string): URL {
  const url = resolved(written, base);
  if (!url) throw new FeedError('feed-address', written);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new FeedError('feed-address', written);
  return feedFile(url);
}

/** Told of what a page goes on with all the same: entries left out, a signature that cannot be checked. */
export type Complaint = (code: string, detail: string) => void;

export interface NetworkOptions {
  /** Base64 of the publisher's raw Ed25519 public keys; without any, no signature is asked for. */
  readonly key?: string | undefined;
  /** True where the browser keeps the last good copy, and shows it when the server gives none. */
  readonly keep?: boolean | undefined;
  /** True after a failure: nothing that the browser's cache has of feed.json is used. */
  readonly isAgain?: boolean;
  readonly complain: Complaint;
}

/** Where the bytes of a feed come from. Each rejects with FeedError. */
interface Source {
  readonly name: 'network' | 'kept';
  manifest(): Promise<Bytes>;
  signature(): Promise<Bytes>;
  /** A file that the manifest names; its digest is right. */
  file(ref: FileRef): Promise<Bytes>;
}

function fromNetwork(url: URL, isAgain: boolean, copies: KeptCopies | undefined): Source {
  const cache: Caching = isAgain ? 'reload' : 'no-cache';
  const read = async (ref: FileRef, how: Caching): Promise<Bytes> => {
    const at = new URL(ref.path, url);
    const content = await fetchBytes(at, MOST_BYTES, how);
    const digest = await sha256(content);
    // Where nothing can be compared, such as a page that asks people to log in is told apart by what it is not.
    if (digest === undefined) jsonOf(content, at.href);
    else if (digest !== ref.sha256) throw new FeedError('feed-changed', at.href);
    return content;
  };
  const readPastCaches = async (ref: FileRef): Promise<Bytes> => {
    try {
      return await read(ref, isAgain ? 'reload' : 'default');
    } catch (error) {
      // An answer that a cache on the way keeps may be an old one, or half of one: the server itself is asked before
      // anybody is told.
      if (isAgain || !(error instanceof FeedError) || !KEPT_BY_CACHES.has(error.code)) throw error;
      return read(ref, 'reload');
    }
  };
  return {
    name: 'network',
    manifest: () => fetchBytes(url, MOST_MANIFEST_BYTES, cache),
    async signature() {
      try {
        return await fetchBytes(signatureFile(url), MOST_SIGNATURE_BYTES, cache);
      } catch (error) {
        if (error instanceof FeedError && error.code === 'feed-status')
          throw new FeedError('feed-unsigned', error.detail);
        throw error;
      }
    },
    async file(ref) {
      try {
        const content = await readPastCaches(ref);
        void copies?.keepFile(ref, content);
        return content;
      } catch (error) {
        const copy = await copies?.file(ref);
        if (!copy) throw error;
        return copy;
      }
    },
  };
}

/** What the browser kept of a feed; a file that is not there is asked of the server. */
function fromCopies(copies: KeptCopies, network: Source, missing: FeedError): Source {
  return {
    name: 'kept',
    async manifest() {
      const copy = await copies.manifest();
      if (!copy) throw missing;
      return copy;
    },
    async signature() {
      const copy = await copies.signature();
      if (!copy) throw missing;
      return copy;
    },
    async file(ref) {
      return (await copies.file(ref)) ?? network.file(ref);
    },
  };
}

function taken<T>(result: Result<T>, at: string, complain: Complaint): T {
  const fault = result.issues.find((each) => each.severity === 'error');
  const where = fault ? ` ${fault.path.join('.')} ${fault.code}` : '';
  if (result.value === undefined) throw new FeedError('feed-invalid', `${at}${where}`);
  if (fault) complain('feed-entries', `${at}${where}`);
  return result.value;
}

/**
 * Opens a feed by the address of its feed.json. Everything it gives was fetched within the limits, compared with the
 * digest that the manifest names, and validated; validation is loaded only here. Where the browser is to keep a copy, what
 * cannot be had from the server comes from there, and is held to the same. Rejects with FeedError.
 */
export async function openNetwork(url: URL, options: NetworkOptions): Promise<Feed> {
  const { keep, isAgain = false, complain } = options;
  const copies = keep
    ? await fetchKeptCopies().then(({ keptCopies }) => keptCopies(url, () => complain('not-kept', url.href)))
    : undefined;
  const network = fromNetwork(url, isAgain, copies);
  try {
    const { feed, manifest, signature } = await openFrom(network, url, options);
    void copies?.keepManifest(manifest, signature);
    return feed;
  } catch (error) {
    if (!copies) throw error;
    const failure = failureOf(error);
    const { feed } = await openFrom(fromCopies(copies, network, failure), url, options);
    complain(failure.code, failure.detail);
    complain('feed-kept', url.href);
    return feed;
  }
}

async function openFrom(
  source: Source,
  url: URL,
  { key, complain }: NetworkOptions,
): Promise<{ readonly feed: Feed; readonly manifest: Bytes; readonly signature: Bytes | undefined }> {
  const reading = Promise.all([source.manifest(), fetchSchema()]);
  const signing = key ? Promise.all([source.signature(), fetchSignatureCheck()]) : undefined;
  // Without the feed itself, what becomes of its signature says nothing.
  signing?.catch(() => undefined);
  const [data, schema] = await reading;
  const [signature, checking] = (await signing) ?? [];
  if (key && signature && checking) {
    const verdict = await checking.checkSignature(data, signature, key);
    if (verdict === 'wrong') throw new FeedError('feed-signature', url.href);
    if (verdict === 'unsupported') complain('signature-unchecked', url.href);
  }
  const manifest: FeedManifest = taken(schema.parseManifest(jsonOf(data, url.href)), url.href, complain);
  const read = async (ref: FileRef): Promise<{ value: unknown; at: string }> => {
    const at = new URL(ref.path, url).href;
    return { value: jsonOf(await source.file(ref), at), at };
  };
  const files: FeedFiles = {
    source: source.name,
    manifest,
    async locale(ref) {
      const { value, at } = await read(ref);
      return taken(schema.parseLocalePack(value), at, complain);
    },
    async helplines(ref) {
      const { value, at } = await read(ref);
      return taken(schema.parseHelplines(value), at, complain);
    },
    async guidance(locale, part) {
      const ref = own(manifest.locales, locale)?.parts?.[part];
      if (!ref) return undefined;
      const { value, at } = await read(ref);
      if (typeof value !== 'object' || value === null) throw new FeedError('feed-invalid', at);
      return value;
    },
    async json<T>(ref: FileRef, check: Check<T>) {
      const [{ value, at }, parse] = await Promise.all([read(ref), check()]);
      return taken(parse(value), at, complain);
    },
  };
  return { feed: new Feed(files), manifest: data, signature };
}
