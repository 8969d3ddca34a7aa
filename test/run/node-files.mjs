/** A reporter of node:test for people: a line for each file; under it what failed, and what a file that failed wrote. */
import { relative } from 'node:path';
import { inspect } from 'node:util';

const indented = (text, by) => text.trimEnd().replace(/^/gm, ' '.repeat(by));

function told({ file, tests, time, failures }, written) {
  const seconds = `${(time / 1000).toFixed(1)} s`;
  const what = `${file} (${tests} ${tests === 1 ? 'test' : 'tests'}, ${seconds})\n`;
  if (failures.length === 0) return `✓ ${what}`;
  return `✗ ${what}${failures.join('')}${written ? `${indented(written, 4)}\n\n` : ''}`;
}

export default async function* filesReporter(events) {
  const written = new Map();
  let now;
  // What a file tells of its tests comes together, whatever runs beside it.
  for await (const { type, data } of events) {
    const file = relative(process.cwd(), data?.file ?? '');
    if (type === 'test:stdout' || type === 'test:stderr')
      written.set(file, `${written.get(file) ?? ''}${data.message}`);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (file !== now?.file) {
      if (now) yield told(now, written.get(now.file));
      now = { file, tests: 0, time: 0, failures: [] };
    }
    const { error, type: kind, duration_ms: duration } = data.details;
    if (kind !== 'suite') now.tests += 1;
    if (data.nesting === 0) now.time += duration;
    // What holds a test that failed is told of as failed too.
    if (type === 'test:fail' && error?.failureType !== 'subtestsFailed')
      now.failures.push(`\n  ✗ ${data.name}\n${indented(inspect(error?.cause ?? error), 6)}\n\n`);
  }
  if (now) yield told(now, written.get(now.file));
}
