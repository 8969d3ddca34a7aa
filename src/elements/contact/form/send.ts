import type { ContactMessage } from '../../../domain/contact/message.js';
import { isReceived, rename } from '../../../domain/contact/wire.js';
import type { Endpoint } from '../endpoint.js';

/** Milliseconds after which a site that has not answered counts as silent. */
const PATIENCE = 20_000;

/** `offline` and `unreachable`: it never arrived. `unsure`: nobody knows. `refused`: the site said no. */
export type Sending = 'received' | 'offline' | 'unreachable' | 'unsure' | 'refused';

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

/** Sends a message once and says what became of it. Never throws. */
export async function send(message: ContactMessage, endpoint: Endpoint): Promise<Sending> {
  if (!navigator.onLine) return 'offline';
  const { body, type } = bodyOf(message, endpoint);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(endpoint.action, {
      method: 'POST',
      body,
      ...(type && { headers: { 'content-type': type } }),
      // No cookie, no address of the page: nobody has to know where the message was written.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const isIn = isReceived(response.status, await response.text(), endpoint.format === 'form');
    return isIn ? 'received' : 'refused';
  } catch {
    if (stop.signal.aborted) return 'unsure';
    if (!navigator.onLine) return 'offline';
    // A form's encoding goes to another site unasked: only the answer is withheld when that site is closed.
    const isUnasked = endpoint.format !== 'json' && endpoint.action.origin !== location.origin;
    return isUnasked ? 'unsure' : 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}
