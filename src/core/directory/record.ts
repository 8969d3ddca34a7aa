import type { Facility, SettingId } from '../../domain/directory/facility.js';
import type { GroupFile, GroupRef } from '../../domain/directory/files.js';
import { lenderOf, needsLender, type Lender } from '../../domain/directory/lender.js';
import { FacilityTable } from '../../domain/directory/table.js';
import { failureOf, type Feed } from '../feed/feed.js';
import { piece } from '../loading/piece.js';
import { readGroup } from './group.js';
import { readManifest } from './manifest.js';

/** What finds a facility in a group in parts, for those few feeds that have one. */
const fetchCells = piece(() => import('./cell-of-id.js'));

type Report = (code: string, detail: string) => void;

/** One facility of a directory. */
export interface FacilityRecord {
  readonly facility: Facility;
  /** Of the group in which it stands. */
  readonly setting: SettingId;
}

/** A whole group, or the part of a larger one in which a facility is; undefined where it is in none. */
async function readTableWith(feed: Feed, group: GroupRef, id: string): Promise<FacilityTable | undefined> {
  const { cut } = group;
  if (!cut) return readTable(feed, group);
  const { cellsWith, readCell } = await fetchCells();
  const [cell] = await cellsWith(feed, cut.ids, id);
  const file = cell === undefined ? undefined : await readCell(feed, group, cell);
  return file && new FacilityTable(file.table);
}

/** Tables already made: a facility may name many others, each of which is looked for in every group. */
const tables = new WeakMap<GroupFile, FacilityTable>();

async function readTable(feed: Feed, group: GroupRef): Promise<FacilityTable> {
  const file = await readGroup(feed, group);
  const table = tables.get(file) ?? new FacilityTable(file.table);
  tables.set(file, table);
  return table;
}

async function findIn(feed: Feed, group: GroupRef, id: string): Promise<FacilityRecord | undefined> {
  const table = await readTableWith(feed, group, id);
  for (let row = 0; table && row < table.count; row++)
    if (table.text('id', row) === id) return { facility: table.record(row), setting: group.setting };
  return undefined;
}

/**
 * One facility by its id, without what searching needs. What is not care for addiction is read only when the id is
 * not among the rest: in a national register it is most of the file. A file that fails matters only when the id is in
 * no other. Rejects with FeedError.
 *
 * @param report told of each file that fails
 */
export async function readFacility(
  feed: Feed,
  id: string,
  report: Report = () => undefined,
): Promise<FacilityRecord | undefined> {
  const { groups } = await readManifest(feed);
  let failed: Promise<FacilityRecord | undefined> | undefined;
  for (const isOther of [false, true]) {
    let found: FacilityRecord | undefined;
    const some = groups.filter(({ setting }) => (setting === 'other') === isOther);
    const reads = some.map((group) => findIn(feed, group, id));
    for (const [at, read] of (await Promise.allSettled(reads)).entries()) {
      if (read.status === 'fulfilled') {
        found ??= read.value;
        continue;
      }
      failed ??= reads[at];
      const { code, detail } = failureOf(read.reason);
      report(code, detail);
    }
    if (found) return found;
  }
  return failed;
}

/** The facilities that one names as linked and that the feed has; those that cannot be read are left out. */
export async function readLinked(feed: Feed, { id, linked_to }: Facility): Promise<readonly Facility[]> {
  const ids = [...new Set(linked_to)].filter((other) => other !== id);
  const found = await Promise.all(ids.map((other) => readFacility(feed, other).catch(() => undefined)));
  return found.flatMap((record) => record?.facility ?? []);
}

/** Who answers for a facility that cannot be reached, among those of care for addiction that can be read. */
export async function readLender(feed: Feed, facility: Facility): Promise<Lender | undefined> {
  if (!needsLender(facility)) return undefined;
  const { groups } = await readManifest(feed);
  const care = groups.filter(({ setting, cut }) => setting !== 'other' && !cut);
  const read = await Promise.all(care.map((group) => readTable(feed, group).catch(() => undefined)));
  return lenderOf(
    facility,
    read.flatMap((table) => table ?? []),
  );
}
