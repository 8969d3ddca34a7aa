import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WIDGETS } from '../../src/elements/registry.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

function files(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the house', () => {
  it('has only the folders that everybody knows', () => {
    const shown = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !['node_modules', 'dist', 'coverage'].includes(name));
    assert.deepEqual(shown.sort(), ['demo', 'src', 'stories', 'test']);
  });

  it('has no drawer for everything in src', () => {
    const drawers = files('src', '.ts').filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc|shared)\//.test(path),
    );
    assert.deepEqual(drawers, []);
  });

  it('has no test that is skipped, alone or put off', () => {
    const held = files('test', '.test.ts')
      .filter((path) => path !== 'test/lint/house.test.ts')
      .filter((path) =>
        /\b(it|test|describe|suite)\.(skip|only|todo)\b|\b(xit|xdescribe|fit|fdescribe)\(/.test(read(path)),
      );
    assert.deepEqual(held, []);
  });

  it('has every test in a folder that the runner looks into', () => {
    const known = /^test\/(domain|publish|relay|builder|lint|run|e2e|core|elements|package|hosts)\//;
    assert.deepEqual(
      files('test', '.test.ts').filter((path) => !known.test(path)),
      [],
    );
  });
});

describe('each element', () => {
  const pages = files('demo', '.html').map(read).join('\n');
  const tests = files('test', '.test.ts').filter((path) => path.startsWith('test/elements/'));

  it('is kept by a bundler that meets its import for its effect alone, from the package and from its sources', () => {
    const { sideEffects } = JSON.parse(read('package.json')) as { sideEffects: string[] };
    for (const path of ['./src/elements/*/index.ts', './src/index.ts', './dist/npm/elements/*/index.js'])
      assert.ok(sideEffects.includes(path), path);
  });

  for (const { name } of WIDGETS)
    it(`passerelle-${name} has a test, a story, a place in the demo and words in the README`, () => {
      const tag = `passerelle-${name}`;
      assert.ok(
        tests.some((path) => path.startsWith(`test/elements/${name}`)),
        'no test',
      );
      assert.ok(existsSync(join(root, `stories/${name}.stories.ts`)), 'no story');
      assert.ok(pages.includes(`<${tag}`) || pages.includes(`data-passerelle="${name}"`), 'no demo');
      assert.ok(read('README.md').includes(`<${tag}`), 'no words in the README');
    });
});
