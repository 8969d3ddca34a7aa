import type { Goal, SettingId } from './facility.js';
import type { DirectoryManifest, GroupRef } from './files.js';
import type { Count } from './query.js';

/** The groups that a list shows when its host names nothing. */
function listed({ groups }: DirectoryManifest): readonly GroupRef[] {
  return groups.filter(({ setting }) => setting !== 'other');
}

/** How many facilities a directory has of some settings, or of some kinds. */
export function countPlaces(
  manifest: DirectoryManifest,
  of: { readonly settings?: readonly SettingId[]; readonly kinds?: readonly string[] },
): number {
  const { settings, kinds } = of;
  const groups = listed(manifest).filter(({ setting }) => settings?.includes(setting) ?? true);
  return groups.reduce(
    (sum, group) =>
      sum + (kinds ? kinds.reduce((part, kind) => part + (group.kinds[kind] ?? 0), 0) : group.count),
    0,
  );
}

/** How many facilities say that they serve a goal, and how many do not say which goals they serve. */
export function countGoal(manifest: DirectoryManifest, goal: Goal): Count {
  const groups = listed(manifest);
  return {
    yes: groups.reduce((sum, { goals }) => sum + (goals[goal] ?? 0), 0),
    unknown: groups.reduce((sum, { goals_unknown: unsaid }) => sum + unsaid, 0),
  };
}
