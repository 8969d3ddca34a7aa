import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { situationsIn, unitsOf } from '../../../src/domain/directory/lexicon.js';
import { LEXICON } from './made.js';

describe('unitsOf', () => {
  const kindsOf = (text: string, forgiving = false): string[][] =>
    unitsOf(text, LEXICON, forgiving).map(({ kinds }) => [...kinds].sort());

  it('takes the longest phrase, and leaves function words out when others remain', () => {
    assert.deepEqual(kindsOf('salle de consommation'), [['caarud']]);
    assert.deepEqual(
      unitsOf('la source de metz', LEXICON, false).map(({ words }) => words.join(' ')),
      ['source', 'metz'],
    );
    assert.deepEqual(
      unitsOf('la', LEXICON, false).map(({ words }) => words.join(' ')),
      ['la'],
    );
  });

  it('tells what a person needs from the kinds that they name', () => {
    const asks = (text: string): string[] => unitsOf(text, LEXICON, false).flatMap((unit) => [...unit.asks]);
    assert.deepEqual(asks('femme'), ['women']);
    assert.deepEqual(asks('cure entre femmes à Metz'), ['women']);
    assert.deepEqual(asks('cure'), []);
  });

  it('knows the names of the languages that facilities speak', () => {
    const languages = (text: string): (string | undefined)[] =>
      unitsOf(text, LEXICON, false).map(({ language }) => language);
    assert.deepEqual(languages('arabe'), ['ar']);
    assert.deepEqual(languages('cure en Arabe à Metz'), [undefined, 'ar', undefined]);
    assert.deepEqual(languages('portugais brésil'), ['pt-BR']);
    assert.deepEqual(languages('arabes unis'), [undefined, undefined]);
  });

  it('knows what a helpline answers for, wherever it stands in a sentence', () => {
    assert.deepEqual([...situationsIn('où dormir à Nancy', LEXICON)], ['shelter']);
    assert.deepEqual([...situationsIn('une place pour ce soir', LEXICON)], ['shelter']);
    assert.deepEqual([...situationsIn('le soir, une cure', LEXICON)], []);
  });

  it('knows plurals, the beginning of the last word, and a typo when it is told to', () => {
    assert.deepEqual(kindsOf('postcures'), [['ct', 'ctr']]);
    assert.deepEqual(kindsOf('thérap'), [['ct', 'ctr']]);
    assert.deepEqual(kindsOf('thérap metz'), [[], []]);
    assert.deepEqual(kindsOf('postcrue'), [[]]);
    assert.deepEqual(kindsOf('postcrue', true), [['ct', 'ctr']]);
  });
});
