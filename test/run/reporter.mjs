/**
 * Sums what each engine did: a line per engine, then `N passed, N failed, N skipped` alone. A file that did not
 * load, or that broke outside its tests, counts as one failed test.
 */
import { writeFileSync } from 'node:fs';

function count(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const child of suite?.suites ?? []) count(child, counts);
}

/** The counts of one file in one engine. */
export function countSession(session) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  count(session.testResults, counts);
  const empty = counts.passed + counts.failed + counts.skipped === 0;
  if (counts.failed === 0 && (empty || session.passed === false || session.errors.length > 0))
    counts.failed = 1;
  return counts;
}

export function format({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** `json`: where to write the counts of each engine instead of printing them, for a runner that adds them to others. */
export function countReporter({ json } = {}) {
  let engines = [];
  let sessions;
  return {
    start(args) {
      engines = args.browsers.map((browser) => browser.engine ?? browser.name);
      sessions = args.sessions;
    },
    stop() {
      const sums = new Map(engines.map((engine) => [engine, { passed: 0, failed: 0, skipped: 0 }]));
      for (const session of sessions.all()) {
        const sum = sums.get(session.browser.engine ?? session.browser.name);
        for (const [key, value] of Object.entries(countSession(session))) sum[key] += value;
      }
      if (json) {
        writeFileSync(json, JSON.stringify(Object.fromEntries(sums)));
        return;
      }
      const total = { passed: 0, failed: 0, skipped: 0 };
      console.log('');
      for (const [engine, sum] of sums) {
        console.log(`${engine}: ${format(sum)}`);
        for (const key of Object.keys(total)) total[key] += sum[key];
      }
      console.log(format(total));
    },
  };
}
