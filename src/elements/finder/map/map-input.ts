import type { TemplateResult } from 'lit';
import type { FeedTexts } from '../../../core/feed/controller.js';
import type { Directory } from '../../../domain/directory/directory.js';
import type { Facility } from '../../../domain/directory/facility.js';
import type { Hit, Near } from '../../../domain/directory/query.js';
import type { Spot } from '../asking.js';
import type { FinderLocale } from '../strings.js';
import type { Tiles } from './tiles.js';

/** What a map shows of a list, and what it does to it. */
export interface MapInput {
  readonly locale: FinderLocale;
  readonly texts: FeedTexts;
  readonly directory: Directory;
  /** The list, whole and in its order. */
  readonly hits: readonly Hit[];
  /** Around where the list looks. */
  readonly near: Near | undefined;
  /** True while the list looks around a point of the map. */
  readonly fromMap: boolean;
  /** The visitor's country. */
  readonly country: string | undefined;
  readonly tiles: Tiles | undefined;
  readonly card: (hit: Hit, facility: Facility) => TemplateResult;
  /** Looks around a point of the map; or no longer. */
  readonly look: (spot: Spot | undefined) => void;
}
