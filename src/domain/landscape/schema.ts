import * as v from 'valibot';
import * as field from '../content/fields.js';
import { Findings, isRecord, shown } from '../content/fields.js';
import type { PathStep, Result } from '../issue.js';
import {
  FORMS,
  LANDSCAPE_FACTS,
  UNCONFIRMED,
  type Commitments,
  type Counterpart,
  type Landscape,
  type LandscapeFact,
  type LandscapeKind,
  type LegalReference,
  type PublishedDocument,
} from './model.js';
import { hasOwn } from '../own.js';

type Path = readonly PathStep[];

const titled = field.object({ title: field.text, text: field.text });
const reference = field.object({
  id: field.id,
  title: field.text,
  country: field.country,
  url: v.exactOptional(field.web),
  source: field.text,
  checked_on: v.exactOptional(field.date),
  to_check: v.exactOptional(v.boolean()),
});
const counterpart = field.object({
  country: field.country,
  text: v.exactOptional(field.text),
  to_check: v.exactOptional(v.boolean()),
});
const document = field.object({
  id: field.id,
  lang: v.exactOptional(field.locale),
  title: field.text,
  language: field.locale,
  publisher: field.text,
  date: v.exactOptional(field.date),
  url: v.exactOptional(field.web),
  source: field.text,
  to_check: v.exactOptional(v.boolean()),
  about: v.exactOptional(field.text),
});
const commitments = field.object({
  lang: v.exactOptional(field.locale),
  title: field.text,
  by: field.text,
  source: field.text,
});

/** What the parts of a landscape consist of, for who writes down the shape of its files. */
export const LANDSCAPE_PARTS = { titled, reference, counterpart, document, commitments };

/** The value of a key when it fits; nothing, with an issue, when it does not. */
function optional<S extends v.GenericSchema, K extends string>(
  found: Findings,
  schema: S,
  entry: Readonly<Record<string, unknown>>,
  key: K,
  path: Path,
): Partial<Record<K, v.InferOutput<S>>> {
  const value = hasOwn(entry, key) ? entry[key] : undefined;
  if (value === undefined) return {};
  const taken = found.take(schema, value, [...path, key]);
  return taken === undefined ? {} : ({ [key]: taken } as Record<K, v.InferOutput<S>>);
}

function takeKind(found: Findings, value: unknown, path: Path): LandscapeKind | undefined {
  const entry = found.take(field.object({ id: field.id }), value, path);
  if (!entry) return undefined;
  const ids = (key: string): string[] =>
    found.list(entry[key], [...path, key], (each, at) => found.take(field.id, each, at));
  const facts: Partial<Record<LandscapeFact, string>> = {};
  for (const key of LANDSCAPE_FACTS) Object.assign(facts, optional(found, field.text, entry, key, path));
  const countries =
    entry['countries'] === undefined
      ? undefined
      : found.list(entry['countries'], [...path, 'countries'], (each, at) =>
          found.take(field.country, each, at),
        );
  return {
    id: entry.id,
    ...optional(found, field.locale, entry, 'lang', path),
    ...optional(found, v.picklist(FORMS), entry, 'form', path),
    ...optional(found, field.text, entry, 'short', path),
    ...facts,
    ...(countries && { countries }),
    links: ids('links'),
    legal: ids('legal'),
    counterparts: found.list(
      entry['counterparts'],
      [...path, 'counterparts'],
      (each, at): Counterpart | undefined => {
        const taken = found.take(counterpart, each, at);
        return (
          taken && {
            ...taken,
            kinds: found.list(taken['kinds'], [...at, 'kinds'], (kind, where) =>
              found.take(field.id, kind, where),
            ),
          }
        );
      },
    ),
    to_check: found.list(entry['to_check'], [...path, 'to_check'], (each, at) =>
      found.take(v.picklist(UNCONFIRMED), each, at),
    ),
  };
}

/** Checks the landscape. What does not fit is dropped where it stands; the rest is still shown. */
export function parseLandscape(value: unknown): Result<Landscape> {
  const found = new Findings();
  if (!isRecord(value)) {
    found.add('type', [], { value: shown(value), expected: 'object' });
    return found.result<Landscape>(undefined);
  }
  const { changes } = value;
  const texts = isRecord(changes)
    ? found.list(changes['text'], ['changes', 'text'], (each, at) => found.take(field.text, each, at))
    : [];
  const changed = optional(found, field.object({ title: field.text }), value, 'changes', []).changes;
  return found.result<Landscape>({
    ...optional(found, field.locale, value, 'lang', []),
    ...optional(found, field.text, value, 'title', []),
    ...optional(found, field.text, value, 'opening', []),
    ...optional(found, titled, value, 'harm_reduction', []),
    ...optional(found, titled, value, 'around', []),
    ...(changed && texts.length > 0 && { changes: { title: changed.title, text: texts } }),
    references: found.list(value['references'], ['references'], (each, at): LegalReference | undefined =>
      found.take(reference, each, at),
    ),
    kinds: found.list(value['kinds'], ['kinds'], (each, at) => takeKind(found, each, at)),
  });
}

/** Checks the list of documents; one that does not fit is dropped. */
export function parseDocuments(value: unknown): Result<readonly PublishedDocument[]> {
  const found = new Findings();
  return found.result<readonly PublishedDocument[]>(
    found.list(value, [], (each, at): PublishedDocument | undefined => found.take(document, each, at)),
  );
}

/** Checks what a federation works for; a line that does not fit is dropped. */
export function parseCommitments(value: unknown): Result<Commitments> {
  const found = new Findings();
  const taken = found.take(commitments, value, []);
  if (!taken) return found.result<Commitments>(undefined);
  return found.result<Commitments>({
    ...taken,
    items: found.list(taken['items'], ['items'], (each, at) => found.take(field.text, each, at)),
  });
}
