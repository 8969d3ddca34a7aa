import { NO_RECORD, type BuildRecord, type Retired } from './record.js';

/** What a build does with one path of a published folder. */
export type Step =
  | { readonly what: 'write' | 'same' | 'remove'; readonly path: string }
  /** Another one's file stands there and stays: ours is written as `as`, or nowhere where that is another's as well. */
  | { readonly what: 'beside'; readonly path: string; readonly as: string | undefined };

export interface FolderPlan {
  readonly steps: readonly Step[];
  /** The record once they are done. */
  readonly record: BuildRecord;
}

/** Days that a file stays which no build names any more: a page may have been open, or a list cached, for as long. */
export const KEPT_DAYS = 30;

/** What is named by its content or by its version: a page that was opened before may still ask for it. */
const LASTING = /\.[\da-f]{8}\.json(\.br|\.gz)?$|^widgets\/[^/]+\/(chunks|content)\//;
/** The widgets of one version: sites name it, so that it goes only when the publisher says so. */
const VERSION = /^widgets\/\d+\.\d+\.\d+[^/]*\//;

const FEED = 'feed.json';
const SIGNATURE = `${FEED}.sig`;

export interface PlanOptions {
  /** Digest of what stands at a path now; undefined where there is nothing. */
  readonly digestAt: (path: string) => string | undefined;
  /** ISO day. */
  readonly today: string;
  /** Days that the widgets of a former version stay; for ever unless given. */
  readonly versionDays?: number | undefined;
}

/**
 * What a build has to do so that a folder holds some files. Nothing is touched but what is byte for byte as a build wrote
 * it last; what nothing names any more stays as long as a page may ask for it.
 *
 * @param wanted digest of each file, by its path
 */
export function planFolder(
  wanted: ReadonlyMap<string, string>,
  before: BuildRecord,
  { digestAt, today, versionDays = Infinity }: PlanOptions,
): FolderPlan {
  const steps: Step[] = [];
  const files: Record<string, string> = {};
  const retired: Record<string, Retired> = {};
  const isOurs = (path: string, sha256: string): boolean =>
    sha256 === before.files[path] ||
    sha256 === before.coming[path] ||
    sha256 === before.retired[path]?.sha256;
  const isAnothers = (path: string, sha256: string): boolean => {
    const there = digestAt(path);
    return there !== undefined && there !== sha256 && !isOurs(path, there);
  };
  const settle = (path: string, sha256: string): 'write' | 'same' | undefined => {
    if (isAnothers(path, sha256)) return undefined;
    const there = digestAt(path);
    files[path] = sha256;
    return there === sha256 ? 'same' : 'write';
  };
  // A signature stands beside the list that it signs.
  const isFeedAside = isAnothers(FEED, wanted.get(FEED) ?? '');
  for (const [path, sha256] of wanted) {
    const isHeld = path === SIGNATURE && isFeedAside;
    if (isHeld && before.files[path] !== undefined) files[path] = before.files[path];
    const what = isHeld ? undefined : settle(path, sha256);
    if (what) {
      steps.push({ what, path });
      continue;
    }
    const as = `${path}.passerelle`;
    steps.push({ what: 'beside', path, as: settle(as, sha256) ? as : undefined });
  }
  const former = { ...before.coming, ...before.files };
  for (const [path, { sha256 }] of Object.entries(before.retired)) former[path] ??= sha256;
  for (const path of Object.keys(former).sort()) {
    const there = digestAt(path);
    if (files[path] !== undefined || there === undefined || !isOurs(path, there)) continue;
    const since = before.retired[path]?.since ?? today;
    const days = VERSION.test(path) ? versionDays : LASTING.test(path) ? KEPT_DAYS : 0;
    if (daysBetween(since, today) < days) retired[path] = { sha256: there, since };
    else steps.push({ what: 'remove', path });
  }
  return { steps, record: { ...NO_RECORD, files: sorted(files), retired } };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function sorted(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}
