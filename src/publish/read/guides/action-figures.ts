import { isRecord } from '../../../domain/content/fields.js';
import type { Faults } from '../../faults/fault.js';
import { nearestName } from '../../faults/nearest-name.js';
import type { Column, Line } from './action-csv.js';
import type { ActionSource, Path, SheetWords } from './action-words.js';
import { given, list } from './written-values.js';

type Tell = (column: Column, code: string, args: Readonly<Record<string, string | number>>) => void;

function plain(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Puts the figures of a sheet in its groups, each with its words. */
export class FigureWeaver {
  private readonly source: ActionSource;
  private readonly words: SheetWords;
  private readonly partners: unknown;
  private readonly faults: Faults;

  /**
   * @param partners of the sheet, with their words: a figure may be named after one
   * @param faults where lines that belong nowhere are told
   */
  constructor(source: ActionSource, words: SheetWords, partners: unknown, faults: Faults) {
    this.source = source;
    this.words = words;
    this.partners = partners;
    this.faults = faults;
  }

  /** The groups with the figures that the sheet gives, then those of its lines; what is no list as it is. */
  groups(value: unknown): unknown {
    if (!Array.isArray(value)) return value;
    const ids = list(value).flatMap((each) => (isRecord(each) ? [String(each['id'])] : []));
    const lines = this.source.lines.flatMap((line) => {
      const { group = ids.length === 1 ? ids[0] : undefined } = line.cells;
      if (group !== undefined && ids.includes(String(group))) return [{ group: String(group), line }];
      const near = group === undefined ? undefined : nearestName(String(group), ids);
      this.tell(line, 'group', group === undefined ? 'missing' : 'unknown-group', {
        ...(group !== undefined && { value: group }),
        ...(near !== undefined && { nearest: near }),
      });
      return [];
    });
    return list(value).map((each, rank) => {
      if (!isRecord(each)) return each;
      const path = ['groups', rank];
      const where = ['groups', String(each['id'])];
      const written = list(each['indicators']).map((one, at) => {
        if (!isRecord(one)) return one;
        const { file, locate } = this.source.skeleton;
        const inside = [...path, 'indicators', at];
        const tell: Tell = (column, code, args) =>
          this.faults.add(file, locate([...inside, column]), code, args);
        return this.indicator(one, inside, tell);
      });
      const read = lines.filter(({ group }) => group === each['id']);
      return this.words.named(each['id'], path, ['groups'], {
        shows: each['shows'],
        planned: this.words.say([...path, 'planned'], [...where, 'planned']),
        held: this.words.say([...path, 'held'], [...where, 'held']),
        indicators: [
          ...written,
          ...read.map(({ line }, at) => this.line(line, [...path, 'indicators', written.length + at])),
        ],
      });
    });
  }

  private line(line: Line, path: Path): unknown {
    const { csv } = this.source;
    this.words.mark(path, csv, line.place('id'));
    for (const column of Object.keys(line.cells) as Column[])
      this.words.mark([...path, column], csv, line.place(column));
    return this.indicator(line.cells, path, (...told) => this.tell(line, ...told));
  }

  /** What a line counts; named after its partner, or by words of its own. */
  private indicator(cells: Readonly<Record<string, unknown>>, path: Path, tell: Tell): unknown {
    const { id, partner, part_of, planned, held, value, unit } = cells;
    const figures = { part_of, planned, held, value, unit };
    const spare = { label: plain(cells['label']), text: plain(cells['note']) };
    if (typeof partner !== 'string') return this.words.named(id, path, ['indicators'], figures, spare);
    const known = list(this.partners).flatMap((each) => (isRecord(each) ? [each] : []));
    const ids = known.map((each) => String(each['id']));
    const its = known[ids.indexOf(partner)];
    if (!its) {
      const near = nearestName(partner, ids);
      tell('partner', 'unknown-partner', { value: partner, ...(near !== undefined && { nearest: near }) });
      return this.words.named(id, path, ['indicators'], figures, { ...spare, label: spare.label ?? partner });
    }
    const text = this.words.say([...path, 'text'], ['indicators', String(id), 'text'], spare.text);
    return given({ ...figures, id, label: its['label'], text });
  }

  private tell(line: Line, ...[column, code, args]: Parameters<Tell>): void {
    this.faults.add(this.source.csv, line.place(column), code, args);
  }
}
