import Papa from 'papaparse';
import { ageInMonths } from '../../domain/content/freshness.js';
import type { Facility } from '../../domain/directory/facility.js';
import { isSound } from '../faults/fault.js';
import { summary } from '../faults/report.js';
import { readAndCheck } from '../pipeline.js';
import { printFaults } from './check.js';
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
    io.out(summary(faults));
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
  else for (const line of mails(old, content.source.locales[0])) io.out(line);
  return EXIT.done;
}

const COLUMNS = ['keeper', 'what', 'id', 'name', 'reached', 'confirmed'] as const;

function reachedBy({ phone, email, website, contact, city }: Facility): string {
  return [city, phone, email, website, contact].filter(Boolean).join(', ');
}

/** The words of a mail, in the publisher's own language where that is French. */
const MAIL = {
  fr: {
    to: 'À',
    nobody: 'personne n’est nommé',
    ask: 'Bonjour, voici ce que notre annuaire dit de vous. Pour chaque ligne, répondez « c’est juste », ou corrigez :',
    confirmed: 'confirmé',
    never: 'jamais confirmé',
  },
  en: {
    to: 'To',
    nobody: 'nobody is named',
    ask: 'Hello, this is what our directory says of you. For each line, answer “this is right”, or mend it:',
    confirmed: 'confirmed',
    never: 'never confirmed',
  },
} as const;

/** A text for each keeper. */
function mails(entries: readonly StaleEntry[], locale: string | undefined): string[] {
  const words = MAIL[locale?.startsWith('fr') === true ? 'fr' : 'en'];
  const keepers = [...new Set(entries.map(({ keeper }) => keeper))];
  return keepers.flatMap((keeper) => [
    `${words.to}: ${keeper || words.nobody}`,
    words.ask,
    ...entries
      .filter((each) => each.keeper === keeper)
      .map(
        ({ id, name, reached, confirmed }) =>
          `- ${[name, reached].filter(Boolean).join(', ')} [${id}; ${confirmed ? `${words.confirmed} ${confirmed}` : words.never}]`,
      ),
    '',
  ]);
}
