import type { FeedManifest } from '../../domain/content/model.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { Words } from '../words/words.js';

/** What changed from one publication to the next. */
export interface Differences {
  readonly added: readonly Facility[];
  readonly removed: readonly Facility[];
  /** Facilities that say something else, and the fields that do. */
  readonly altered: readonly { readonly facility: Facility; readonly fields: readonly string[] }[];
}

/** Compares the facilities of two publications by their ids. */
export function differencesOf(before: readonly Facility[], after: readonly Facility[]): Differences {
  const old = new Map(before.map((each) => [each.id, each]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !ids.has(id)),
    altered: after.flatMap((facility) => {
      const fields = fieldsThatDiffer(old.get(facility.id) ?? facility, facility);
      return fields.length > 0 ? [{ facility, fields }] : [];
    }),
  };
}

function fieldsThatDiffer(before: Facility, after: Facility): string[] {
  const cells = (facility: Facility): Readonly<Record<string, unknown>> => ({ ...facility });
  const [a, b] = [cells(before), cells(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => text(a[name]) !== text(b[name]));
}

/** As the files of a feed keep it: a list as one text. */
function text(value: unknown): string {
  return Array.isArray(value)
    ? value.join(';')
    : String((value as string | number | boolean | undefined) ?? '');
}

/** Whether two feeds say the same, whatever version and day they bear: every file is named by its content. */
export function saysTheSame(a: FeedManifest, b: FeedManifest): boolean {
  // Who signs it changes nothing that a page shows.
  const bare = (manifest: FeedManifest): string =>
    JSON.stringify({ ...manifest, version: 0, issued: '', keys: [] });
  return bare(a) === bare(b);
}

/** Facilities that are named one by one, at most. */
const MOST_NAMED = 20;

/** The differences in lines for the person at the terminal. */
export function differenceLines({ added, removed, altered }: Differences, words: Words): string[] {
  const called = ({ id, name, city }: Facility): string =>
    `${id} (${[name, city].filter(Boolean).join(', ')})`;
  const part = (key: string, each: readonly string[]): string[] =>
    each.length === 0
      ? []
      : [
          words(key, { count: each.length }),
          ...each.slice(0, MOST_NAMED).map((line) => `  ${line}`),
          ...(each.length > MOST_NAMED
            ? [`  ${words('build:more', { count: each.length - MOST_NAMED })}`]
            : []),
        ];
  return [
    ...part('build:added', added.map(called)),
    ...part('build:removed', removed.map(called)),
    ...part(
      'build:altered',
      altered.map(({ facility, fields }) =>
        words('build:altered-fields', { facility: called(facility), fields: fields.join(', ') }),
      ),
    ),
  ];
}
