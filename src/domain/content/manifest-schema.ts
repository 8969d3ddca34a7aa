import * as v from 'valibot';
import type { PathStep, Result } from '../issue.js';
import { hasOwn, own } from '../own.js';
import { takeInlineContents } from './directory-schema.js';
import * as field from './fields.js';
import { fileRef, Findings, isRecord } from './fields.js';
import {
  GUIDE_PARTS,
  type FeedManifest,
  type FileRef,
  type GuidePart,
  type Licence,
  type LocaleRef,
  type Publisher,
} from './model.js';

/** Without these there is no feed: the files in which its texts, numbers and places stand. */
const vital = field.object({
  format: v.picklist(['passerelle-feed/1']),
  helplines: field.object(fileRef),
  directory: field.object({ ...fileRef, count: field.count }),
});

/** What a feed goes on without: each that does not fit is told, and goes. */
const OPTIONAL = {
  expires: field.day,
  gazetteer: field.object({ ...fileRef, attribution: field.text }),
  small_towns: field.object(fileRef),
  outlines: field.object(fileRef),
  corrections: field.corrections,
  starter: v.boolean(),
} satisfies Partial<Record<keyof FeedManifest, v.GenericSchema>>;

/** In the place of a name that is none. */
const UNNAMED = '–';

/** Of a feed that does not say on which day it was issued, nobody knows how old its numbers are: they count as old. */
const LONG_AGO = '1970-01-01';

const localeRef = field.object({ ...fileRef, reviewed: v.boolean() });
const partRef = field.object(fileRef);

function takeLocale(found: Findings, value: unknown, path: readonly PathStep[]): LocaleRef | undefined {
  const taken = found.take(localeRef, value, path);
  if (!taken) return undefined;
  const { parts, ...ref } = taken;
  if (!isRecord(parts)) return ref;
  const known: Partial<Record<GuidePart, FileRef>> = {};
  for (const part of Object.keys(GUIDE_PARTS) as GuidePart[]) {
    const file = parts[part] === undefined ? undefined : found.take(partRef, parts[part], [...path, part]);
    if (file) known[part] = file;
  }
  return { ...ref, parts: known };
}

/** An object in which those of the named fields are left that fit; each other one is told, and goes. */
function fitting(
  found: Findings,
  value: Readonly<Record<string, unknown>>,
  schemas: Readonly<Record<string, v.GenericSchema>>,
  path: readonly PathStep[],
): Record<string, unknown> {
  const kept = Object.entries(value).flatMap(([name, written]): [string, unknown][] => {
    const schema = own(schemas, name);
    const taken = schema ? found.take(schema, written, [...path, name]) : written;
    return taken === undefined ? [] : [[name, taken]];
  });
  return Object.fromEntries(kept);
}

/** Who publishes, or under which licence: its name, and of the rest what fits. */
function takeNamed(
  found: Findings,
  value: unknown,
  schema: { readonly entries: Readonly<Record<string, v.GenericSchema>> },
  path: readonly PathStep[],
): Publisher & Licence {
  const given = isRecord(value) ? value : {};
  // Others are left: what is drawn of it would take an object of any kind for its own.
  const names = Object.keys(schema.entries).filter((name) => hasOwn(given, name));
  const written = Object.fromEntries(names.map((name) => [name, given[name]]));
  if (written['name'] === undefined) found.add('missing', [...path, 'name']);
  return { name: UNNAMED, ...fitting(found, written, schema.entries, path) };
}

/**
 * Checks `feed.json`. What does not fit is dropped, a locale, a kind, a group, a date; a manifest without any locale, or
 * without one of the files that make a feed, is refused.
 */
export function parseManifest(value: unknown): Result<FeedManifest> {
  const found = new Findings();
  const taken = found.take(vital, value, []);
  if (!taken) return found.result<FeedManifest>(undefined);
  const locales = found.record(taken['locales'], ['locales'], field.locale, (entry, at) =>
    takeLocale(found, entry, at),
  );
  if (Object.keys(locales).length === 0) {
    found.add('missing', ['locales']);
    return found.result<FeedManifest>(undefined);
  }
  const { kinds, groups, ...directory } = taken.directory;
  return found.result<FeedManifest>({
    ...fitting(found, taken, OPTIONAL, []),
    format: taken.format,
    helplines: taken.helplines,
    id: found.take(field.id, taken['id'], ['id']) ?? 'feed',
    publisher: takeNamed(found, taken['publisher'], field.publisher, ['publisher']),
    licence: takeNamed(found, taken['licence'], field.licence, ['licence']),
    version: found.take(field.count, taken['version'], ['version']) ?? 0,
    issued: found.take(field.day, taken['issued'], ['issued']) ?? LONG_AGO,
    countries: found.list(taken['countries'], ['countries'], (entry, at) =>
      found.take(field.country, entry, at),
    ),
    locales,
    directory: { ...directory, ...takeInlineContents(found, { kinds, groups }) },
  });
}
