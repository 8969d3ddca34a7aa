import type { LocalePack } from '../../domain/content/model.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { Filters } from '../../domain/directory/query.js';

/** What there is to keep. */
export interface Keepable {
  readonly places: readonly Facility[];
  readonly pack: LocalePack;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Filters of a list, and those of them that somebody else chose. */
  readonly chosen?: { readonly filters: Filters; readonly given: Partial<Filters> };
}

/** What was asked for. */
export interface Kept {
  readonly copied?: 'yes' | 'refused';
  readonly code?: boolean;
  readonly link?: boolean;
}
