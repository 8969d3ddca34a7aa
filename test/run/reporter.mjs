/**
 * A line for each file; then sums what each engine did: a line per engine, then `N passed, N failed, N skipped` alone. A file that did not
 * load, or that broke outside its tests, counts as one failed test.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { add, report } from './tests.mjs';

function count(suite, counts, path) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push(`${[...path, test.name].join(' > ')}: ${test.error?.message ?? 'no message'}`);
    }
  }
  for (const child of suite?.suites ?? []) count(child, counts, [...path, child.name]);
}

/** The counts of one file in one engine. */
export function countSession(session) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const file = relative(process.cwd(), session.testFile);
  count(session.testResults, counts, [file]);
  const empty = counts.passed + counts.failed + counts.skipped === 0;
  if (counts.failed === 0 && (empty || session.passed === false || session.errors.length > 0)) {
    counts.failed = 1;
    counts.failures.push(
      `${file}: ${session.errors.map(({ message }) => message).join('; ') || 'no result'}`,
    );
  }
  return counts;
}

function duration(suite) {
  const own = (suite?.tests ?? []).reduce((sum, { duration = 0 }) => sum + duration, 0);
  return (suite?.suites ?? []).reduce((sum, child) => sum + duration(child), own);
}

/** What one file did in each engine, in a line. */
function lineOf(testFile, sessions) {
  const counts = sessions.map((session) => {
    const { passed, failed } = countSession(session);
    const engine = session.browser.engine ?? session.browser.name;
    const seconds = (duration(session.testResults) / 1000).toFixed(1);
    return { failed, text: `${engine} ${passed + failed}, ${seconds} s` };
  });
  const sign = counts.some(({ failed }) => failed > 0) ? '✗' : '✓';
  return `${sign} ${relative(process.cwd(), testFile)} (${counts.map(({ text }) => text).join('; ')})`;
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
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      logger.log(lineOf(testFile, sessionsForTestFile));
    },
    stop() {
      const none = { passed: 0, failed: 0, skipped: 0, failures: [] };
      const sums = new Map(engines.map((engine) => [engine, none]));
      for (const session of sessions.all()) {
        const engine = session.browser.engine ?? session.browser.name;
        sums.set(engine, add(sums.get(engine), countSession(session)));
      }
      if (json) {
        writeFileSync(json, JSON.stringify(Object.fromEntries(sums)));
        return;
      }
      report(Object.fromEntries(sums));
    },
  };
}
