import type { FinderSettings } from './settings.js';

/** What the search asks of its element. */
export interface SearchSource {
  readonly settings: () => FinderSettings;
  readonly country: () => string | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Told of each settled search that the visitor made. */
  readonly searched: () => void;
  readonly report: (code: string, detail: string) => void;
}
