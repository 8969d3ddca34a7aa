/** Apart from the client, and fetched late: few feeds have a group that is too large for one file. */

import { countIn, kmToBox, nextParts, type Part, type Reach } from '../../domain/directory/cells.js';
import type { Directory } from '../../domain/directory/directory.js';
import type { GroupRef } from '../../domain/directory/files.js';
import { distance } from '../../domain/directory/nearest.js';
import { failureOf, type Feed, type FeedError } from '../feed/feed.js';
import { cellsOfAll } from '../../domain/directory/term-cells.js';
import { cellsWithWord, readParts } from './cells.js';
import { readGroup } from './group.js';

/** Cells that are read for one question at most, unless all within a radius are asked for: 100 KB. */
const MOST_CELLS = 12;

/** Cells that are read for words at most. */
const MOST_FOR_WORDS = 8;

const EVERYWHERE = { south: -90, west: -180, north: 90, east: 180 };

/** What to read of the groups in parts. */
export interface Asked extends Reach {
  /** Only these count as found; empty for all. */
  readonly kinds?: readonly string[];
  /** Where these stand comes first; what is around counts only where they stand nowhere. */
  readonly words?: readonly string[];
  /** So many more than are here, in the place of `most`. */
  readonly more?: number;
}

/** Why parts could not be read, or in which of them words stand. */
type Failures = Map<Part | GroupRef, FeedError>;

/** Reads one group in parts into a directory, as far as is asked for. */
export class Reacher {
  private readonly feed: Feed;
  private readonly directory: Directory;
  private readonly group: GroupRef;
  private readonly kinds: readonly string[] | undefined;
  private open: readonly Part[];
  private running: Promise<unknown> = Promise.resolve();

  /** @param kinds only these are ever read */
  constructor(feed: Feed, directory: Directory, group: GroupRef, kinds: readonly string[] | undefined) {
    this.feed = feed;
    this.directory = directory;
    this.group = group;
    this.kinds = kinds?.length ? kinds : undefined;
    const count = this.kinds?.reduce((sum, kind) => sum + (group.kinds[kind] ?? 0), 0) ?? group.count;
    const ref = this.kinds && group.cut ? group.cut.kinds : group;
    this.open = count > 0 ? [{ ref, isCell: false, count, box: EVERYWHERE, first: 0, cells: Infinity }] : [];
    directory.leave(group, count);
  }

  /** Why some parts could not be read, if any. One question is answered after the other. */
  reach(asked: Asked): Promise<FeedError[]> {
    const answer = this.running.then(() => this.readFor(asked));
    this.running = answer;
    return answer;
  }

  private async readFor(asked: Asked): Promise<FeedError[]> {
    const failed = new Map<Part | GroupRef, FeedError>();
    if (asked.words?.length && (await this.readWords(asked.words, asked, failed)))
      return [...failed.values()];
    const most = asked.more === undefined ? asked.most : this.found(asked).length + asked.more;
    const limit = asked.radius_km === undefined ? MOST_CELLS : Infinity;
    let cells = 0;
    while (cells < limit) {
      const left = this.open.filter((part) => !failed.has(part));
      const parts = nextParts(left, { ...asked, most }, this.found(asked)).slice(0, limit - cells);
      if (parts.length === 0) break;
      await this.readAll(parts, failed);
      cells += parts.filter(({ isCell }) => isCell).length;
    }
    return [...failed.values()];
  }

  private async readAll(parts: readonly Part[], failed: Failures): Promise<void> {
    const reads = await Promise.all(parts.map((part) => this.read(part, failed)));
    this.open = this.open.flatMap((part) => reads[parts.indexOf(part)] ?? [part]);
    this.directory.leave(this.group, countIn(this.open));
  }

  /** Reads the cells in which the words stand, the nearest first. False where there are none, or no more of them. */
  private async readWords(
    words: readonly string[],
    { near, more }: Asked,
    failed: Failures,
  ): Promise<boolean> {
    const cells = await this.cellsWithAll(words, failed);
    const holding = (): Part[] =>
      this.open.filter(
        (part) =>
          !failed.has(part) && cells.some((cell) => part.first <= cell && cell < part.first + part.cells),
      );
    const kmTo = ({ box }: Part): number => (near && box ? kmToBox(near, box) : Infinity);
    const isMore = holding().length > 0;
    for (let left = MOST_FOR_WORDS; left > 0;) {
      const parts = holding()
        .sort((a, b) => kmTo(a) - kmTo(b) || 0)
        .slice(0, left);
      if (parts.length === 0) break;
      // A list may lead to nearer cells than those that are known: it is read before them.
      const lists = parts.filter(({ isCell }) => !isCell).slice(0, 2);
      await this.readAll(lists.length > 0 ? lists : parts, failed);
      if (lists.length === 0) left -= parts.length;
    }
    return more === undefined ? cells.length > 0 : isMore;
  }

  private async cellsWithAll(words: readonly string[], failed: Failures): Promise<readonly number[]> {
    const { cut } = this.group;
    if (!cut) return [];
    const terms = this.kinds ? cut.kind_words : cut.words;
    try {
      return cellsOfAll(
        await Promise.all(words.map((word) => cellsWithWord(this.feed, terms, cut.vocabulary, word))),
      );
    } catch (error) {
      failed.set(this.group, failureOf(error));
      return [];
    }
  }

  /** What stands in the place of a part that was read. */
  private async read(part: Part, failed: Failures): Promise<readonly Part[]> {
    try {
      if (!part.isCell) return await readParts(this.feed, part, this.kinds);
      this.directory.add(await readGroup(this.feed, part.ref));
      return [];
    } catch (error) {
      failed.set(part, failureOf(error));
      return [part];
    }
  }

  /** Km to the facilities that are here and count; without a place, 0. */
  private found({ near, kinds }: Asked): number[] {
    const wanted = kinds?.length ? kinds : this.kinds;
    return this.directory.tablesOf(this.group.setting).flatMap((table) => {
      const { codes, texts } = table.codes('kind');
      const counts = texts.map((kind) => !wanted || wanted.includes(kind));
      const km = (row: number): number =>
        near ? distance(near.lat, near.lon, table.lat[row] as number, table.lon[row] as number) : 0;
      return [...codes]
        .flatMap((code, row) => (counts[code] ? [km(row)] : []))
        .filter((own) => !Number.isNaN(own));
    });
  }
}
