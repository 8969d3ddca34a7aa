import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { LocalePack, Synonym } from '../../../src/domain/content/model.js';
import { buildLexicon, unitsOf } from '../../../src/domain/directory/lexicon.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';

const FOLDER = fileURLToPath(new URL('../../../src/content/', import.meta.url));
const { content } = readAndCheck(FOLDER, 0);

for (const locale of ['fr', 'en']) {
  describe(`the words people type, ${locale}`, () => {
    const pack = content?.packs.find((each) => each.locale === locale) as LocalePack;
    const lexicon = buildLexicon(pack);
    const listed = parse(readFileSync(`${FOLDER}${locale}/synonyms.yaml`, 'utf8')) as readonly Synonym[];

    it('are at least sixty', () => {
      assert.ok(new Set(listed.flatMap(({ words }) => words)).size >= 60);
    });

    for (const { words, kinds } of listed) {
      for (const word of words) {
        it(`“${word}” finds ${kinds.join(', ')}`, () => {
          for (const kind of kinds) assert.ok(pack.kinds[kind], `no text for ${kind}`);
          for (const typed of [word, word.toUpperCase()]) {
            const found = unitsOf(typed, lexicon, false);
            assert.equal(found.length, 1);
            for (const kind of kinds) assert.ok(found[0]?.kinds.has(kind), `${typed}: not ${kind}`);
          }
        });
      }
    }
  });
}
