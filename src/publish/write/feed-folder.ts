import type { KeyObject } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content.js';
import { feedFiles, jsonText } from './feed-files.js';
import { sign } from './keys.js';
import { replaceFolder } from './whole-files.js';

const MANIFEST = 'feed.json';
const SIGNATURE = `${MANIFEST}.sig`;

/**
 * Writes a feed, signed when there is a key; `out` is replaced only by a whole one. The same content gives the same
 * bytes. Throws WriteError.
 *
 * @returns how many files were written
 */
export function writeFeed(content: Content, out: string, key: KeyObject | undefined): number {
  const { manifest, files } = feedFiles(content);
  const texts = new Map(files.map(({ ref, text }) => [ref.path, text] as const));
  const signed = jsonText(manifest);
  texts.set(MANIFEST, signed);
  if (key) texts.set(SIGNATURE, `${sign(Buffer.from(signed), key)}\n`);
  replaceFolder(out, MANIFEST, (folder) => {
    for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  });
  return texts.size;
}

/** True for a folder whose feed is signed. */
export function isSigned(out: string): boolean {
  return existsSync(join(out, SIGNATURE));
}
