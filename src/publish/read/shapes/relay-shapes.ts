import * as v from 'valibot';
import * as field from '../../../domain/content/fields.js';
import { RELAY_LANGUAGES } from '../../../relay/words.js';
import { some } from './shape.js';

/** Addresses of this machine, to which nothing needs to be encrypted. */
export const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** True for `https://name` or `https://name:port` and nothing behind it; without encryption on this machine alone. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const isNear = protocol === 'http:' && THIS_MACHINE.includes(hostname);
  return origin === text && (protocol === 'https:' || isNear);
}

const origin = v.pipe(v.string(), v.check(isOrigin, 'relay-origin'));
const port = v.pipe(
  v.number(),
  v.check((each) => Number.isInteger(each) && each >= 0 && each < 65_536, 'relay-port'),
);
const most = v.pipe(
  v.number(),
  v.check((each) => Number.isSafeInteger(each) && each > 0, 'relay-most'),
);

/** `relay.yaml`. */
export const RELAY_SHAPE = v.looseObject({
  origin,
  controller: field.text,
  privacy: field.web,
  language: v.picklist(RELAY_LANGUAGES),
  country: field.country,
  sites: v.optional(v.array(origin), []),
  facilities: some(field.object({ id: field.id, name: field.text, phone: field.text, to: field.email })),
  from: field.email,
  alert: field.email,
  smtp: field.object({
    host: field.text,
    port: v.optional(port, 587),
    security: v.optional(v.picklist(['tls', 'starttls', 'none']), 'starttls'),
    user: v.exactOptional(field.text),
    password_file: v.exactOptional(field.text),
  }),
  spool: field.text,
  listen: v.optional(
    field.object({ host: v.optional(field.text, '127.0.0.1'), port: v.optional(port, 8025) }),
    { host: '127.0.0.1', port: 8025 },
  ),
  status_port: v.optional(port, 8026),
  behind_proxy: v.optional(v.boolean(), false),
  most_per_prefix: v.optional(most, 20),
  most_without_proof: v.optional(most, 200),
});
