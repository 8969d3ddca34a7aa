/** A reporter of node:test for people: a line for each file, with what failed in it. */
import { relative } from 'node:path';
import { inspect } from 'node:util';

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

export default async function* filesReporter(events) {
  let file;
  let tests = 0;
  let time = 0;
  let failures = [];
  const line = () =>
    file === undefined
      ? ''
      : `${failures.length > 0 ? '✗' : '✓'} ${file} (${tests} ${tests === 1 ? 'test' : 'tests'}, ${seconds(time)})\n${failures.join('')}`;
  // What a file tells comes together, whatever runs beside it.
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const from = relative(process.cwd(), data.file ?? '');
    if (from !== file) {
      yield line();
      [file, tests, time, failures] = [from, 0, 0, []];
    }
    if (data.details.type !== 'suite') tests += 1;
    if (data.nesting === 0) time += data.details.duration_ms;
    const { error } = data.details;
    // What holds a test that failed is told of as failed too.
    if (type === 'test:fail' && error?.failureType !== 'subtestsFailed')
      failures.push(`\n  ✗ ${data.name}\n${inspect(error?.cause ?? error).replace(/^/gm, '      ')}\n\n`);
  }
  yield line();
}
