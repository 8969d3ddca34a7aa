import type { Facility, FacilityField } from '../../domain/directory/facility.js';
import type { Content } from '../content.js';
import type { Words } from '../words/words.js';

/** What an export of one format gives. */
export interface Exported {
  /** What the file holds, as JSON. */
  readonly data: unknown;
  readonly log: ExportLog;
}

/** Turns a checked content folder into another format. */
export type Exporter = (content: Content) => Exported;

/** What a format cannot carry: told, so that nobody takes the copy for the whole. */
export class ExportLog {
  written = 0;
  private readonly fields = new Map<FacilityField, number>();
  private readonly leftOut = new Map<string, number>();

  /** Counts the fields of a facility that the format has no place for. */
  lose(facility: Facility, carried: ReadonlySet<string>): void {
    for (const field of Object.keys(facility) as FacilityField[]) {
      if (carried.has(field) || field.endsWith('_dialled')) continue;
      this.fields.set(field, (this.fields.get(field) ?? 0) + 1);
    }
  }

  /** Counts a facility that the format cannot hold at all. */
  leaveOut(why: 'outside-france'): void {
    this.leftOut.set(why, (this.leftOut.get(why) ?? 0) + 1);
  }

  /** The fields that were lost at least once. */
  get lost(): readonly FacilityField[] {
    return [...this.fields.keys()].sort();
  }

  /** The report for a terminal. */
  lines(words: Words): string[] {
    const lost = [...this.fields].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      words('report:export-written', { count: this.written }),
      ...[...this.leftOut].map(([why, count]) =>
        words('report:export-left-out', { count, why: words(`report:export-${why}`) }),
      ),
      ...lost.map(([field, count]) => words('report:export-not-carried', { field, count })),
    ];
  }
}
