import type { FeedTexts } from '../../../core/feed/controller.js';
import type { Directory } from '../../../domain/directory/directory.js';
import type { Facets, Filters, Query, QueryResult } from '../../../domain/directory/query.js';
import type { FinderLocale } from '../strings.js';
import type { FilterLocale } from './strings.js';

/** What the filter panel is drawn of. */
export interface FiltersInput {
  readonly filters: Filters;
  readonly result: QueryResult;
  /** The query that `result` answers. */
  readonly query: Query;
  readonly directory: Directory;
  /** Km that the visitor chose. */
  readonly within: number | undefined;
  /** What there is to choose from at all: a choice stays where it is while others change its count. */
  readonly offered: Facets;
  readonly texts: FeedTexts;
  readonly locale: FinderLocale;
  /** The panel's own. */
  readonly words: FilterLocale;
  readonly level: number;
  /** Groups whose words are explained. */
  readonly explained: readonly string[];
  readonly explain: (group: string) => void;
  readonly change: (filters: Partial<Filters>) => void;
  readonly setWithin: (km: number | undefined) => void;
  readonly close: () => void;
  /** Closes, and leads to the list. */
  readonly see: () => void;
}
