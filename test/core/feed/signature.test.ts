import { assert } from '@open-wc/testing';
import { checkSignature } from '../../../src/core/feed/signature.js';

const base64 = (data: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(data)));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const FEED = bytesOf('{"format":"passerelle-feed/1"}');

interface Signed {
  readonly key: string;
  readonly signature: string;
}

/** Signs the feed with a key of its own. WebKitGTK refuses to make or to use one now and then: it is asked again. */
async function signed(tries = 3): Promise<Signed> {
  try {
    const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
    return {
      signature: base64(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, FEED)),
      key: base64(await crypto.subtle.exportKey('raw', pair.publicKey)),
    };
  } catch (error) {
    if (tries <= 1) throw error;
    return signed(tries - 1);
  }
}

describe('the signature of a feed, while its publisher changes keys', () => {
  let [old, young, other]: (Signed | undefined)[] = [];

  before(async () => {
    [old, young, other] = [await signed(), await signed(), await signed()];
  });

  const verdict = (signatures: string, keys: string): Promise<string> =>
    checkSignature(FEED, bytesOf(signatures), keys);

  it('is right for a page that pins the old key, the new one, or both', async () => {
    const both = `${old?.signature}\n${young?.signature}\n`;
    for (const keys of [old?.key, young?.key, `${old?.key} ${young?.key}`, `${young?.key},\n${old?.key}`])
      assert.equal(await verdict(both, keys ?? ''), 'right', keys);
  });

  it('is right for a page that pins both, whichever signs', async () => {
    for (const each of [old, young])
      assert.equal(await verdict(each?.signature ?? '', `${old?.key} ${young?.key}`), 'right');
  });

  it('is wrong once only a key signs that the page does not pin', async () => {
    assert.equal(await verdict(young?.signature ?? '', old?.key ?? ''), 'wrong');
    assert.equal(await verdict(`${old?.signature}\n${young?.signature}`, other?.key ?? ''), 'wrong');
  });

  it('is right beside what is no key and no signature, and wrong with nothing else', async () => {
    assert.equal(await verdict(`x\n${old?.signature}`, `key? ${old?.key}`), 'right');
    for (const [signatures, keys] of [
      ['', old?.key ?? ''],
      [old?.signature ?? '', ''],
      ['####', old?.key ?? ''],
      [old?.signature ?? '', 'key'],
      [(old?.signature ?? '').slice(4), old?.key ?? ''],
    ] as const)
      assert.equal(await verdict(signatures, keys), 'wrong', `${signatures} ${keys}`);
  });
});
