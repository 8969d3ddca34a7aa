import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import circles from '../../.dependency-cruiser.mjs';

/** The names of the rules that two files of src break, which import each other in these ways. */
async function broken(there: string, back: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-circle-'));
  try {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src/a.ts'), `${there}\nexport interface A { readonly b: unknown }\n`);
    writeFileSync(join(folder, 'src/b.ts'), `${back}\nexport interface B { readonly a: unknown }\n`);
    const { forbidden, options } = circles;
    const { output } = await cruise(['src'], {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden },
      ...options,
      tsConfig: {},
    });
    return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a circle of imports', () => {
  for (const [way, there, back] of [
    ['of values', "import './b.js';", "import './a.js';"],
    ['of types alone', "import type { B } from './b.js';", "import type { A } from './a.js';"],
    [
      'that is closed by what is fetched late',
      "import './b.js';",
      "export const a = () => import('./a.js');",
    ],
  ] as const)
    it(`${way} is refused`, async () => {
      assert.deepEqual([...new Set(await broken(there, back))], ['no-circle']);
    });

  it('is none where only one imports the other', async () => {
    assert.deepEqual(await broken("import './b.js';", ''), []);
  });
});
