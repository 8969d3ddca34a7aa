import { summary } from '../faults/report.js';
import type { Exporter } from '../export/exported.js';
import { toDataInclusion } from '../export/data-inclusion.js';
import { toGeojson } from '../export/geojson.js';
import { toHsds } from '../export/hsds.js';
import { publish } from '../pipeline.js';
import { writeWhole } from '../write/whole-files.js';
import { printFaults } from './check.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';

/** How each format is written. */
const EXPORTERS: Readonly<Record<string, Exporter>> = {
  'data-inclusion': toDataInclusion,
  geojson: toGeojson,
  hsds: toHsds,
};

/** Formats that `export` writes. */
export const EXPORT_FORMATS: readonly string[] = Object.keys(EXPORTERS);

/**
 * Writes the facilities of a content folder in another format, and tells what the format cannot carry. Nothing is
 * written while there is an error. Throws UsageError.
 *
 * @param now epoch milliseconds; only warnings depend on it
 */
export function exportFolder(
  format: string,
  dir: string,
  { out, now }: { readonly out: string; readonly now: number },
  io: Io,
): ExitCode {
  const exporter = Object.hasOwn(EXPORTERS, format) ? EXPORTERS[format] : undefined;
  if (!exporter) throw new UsageError('usage:unknown-format', { format, names: EXPORT_FORMATS.join(', ') });
  let counts = '';
  const log = publish(
    dir,
    now,
    ({ faults }) => {
      printFaults(
        faults.filter(({ issue }) => issue.severity === 'error'),
        { now },
        io,
      );
      counts = summary(faults, io.words);
    },
    (content) => {
      const exported = exporter(content);
      writeWhole(out, `${JSON.stringify(exported.data, undefined, 2)}\n`);
      return exported.log;
    },
  );
  for (const line of log?.lines(io.words) ?? []) io.out(line);
  const outcome = log ? io.words('report:written', { path: out }) : io.words('report:nothing-written');
  io.out(io.words('report:outcome', { counts, outcome }));
  return log ? EXIT.done : EXIT.faults;
}
