import type { SettingId } from '../../domain/directory/facility.js';

/** Ids of what a feed shows, for which each locale has words. */
export interface Wanted {
  readonly kinds: readonly string[];
  readonly settings: readonly SettingId[];
  readonly helplines: readonly string[];
}
