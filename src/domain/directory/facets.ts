import type { Goal, SettingId } from './facility.js';
import { COLUMN, settingOf } from './filters.js';
import { DIMENSIONS, OPEN_BIT } from './verdict.js';
import type { Facets } from './query.js';
import type { FacilityTable } from './table.js';

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
   * @param failing for each of them, the bits of the filters to which it does not say yes
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
    const [, kinds, goalTexts, harm, countries, networks] = this.counts as [
      Map<string, number>,
      Map<string, number>,
      Map<string, number>,
      Map<string, number>,
      Map<string, number>,
      Map<string, number>,
    ];
    const settings = new Map<SettingId, number>();
    for (const [kind, count] of this.counts[0] as Map<string, number>) {
      const setting = settingOf(this.kinds, kind);
      settings.set(setting, (settings.get(setting) ?? 0) + count);
    }
    const goals = new Map<Goal, number>();
    for (const [text, count] of goalTexts) {
      for (const goal of text.split(';')) {
        if (goal) goals.set(goal as Goal, (goals.get(goal as Goal) ?? 0) + count);
      }
    }
    networks.delete('');
    return {
      settings,
      kinds,
      goals,
      goals_unknown: goalTexts.get('') ?? 0,
      harm_reduction: { yes: harm.get('yes') ?? 0, unknown: harm.get('') ?? 0 },
      countries,
      networks,
      open_now: this.open,
    };
  }
}

/** True when nothing but the hours can keep a facility from the list. */
export function passesAllButOpen(failing: number): boolean {
  return (failing & ~OPEN_BIT) === 0;
}
