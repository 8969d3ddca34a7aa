import { builtIn } from '../../content/built/index.js';
import type { Helpline, LocalePack, FileRef } from '../../domain/content/model.js';
import { piece, PieceError } from '../loading/piece.js';
import { own } from '../own.js';
import { Feed, FeedError, type FeedFiles } from './feed.js';

/** Files that are being asked for, or could not be had. */
const pieces = new Map<string, () => Promise<{ readonly default: unknown }>>();

/** A file of the pack, which is one of the library's. Rejects with FeedError. */
async function read<T>({ path }: Pick<FileRef, 'path'>): Promise<T> {
  if (!own(builtIn.files, path)) throw new FeedError('feed-invalid', path);
  const fetchFile =
    pieces.get(path) ?? piece(async () => (await builtIn.files[path]?.()) ?? { default: undefined });
  pieces.set(path, fetchFile);
  try {
    const file = await fetchFile();
    pieces.delete(path);
    return file.default as T;
  } catch (error) {
    throw new FeedError('pack-unreachable', error instanceof PieceError ? error.detail : String(error));
  }
}

const files: FeedFiles = {
  source: 'built-in',
  manifest: builtIn.manifest,
  locale: (ref) => read<LocalePack>(ref),
  helplines: (ref) => read<readonly Helpline[]>(ref),
  guidance: (pack, part) => read({ path: `${pack.locale}-${part}` }),
  json: (ref) => read(ref),
};

let opened: Promise<Feed> | undefined;

/** The pack that is built in. It was checked when it was built, so nothing is validated here. */
export function openBuiltIn(): Promise<Feed> {
  opened ??= Promise.resolve(new Feed(files));
  return opened;
}
