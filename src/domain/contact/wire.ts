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
