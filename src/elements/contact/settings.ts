import { resolved } from '../../core/page/address.js';
import { faultOfMap, readPairs } from '../../domain/contact/field-map.js';
import { FORMATS, type Endpoint } from './endpoint.js';

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
}

/** How messages reach the place: by telephone only, by the visitor's own mail, or through the site. */
export type Mode =
  | { readonly by: 'phone' }
  | { readonly by: 'mail' }
  | {
      readonly by: 'site';
      readonly endpoint: Endpoint;
      /** Who is responsible for the messages, and where that is explained. */
      readonly controller: string;
      readonly privacy: URL;
    };

type Complain = (code: string, detail: string) => void;

/** Messages travel encrypted, unless they stay on this machine, or the whole site does without. */
function safeUrl(written: string, base: string): URL | undefined {
  const url = resolved(written, base);
  if (!url) return undefined;
  const isNear =
    ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) || url.origin === new URL(base).origin;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isNear) ? url : undefined;
}

/**
 * Reads the attributes. A form without a safe address, or without saying who is responsible and where that is
 * explained, is refused and told; the telephone takes its place.
 */
export function readMode(attributes: ContactAttributes, base: string, complain: Complain): Mode {
  const { action, mode, controller, privacyUrl, format, fields, constants } = attributes;
  if (mode && mode !== 'mailto') complain('attribute-invalid', `mode="${mode}"`);
  const instead: Mode = mode === 'mailto' ? { by: 'mail' } : { by: 'phone' };
  if (action === undefined) return instead;
  const url = safeUrl(action, base);
  const privacy = privacyUrl ? safeUrl(privacyUrl, base) : undefined;
  const refuse = (detail: string): Mode => {
    complain('contact-refused', detail);
    return instead;
  };
  if (!url) return refuse(`action="${action}"`);
  if (!controller?.trim()) return refuse('controller');
  if (!privacy) return refuse(`privacy-url="${privacyUrl ?? ''}"`);
  const shape = FORMATS.find((each) => each === (format ?? 'json'));
  if (!shape) return refuse(`format="${format ?? ''}"`);
  const map = readPairs(fields ?? '');
  if (!map) return refuse(`fields="${fields ?? ''}"`);
  const fault = faultOfMap(map, Boolean(attributes.facility?.trim()));
  if (fault) return refuse(`fields: ${fault}`);
  const fixed = readPairs(constants ?? '');
  if (!fixed) return refuse(`constants="${constants ?? ''}"`);
  return {
    by: 'site',
    endpoint: { action: url, format: shape, fields: map, constants: fixed },
    controller: controller.trim(),
    privacy,
  };
}
