import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDate } from '../../domain/content/fields.js';
import { feedFiles, jsonText, type FeedFiles } from '../write/feed-files.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';
import { readPrivateKey, sign } from '../write/keys.js';
import { summary } from '../faults/report.js';
import { replaceFolder } from '../write/whole-files.js';
import { checked, type CheckOptions } from './check.js';

export interface BuildOptions extends CheckOptions {
  readonly out: string;
  /** File of the private key that signs the feed. */
  readonly key?: string | undefined;
  /** ISO day instead of that of `feed.yaml`. */
  readonly issued?: string | undefined;
}

export const MANIFEST = 'feed.json';

/**
 * Checks a content folder and writes its feed. Nothing is written while there is an error, and `out` is replaced
 * only by a whole feed. The same folder gives the same bytes: no clock has a part in them.
 */
export function build(dir: string, options: BuildOptions, io: Io): ExitCode {
  const { out, issued } = options;
  if (issued !== undefined && (issued.length !== 10 || !isDate(issued)))
    throw new UsageError(`--issued ${issued} is not a day. Write it as 2026-11-22.`);
  const key = options.key === undefined ? undefined : readPrivateKey(options.key);
  const { faults, content } = checked(dir, options, io);
  if (!content || faults.errors > 0) {
    io.out(`${summary(faults.list)}: nothing was written`);
    return EXIT.faults;
  }
  const source = issued === undefined ? content.source : { ...content.source, issued };
  const feed = feedFiles({ ...content, source });
  const texts = feedTexts(feed);
  const manifest = texts.get(MANIFEST) ?? '';
  if (key) texts.set(`${MANIFEST}.sig`, `${sign(Buffer.from(manifest), key)}\n`);
  else if (existsSync(join(out, `${MANIFEST}.sig`)))
    io.out(
      `warning: the feed in ${out} was signed, and this one is not. Pages that pin its key will refuse it: add --key.`,
    );
  replaceFolder(out, MANIFEST, (folder) => {
    for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  });
  io.out(
    `${summary(faults.list)}: ${String(content.facilities.length)} facilities in ${String(texts.size)} files, version ${String(source.version)}, written to ${out}`,
  );
  return EXIT.done;
}

/** Every file of a feed by name, as text. */
export function feedTexts({ manifest, files }: FeedFiles): Map<string, string> {
  const texts = new Map(files.map(({ ref, text }) => [ref.path, text] as const));
  return texts.set(MANIFEST, jsonText(manifest));
}
