import { said } from '../faults/said.js';
import type { Words } from '../words/words.js';

type Values = Readonly<Record<string, string | number>>;

/** Something that is wrong with what is online. */
export interface Finding {
  /** An error keeps visitors from something; a warning costs time, or will become an error. */
  readonly severity: 'error' | 'warning';
  /** Stable; its sentence is `doctor:<code>`. */
  readonly code: string;
  /** The address where it stands. */
  readonly at: string;
  /** What the sentence names: the offending value, the limit. */
  readonly values: Values;
  /** What to write on a host of this kind: a key of `doctor:`, and what its sentence names. */
  readonly remedy?: { readonly key: string; readonly values: Values };
}

/** Makes a finding; an error unless told otherwise. */
export function finding(
  code: string,
  at: string,
  values: Values = {},
  more: Partial<Pick<Finding, 'severity' | 'remedy'>> = {},
): Finding {
  return { severity: 'error', code, at, values, ...more };
}

/** The same, as a warning. */
export function warning(code: string, at: string, values: Values = {}, remedy?: Finding['remedy']): Finding {
  return finding(code, at, values, { severity: 'warning', ...(remedy && { remedy }) });
}

/** What is wrong and what to do, as one paragraph in somebody's language. */
export function sentence({ code, values, remedy }: Finding, words: Words): string {
  const shown = (given: Values): Values =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, typeof value === 'number' ? value : said(value)]),
    );
  const told = words(`doctor:${code}`, shown(values));
  return remedy ? `${told} ${words(`doctor:${remedy.key}`, shown(remedy.values))}` : told;
}
