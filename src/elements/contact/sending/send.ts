/** All that leaves the page when the visitor sends a message leaves it from here. */

import {
  holdsWords,
  isAt,
  verdictOfJson,
  verdictOfStatus,
  type Verdict,
} from '../../../domain/contact/answer.js';
import type { ContactMessage } from '../../../domain/contact/message.js';
import { flatten, rename } from '../../../domain/contact/wire.js';
import type { Endpoint } from './endpoint.js';
import { readPage, type PageWords } from './answer-page.js';
import { fence, type Fence } from './fence.js';

/** Milliseconds after which a site that has not answered to the end counts as silent. */
const PATIENCE = 20_000;
/** Bytes of an answer at most: a page of thanks with its styles and pictures inside takes a third of it. */
const MOST_BYTES = 1024 * 1024;

/** `offline`: there is no connection. `unsure`: nobody knows whether it arrived. `refused`: the site said no. */
export type Sending = 'received' | 'offline' | 'unsure' | 'refused';

/** What became of a message, and why nothing is proven: in English, for the webmaster, without a word of the answer. */
export interface Outcome {
  readonly result: Sending;
  readonly why?: string;
}

const unsure = (why: string): Outcome => ({ result: 'unsure', why });

function bodyOf(message: ContactMessage, endpoint: Endpoint): { body: BodyInit; type?: string } {
  const { format, fields, constants } = endpoint;
  if (format === 'json') {
    const own = fields.size === 0 && constants.size === 0;
    const value: unknown = own ? message : Object.fromEntries(rename(message, fields, constants));
    return { body: JSON.stringify(value), type: 'application/json' };
  }
  const pairs = rename(message, fields, constants);
  if (format === 'form') return { body: new URLSearchParams(pairs) };
  const body = new FormData();
  for (const [name, value] of pairs) body.append(name, value);
  return { body };
}

/** The bytes of an answer; undefined when they are too many, of which the rest is not awaited. */
async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  const whole = new Uint8Array(MOST_BYTES);
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.byteLength > MOST_BYTES) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    whole.set(value, length);
    length += value.byteLength;
  }
  return whole.subarray(0, length);
}

/** The text of a page in the encoding that its header names, else that it names itself, else UTF-8. */
function pageText(bytes: Uint8Array<ArrayBuffer>, type: string): string {
  const NAMED = /charset\s*=\s*["']?([\w-]+)/i;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, name = 'utf-8'] = NAMED.exec(type) ?? NAMED.exec(start) ?? [];
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const RESULTS: Readonly<Record<Verdict, Outcome>> = {
  received: { result: 'received' },
  refused: { result: 'refused' },
  unknown: unsure('its JSON does not say that the message was received'),
};

function judgePage(text: string, isPlain: boolean, { sign, fields }: Endpoint, sent: string): Outcome {
  if (!sign.text)
    return unsure('it answered with a page, where JSON or the address success-url was expected');
  if (holdsWords(sent, sign.text)) return unsure('the message holds success-text itself');
  if (isPlain) return holdsWords(text, sign.text) ? RESULTS.received : unsure('its text lacks success-text');
  let page: PageWords;
  try {
    page = readPage(text, fields.get('message') ?? 'message');
  } catch {
    return unsure('its page cannot be read here: let the content policy allow “trusted-types passerelle”');
  }
  if (!holdsWords(page.text, sign.text)) return unsure('its page does not show success-text');
  return page.asksAgain
    ? unsure('its page shows success-text, and asks for the message again')
    : RESULTS.received;
}

/**
 * What an answer proves, by its address, its status, its type and its text.
 *
 * @param sent what the person wrote, which a page of faults may show again
 */
async function judge(response: Response, endpoint: Endpoint, sent: string): Promise<Outcome> {
  const { sign } = endpoint;
  if (response.type === 'opaqueredirect')
    return unsure('it redirected; agree on the address by success-url, or let it answer without');
  const verdict = verdictOfStatus(response.status);
  if (response.redirected) {
    const isAgreed = sign.url !== undefined && isAt(new URL(response.url), sign.url);
    return isAgreed && !verdict
      ? RESULTS.received
      : unsure('it redirected to another address than success-url');
  }
  if (verdict === 'refused') return RESULTS.refused;
  if (verdict) return unsure(`it answered with status ${String(response.status)}`);
  const type = response.headers.get('content-type') ?? '';
  const [media = ''] = type.toLowerCase().split(/[\s;]/);
  const isJson = /^application\/(?:[\w.-]+\+)?json$/.test(media);
  const isPlain = media === 'text/plain';
  if (!isJson && !isPlain && media !== 'text/html' && media !== 'application/xhtml+xml')
    return unsure(`its answer has the type “${media}”`);
  const bytes = await bytesOf(response);
  if (!bytes) return unsure(`its answer has more than ${String(MOST_BYTES)} bytes`);
  if (!isJson) return judgePage(pageText(bytes, type), isPlain, endpoint, sent);
  // Behind a mark of byte order it is no JSON: the mark stays.
  return RESULTS[verdictOfJson(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))];
}

/**
 * Sends a message once and says what became of it. Never throws. A redirect is followed only where an address was
 * agreed on, and never to another origin.
 */
export async function send(message: ContactMessage, endpoint: Endpoint): Promise<Outcome> {
  const { action, sign } = endpoint;
  const seemedOffline = !navigator.onLine;
  const { body, type } = bodyOf(message, endpoint);
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      stop.abort();
      reject(new Error('late'));
    }, PATIENCE);
  });
  let fenced: Fence | undefined;
  let isAnswered = false;
  const ask = async (): Promise<Outcome> => {
    const isOwn = action.origin === window.origin;
    if (sign.url && !isOwn) fenced = await fence(action.origin);
    if (stop.signal.aborted) throw new Error('late');
    const response = await (fenced?.fetch ?? fetch)(action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json, */*;q=0.5', ...(type && { 'content-type': type }) },
      // No cookie, no address of the page: nobody has to know where the message was written.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      mode: isOwn ? 'same-origin' : 'cors',
      redirect: sign.url && (isOwn || fenced) ? 'follow' : 'manual',
      signal: stop.signal,
    });
    isAnswered = true;
    return judge(response, endpoint, Object.values(flatten(message)).join(' '));
  };
  try {
    return await Promise.race([ask(), late]);
  } catch {
    if (stop.signal.aborted) return unsure(`no whole answer within ${String(PATIENCE / 1000)} seconds`);
    if (isAnswered) return unsure('its answer broke off, or is not encoded as it says');
    if (seemedOffline && !navigator.onLine) return { result: 'offline' };
    return unsure(
      'no answer that can be read: no connection, no CORS header, or a redirect to another origin',
    );
  } finally {
    clearTimeout(timer);
    stop.abort();
    fenced?.remove();
  }
}
