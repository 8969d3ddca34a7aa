import { addRemedies } from '../element/faults.js';
import type { FeedManifest, FileRef } from '../../domain/content/model.js';
import type { Result } from '../../domain/issue.js';
import { own } from '../../domain/own.js';
import { piece } from '../loading/piece.js';
import { resolved } from './address.js';
import { feedFile, signatureFile } from './feed-address.js';
import { request, type Caching } from './ahead.js';
import { Feed, FeedError, type Check, type FeedFiles } from './feed.js';
import { fetchSchema } from './schema.js';

const fetchSignatureCheck = piece(() => import('./signature.js'));

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
  'signature-unchecked': 'this browser cannot check the feed’s signature; the feed is used all the same.',
});

/** Bytes of one file that a page reads at most: the largest group of a national register is about half of it. */
const MOST_BYTES = 40 * 1024 * 1024;
/** Bytes of feed.json at most. */
const MOST_MANIFEST_BYTES = 512 * 1024;
/** Bytes of a signature at most: base64 of 64 bytes, and what a server may add. */
const MOST_SIGNATURE_BYTES = 4096;
/** Faults that a cache may keep. */
const KEPT: ReadonlySet<string> = new Set(['feed-status', 'feed-changed', 'feed-not-json']);
/** Milliseconds without an answer, or without the next bytes of it. */
const PATIENCE = 20_000;

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

async function bytes(
  url: URL,
  most: number,
  cache: Caching,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { response: answer, stop } = request(url, cache);
  let isSlow = false;
  const onSlow = (): void => {
    isSlow = true;
    stop.abort();
  };
  let timer = setTimeout(onSlow, PATIENCE);
  signal?.addEventListener('abort', () => stop.abort(), { once: true });
  try {
    const response = await answer;
    if (!response.ok) throw new FeedError('feed-status', `${url.href} ${String(response.status)}`);
    if (Number(response.headers.get('content-length')) > most)
      throw new FeedError('feed-too-large', url.href);
    const chunks: Uint8Array[] = [];
    let total = 0;
    const reader = response.body?.getReader();
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      clearTimeout(timer);
      timer = setTimeout(onSlow, PATIENCE);
      total += value.byteLength;
      if (total > most) {
        stop.abort();
        throw new FeedError('feed-too-large', url.href);
      }
      chunks.push(value);
    }
    const whole = new Uint8Array(total);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.byteLength;
    }
    return whole;
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError(isSlow ? 'feed-slow' : 'feed-unreachable', url.href);
  } finally {
    clearTimeout(timer);
  }
}

function json(data: Uint8Array, url: URL): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch {
    throw new FeedError('feed-not-json', url.href);
  }
}

/** Hex digest, or undefined where the page has no WebCrypto (plain http away from localhost). */
async function sha256(data: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  if (!('subtle' in crypto)) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Told of what a page goes on with all the same: entries left out, a signature that cannot be checked. */
export type Complaint = (code: string, detail: string) => void;

export interface NetworkOptions {
  /** Base64 of the publisher's raw Ed25519 public key; without it no signature is asked for. */
  readonly key?: string | undefined;
  readonly signal?: AbortSignal;
  /** True after a failure: nothing that the browser keeps of feed.json is used. */
  readonly isAgain?: boolean;
  readonly complain: Complaint;
}

function taken<T>(result: Result<T>, url: URL, complain: Complaint): T {
  const fault = result.issues.find((each) => each.severity === 'error');
  const where = fault ? ` ${fault.path.join('.')} ${fault.code}` : '';
  if (result.value === undefined) throw new FeedError('feed-invalid', `${url.href}${where}`);
  if (fault) complain('feed-entries', `${url.href}${where}`);
  return result.value;
}

async function readSignature(
  feed: URL,
  cache: Caching,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await bytes(signatureFile(feed), MOST_SIGNATURE_BYTES, cache, signal);
  } catch (error) {
    if (error instanceof FeedError && error.code === 'feed-status')
      throw new FeedError('feed-unsigned', error.detail);
    throw error;
  }
}

/**
 * Opens a feed by the address of its feed.json. Everything it gives was fetched within the limits, compared
 * with the digest that the manifest names, and validated; validation is loaded only here. Throws FeedError.
 */
export async function openNetwork(url: URL, options: NetworkOptions): Promise<Feed> {
  const { key, signal, isAgain } = options;
  const cache = isAgain ? 'reload' : 'no-cache';
  const reading = Promise.all([bytes(url, MOST_MANIFEST_BYTES, cache, signal), fetchSchema()]);
  const signing = key ? Promise.all([readSignature(url, cache, signal), fetchSignatureCheck()]) : undefined;
  // Without the feed itself, what becomes of its signature says nothing.
  signing?.catch(() => undefined);
  const [data, schema] = await reading;
  if (key && signing) {
    const [signature, { checkSignature }] = await signing;
    const verdict = await checkSignature(data, signature, key);
    if (verdict === 'wrong') throw new FeedError('feed-signature', url.href);
    if (verdict === 'unsupported') options.complain('signature-unchecked', url.href);
  }
  const manifest: FeedManifest = taken(schema.parseManifest(json(data, url)), url, options.complain);

  const readAs = async (ref: FileRef, cache: Caching): Promise<{ value: unknown; at: URL }> => {
    const at = new URL(ref.path, url);
    const content = await bytes(at, MOST_BYTES, cache);
    const digest = await sha256(content);
    if (digest !== undefined && digest !== ref.sha256) throw new FeedError('feed-changed', at.href);
    return { value: json(content, at), at };
  };
  // An answer that a cache on the way keeps may be an old one, or half of one: the server itself is asked before anybody
  // is told.
  const read = (ref: FileRef): Promise<{ value: unknown; at: URL }> =>
    readAs(ref, isAgain ? 'reload' : 'default').catch((error: unknown) => {
      if (isAgain || !(error instanceof FeedError) || !KEPT.has(error.code)) throw error;
      return readAs(ref, 'reload');
    });
  const files: FeedFiles = {
    source: 'network',
    manifest,
    async locale(ref) {
      const { value, at } = await read(ref);
      return taken(schema.parseLocalePack(value), at, options.complain);
    },
    async helplines(ref) {
      const { value, at } = await read(ref);
      return taken(schema.parseHelplines(value), at, options.complain);
    },
    async guidance(locale, part) {
      const ref = own(manifest.locales, locale)?.parts?.[part];
      if (!ref) return undefined;
      const { value, at } = await read(ref);
      if (typeof value !== 'object' || value === null) throw new FeedError('feed-invalid', at.href);
      return value;
    },
    async json<T>(ref: FileRef, check: Check<T>) {
      const [{ value, at }, parse] = await Promise.all([read(ref), check()]);
      return taken(parse(value), at, options.complain);
    },
  };
  return new Feed(files);
}
