import { checkSignature } from '../../core/feed/signature.js';
import type { Proofs } from '../../publish/doctor/proofs.js';

/** As a browser works it out: nothing on a page over http, which has no WebCrypto. */
export const browserProofs: Proofs = {
  digest: async (bytes) => {
    if (!('subtle' in crypto)) return undefined;
    const found = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
    return [...found].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  isSigned: async (bytes, signatures, keys) => {
    const signed = new TextEncoder().encode(signatures.join('\n'));
    const found = await checkSignature(new Uint8Array(bytes), signed, keys.join(' '));
    return found === 'unsupported' ? undefined : found === 'right';
  },
};
