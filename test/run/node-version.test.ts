import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';

const FILE = fileURLToPath(new URL('node-version.cjs', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));

const { judge } = createRequire(import.meta.url)(FILE) as {
  judge: (version: string) => { stops: boolean; text: string } | undefined;
};

describe('the version of Node', () => {
  it('is nothing to speak of from 22.12 on', () => {
    for (const version of ['22.12.0', '22.23.4', '23.0.0', '24.1.0', '100.0.0'])
      assert.equal(judge(version), undefined, version);
  });

  it('is told, and let run, on 20.19 and later of 20', () => {
    for (const version of ['20.19.0', '20.20.2']) {
      assert.equal(judge(version)?.stops, false, version);
      assert.match(judge(version)?.text ?? '', /22\.12/);
    }
  });

  it('stops the command, with what to do, on others', () => {
    for (const version of ['0.10.48', '8.17.0', '18.20.8', '20.18.3', '21.7.0', '22.11.0']) {
      assert.equal(judge(version)?.stops, true, version);
      assert.match(judge(version)?.text ?? '', /22\.12[^]*nodejs\.org/);
    }
  });

  it('is looked at by a file that the oldest can read', () => {
    const faults = new Linter().verify(readFileSync(FILE, 'utf8'), {
      languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    });
    assert.deepEqual(faults, []);
  });

  it('is looked at before each command that a newcomer runs', () => {
    const { scripts } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { scripts: Record<string, string> };
    for (const name of ['start', 'test', 'check', 'package-tests', 'size', 'bench'])
      assert.match(scripts[name] ?? '', /^node --require \.\/test\/run\/node-version\.cjs /, name);
  });
});
