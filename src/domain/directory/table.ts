import { TABLE_FIELDS, type Facility, type TableField } from './facility.js';
import type { Column, TableFile } from './files.js';

function isPlain(column: Column): column is readonly string[] | readonly (number | null)[] {
  return Array.isArray(column);
}

/** A text column as small integers: equal texts have equal codes, 0 is unknown. */
export interface CodedColumn {
  readonly codes: Uint32Array;
  /** Text of a code; the first is ''. */
  readonly texts: readonly string[];
}

/** Reads facilities from their columns. Rows count from 0; the file has been checked before. */
export class FacilityTable {
  readonly count: number;
  /** Degrees, NaN when unknown. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  private readonly columns: TableFile['columns'];
  private readonly coded = new Map<TableField, CodedColumn>();

  constructor(file: TableFile) {
    this.count = file.count;
    this.columns = file.columns;
    this.lat = this.numbers('lat');
    this.lon = this.numbers('lon');
  }

  /** True when at least one cell of the column is known. */
  has(field: TableField): boolean {
    return this.columns[field] !== undefined;
  }

  /** Text of a cell, '' when unknown; lists joined by `;`. */
  text(field: TableField, row: number): string {
    const column = this.columns[field];
    if (column === undefined) return '';
    if (isPlain(column)) return String(column[row] ?? '');
    return column.texts[(column.rows[row] ?? 0) - 1] ?? '';
  }

  /** A text column as codes, made on first use. */
  codes(field: TableField): CodedColumn {
    const known = this.coded.get(field);
    if (known) return known;
    const column = this.columns[field];
    const made = column !== undefined && !isPlain(column) ? fromDictionary(column) : this.encode(field);
    this.coded.set(field, made);
    return made;
  }

  /** One facility; unknown fields are absent. */
  record(row: number): Facility {
    const record: Record<string, unknown> = {};
    for (const field of Object.keys(this.columns) as TableField[]) {
      const text = this.text(field, row);
      if (text === '') continue;
      const type = TABLE_FIELDS[field];
      if (type === 'number') record[field] = Number(text);
      else if (type === 'list') record[field] = text.split(';');
      else record[field] = type === 'flag' ? true : text;
    }
    return record as unknown as Facility;
  }

  /** All of them, in the order of their rows. */
  records(): Facility[] {
    return Array.from({ length: this.count }, (_, row) => this.record(row));
  }

  private numbers(field: 'lat' | 'lon'): Float64Array {
    const column = this.columns[field] as readonly (number | null)[] | undefined;
    return Float64Array.from({ length: this.count }, (_, row) => column?.[row] ?? NaN);
  }

  private encode(field: TableField): CodedColumn {
    const places = new Map<string, number>([['', 0]]);
    const codes = new Uint32Array(this.count);
    for (let row = 0; row < this.count; row++) {
      const text = this.text(field, row);
      let code = places.get(text);
      if (code === undefined) places.set(text, (code = places.size));
      codes[row] = code;
    }
    return { codes, texts: [...places.keys()] };
  }
}

function fromDictionary(column: {
  readonly texts: readonly string[];
  readonly rows: readonly number[];
}): CodedColumn {
  return { codes: Uint32Array.from(column.rows), texts: ['', ...column.texts] };
}
