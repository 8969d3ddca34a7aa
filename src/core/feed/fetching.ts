import { request, type Caching } from './ahead.js';
import { FeedError } from './feed.js';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Milliseconds in which an answer has to bring at least so many bytes, or its end: the slowest of lines brings ten times that. */
const PATIENCE = 20_000;
const LEAST_BYTES = 2048;

/**
 * The bytes of a file of a feed, or of what a site lays over it. Rejects with FeedError: `feed-status`, `feed-too-large`,
 * `feed-slow` or `feed-unreachable`.
 *
 * @param most bytes that are read at most
 */
export async function fetchBytes(url: URL, most: number, cache: Caching): Promise<Bytes> {
  const { response: answer, stop } = request(url, cache);
  let isSlow = false;
  let total = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (before: number): void => {
    timer = setTimeout(() => {
      isSlow = total - before < LEAST_BYTES;
      if (isSlow) stop.abort();
      else wait(total);
    }, PATIENCE);
  };
  wait(0);
  try {
    const response = await answer;
    if (!response.ok) throw new FeedError('feed-status', `${url.href} ${String(response.status)}`);
    if (Number(response.headers.get('content-length')) > most)
      throw new FeedError('feed-too-large', url.href);
    const chunks: Uint8Array[] = [];
    const reader = response.body?.getReader();
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
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

/** The JSON of a file. Throws FeedError. */
export function jsonOf(data: Bytes, from: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch {
    throw new FeedError('feed-not-json', from);
  }
}

/** Hex digest, or undefined where the page has no WebCrypto (plain http away from localhost). */
export async function sha256(data: Bytes): Promise<string | undefined> {
  if (!('subtle' in crypto)) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
