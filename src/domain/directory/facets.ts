import type { Goal, SettingId } from './facility.js';
import { COLUMN, settingOf } from './filters.js';
import { DIMENSIONS, OPEN_BIT, type Dimension } from './verdict.js';
import { ANY_SUBSTANCE, type Facets } from './query.js';
import type { FacilityTable } from './table.js';

/** How many name each term of a column of lists. */
function byTerm(counts: ReadonlyMap<string, number>): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [text, count] of counts) {
    for (const term of new Set(text.split(';'))) {
      if (term) terms.set(term, (terms.get(term) ?? 0) + count);
    }
  }
  return terms;
}

/** The same where those for any substance are for each. */
function bySubstance(counts: ReadonlyMap<string, number>): Map<string, number> {
  const isForAny = (text: string): boolean => text.split(';').includes(ANY_SUBSTANCE);
  const substances = byTerm(new Map([...counts].filter(([text]) => !isForAny(text))));
  const any = byTerm(new Map([...counts].filter(([text]) => isForAny(text)))).get(ANY_SUBSTANCE) ?? 0;
  if (any > 0)
    for (const term of [...substances.keys(), ANY_SUBSTANCE])
      substances.set(term, (substances.get(term) ?? 0) + any);
  return substances;
}

/** Counts, table by table, what each choice of a filter would leave given all the others. */
export class FacetCounter {
  private readonly kinds: Readonly<Record<string, SettingId>>;
  private readonly counts = DIMENSIONS.map(() => new Map<string, number>());
  private open: { yes: number; unknown: number } | undefined = { yes: 0, unknown: 0 };

  constructor(kinds: Readonly<Record<string, SettingId>>) {
    this.kinds = kinds;
  }

  /**
   * @param rows rows of the table that fit the words and the place
   * @param failing for each of them, the bits of the filters that keep it from the list
   */
  add(table: FacilityTable, rows: Uint32Array, failing: Uint16Array): void {
    DIMENSIONS.forEach((dimension, at) => {
      const { codes, texts } = table.codes(COLUMN[dimension]);
      const byCode = new Uint32Array(texts.length);
      const others = ~(1 << at);
      for (let index = 0; index < rows.length; index++) {
        if (((failing[index] as number) & others) !== 0) continue;
        const code = codes[rows[index] as number] as number;
        byCode[code] = (byCode[code] as number) + 1;
      }
      const counts = this.counts[at] as Map<string, number>;
      byCode.forEach((count, code) => {
        if (count > 0) counts.set(texts[code] as string, (counts.get(texts[code] as string) ?? 0) + count);
      });
    });
  }

  /** Counts the state of a facility that passes all other filters. */
  addState(state: 'yes' | 'no' | 'unknown'): void {
    if (this.open && state !== 'no') this.open[state] += 1;
  }

  /** There are too many facilities to know which are open. */
  skipStates(): void {
    this.open = undefined;
  }

  result(): Facets {
    const [goalTexts, harm, networks] = [this.of('goals'), this.of('harm_reduction'), this.of('networks')];
    const settings = new Map<SettingId, number>();
    for (const [kind, count] of this.of('settings')) {
      const setting = settingOf(this.kinds, kind);
      settings.set(setting, (settings.get(setting) ?? 0) + count);
    }
    networks.delete('');
    return {
      settings,
      kinds: this.of('kinds'),
      goals: byTerm(goalTexts) as Map<Goal, number>,
      goals_unknown: goalTexts.get('') ?? 0,
      harm_reduction: { yes: harm.get('yes') ?? 0, unknown: harm.get('') ?? 0 },
      countries: this.of('countries'),
      networks,
      languages: byTerm(this.of('languages')),
      substances: bySubstance(this.of('substances')),
      open_now: this.open,
    };
  }

  private of(dimension: Dimension): Map<string, number> {
    return this.counts[DIMENSIONS.indexOf(dimension)] as Map<string, number>;
  }
}

/** True when nothing but the hours can keep a facility from the list. */
export function passesAllButOpen(failing: number): boolean {
  return (failing & ~OPEN_BIT) === 0;
}
