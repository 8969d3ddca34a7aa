import { SETTINGS, type Facility } from '../../domain/directory/facility.js';
import type { FileRef, GroupFile, GroupRef } from '../../domain/directory/files.js';
import { buildIndex } from '../../domain/directory/index-build.js';
import { encodeTable } from '../../domain/directory/table-build.js';
import type { Content } from '../content.js';

/** Adds a file to those of a feed, and tells how it is named. */
export type AddFile = (role: string, value: unknown) => FileRef;

/** Writes the facilities of each setting that has any, and what the manifest says of them. */
export function groupFiles({ facilities, kinds }: Content, add: AddFile): GroupRef[] {
  return SETTINGS.flatMap((setting) => {
    const members = facilities.filter((each) => kinds[each.kind] === setting);
    if (members.length === 0) return [];
    const file: GroupFile = { setting, table: encodeTable(members) };
    const index = add(`${setting}-index`, buildIndex(members));
    return [{ setting, ...add(setting, file), ...countsOf(members), index }];
  });
}

function countsOf(
  members: readonly Facility[],
): Pick<GroupRef, 'count' | 'kinds' | 'goals' | 'goals_unknown'> {
  return {
    count: members.length,
    kinds: tally(members.map(({ kind }) => kind)),
    goals: tally(members.flatMap(({ goals }) => goals ?? [])),
    goals_unknown: members.filter(({ goals }) => !goals?.length).length,
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
