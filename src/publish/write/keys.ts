import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signBytes,
  type KeyObject,
} from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from '../commands/io.js';

/** Reads an Ed25519 private key in PEM. Throws UsageError. */
export function readPrivateKey(path: string): KeyObject {
  if (!existsSync(path)) throw new UsageError('usage:no-key', { path });
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(path));
  } catch {
    throw new UsageError('usage:not-a-key', { path });
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new UsageError('usage:not-ed25519', { path });
  return key;
}

/** The detached signature of the bytes, in base64. */
export function sign(bytes: Uint8Array, key: KeyObject): string {
  return signBytes(null, bytes, key).toString('base64');
}

/** An Ed25519 key pair as text. */
export interface KeyPair {
  /** PKCS#8, PEM. */
  readonly privateKey: string;
  /** The 32 raw bytes in base64, as the `key` attribute of `passerelle-feed` takes them. */
  readonly publicKey: string;
}

/** Makes an Ed25519 key pair. */
export function makeKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicKey: rawKey(publicKey),
  };
}

/** The public key of a private one: the 32 raw bytes in base64, as a page pins them. */
export function publicKeyOf(key: KeyObject): string {
  return rawKey(createPublicKey(key));
}

function rawKey(publicKey: KeyObject): string {
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
}
