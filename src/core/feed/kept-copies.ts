/** Apart from what reads a feed, and fetched late: only pages whose webmaster asks for it keep copies. */

import type { FileRef } from '../../domain/directory/files.js';
import { openKeptPlace } from '../page/kept-place.js';
import { sha256, type Bytes } from './fetching.js';

/** An address at which nothing is: what is kept is named by digests, and nothing in the names tells what it is. */
const NOWHERE = 'https://kept.invalid/';

/** What this browser keeps of one feed. Nothing here ever rejects: who cannot keep goes on without. */
export interface KeptCopies {
  manifest(): Promise<Bytes | undefined>;
  signature(): Promise<Bytes | undefined>;
  /** A file by its digest, whichever feed had it. */
  file(ref: FileRef): Promise<Bytes | undefined>;
  /** Keeps a feed.json that was found good, and lets go of files that no kept one names. */
  keepManifest(manifest: Bytes, signature: Bytes | undefined): Promise<void>;
  keepFile(ref: FileRef, content: Bytes): Promise<void>;
}

/**
 * The copies of a feed. They hold what its publisher published, nothing of the visitor, until the quick exit erases them.
 *
 * @param cannot told once where nothing can be kept: storage is forbidden or full
 */
export async function keptCopies(url: URL, cannot: () => void): Promise<KeptCopies> {
  const id = await sha256(new TextEncoder().encode(url.href)).catch(() => undefined);
  let isTold = false;
  const trying = async <T>(act: (place: Cache) => Promise<T>): Promise<T | undefined> => {
    try {
      return await act(await openKeptPlace());
    } catch {
      if (!isTold) cannot();
      isTold = true;
      return undefined;
    }
  };
  const read = (name: string): Promise<Bytes | undefined> =>
    trying(async (place) => {
      const answer = await place.match(NOWHERE + name);
      return answer && new Uint8Array(await answer.arrayBuffer());
    });
  const write = (name: string, content: Bytes): Promise<unknown> =>
    trying((place) => place.put(NOWHERE + name, new Response(content)));
  const [manifestName, signatureName] = [`m/${id ?? ''}`, `s/${id ?? ''}`];
  return {
    manifest: () => read(manifestName),
    signature: () => read(signatureName),
    async file({ sha256: digest }) {
      const copy = await read(`f/${digest}`);
      return copy && (await sha256(copy)) === digest ? copy : undefined;
    },
    async keepFile({ sha256: digest }, content) {
      await write(`f/${digest}`, content);
    },
    async keepManifest(manifest, signature) {
      const before = await read(manifestName);
      await write(manifestName, manifest);
      if (signature) await write(signatureName, signature);
      if (before && isSame(before, manifest)) return;
      await trying(letGo);
    },
  };
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Deletes the files that no kept feed.json names. */
async function letGo(place: Cache): Promise<void> {
  const nameOf = ({ url }: Request): string => url.slice(NOWHERE.length);
  const kept = await place.keys();
  const manifests = kept.filter((each) => nameOf(each).startsWith('m/'));
  const texts = await Promise.all(manifests.map(async (each) => (await place.match(each))?.text() ?? ''));
  for (const each of kept) {
    const [what, digest = ''] = nameOf(each).split('/');
    if (what === 'f' && !texts.some((text) => text.includes(digest))) await place.delete(each);
  }
}
