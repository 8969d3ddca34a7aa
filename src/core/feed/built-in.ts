import { builtIn } from '../../content/built/index.js';
import type { LocalePack, FileRef } from '../../domain/content/model.js';
import type { Helpline } from '../../domain/helplines/model.js';
import { fetchedOnce, PieceError } from '../loading/piece.js';
import { own } from '../../domain/own.js';
import { Feed, FeedError, type FeedFiles } from './feed.js';

/** What fetches each file of the pack that was asked for. */
const fetches = new Map<string, () => Promise<unknown>>();

/** A file of the pack, or what it holds under a key: `path` is `fr`, or `common/helplines`. Rejects with FeedError. */
async function read<T>({ path }: Pick<FileRef, 'path'>): Promise<T> {
  const [name = '', key] = path.split('/');
  const fetchFile = fetches.get(name) ?? fetchedOnce(() => builtIn.read(name));
  fetches.set(name, fetchFile);
  let file: unknown;
  try {
    file = await fetchFile();
  } catch (error) {
    throw new FeedError('pack-unreachable', error instanceof PieceError ? error.detail : String(error));
  }
  const value = key === undefined ? file : own(file as Readonly<Record<string, unknown>>, key);
  if (value === undefined) throw new FeedError('feed-invalid', path);
  return value as T;
}

const files: FeedFiles = {
  source: 'built-in',
  manifest: builtIn.manifest,
  locale: (ref) => read<LocalePack>(ref),
  helplines: (ref) => read<readonly Helpline[]>(ref),
  guidance: (locale, part) => read({ path: `${locale}-${part}` }),
  json: (ref) => read(ref),
};

let opened: Promise<Feed> | undefined;

/** The pack that is built in. It was checked when it was built, so nothing is validated here. */
export function openBuiltIn(): Promise<Feed> {
  opened ??= Promise.resolve(new Feed(files));
  return opened;
}
