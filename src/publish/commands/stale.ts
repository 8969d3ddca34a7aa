import Papa from 'papaparse';
import { ageInMonths } from '../../domain/content/freshness.js';
import type { Facility } from '../../domain/directory/facility.js';
import { isSound } from '../faults/fault.js';
import { summary } from '../faults/report.js';
import { readAndCheck } from '../pipeline.js';
import { printFaults } from './check.js';
import { languageOf, wordsIn, type Words } from '../words/words.js';
import { EXIT, type ExitCode, type Io } from './io.js';

export const STALE_FORMATS = ['csv', 'mail'] as const;

export interface StaleOptions {
  readonly format: (typeof STALE_FORMATS)[number];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Months after which a facility should be confirmed by its keeper. */
const FACILITY_MONTHS = 12;
/** Months after which a telephone line should be called again. */
const HELPLINE_MONTHS = 6;

/** Something that nobody has confirmed for long. */
interface StaleEntry {
  /** Who can confirm it: the name of their file in `directory/`, else the organisation, else nobody. */
  readonly keeper: string;
  readonly what: 'facility' | 'helpline';
  readonly id: string;
  readonly name: string;
  /** What is said of how to reach it. */
  readonly reached: string;
  /** ISO day, month or year; empty when it was never confirmed. */
  readonly confirmed: string;
}

/**
 * Lists what nobody has confirmed for long, by keeper: facilities for 12 months, helplines for 6. As a table for
 * programs, or as texts to be mailed, a line each to confirm or to mend.
 */
export function stale(dir: string, { format, now }: StaleOptions, io: Io): ExitCode {
  const { content, faults, keepers } = readAndCheck(dir, now);
  if (!content || !isSound(faults)) {
    printFaults(faults, { now }, io);
    io.out(summary(faults, io.words));
    return EXIT.faults;
  }
  const isOld = (date: string, months: number): boolean =>
    (ageInMonths(date || undefined, now) ?? Infinity) >= months;
  const entries: StaleEntry[] = [
    ...content.facilities.map((each) => ({
      keeper: keepers.get(each.id) ?? each.organisation ?? '',
      what: 'facility' as const,
      id: each.id,
      name: each.name,
      reached: reachedBy(each),
      confirmed: each.verified_on ?? '',
    })),
    ...content.helplines.map((line) => ({
      keeper: '',
      what: 'helpline' as const,
      id: line.id,
      name: line.id,
      reached: line.phone ?? '',
      confirmed: line.checked_on ?? '',
    })),
  ];
  const old = entries
    .filter(({ what, confirmed }) =>
      isOld(confirmed, what === 'facility' ? FACILITY_MONTHS : HELPLINE_MONTHS),
    )
    .sort(
      (a, b) =>
        (a.keeper < b.keeper ? -1 : a.keeper > b.keeper ? 1 : 0) || (a.confirmed < b.confirmed ? -1 : 1),
    );
  if (format === 'csv') io.out(Papa.unparse(old, { columns: COLUMNS as unknown as string[], newline: '\n' }));
  else for (const line of mails(old, wordsIn(languageOf(content.source.locales[0], {})))) io.out(line);
  return EXIT.done;
}

const COLUMNS = ['keeper', 'what', 'id', 'name', 'reached', 'confirmed'] as const;

function reachedBy({ phone, email, website, contact, city }: Facility): string {
  return [city, phone, email, website, contact].filter(Boolean).join(', ');
}

/** A text for each keeper, in the publisher's own words: it is not the person at the terminal who reads it. */
function mails(entries: readonly StaleEntry[], words: Words): string[] {
  const keepers = [...new Set(entries.map(({ keeper }) => keeper))];
  return keepers.flatMap((keeper) => [
    words('stale:to', { keeper: keeper || words('stale:nobody') }),
    words('stale:ask'),
    ...entries
      .filter((each) => each.keeper === keeper)
      .map(({ id, name, reached, confirmed: day }) => {
        const entry = [name, reached].filter(Boolean).join(', ');
        return day ? words('stale:confirmed', { entry, id, day }) : words('stale:never', { entry, id });
      }),
    '',
  ]);
}
