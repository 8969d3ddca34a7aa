/** The zips of the plugins for other systems, as they are packed of what was built. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { zipped, type Files } from '../../src/hosts/build/archive.js';
import { spipFiles } from '../../src/hosts/build/spip.js';
import { wordpressFiles } from '../../src/hosts/build/wordpress.js';
import { ensureBuilt } from '../e2e/built.js';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };

before(ensureBuilt);

for (const [host, filesFor] of Object.entries({ wordpress: wordpressFiles, spip: spipFiles }))
  describe(`the plugin for ${host}`, () => {
    let files: Files;
    const text = (path: string): string => new TextDecoder().decode(files.get(path));

    before(async () => {
      files = await filesFor(root, version);
    });

    it('has its licence, and those of all that its script and its widgets are made of', () => {
      assert.match(text('passerelle/LICENSE.txt'), /^MIT License/);
      const ofScript = text('passerelle/LICENSES.txt');
      assert.match(ofScript, /^## valibot - [\d.]+ \(MIT\)$/m);
      const [named = ''] = /widgets\/\S+\/LICENSES\.txt/.exec(ofScript) ?? [];
      assert.match(text(`passerelle/${named}`), /^## lit - [\d.]+ \(BSD-3-Clause\)$/m);
    });

    it('is the same file when it is packed again, in whatever order and on whatever day', async () => {
      const again = [...(await filesFor(root, version))].reverse();
      const today = Date.now;
      Date.now = () => Date.UTC(2031, 4, 5);
      try {
        assert.deepEqual(Buffer.from(zipped(new Map(again))), Buffer.from(zipped(files)));
      } finally {
        Date.now = today;
      }
    });
  });
