import * as v from 'valibot';
import * as field from '../../domain/content/fields.js';
import { Findings, isRecord } from '../../domain/content/fields.js';
import type { Faults, Locate } from '../faults/fault.js';
import type { FeedSource } from '../content.js';
import { readYamlFile, warnUnknownKeys } from './files/folder-files.js';

export const FEED_FILE = 'feed.yaml';

const feed = v.looseObject({
  id: field.id,
  publisher: field.publisher,
  licence: field.licence,
  version: field.count,
  issued: field.day,
  expires: v.exactOptional(field.day),
  countries: v.pipe(v.array(field.country), v.nonEmpty('empty')),
  locales: v.pipe(v.array(field.locale), v.nonEmpty('empty')),
  reviewed: v.optional(v.record(v.string(), v.boolean()), {}),
  hide_drafts: v.optional(v.boolean(), false),
  starter: v.optional(v.boolean(), false),
  corrections: v.exactOptional(field.corrections),
  gazetteer: v.optional(v.union([v.boolean(), v.array(field.country)]), false),
});

/** `feed.yaml`, and where each of its values stands. */
export interface FeedYaml {
  /** Undefined, with faults, when there is no feed without them mended. */
  readonly source: FeedSource | undefined;
  /** The locales, even of a feed with faults: their texts are checked all the same. */
  readonly locales: readonly string[];
  readonly locate: Locate;
}

/** Reads `feed.yaml`; every fault is told with its place. */
export function readFeedYaml(dir: string, faults: Faults): FeedYaml {
  const { value, locate } = readYamlFile(dir, FEED_FILE, faults);
  if (value === undefined) {
    if (faults.errors === 0) faults.add(FEED_FILE, locate([]), 'empty-file');
    return { source: undefined, locales: [], locate };
  }
  const found = new Findings();
  const taken = found.take(feed, value, []);
  faults.addIssues(FEED_FILE, locate, found.issues);
  warnUnknownKeys(value, Object.keys(feed.entries), FEED_FILE, locate, faults);
  const written = isRecord(value) ? v.safeParse(feed.entries.locales, value['locales']) : undefined;
  const locales = written?.success ? [...new Set(written.output)] : [];
  return { source: taken, locales, locate };
}
