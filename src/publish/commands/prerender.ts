import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedManifest } from '../../domain/content/model.js';
import { FRAGMENTS } from '../fragments/fragments.js';
import type { Graph } from '../fragments/json-ld.js';
import { prerendered, type Published } from '../prerender/prerendered.js';
import { writeWhole } from '../write/whole-files.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';

/** What was asked of `prerender`, besides the pages. */
export interface PrerenderOptions {
  /** Folder that a build wrote. */
  readonly feed: string;
  /** File to write, for one page alone. */
  readonly out?: string | undefined;
  /** Writes each page over itself. */
  readonly inPlace: boolean;
}

/**
 * Puts the fragments of a published folder inside the tags of pages. Without a file to write and without `inPlace`,
 * says what would stand there and writes nothing. Throws UsageError.
 */
export function prerender(
  pages: readonly string[],
  { feed, out, inPlace }: PrerenderOptions,
  io: Io,
): ExitCode {
  const { words } = io;
  if (pages.length === 0) throw new UsageError('prerender:no-page');
  if (out !== undefined && (inPlace || pages.length > 1)) throw new UsageError('prerender:out-of-one');
  if (!existsSync(join(feed, FRAGMENTS)) || !existsSync(join(feed, 'feed.json')))
    throw new UsageError('prerender:no-fragments', { feed });
  const published = readPublished(feed);
  let code: ExitCode = EXIT.done;
  for (const page of pages) {
    const before = readFileSync(page);
    const made = prerendered(before, published);
    if (!made) {
      io.err(words('prerender:utf-16', { page }));
      code = EXIT.faults;
      continue;
    }
    for (const { key, values } of made.remarks) io.out(words(`prerender:${key}`, { page, ...values }));
    const target = inPlace ? page : out;
    const isSame = Buffer.compare(before, made.bytes) === 0;
    // A page that is so already keeps its date.
    if (target !== undefined && !(inPlace && isSame)) writeWhole(target, made.bytes);
    const outcome = target === undefined ? 'would' : isSame ? 'same' : 'written';
    io.out(words(`prerender:${outcome}`, { page, count: made.count, target: target ?? page }));
  }
  return code;
}

function readPublished(feed: string): Published {
  const { locales } = JSON.parse(readFileSync(join(feed, 'feed.json'), 'utf8')) as FeedManifest;
  const read = (name: string): string | undefined => {
    const file = join(feed, FRAGMENTS, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  return {
    locales: Object.keys(locales),
    fragment: (widget, locale) => read(`${widget}.${locale}.html`),
    graph: (locale) => {
      const text = read(`finder.${locale}.jsonld`);
      return text === undefined ? undefined : (JSON.parse(text) as Graph);
    },
  };
}
