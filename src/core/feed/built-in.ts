import { builtIn } from '../../content/built/index.js';
import type { Helpline, LocalePack, FileRef } from '../../domain/content/model.js';
import { Feed, FeedError, type FeedFiles } from './feed.js';

async function read<T>({ path }: Pick<FileRef, 'path'>): Promise<T> {
  const load = builtIn.files[path];
  if (!load) throw new FeedError('feed-invalid', path);
  try {
    return (await load()).default as T;
  } catch (error) {
    throw new FeedError('pack-unreachable', String(error));
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
