import { fold } from '../text.js';
import type { SettingId } from './facility.js';
import type { GroupFile, IndexFile } from './files.js';
import { FacilityTable } from './table.js';

/** The ways to reach a facility, besides the telephone. */
const OTHER_WAYS = ['email', 'website', 'contact'] as const;

/** The facilities of one setting, and what the order needs to know of each, worked out on first use. */
export class Group {
  readonly setting: SettingId;
  readonly table: FacilityTable;
  /** Its words, once they are read. */
  index: IndexFile | undefined;
  /** Whether words that were published for it are numbered as its rows are. */
  readonly takesIndex: boolean;
  /** Number of its first facility in the directory. */
  readonly start: number;
  private lengths: Uint8Array | undefined;
  private reached: Uint8Array | undefined;
  private readonly towns: string[] = [];

  constructor(file: GroupFile, start: number) {
    this.setting = file.setting;
    this.table = new FacilityTable(file.table);
    this.index = file.index;
    this.takesIndex = !file.isPartial;
    this.start = start;
  }

  /** Letters of each name, at most 255. */
  nameLengths(): Uint8Array {
    const { table } = this;
    return (this.lengths ??= Uint8Array.from({ length: table.count }, (_, row) =>
      Math.min(table.text('name', row).length, 255),
    ));
  }

  /** 0 for each facility that can be called, 1 for those that can be written to or read about, 2 for the others. */
  reach(): Uint8Array {
    const { table } = this;
    return (this.reached ??= Uint8Array.from({ length: table.count }, (_, row) => {
      if (table.text('phone', row) !== '') return 0;
      return OTHER_WAYS.some((field) => table.text(field, row) !== '') ? 1 : 2;
    }));
  }

  /** A facility's town, folded; '' when unknown. */
  town(row: number): string {
    const { codes, texts } = this.table.codes('city');
    const code = codes[row] as number;
    return (this.towns[code] ??= fold(texts[code] as string));
  }
}
