import { isSound, type Fault } from '../faults/fault.js';
import { faultsAsJson, faultsForGithub, formatFaults, summary, type FaultFormat } from '../faults/report.js';
import { readAndCheck } from '../pipeline.js';
import { EXIT, type ExitCode, type Io } from './io.js';

/** What was asked of `check`, besides the folder. */
export interface CheckOptions {
  /** Print every warning, however many. */
  readonly every?: boolean;
  /** As lines for people unless said; the other formats have every fault. */
  readonly format?: FaultFormat;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Checks a content folder and prints every fault of it, then how many there are. */
export function check(dir: string, options: CheckOptions, io: Io): ExitCode {
  const { faults, content, lent } = readAndCheck(dir, options.now);
  const { format = 'text' } = options;
  if (format === 'json') io.out(faultsAsJson(faults, io.words));
  else if (format === 'github') for (const line of faultsForGithub(faults, dir, io.words)) io.out(line);
  else {
    printFaults(faults, options, io);
    tellLent(lent, io);
    io.out(summary(faults, io.words));
  }
  if (!isSound(faults)) return EXIT.faults;
  if (content && format === 'text')
    io.out(
      io.words('report:ready', {
        facilities: io.words('report:facilities', { count: content.facilities.length }),
        locales: io.words('report:locales', { count: content.packs.length }),
      }),
    );
  return EXIT.done;
}

/** Tells how many texts come from the built-in pack, where any does. */
export function tellLent(count: number, io: Io): void {
  if (count > 0) io.out(io.words('report:lent', { count }));
}

/** Prints faults, a line for each. */
export function printFaults(faults: readonly Fault[], { every = false }: CheckOptions, io: Io): void {
  for (const line of formatFaults(faults, io.words, every)) io.out(line);
}
