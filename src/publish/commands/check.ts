import { Faults } from '../faults/fault.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { formatFaults, summary } from '../faults/report.js';
import { readContent } from '../pipeline.js';
import type { Content } from '../content.js';

export interface CheckOptions {
  /** Print every warning, however many. */
  readonly every?: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Checks a content folder and prints every fault of it. */
export function check(dir: string, options: CheckOptions, io: Io): ExitCode {
  const { faults, content } = checked(dir, options, io);
  io.out(summary(faults.list));
  if (content && faults.errors === 0)
    io.out(
      `${String(content.facilities.length)} facilities, ${String(content.packs.length)} locales: ready to build`,
    );
  return faults.errors > 0 ? EXIT.faults : EXIT.done;
}

/** Reads a content folder and prints its faults. */
export function checked(
  dir: string,
  { every = false, now }: CheckOptions,
  io: Io,
): { readonly faults: Faults; readonly content: Content | undefined } {
  const faults = new Faults();
  const content = readContent(dir, faults, now);
  for (const line of formatFaults(faults.list, every)) io.out(line);
  return { faults, content };
}
