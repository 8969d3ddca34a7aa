/** Which ids a feed has, for those of a feed below it. */

import type { GroupFile, GroupRef } from '../../domain/directory/files.js';
import { FacilityTable } from '../../domain/directory/table.js';
import { cellsWith } from '../directory/cells.js';
import { failureOf, type Feed } from './feed.js';
import type { Complaint } from './network.js';
import { fetchSchema } from './schema.js';

export class FeedIds {
  private readonly feed: Feed;
  private readonly groups: readonly GroupRef[];
  private readonly complain: Complaint;
  private whole: Promise<ReadonlySet<string>> | undefined;

  /** @param complain told of each file that cannot be read: its facilities then stand beside those of the feed below */
  constructor(feed: Feed, groups: readonly GroupRef[], complain: Complaint) {
    this.feed = feed;
    this.groups = groups;
    this.complain = complain;
  }

  /**
   * Those of `ids` that the feed has. Whole groups are read; of a group in parts, only the blocks of its ids in which one
   * of these would stand.
   */
  async among(ids: readonly string[]): Promise<readonly string[]> {
    this.whole ??= this.readWhole();
    const whole = await this.whole;
    const left = ids.filter((id) => !whole.has(id));
    const found = await Promise.all(left.map((id) => this.isInParts(id)));
    return [...ids.filter((id) => whole.has(id)), ...left.filter((_, at) => found[at])];
  }

  private async readWhole(): Promise<ReadonlySet<string>> {
    const check = async () => (await fetchSchema()).parseGroupFile;
    const reads = await Promise.all(
      this.groups
        .filter(({ cut }) => !cut)
        .map((group) => this.feed.json<GroupFile>(group, check).catch((error: unknown) => this.tell(error))),
    );
    // What could not be read is asked for again with the next file.
    if (reads.includes(undefined)) this.whole = undefined;
    const tables = reads.flatMap((file) => (file ? [new FacilityTable(file.table)] : []));
    return new Set(tables.flatMap((table) => table.records().map(({ id }) => id)));
  }

  private async isInParts(id: string): Promise<boolean> {
    const cells = await Promise.all(
      this.groups.flatMap(({ cut }) =>
        cut ? [cellsWith(this.feed, cut.ids, id).catch((error: unknown) => this.tell(error))] : [],
      ),
    );
    return cells.some((some) => some !== undefined && some.length > 0);
  }

  private tell(error: unknown): undefined {
    const { code, detail } = failureOf(error);
    this.complain(code, detail);
  }
}
