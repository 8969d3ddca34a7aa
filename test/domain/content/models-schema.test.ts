import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WISHES } from '../../../src/domain/content/model.js';
import { parseModels } from '../../../src/domain/content/models-schema.js';

const wish = {
  label: 'a',
  title: 'b',
  outside: ['c'],
  stay: ['d'],
  asked: ['e'],
  again_title: 'f',
  again: ['g'],
  ask: ['h'],
  research: [{ text: 'i', source: 'j', url: 'https://example.org/' }],
  kinds: ['ctr'],
};
const MODELS = {
  title: 'k',
  opening: ['l'],
  harm_reduction: { title: 'm', text: 'n' },
  notice: { title: 'o', text: 'p' },
  words: [{ word: 'q', meaning: 'r' }],
  wishes: Object.fromEntries(WISHES.map((id) => [id, wish])),
};

/** In the place of a text: what lit would draw as a template, what throws when drawn, what is no text. */
const NO_TEXTS: readonly unknown[] = [{ _$litType$: 1 }, { toString: 1 }, ['a'], '', 'a\u202Eb', null, 7];

function told(value: unknown): string[] {
  return parseModels(value).issues.map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('models of care of a feed', () => {
  it('pass as they are written', () => {
    assert.deepEqual(parseModels(MODELS), { value: MODELS, issues: [] });
  });

  it('keep the fields that nobody knows yet', () => {
    assert.deepEqual(parseModels({ ...MODELS, later: 1 }).value, { ...MODELS, later: 1 });
  });

  it('are refused whole without one of the wishes', () => {
    for (const id of WISHES) {
      const { [id]: _, ...wishes } = MODELS.wishes;
      assert.equal(parseModels({ ...MODELS, wishes }).value, undefined);
      assert.deepEqual(told({ ...MODELS, wishes }), [`wishes.${id} missing`]);
    }
  });

  it('are refused whole without harm reduction, the notice or a title', () => {
    for (const part of ['harm_reduction', 'notice', 'title']) {
      const value = { ...MODELS, [part]: undefined };
      assert.equal(parseModels(value).value, undefined, part);
      assert.deepEqual(told(value), [`${part} missing`]);
    }
  });

  it('are none in what is no object', () => {
    for (const value of [undefined, null, 'a', 7, [MODELS], { ...MODELS, wishes: [wish] }])
      assert.equal(parseModels(value).value, undefined);
  });

  it('lose a line that is no text, and keep the others', () => {
    for (const text of NO_TEXTS) {
      const spoilt = {
        ...wish,
        outside: [text, 'c'],
        research: [{ ...wish.research[0], text }],
        kinds: [text],
      };
      const { value } = parseModels({
        ...MODELS,
        opening: [text, 'l'],
        words: [{ word: text, meaning: 'r' }, ...MODELS.words],
        wishes: { ...MODELS.wishes, stop: spoilt },
      });
      assert.deepEqual(
        value,
        { ...MODELS, wishes: { ...MODELS.wishes, stop: { ...wish, research: [], kinds: [] } } },
        JSON.stringify(text),
      );
    }
  });

  it('lose a source whose address a page may not link to', () => {
    for (const url of ['http://example.org', 'javascript:alert(1)', '//example.org', 'https://a b']) {
      const spoilt = { ...wish, research: [{ ...wish.research[0], url }] };
      const value = { ...MODELS, wishes: { ...MODELS.wishes, unsure: spoilt } };
      assert.deepEqual(parseModels(value).value?.wishes.unsure.research, []);
      assert.deepEqual(told(value), ['wishes.unsure.research.0.url web-address']);
    }
  });
});
