import { shown } from '../../domain/content/fields.js';
import type { Facility, FacilityField } from '../../domain/directory/facility.js';
import type { Issue } from '../../domain/issue.js';
import { readRecord } from '../read/record.js';
import type { FeedWords } from '../read/words/terms.js';
import { codeText } from '../read/words/word-key.js';
import type { ImportLog } from './import-log.js';
import { idOf, madeIds } from './made-ids.js';

/** What a source says of one facility, in the words of the columns of a directory. */
export interface ImportedRow {
  /** Its line in a table, or which entry of a list it is, from 1. */
  readonly line: number;
  readonly cells: Map<FacilityField, string>;
}

/**
 * Makes facilities of the rows of a source. Ids are those of the source, or made of name, town and street; a row that
 * lacks what a facility needs is left out, and the log says why.
 */
export function takeRows(rows: readonly ImportedRow[], words: FeedWords, log: ImportLog): Facility[] {
  giveIds(rows, log);
  const facilities: Facility[] = [];
  const ids = new Set<string>();
  for (const { line, cells } of rows) {
    const facility = facilityOf(cells, line, words, ids, log);
    if (!facility) continue;
    ids.add(facility.id);
    facilities.push(facility);
    log.kept += 1;
  }
  return facilities;
}

/** Gives rows without an id one that does not depend on where they stand. */
function giveIds(rows: readonly ImportedRow[], log: ImportLog): void {
  for (const { line, cells } of rows) {
    const written = codeText(cells.get('id') ?? '');
    const id = idOf(written);
    cells.set('id', id);
    if (id !== written) log.change('id-mended', { line, id, from: shown(written), to: id });
  }
  const without = rows.filter(({ cells }) => cells.get('id') === '');
  madeIds(without.map(({ cells }) => cells)).forEach((id, at) => {
    without[at]?.cells.set('id', id);
    log.change('id-made');
  });
}

function facilityOf(
  cells: ReadonlyMap<FacilityField, string>,
  line: number,
  words: FeedWords,
  ids: ReadonlySet<string>,
  log: ImportLog,
): Facility | undefined {
  const { value, issues } = readRecord(cells, words);
  const at = { line, id: cells.get('id') ?? '' };
  if (!value) {
    /* What is needed decides; the rest of a row that is left out is not told. */
    const first = issues.find(
      ({ path: [field] }) => field === 'name' || field === 'kind' || field === 'country',
    );
    const why = first ?? issues[0];
    log.drop(
      at,
      why ? `${String(why.path[0] ?? '')} ${why.code}` : 'missing',
      shown(why?.args['value'] ?? cells.get('name') ?? ''),
    );
    return undefined;
  }
  if (ids.has(value.id)) return log.drop(at, 'duplicate-id', value.id);
  tell(issues, at, log);
  return value;
}

/** Tells what became of each cell that was not taken as it is written. */
function tell(
  issues: readonly Issue[],
  at: { readonly line: number; readonly id: string },
  log: ImportLog,
): void {
  for (const { severity, path, args } of issues) {
    const to = args['to'] === undefined ? {} : { to: String(args['to']) };
    if (severity === 'warning' && args['to'] === undefined) continue;
    const what = `${String(path[0])}-${severity === 'error' ? 'dropped' : 'mended'}`;
    log.change(what, { ...at, from: String(args['value'] ?? ''), ...to });
  }
}
