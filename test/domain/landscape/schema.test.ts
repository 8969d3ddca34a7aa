import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCommitments, parseDocuments, parseLandscape } from '../../../src/domain/landscape/schema.js';
import { COMMITMENTS_FR, DOCUMENTS_FR, LANDSCAPE_FR } from '../../fixtures/landscape.js';

/** In the place of a text: what lit would draw as a template, what throws when drawn, what is no text. */
const NO_TEXTS: readonly unknown[] = [{ _$litType$: 1 }, { toString: 1 }, ['a'], '', 'a\u202Eb', null, 7];

describe('the schema of the landscape', () => {
  it('takes a sound landscape as it is', () => {
    assert.deepEqual(parseLandscape(LANDSCAPE_FR), { value: LANDSCAPE_FR, issues: [] });
    assert.deepEqual(parseDocuments(DOCUMENTS_FR), { value: DOCUMENTS_FR, issues: [] });
    assert.deepEqual(parseCommitments(COMMITMENTS_FR), { value: COMMITMENTS_FR, issues: [] });
  });

  it('takes an empty one', () => {
    assert.deepEqual(parseLandscape({}), { value: { references: [], kinds: [] }, issues: [] });
    assert.deepEqual(parseDocuments(undefined), { value: [], issues: [] });
  });

  it('drops a fact that is no text and keeps the rest of its kind', () => {
    for (const text of NO_TEXTS) {
      const kinds = LANDSCAPE_FR.kinds.map((kind) => (kind.id === 'ctr' ? { ...kind, stay: text } : kind));
      const { value, issues } = parseLandscape({ ...LANDSCAPE_FR, kinds });
      const { stay: _, ...rest } = LANDSCAPE_FR.kinds[0] ?? {};
      assert.deepEqual(value?.kinds[0], rest);
      assert.deepEqual(issues[0]?.path, ['kinds', 0, 'stay']);
      assert.equal(value?.kinds.length, LANDSCAPE_FR.kinds.length);
    }
  });

  it('drops a kind without an id and keeps the others', () => {
    const { value, issues } = parseLandscape({ kinds: [{ id: 'a b' }, { links: [] }, null, { id: 'ctr' }] });
    assert.deepEqual(
      value?.kinds.map(({ id }) => id),
      ['ctr'],
    );
    assert.equal(issues.length, 3);
  });

  it('drops a reference that leads to a script, and a document that does', () => {
    const url = 'javascript:alert(1)';
    const [reference] = LANDSCAPE_FR.references;
    const [document] = DOCUMENTS_FR;
    assert.deepEqual(parseLandscape({ references: [{ ...reference, url }] }).value?.references, []);
    assert.deepEqual(parseDocuments([{ ...document, url }]).value, []);
  });

  it('refuses a form, a country and a thing to confirm that do not exist', () => {
    const kind = { id: 'ctr', form: 'round', countries: ['France'], to_check: ['colour'], links: 'csapa' };
    const { value, issues } = parseLandscape({ kinds: [kind] });
    assert.deepEqual(value?.kinds, [
      { id: 'ctr', countries: [], links: [], legal: [], counterparts: [], to_check: [] },
    ]);
    assert.deepEqual(issues.map(({ path }) => path[2]).sort(), ['countries', 'form', 'links', 'to_check']);
  });

  it('refuses what is no landscape', () => {
    for (const value of [undefined, null, 7, 'a', []]) assert.equal(parseLandscape(value).value, undefined);
    assert.equal(parseCommitments({ items: ['a'] }).value, undefined);
  });
});
