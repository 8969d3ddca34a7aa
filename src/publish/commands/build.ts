import { isDate } from '../../domain/content/fields.js';
import { summary } from '../faults/report.js';
import { publish } from '../pipeline.js';
import { isSigned, writeFeed } from '../write/feed-folder.js';
import { readPrivateKey } from '../write/keys.js';
import { printFaults, type CheckOptions } from './check.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';

/** What was asked of `build`, besides the folder. */
export interface BuildOptions extends CheckOptions {
  readonly out: string;
  /** File of the private key that signs the feed. */
  readonly key?: string | undefined;
  /** ISO day instead of that of `feed.yaml`. */
  readonly issued?: string | undefined;
}

/**
 * Checks a content folder, prints its faults and writes its feed. Nothing is written while there is an error. No
 * clock has a part in what is written. Throws UsageError and WriteError.
 */
export function build(dir: string, options: BuildOptions, io: Io): ExitCode {
  const { out, issued } = options;
  if (issued !== undefined && (issued.length !== 10 || !isDate(issued)))
    throw new UsageError(`--issued ${issued} is not a day. Write it as 2026-11-22.`);
  const key = options.key === undefined ? undefined : readPrivateKey(options.key);
  let counts = '';
  const written = publish(
    dir,
    options.now,
    ({ faults }) => {
      printFaults(faults, options, io);
      counts = summary(faults);
    },
    (content) => {
      const source = issued === undefined ? content.source : { ...content.source, issued };
      if (!key && isSigned(out))
        io.out(
          `warning: the feed in ${out} was signed, and this one is not. Pages that pin its key will refuse it: add --key.`,
        );
      const files = writeFeed({ ...content, source }, out, key);
      return `${String(content.facilities.length)} facilities in ${String(files)} files, version ${String(source.version)}, written to ${out}`;
    },
  );
  io.out(`${counts}: ${written ?? 'nothing was written'}`);
  return written === undefined ? EXIT.faults : EXIT.done;
}
