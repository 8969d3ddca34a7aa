import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedManifest } from '../../domain/content/model.js';
import type { Content } from '../content.js';
import { feedFiles, jsonText } from './feed-files.js';
import { publicKeyOf, sign } from './keys.js';

const MANIFEST = 'feed.json';
const SIGNATURE = `${MANIFEST}.sig`;

/** The files of a feed by name, signed by each key there is. The same content gives the same bytes. */
export function feedFolder(
  content: Content,
  keys: readonly KeyObject[],
): { readonly manifest: FeedManifest; readonly files: ReadonlyMap<string, string> } {
  const { manifest: unsigned, files } = feedFiles(content);
  const manifest = keys.length > 0 ? { ...unsigned, keys: keys.map(publicKeyOf) } : unsigned;
  const texts = new Map(files.map(({ ref, text }) => [ref.path, text] as const));
  const signed = jsonText(manifest);
  texts.set(MANIFEST, signed);
  const signatures = keys.map((key) => `${sign(Buffer.from(signed), key)}\n`);
  if (signatures.length > 0) texts.set(SIGNATURE, signatures.join(''));
  return { manifest, files: texts };
}

/** True for a folder whose feed is signed. */
export function isSigned(out: string): boolean {
  return existsSync(join(out, SIGNATURE));
}
