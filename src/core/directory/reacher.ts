/** Apart from the client, and fetched late: few feeds have a group that is too large for one file. */

import { countIn, nextParts, type Part, type Reach } from '../../domain/directory/cells.js';
import type { Directory } from '../../domain/directory/directory.js';
import type { GroupRef } from '../../domain/directory/files.js';
import { distance } from '../../domain/directory/nearest.js';
import { failureOf, type Feed, type FeedError } from '../feed/feed.js';
import { readCellAt, readParts } from './cells.js';

/** Cells that are read for one question at most, unless all within a radius are asked for: 100 KB. */
const MOST_CELLS = 12;

const EVERYWHERE = { south: -90, west: -180, north: 90, east: 180 };

/** What to read of the groups in parts. */
export interface Asked extends Reach {
  /** Only these count as found; empty for all. */
  readonly kinds?: readonly string[];
  /** So many more than are here, in the place of `most`. */
  readonly more?: number;
}

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
    this.open = count > 0 ? [{ ref, isCell: false, count, box: EVERYWHERE, first: 0, cells: 0 }] : [];
    directory.leave(group.setting, count);
  }

  /** Why some parts could not be read, if any. One question is answered after the other. */
  reach(asked: Asked): Promise<FeedError[]> {
    const answer = this.running.then(() => this.readFor(asked));
    this.running = answer;
    return answer;
  }

  private async readFor(asked: Asked): Promise<FeedError[]> {
    const failed = new Map<Part, FeedError>();
    const most = asked.more === undefined ? asked.most : this.found(asked).length + asked.more;
    const limit = asked.radius_km === undefined ? MOST_CELLS : Infinity;
    let cells = 0;
    while (cells < limit) {
      const left = this.open.filter((part) => !failed.has(part));
      const parts = nextParts(left, { ...asked, most }, this.found(asked)).slice(0, limit - cells);
      if (parts.length === 0) break;
      const reads = await Promise.all(parts.map((part) => this.read(part, failed)));
      cells += parts.filter(({ isCell }) => isCell).length;
      this.open = this.open.flatMap((part) => reads[parts.indexOf(part)] ?? [part]);
      this.directory.leave(this.group.setting, countIn(this.open));
    }
    return [...failed.values()];
  }

  /** What stands in the place of a part that was read. */
  private async read(part: Part, failed: Map<Part, FeedError>): Promise<readonly Part[]> {
    try {
      if (!part.isCell) return await readParts(this.feed, part, this.kinds);
      this.directory.add(await readCellAt(this.feed, part.ref));
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
