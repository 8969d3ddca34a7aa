import type { Facility } from './facility.js';
import type { GroupRef } from './files.js';

/** What a manifest counts of the facilities of a group. */
export function countsOf(
  members: readonly Facility[],
): Pick<GroupRef, 'count' | 'kinds' | 'goals' | 'goals_unknown'> {
  return {
    count: members.length,
    kinds: tally(members.map(({ kind }) => kind)),
    goals: tally(members.flatMap(({ goals }) => goals ?? [])),
    goals_unknown: members.filter(({ goals }) => !goals?.length).length,
  };
}

/** How often each name is there. */
export function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
