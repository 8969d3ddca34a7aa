import type { Group } from './group.js';
import { buildIndex } from './index-build.js';
import type { Unit } from './lexicon.js';
import { EXACT, EXACT_NAME, MISS, TextIndex, type TermMatch } from './text-index.js';

/** Rows of a group, in order, and how well the words fit each: 0 the best. */
export interface Matched {
  readonly rows: Uint32Array;
  readonly fits: Uint16Array;
}

/**
 * What a group needs once its words are looked up: its index, read on first use, and columns of marks. An index that
 * could not be had is made of the table.
 */
interface Lookup {
  readonly index: TextIndex;
  readonly spare: Uint8Array[];
}

const lookups = new WeakMap<Group, Lookup>();

function lookupOf(group: Group): Lookup {
  let known = lookups.get(group);
  if (!known) {
    const index = new TextIndex(group.index ?? buildIndex(group.table.records()));
    lookups.set(group, (known = { index, spare: [] }));
  }
  return known;
}

/** A column of marks for the use of one search, every row a miss. There are as many as are asked for. */
function marksAt(group: Group, at: number): Uint8Array {
  return (lookupOf(group).spare[at] ??= new Uint8Array(group.table.count)).fill(MISS);
}

interface Plan {
  readonly words: readonly TermMatch[];
  /** For each code of the kind column, 1 when the unit names that kind; undefined for a unit that names none. */
  readonly named: Uint8Array | undefined;
  readonly cost: number;
}

function planOf(group: Group, unit: Unit, forgiving: boolean): Plan {
  const { table } = group;
  const { index } = lookupOf(group);
  const words = unit.words.map((word) => index.match(word, forgiving));
  const cost = Math.min(...words.map(({ bytes }) => bytes));
  if (unit.kinds.size === 0) return { words, named: undefined, cost };
  const { texts } = table.codes('kind');
  const named = Uint8Array.from(texts, (kind) => (unit.kinds.has(kind) ? 1 : 0));
  return { words, named, cost: named.includes(1) ? cost + table.count : cost };
}

/** How well one unit fits each row: through its words, the worst of which counts, or through the kind it names. */
function marksOf(group: Group, { words, named }: Plan): Uint8Array {
  const { index } = lookupOf(group);
  const marks = marksAt(group, 0);
  words.forEach((word, at) => {
    if (at === 0) return index.mark(word, marks);
    const others = marksAt(group, 1);
    index.mark(word, others);
    for (let row = 0; row < marks.length; row++) {
      if ((others[row] as number) > (marks[row] as number)) marks[row] = others[row] as number;
    }
  });
  if (named) {
    const { codes } = group.table.codes('kind');
    for (let row = 0; row < marks.length; row++) {
      // Who is of the kind comes before who only bears its name.
      if (named[codes[row] as number] === 1) marks[row] = EXACT_NAME;
      else if (marks[row] === EXACT_NAME) marks[row] = EXACT;
    }
  }
  return marks;
}

/**
 * The rows of a group that every unit fits and that `accept` lets in. The rarest unit goes first, and nothing is
 * read any more once no row is left.
 */
export function matching(
  group: Group,
  units: readonly Unit[],
  forgiving: boolean,
  accept: (row: number) => boolean,
): Matched {
  const plans = units.map((unit) => planOf(group, unit, forgiving)).sort((a, b) => a.cost - b.cost);
  const rows = new Uint32Array(group.table.count);
  const fits = new Uint16Array(group.table.count);
  let count = 0;
  const [first, ...others] = plans;
  const marks = first && (first.cost > 0 ? marksOf(group, first) : undefined);
  if (!first || marks) {
    for (let row = 0; row < group.table.count; row++) {
      const fit = marks ? (marks[row] as number) : 0;
      if (fit === MISS || !accept(row)) continue;
      rows[count] = row;
      fits[count++] = fit;
    }
  }
  for (const plan of others) {
    if (count === 0) break;
    const own = marksOf(group, plan);
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const row = rows[at] as number;
      const fit = own[row] as number;
      if (fit === MISS) continue;
      rows[kept] = row;
      fits[kept++] = (fits[at] as number) + fit;
    }
    count = kept;
  }
  return { rows: rows.slice(0, count), fits: fits.slice(0, count) };
}
