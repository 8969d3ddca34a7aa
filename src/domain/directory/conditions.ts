import { fold } from '../text.js';
import { CONDITION_IDS, CONDITIONS, type Condition, type ConditionId } from './condition.js';
import type { FacilityField } from './facility.js';
import { CONDITIONS_BIT, NO, UNKNOWN, YES } from './verdict.js';
import type { Hit } from './query.js';
import type { FacilityTable } from './table.js';

/** Fields in which a facility says whom it takes and how. */
const SAYING: readonly FacilityField[] = [
  'name',
  'publics',
  'services',
  'treatments',
  'admission',
  'on_entry',
  'cost',
  'accessibility',
  'summary',
];

/** Words of a text joined by hyphens, with one before each: so that the beginning of words can be looked up. */
function joined(text: string): string {
  return `-${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join('-')}`;
}

function holds(text: string, beginnings: string): boolean {
  return beginnings !== '' && beginnings.split(' ').some((beginning) => text.includes(`-${beginning}`));
}

/** Texts of the columns of a table, joined on first use: every condition looks into the same ones. */
const joinedTexts = new WeakMap<FacilityTable, Map<FacilityField, readonly string[]>>();

function joinedOf(table: FacilityTable, field: FacilityField): readonly string[] {
  let known = joinedTexts.get(table);
  if (!known) joinedTexts.set(table, (known = new Map<FacilityField, readonly string[]>()));
  let own = known.get(field);
  if (!own) known.set(field, (own = table.codes(field).texts.map(joined)));
  return own;
}

/** What each facility of a table answers to a condition, worked out on first use. */
const verdicts = new WeakMap<FacilityTable, Map<ConditionId, Uint8Array>>();

function verdictsOf(table: FacilityTable, id: ConditionId): Uint8Array {
  let known = verdicts.get(table);
  if (!known) verdicts.set(table, (known = new Map<ConditionId, Uint8Array>()));
  let own = known.get(id);
  if (!own) known.set(id, (own = judge(table, id)));
  return own;
}

function judge(table: FacilityTable, id: ConditionId): Uint8Array {
  const condition: Condition = CONDITIONS[id];
  const columns = SAYING.map((field) => ({
    codes: table.codes(field).codes,
    says: joinedOf(table, field).map((text) => holds(text, condition.says)),
  }));
  const publics = table.codes('publics');
  const against = publics.texts.map(
    (text) => text !== '' && text.split(';').every((term) => holds(joined(term), condition.against ?? '')),
  );
  return Uint8Array.from({ length: table.count }, (_, row) => {
    if (columns.some(({ codes, says }) => says[codes[row] as number] === true)) return YES;
    return against[publics.codes[row] as number] === true ? NO : UNKNOWN;
  });
}

/** Marks the rows that a condition rules out, and those that give no answer to one. */
export function judgeConditions(
  table: FacilityTable,
  conditions: readonly ConditionId[],
  {
    rows,
    no,
    unknown,
  }: { readonly rows: Uint32Array; readonly no: Uint16Array; readonly unknown: Uint16Array },
): void {
  for (const id of conditions) {
    const answers = verdictsOf(table, id);
    rows.forEach((row, at) => {
      const answer = answers[row];
      if (answer === NO) no[at] = (no[at] as number) | CONDITIONS_BIT;
      else if (answer === UNKNOWN) unknown[at] = (unknown[at] as number) | CONDITIONS_BIT;
    });
  }
}

/** How many facilities of a list say yes to each condition: what it would leave of the list. */
export function countConditions(
  tables: readonly FacilityTable[],
  hits: readonly Hit[],
): ReadonlyMap<ConditionId, number> {
  const listed = new Set(hits.map(({ ref }) => ref));
  const counts = new Map<ConditionId, number>();
  for (const id of CONDITION_IDS) {
    let count = 0;
    // Facilities are numbered table after table.
    let ref = 0;
    for (const table of tables)
      for (const answer of verdictsOf(table, id)) {
        if (answer === YES && listed.has(ref)) count++;
        ref++;
      }
    if (count > 0) counts.set(id, count);
  }
  return counts;
}
