/**
 * A reporter of node:test that writes one line of JSON: passed, failed and skipped, cancelled tests failed, and a line
 * of text for each that failed.
 */
import { relative } from 'node:path';

const KINDS = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped', todo: 'skipped' };

export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    // What holds a test that failed is told of as failed too, and not counted.
    if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed')
      counts.failures.push(
        `${relative(process.cwd(), data.file ?? '')} > ${data.name}: ${data.details.error?.message ?? 'no message'}`,
      );
    if (type !== 'test:diagnostic' || data.nesting !== 0) continue;
    const [, kind, value] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message) ?? [];
    if (kind) counts[KINDS[kind]] += Number(value);
  }
  yield `${JSON.stringify(counts)}\n`;
}
