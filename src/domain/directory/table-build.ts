import { TABLE_FIELDS, type Facility, type TableField } from './facility.js';
import type { Column, TableFile, TextColumn } from './files.js';

function textOf(value: Facility[TableField]): string {
  if (value === undefined || value === false) return '';
  return Array.isArray(value) ? value.join(';') : String(value);
}

/** Names each text once when that is shorter than repeating it. */
function textColumn(cells: readonly string[]): TextColumn {
  const texts = [...new Set(cells.filter(Boolean))];
  if (texts.length * 2 > cells.length) return cells;
  const places = new Map(texts.map((text, place) => [text, place + 1]));
  return { texts, rows: cells.map((cell) => places.get(cell) ?? 0) };
}

/** Lays facilities out by column, in the order given. */
export function encodeTable(facilities: readonly Facility[]): TableFile {
  const columns: Partial<Record<TableField, Column>> = {};
  for (const field of Object.keys(TABLE_FIELDS) as TableField[]) {
    const values = facilities.map((facility) => facility[field]);
    if (values.every((value) => textOf(value) === '')) continue;
    columns[field] =
      TABLE_FIELDS[field] === 'number'
        ? values.map((value) => (typeof value === 'number' ? value : null))
        : textColumn(values.map(textOf));
  }
  return { count: facilities.length, columns };
}
