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
