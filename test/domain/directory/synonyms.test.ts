import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { LocalePack, Synonym } from '../../../src/domain/content/model.js';
import {
  buildLexicon,
  meansSomething,
  situationsIn,
  unitsOf,
} from '../../../src/domain/directory/lexicon.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';

const FOLDER = fileURLToPath(new URL('../../../src/content/', import.meta.url));
const { content } = readAndCheck(FOLDER, 0);

it('are at least a hundred and twenty that say what a person needs', () => {
  const packs = content?.packs.filter(({ locale }) => ['fr', 'en', 'nl'].includes(locale)) ?? [];
  const asking = packs.flatMap(({ synonyms }) =>
    synonyms.filter(({ asks }) => asks).flatMap(({ words }) => words),
  );
  assert.ok(new Set(asking).size >= 120, String(new Set(asking).size));
});

for (const locale of ['fr', 'en', 'nl']) {
  describe(`the words people type, ${locale}`, () => {
    const pack = content?.packs.find((each) => each.locale === locale) as LocalePack;
    const lexicon = buildLexicon(pack);
    const listed = parse(readFileSync(`${FOLDER}${locale}/synonyms.yaml`, 'utf8')) as readonly Synonym[];

    it('are at least sixty', () => {
      assert.ok(new Set(listed.flatMap(({ words }) => words)).size >= 60);
    });

    for (const { words, asks } of listed.filter((each) => each.asks)) {
      for (const word of words) {
        it(`“${word}” asks for ${String(asks)}`, () => {
          for (const typed of [word, word.toUpperCase()]) {
            const found = unitsOf(typed, lexicon, false);
            assert.deepEqual(
              found.flatMap((unit) => [...unit.asks]),
              asks,
              typed,
            );
          }
        });
      }
    }

    for (const { words, situations = [] } of listed.filter((each) => each.situations)) {
      for (const word of words) {
        it(`“${word}” speaks of ${String(situations)}`, () => {
          for (const typed of [word, word.toUpperCase(), `help: ${word}!`])
            for (const each of situations) assert.ok(situationsIn(typed, lexicon).has(each), typed);
          assert.ok(unitsOf(word, lexicon, false).every(meansSomething), word);
        });
      }
    }

    for (const { words, kinds = [] } of listed.filter((each) => !each.asks && !each.situations)) {
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
