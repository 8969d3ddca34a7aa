import { readPairs, WIRE_FIELDS } from '../../domain/contact/wire.js';
import { FORMATS, type Endpoint } from './endpoint.js';

/** The attributes as the webmaster wrote them. */
export interface ContactAttributes {
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

/** Messages travel encrypted, unless they stay on this machine. */
function isSafe(url: URL): boolean {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal);
}

function safeUrl(written: string, base: string): URL | undefined {
  const url = URL.canParse(written, base) ? new URL(written, base) : undefined;
  return url && isSafe(url) ? url : undefined;
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
  const known: readonly string[] = WIRE_FIELDS;
  if (!map || ![...map.keys()].every((field) => known.includes(field)))
    return refuse(`fields="${fields ?? ''}"`);
  const fixed = readPairs(constants ?? '');
  if (!fixed) return refuse(`constants="${constants ?? ''}"`);
  return {
    by: 'site',
    endpoint: { action: url, format: shape, fields: map, constants: fixed },
    controller: controller.trim(),
    privacy,
  };
}
