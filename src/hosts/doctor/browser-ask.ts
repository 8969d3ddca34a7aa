import { OTHER_SITE, type Answer, type Ask, type Hop } from '../../publish/doctor/answer.js';

/** Milliseconds for a whole answer. */
const PATIENCE = 20_000;
/** Stands for a header that a browser does not tell pages of another site: whatever it is, it is not judged. */
const UNSEEN = 'unseen';

/** What asks for files from a page, and the addresses that answer and may not be read from it. */
export interface BrowserAsk {
  readonly ask: Ask;
  readonly closed: ReadonlySet<string>;
}

function headersOf(response: Response): Hop['headers'] {
  const seen = Object.fromEntries(response.headers);
  if (response.type === 'basic') return { 'access-control-allow-origin': '*', ...seen };
  // It could be read, so that it was allowed to this site, and it is not known to whom else.
  return { 'access-control-allow-origin': OTHER_SITE, 'content-encoding': UNSEEN, etag: UNSEEN, ...seen };
}

/** Asks as a page of this browser does, without a cookie. */
export function browserAsk(): BrowserAsk {
  const closed = new Set<string>();
  const ask: Ask = async (address, { most = Number.MAX_SAFE_INTEGER, only } = {}) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    const how = { credentials: 'omit', cache: 'no-store', signal: stop.signal } as const;
    try {
      const response = await fetch(address, { ...how, method: only === 'head' ? 'HEAD' : 'GET' });
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length > most) return { asked: address, reason: 'too-large', detail: String(bytes.length) };
      const headers = headersOf(response);
      const before: Hop[] = response.redirected ? [{ url: address, status: 302, headers }] : [];
      const answer: Answer = {
        asked: address,
        url: response.url,
        status: response.status,
        headers,
        before,
        bytes,
        sent: bytes.length,
      };
      return answer;
    } catch {
      if (stop.signal.aborted) return { asked: address, reason: 'slow', detail: `${PATIENCE / 1000} s` };
      const answers = await fetch(address, { ...how, mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      if (answers) closed.add(address);
      return answers
        ? { asked: address, reason: 'broken', detail: 'CORS' }
        : { asked: address, reason: 'refused', detail: new URL(address).host };
    } finally {
      clearTimeout(timer);
    }
  };
  return { ask, closed };
}
