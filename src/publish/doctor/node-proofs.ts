import { createPublicKey, verify } from 'node:crypto';
import { digest } from '../publication/record.js';
import type { Proofs } from './proofs.js';

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

function isSignedBy(key: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  const der = Buffer.concat([SPKI, Buffer.from(key, 'base64')]);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return signature.length === 64 && verify(null, bytes, publicKey, signature);
}

/** As Node works it out. */
export const nodeProofs: Proofs = {
  digest: (bytes) => Promise.resolve(digest(bytes)),
  isSigned: (bytes, signatures, keys) => {
    const signed = signatures.map((each) => Buffer.from(each, 'base64'));
    return Promise.resolve(keys.some((key) => signed.some((each) => isSignedBy(key, bytes, each))));
  },
};
