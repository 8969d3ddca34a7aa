import type { Helpline, LocalePack, FileRef } from '../../domain/content/model.js';
import { Feed, FeedError, type FeedFiles } from './feed.js';

let opened: Promise<Feed> | undefined;

/** The pack that is built in. It was checked when it was built, so nothing is validated here. */
export function openBuiltIn(): Promise<Feed> {
  opened ??= import('../../content/built/index.js').then(({ builtIn }) => {
    const read = async <T>(ref: FileRef): Promise<T> => {
      const load = builtIn.files[ref.path];
      if (!load) throw new FeedError('feed-invalid', ref.path);
      return (await load()).default as T;
    };
    const files: FeedFiles = {
      source: 'built-in',
      manifest: builtIn.manifest,
      locale: (ref) => read<LocalePack>(ref),
      helplines: (ref) => read<readonly Helpline[]>(ref),
      json: (ref) => read(ref),
    };
    return new Feed(files);
  });
  opened.catch(() => (opened = undefined));
  return opened;
}
