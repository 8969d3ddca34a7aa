import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { OTHER_SITE, type Answer, type Ask, type Hop, type NoAnswer } from './answer.js';

/** Bytes of one file at most, on the way and once it is unpacked: what a page reads of a feed at most. */
const MOST = 40 * 1024 * 1024;
/** Times the patience that a whole answer may take: a server may go on sending a byte at a time. */
const MOST_PATIENCE = 10;
/** Addresses that lead to another one, at most: browsers follow twenty, and each costs a visitor time. */
const MOST_REDIRECTS = 5;

export interface AskOptions {
  /** Milliseconds without an answer, or without the next bytes of it. */
  readonly patience?: number;
  /** Further authorities to trust, PEM. */
  readonly ca?: string;
}

/** What asks for files over http and https, by GET and HEAD alone. */
export function asking({ patience = 20_000, ca }: AskOptions = {}): Ask {
  const once = (url: URL, method: 'GET' | 'HEAD', most: number): Promise<Given> =>
    new Promise((resolve, reject) => {
      const request = url.protocol === 'https:' ? overHttps : overHttp;
      const asked = request(
        url,
        {
          method,
          headers: {
            origin: OTHER_SITE,
            accept: '*/*',
            'accept-encoding': 'br, gzip',
            'user-agent': 'passerelle-doctor',
          },
          agent: false,
          timeout: patience,
          signal: AbortSignal.timeout(patience * MOST_PATIENCE),
          ...(ca !== undefined && { ca }),
        },
        (response) => {
          const chunks: Buffer[] = [];
          let sent = 0;
          response.on('data', (chunk: Buffer) => {
            sent += chunk.length;
            if (sent > most) asked.destroy(new TooLarge(String(sent)));
            else chunks.push(chunk);
          });
          response.on('end', () => resolve({ response, body: Buffer.concat(chunks) }));
          response.on('error', reject);
        },
      );
      asked.on('timeout', () => asked.destroy(new TooSlow(`${String(patience)} ms`)));
      asked.on('error', reject);
      asked.end();
    });

  return async (address, { most = MOST, only } = {}) => {
    const before: Hop[] = [];
    try {
      for (let url = new URL(address); before.length <= MOST_REDIRECTS;) {
        if (url.protocol !== 'https:' && url.protocol !== 'http:')
          return { asked: address, reason: 'redirects', detail: url.href };
        const { response, body } = await once(url, only === 'head' ? 'HEAD' : 'GET', most);
        const hop = hopOf(url, response);
        const to = hop.status >= 300 && hop.status < 400 ? hop.headers['location'] : undefined;
        if (to === undefined)
          return { ...hop, asked: address, before, bytes: unpacked(hop, body, most), sent: body.length };
        before.push(hop);
        url = new URL(to, url);
      }
      return { asked: address, reason: 'redirects', detail: before.map(({ url }) => url).join(' → ') };
    } catch (error) {
      return { asked: address, ...reasonOf(error) };
    }
  };
}

interface Given {
  readonly response: IncomingMessage;
  readonly body: Buffer;
}

class TooLarge extends Error {}
class TooSlow extends Error {}

function hopOf(url: URL, { statusCode = 0, headers }: IncomingMessage): Hop {
  const joined = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')] as const);
  return { url: url.href, status: statusCode, headers: Object.fromEntries(joined) };
}

function unpacked({ headers }: Hop, body: Buffer, most: number): Answer['bytes'] {
  const limits = { maxOutputLength: most };
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (body.length === 0 || encoding === '' || encoding === 'identity') return body;
  if (encoding === 'br') return brotliDecompressSync(body, limits);
  if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(body, limits);
  if (encoding === 'deflate') return inflateSync(body, limits);
  throw new Error(`content-encoding: ${encoding}`);
}

/** Codes of Node for a host that has no address, and for one that lets nobody in. */
const UNKNOWN = ['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'];
const REFUSED = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EACCES'];
/** What OpenSSL and Node call a certificate that is not to be trusted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ISSUER|^ERR_TLS|^ERR_SSL|^EPROTO$/;

function reasonOf(error: unknown): Pick<NoAnswer, 'reason' | 'detail'> {
  const { code = '', message, name } = error as NodeJS.ErrnoException;
  if (error instanceof TooLarge) return { reason: 'too-large', detail: message };
  if (error instanceof TooSlow) return { reason: 'slow', detail: message };
  if (code === 'ERR_BUFFER_TOO_LARGE') return { reason: 'too-large', detail: code };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT')
    return { reason: 'slow', detail: code || name };
  if (UNKNOWN.includes(code)) return { reason: 'unknown-host', detail: code };
  if (REFUSED.includes(code)) return { reason: 'refused', detail: code };
  if (CERTIFICATE.test(code)) return { reason: 'certificate', detail: code };
  return { reason: 'broken', detail: code || message };
}
