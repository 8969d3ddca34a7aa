/** Apart from the element: what the attributes say, and all that is refused, is read without drawing anything. */

import { resolved } from '../../core/feed/address.js';
import { canBeSign, isAt, type Sign } from '../../domain/contact/answer.js';
import { faultOfMap, readPairs } from '../../domain/contact/field-map.js';
import { FORMATS, type Endpoint } from './sending/endpoint.js';

/** The attributes as the webmaster wrote them. */
export interface ContactAttributes {
  readonly facility: string | undefined;
  readonly action: string | undefined;
  readonly mode: string | undefined;
  readonly controller: string | undefined;
  readonly privacyUrl: string | undefined;
  readonly format: string | undefined;
  readonly fields: string | undefined;
  readonly constants: string | undefined;
  readonly successText: string | undefined;
  readonly successUrl: string | undefined;
}

/** Their names as properties. */
export const ATTRIBUTES: readonly (keyof ContactAttributes)[] = [
  'facility',
  'action',
  'mode',
  'controller',
  'privacyUrl',
  'format',
  'fields',
  'constants',
  'successText',
  'successUrl',
];

/** How messages reach the place: by telephone only, the visitor's own mail, the page of a relay in a frame, or the site. */
export type Mode =
  | { readonly by: 'phone' }
  | { readonly by: 'mail' }
  | { readonly by: 'frame'; readonly relay: URL }
  | {
      readonly by: 'site';
      readonly endpoint: Endpoint;
      /** Who is responsible for the messages, and where that is explained. */
      readonly controller: string;
      readonly privacy: URL;
    };

type Complain = (code: string, detail: string) => void;

/** What is wrong with what the webmaster wrote. */
class Refusal extends Error {}

/**
 * Messages travel encrypted, unless they stay on this machine, or the whole site does without. An address with a name
 * in it, which no browser sends to, hides where it leads.
 */
function safeUrl(written: string, base: string): URL | undefined {
  const url = resolved(written, base);
  if (!url || url.username || url.password) return undefined;
  const isNear =
    ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) || url.origin === resolved(base, base)?.origin;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isNear) ? url : undefined;
}

/**
 * The address that proves a message, read from where `action` is. It is one of the site that takes them: a browser does not say where another one
 * leads. `action` itself must not lie under it, or every answer would prove.
 */
function readSuccessUrl(written: string, action: URL): URL {
  const url = safeUrl(written, action.href);
  const refuse = (why: string): never => {
    throw new Refusal(`success-url="${written}" ${why}`);
  };
  if (!url) return refuse('is no https address');
  if (url.origin !== action.origin) return refuse(`is not on ${action.origin}, which takes the message`);
  if (url.hash) return refuse('has a # part, which no answer shows');
  if (isAt(action, url)) return refuse('is where every message goes');
  return url;
}

function readSign(attributes: ContactAttributes, action: URL): Sign {
  const { successText, successUrl, format } = attributes;
  const text = successText?.trim();
  const url = successUrl?.trim();
  if (text && !canBeSign(text)) throw new Refusal(`success-text="${text}" has no words`);
  if (format === 'form' && !text && !url)
    throw new Refusal('format="form" needs success-text="…" or success-url="…"');
  return { text: text || undefined, url: url ? readSuccessUrl(url, action) : undefined };
}

function readSite(written: string, attributes: ContactAttributes, base: string): Mode {
  const { controller, privacyUrl, format, fields, constants } = attributes;
  const action = safeUrl(written, base);
  const privacy = privacyUrl ? safeUrl(privacyUrl, base) : undefined;
  // The page of a relay says who is responsible. A frame of the page's own origin would keep nothing from it.
  const isFrame = attributes.mode === 'frame';
  if (!action || (isFrame && action.origin === resolved(base, base)?.origin))
    throw new Refusal(`action="${written}"`);
  if (isFrame) return { by: 'frame', relay: action };
  if (!controller?.trim()) throw new Refusal('controller');
  if (!privacy) throw new Refusal(`privacy-url="${privacyUrl ?? ''}"`);
  const shape = FORMATS.find((each) => each === (format ?? 'json'));
  if (!shape) throw new Refusal(`format="${format ?? ''}"`);
  const map = readPairs(fields ?? '');
  if (!map) throw new Refusal(`fields="${fields ?? ''}"`);
  const fault = faultOfMap(map, Boolean(attributes.facility?.trim()));
  if (fault) throw new Refusal(`fields: ${fault}`);
  const fixed = readPairs(constants ?? '');
  if (!fixed) throw new Refusal(`constants="${constants ?? ''}"`);
  const sign = readSign(attributes, action);
  return {
    by: 'site',
    endpoint: { action, format: shape, fields: map, constants: fixed, sign },
    controller: controller.trim(),
    privacy,
  };
}

/**
 * Reads the attributes. A form without a safe address, without saying who is responsible and where that is explained,
 * or without a way of knowing that a message has arrived, is refused and told; the telephone takes its place.
 */
export function readMode(attributes: ContactAttributes, base: string, complain: Complain): Mode {
  const { action, mode } = attributes;
  if (mode && mode !== 'mailto' && mode !== 'frame') complain('attribute-invalid', `mode="${mode}"`);
  const instead: Mode = mode === 'mailto' ? { by: 'mail' } : { by: 'phone' };
  if (action === undefined) return instead;
  try {
    return readSite(action, attributes, base);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    complain('contact-refused', error.message);
    return instead;
  }
}
