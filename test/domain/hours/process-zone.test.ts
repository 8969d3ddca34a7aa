import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const FILES = ['status', 'facility', 'holidays', 'week', 'sessions'].map((name) =>
  fileURLToPath(new URL(`./${name}.test.ts`, import.meta.url)),
);

describe('hours', () => {
  for (const zone of ['Pacific/Auckland', 'America/Toronto']) {
    it(`are the same in a process whose zone is ${zone}`, () => {
      // Left in, it would make the inner runner report to the outer one instead of on its own output.
      const environment: NodeJS.ProcessEnv = { ...process.env, TZ: zone };
      delete environment['NODE_TEST_CONTEXT'];
      const run = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--test', '--test-reporter=tap', ...FILES],
        {
          env: environment,
          encoding: 'utf8',
        },
      );
      assert.equal(run.status, 0, run.stdout);
      assert.match(run.stdout, /^# fail 0$/m);
      assert.ok(Number(/^# pass (\d+)$/m.exec(run.stdout)?.[1]) > 20);
    });
  }
});
