import { builtIn } from '../../content/built/index.js';
import type { Helpline, LocalePack, FileRef } from '../../domain/content/model.js';
import { Feed, FeedError, type FeedFiles } from './feed.js';

const reads = new Map<string, Promise<unknown>>();

function readFile(name: string): Promise<unknown> {
  const known = reads.get(name);
  if (known) return known;
  const read = builtIn.read(name);
  reads.set(name, read);
  read.catch(() => reads.delete(name));
  return read;
}

async function read<T>({ path }: Pick<FileRef, 'path'>): Promise<T> {
  const [name = '', key] = path.split('/');
  const file = await readFile(name);
  const value = key === undefined ? file : (file as Readonly<Record<string, unknown>>)[key];
  if (value === undefined) throw new FeedError('feed-invalid', path);
  return value as T;
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
