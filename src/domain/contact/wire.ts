import { WIRE_FIELDS, type FieldMap, type WireField } from './field-map.js';
import type { ContactMessage } from './message.js';

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
