import * as v from 'valibot';
import { Findings, isRecord } from '../../domain/content/fields.js';
import type { Faults, Locate } from '../faults/fault.js';
import type { FeedSource } from '../content.js';
import type { Files } from './files/content-files.js';
import { readYamlFile } from './files/folder-files.js';
import { FEED_SHAPE } from './shapes/feed-shapes.js';
import { warnUnread } from './shapes/shape.js';

export const FEED_FILE = 'feed.yaml';

/** `feed.yaml`, and where each of its values stands. */
export interface FeedYaml {
  /** Undefined, with faults, when there is no feed without them mended. */
  readonly source: FeedSource | undefined;
  /** The locales, even of a feed with faults: their texts are checked all the same. */
  readonly locales: readonly string[];
  /** Whether the built-in pack lends what the publisher did not write, even to a feed with faults. */
  readonly builtIn: boolean;
  readonly locate: Locate;
}

/** Reads `feed.yaml`; every fault is told with its place. */
export function readFeedYaml(files: Files, faults: Faults): FeedYaml {
  const { value, locate } = readYamlFile(files, FEED_FILE, faults);
  if (value === undefined) {
    if (faults.errors === 0) faults.add(FEED_FILE, locate([]), 'empty-file');
    return { source: undefined, locales: [], builtIn: false, locate };
  }
  const found = new Findings();
  const taken = found.take(FEED_SHAPE, value, []);
  faults.addIssues(FEED_FILE, locate, found.issues);
  warnUnread(value, FEED_SHAPE, FEED_FILE, locate, faults);
  const written = isRecord(value) ? v.safeParse(FEED_SHAPE.entries.locales, value['locales']) : undefined;
  const locales = written?.success ? [...new Set(written.output)] : [];
  const builtIn = isRecord(value) && value['built_in'] === true;
  return { source: taken, locales, builtIn, locate };
}
