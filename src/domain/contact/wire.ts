import type { ContactMessage } from './message.js';

/** Names of the flat fields of a message, for sites that take forms. */
export const WIRE_FIELDS = [
  'facility',
  'message',
  'way',
  'reply',
  'phone',
  'voicemail',
  'times',
  'email',
  'name',
  'leads',
] as const;
export type WireField = (typeof WIRE_FIELDS)[number];

/** Our fields to theirs; empty when theirs bear the names of ours. */
export type FieldMap = ReadonlyMap<string, string>;

/** The message as pairs of texts. `reply` is the number or the address, whichever was chosen; nothing unsaid is there. */
export function flatten(message: ContactMessage): Partial<Record<WireField, string>> {
  const { facility, message: text, reply, name, leads } = message;
  return {
    facility,
    message: text,
    way: reply.way,
    ...(reply.way === 'phone'
      ? {
          reply: reply.phone,
          phone: reply.phone,
          voicemail: reply.voicemail,
          ...(reply.times.length > 0 && { times: reply.times.join(', ') }),
        }
      : { reply: reply.email, email: reply.email }),
    ...(name !== undefined && { name }),
    ...(leads !== undefined && { leads }),
  };
}

/** Pairs written as `ours=theirs other=another`; undefined at the first that is none. */
export function readPairs(written: string): Map<string, string> | undefined {
  const pairs = new Map<string, string>();
  for (const pair of written.split(/\s+/).filter(Boolean)) {
    const at = pair.indexOf('=');
    if (at < 1 || at === pair.length - 1) return undefined;
    pairs.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return pairs;
}

/**
 * The first field of a map that is not one of ours, or that a map lacks: a message is not answered safely by somebody
 * who was not told how. Undefined for a map that will do.
 *
 * @param fixed true when all messages go to one facility, which then need not be named
 */
export function faultOfMap(map: FieldMap, fixed: boolean): string | undefined {
  if (map.size === 0) return undefined;
  const known: readonly string[] = WIRE_FIELDS;
  const stranger = [...map.keys()].find((field) => !known.includes(field));
  if (stranger !== undefined) return stranger;
  const reply = map.has('phone') && map.has('email') ? [] : ['reply'];
  const needed = ['message', ...reply, 'voicemail', ...(fixed ? [] : ['facility'])];
  return needed.find((field) => !map.has(field));
}

/** True when a field reaches the site; what does not is not asked. */
export function carries(map: FieldMap, field: WireField): boolean {
  return map.size === 0 || map.has(field);
}

/**
 * The message under the names that a site's own form has. Without a map, every field under its own name; with one,
 * only the fields that it names.
 *
 * @param constants what the form expects besides, such as its id
 */
export function rename(
  message: ContactMessage,
  map: FieldMap,
  constants: ReadonlyMap<string, string>,
): [name: string, value: string][] {
  const flat = flatten(message);
  const named = WIRE_FIELDS.flatMap((field): [string, string][] => {
    const name = map.size === 0 ? field : map.get(field);
    const value = flat[field];
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
  return [...constants, ...named];
}

/** The answer as JSON; undefined when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What handlers say in `status` of what they did not do, with HTTP 200. */
const REFUSAL = /error|fail|invalid|refused|denied|spam|abort|missing/i;

/**
 * What a site's answer says. Contact Form 7 answers 200 to all and says in `status` whether it sent the mail; Drupal's
 * Webform names an `error`; others say `success`, `ok` or a `status`. Who takes JSON and answers with a page has not
 * understood: it is a home page, or a page of faults.
 *
 * @param status of HTTP
 * @param text the answer's body
 * @param pages true when a page may be the answer, as it is of a plain form
 */
export function isReceived(status: number, text: string, pages: boolean): boolean {
  if (status < 200 || status >= 300) return false;
  const body = parsed(text);
  if (typeof body !== 'object' || body === null) return pages || !text.trimStart().startsWith('<');
  const said = body as Readonly<Record<string, unknown>>;
  const { status: word } = said;
  if ('contact_form_id' in said) return word === 'mail_sent';
  if (typeof word === 'string' && REFUSAL.test(word)) return false;
  return !said['error'] && said['success'] !== false && said['ok'] !== false;
}
