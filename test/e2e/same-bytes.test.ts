/** A published folder is made of what stands in a content folder, and of nothing that is about the machine or the day. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, passerelle } from './built.js';
import { DIRECTORY } from './publish.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const OTHER_DAY = `--require ${JSON.stringify(at('test/run/other-day.cjs'))}`;

function filesOf(folder: string): Map<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path).toString('base64')] as const;
    }),
  );
}

describe('a published folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bytes-'));

  before(() => {
    ensureBuilt();
    passerelle('init', join(folder, 'content'));
    writeFileSync(join(folder, 'content/directory.csv'), DIRECTORY);
    passerelle('keygen', '--out', join(folder, 'pair.key'));
    cpSync(join(folder, 'content'), join(folder, 'un autre dossier'), { recursive: true });
  });

  after(() => rmSync(folder, { recursive: true }));

  function build(content: string, out: string, env: Readonly<Record<string, string>>): Map<string, string> {
    const args = ['build', join(folder, content), '--out', join(folder, out), '--allow'];
    execFileSync(process.execPath, [at('dist/cli/main.js'), ...args, '--key', join(folder, 'pair.key')], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    return filesOf(join(folder, out));
  }

  it('is the same, byte for byte, on another day, in another zone, language and folder', () => {
    const one = build('content', 'public', { TZ: 'UTC', LANG: 'C.UTF-8' });
    const other = build('un autre dossier', 'en ligne', {
      TZ: 'Pacific/Auckland',
      LANG: 'fr_FR.UTF-8',
      NODE_OPTIONS: OTHER_DAY,
    });
    assert.ok(one.size > 100);
    assert.deepEqual([...other.keys()].sort(), [...one.keys()].sort());
    assert.deepEqual(
      [...one].filter(([path, bytes]) => other.get(path) !== bytes).map(([path]) => path),
      [],
    );
  });
});
