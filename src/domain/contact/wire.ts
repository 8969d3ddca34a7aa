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
 * The message under the names that a site's own form has. Without a map, every field under its own name; with one,
 * only the fields that it names.
 *
 * @param map our field to theirs
 * @param constants what the form expects besides, such as the id of the form
 */
export function rename(
  message: ContactMessage,
  map: ReadonlyMap<string, string>,
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

/**
 * What a site's answer says, whatever its form: Contact Form 7 answers 200 to all and says in `status` whether it sent
 * the mail; Drupal's Webform names an `error`, or a `sid`; others say `success` or `ok`.
 *
 * @param status of HTTP
 * @param body the parsed JSON, undefined when it is none
 */
export function isReceived(status: number, body: unknown): boolean {
  if (status < 200 || status >= 300) return false;
  if (typeof body !== 'object' || body === null) return true;
  const said = body as Readonly<Record<string, unknown>>;
  if (typeof said['status'] === 'string' && 'contact_form_id' in said) return said['status'] === 'mail_sent';
  return !said['error'] && said['success'] !== false && said['ok'] !== false;
}
