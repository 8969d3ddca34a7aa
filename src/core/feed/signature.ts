import { listedIn } from '../../domain/content/keys.js';

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/**
 * Whether one of the publisher's keys signed these very bytes: while keys are changed, a page may pin two of them, and
 * a feed be signed by two. `unsupported` where the browser has no Ed25519 (before Chrome 137, Firefox 129, Safari 17) or
 * the page no WebCrypto: the feed is then trusted as HTTPS is.
 *
 * @param data the bytes of feed.json as served
 * @param signatures feed.json.sig: base64 of 64 bytes, a line for each key that signed
 * @param keys base64 of the raw public keys, 32 bytes each, separated by spaces or commas
 */
export async function checkSignature(
  data: Uint8Array<ArrayBuffer>,
  signatures: Uint8Array<ArrayBuffer>,
  keys: string,
): Promise<'right' | 'wrong' | 'unsupported'> {
  const known = decoded(keys, 32);
  const signed = decoded(new TextDecoder().decode(signatures), 64);
  if (known.length === 0 || signed.length === 0) return 'wrong';
  if (!('subtle' in crypto)) return 'unsupported';
  for (const raw of known) {
    let key: CryptoKey;
    try {
      key = await crypto.subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotSupportedError') return 'unsupported';
      continue;
    }
    for (const signature of signed)
      if (await crypto.subtle.verify('Ed25519', key, signature, data)) return 'right';
  }
  return 'wrong';
}

/** Those words of a list that are base64 of so many bytes. */
function decoded(list: string, length: number): Uint8Array<ArrayBuffer>[] {
  return listedIn(list)
    .flatMap((word) => fromBase64(word) ?? [])
    .filter((bytes) => bytes.length === length);
}
