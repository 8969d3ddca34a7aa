function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/**
 * Whether the publisher's key signed these very bytes. `unsupported` where the browser has no Ed25519
 * (before Chrome 137, Firefox 129, Safari 17) or the page no WebCrypto: the feed is then trusted as HTTPS is.
 *
 * @param data the bytes of feed.json as served
 * @param signature feed.json.sig: base64 of the 64 bytes
 * @param key base64 of the raw public key, 32 bytes
 */
export async function checkSignature(
  data: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  key: string,
): Promise<'right' | 'wrong' | 'unsupported'> {
  const raw = fromBase64(key);
  const signed = fromBase64(new TextDecoder().decode(signature));
  if (raw?.length !== 32 || signed?.length !== 64) return 'wrong';
  if (!('subtle' in crypto)) return 'unsupported';
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unsupported' : 'wrong';
  }
  return (await crypto.subtle.verify('Ed25519', imported, signed, data)) ? 'right' : 'wrong';
}
