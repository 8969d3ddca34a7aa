import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WIDGETS } from '../../src/elements/registry.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('each folder of src/elements', () => {
  const names = readdirSync(join(root, 'src/elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const pages = readdirSync(join(root, 'demo'))
    .filter((page) => page.endsWith('.html'))
    .map((page) => read(`demo/${page}`))
    .join('\n');

  for (const name of names)
    it(`${name} has tests, stories, a place in the demo, and its states in the shared suite`, () => {
      const tests = readdirSync(join(root, 'test/elements'), { recursive: true, encoding: 'utf8' });
      assert.ok(
        tests.some((path) => path.startsWith(`${name}/`) && path.endsWith('.test.ts')),
        'no test',
      );
      assert.ok(existsSync(join(root, `stories/${name}.stories.ts`)), 'no story');
      assert.match(pages, new RegExp(`<passerelle-${name}[\\s>]|data-passerelle="${name}"`), 'no demo');
      assert.match(read(`test/fixtures/states/${name}.ts`), /export const states: readonly State\[\]/);
    });

  it('is in the registry, and nothing else is', () => {
    assert.deepEqual(WIDGETS.map(({ name }) => name).sort(), [...names].sort());
  });
});
