/** A reporter of node:test that writes one line of JSON: passed, failed and skipped, cancelled tests failed. */
const KINDS = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped', todo: 'skipped' };

export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:diagnostic' || data.nesting !== 0) continue;
    const [, kind, value] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message) ?? [];
    if (kind) counts[KINDS[kind]] += Number(value);
  }
  yield `${JSON.stringify(counts)}\n`;
}
