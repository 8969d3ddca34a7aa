import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interpret } from '../../../src/domain/directory/interpret.js';
import { unitsOf } from '../../../src/domain/directory/lexicon.js';
import { Places } from '../../../src/domain/directory/places.js';
import { directoryOf, facility, LEXICON } from './made.js';

const METZ = { lat: 49.12, lon: 6.17, city: 'Metz', postcode: '57000' };
const { tables } = directoryOf([
  facility('a', METZ),
  facility('b', { lat: 48.28, lon: 6.95, city: 'Saint-Dié-des-Vosges', postcode: '88100' }),
  facility('c', { lat: 46.1, lon: 3.4, city: 'Centre' }),
  facility('d', { lat: 50.63, lon: 5.58, city: 'Saint-Martin', postcode: '4000', country: 'BE' }),
  facility('e', { lat: 44.1, lon: 3.1, city: 'Saint-Martin', postcode: '48000' }),
  facility('f', { city: 'Sans-Point' }),
]);
const places = new Places(tables);

function read(text: string, country?: string): [text: string, place: string | undefined] {
  const said = interpret(text, LEXICON, places, country);
  return [said.text, said.place && `${said.place.label} ${said.place.country}`];
}

describe('interpret', () => {
  it('reads a town or a postcode alone as a place', () => {
    assert.deepEqual(read('Metz'), ['', 'Metz FR']);
    assert.deepEqual(read('  METZ '), ['', 'Metz FR']);
    assert.deepEqual(read('57000'), ['', '57000 FR']);
    assert.deepEqual(read('saint dié des vosges'), ['', 'Saint-Dié-des-Vosges FR']);
  });

  it('takes the place out and keeps the kind, in either order', () => {
    assert.deepEqual(read('postcure Metz'), ['postcure', 'Metz FR']);
    assert.deepEqual(read('Metz post-cure'), ['post cure', 'Metz FR']);
    assert.deepEqual(read('CSAPA près de Metz'), ['csapa', 'Metz FR']);
    assert.deepEqual(read('salle de consommation à Saint-Dié-des-Vosges'), [
      'salle de consommation',
      'Saint-Dié-des-Vosges FR',
    ]);
    assert.deepEqual(read('communauté thérapeutique 57000'), ['communaute therapeutique', '57000 FR']);
    assert.deepEqual(read('csapas metz'), ['csapas', 'Metz FR']);
  });

  it('reads a town that is a part of a kind’s label as the town, unless it names the kind', () => {
    assert.deepEqual(read('Centre'), ['', 'Centre FR']);
    assert.deepEqual(read('CSAPA Centre'), ['csapa', 'Centre FR']);
    assert.deepEqual(read('centre thérapeutique résidentiel'), [
      'centre thérapeutique résidentiel',
      undefined,
    ]);
  });

  it('leaves words that name no place as they stand', () => {
    assert.deepEqual(read('La Source Metz'), ['La Source Metz', undefined]);
    assert.deepEqual(read('postcure'), ['postcure', undefined]);
    assert.deepEqual(read('Sans-Point'), ['Sans-Point', undefined]);
    assert.deepEqual(read(''), ['', undefined]);
    assert.deepEqual(read('!?'), ['!?', undefined]);
  });

  it('takes the town of the visitor’s country among towns of one name', () => {
    assert.deepEqual(read('Saint-Martin', 'BE'), ['', 'Saint-Martin BE']);
    assert.deepEqual(read('Saint-Martin', 'FR'), ['', 'Saint-Martin FR']);
  });
});

describe('Places.find', () => {
  it('forgives a typo only when it is told to and the name as it stands is unknown', () => {
    assert.deepEqual(places.find('Mezt'), []);
    assert.deepEqual(
      places.find('Mezt', undefined, true).map(({ label }) => label),
      ['Metz'],
    );
  });
});

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

  it('knows plurals, the beginning of the last word, and a typo when it is told to', () => {
    assert.deepEqual(kindsOf('postcures'), [['ct', 'ctr']]);
    assert.deepEqual(kindsOf('thérap'), [['ct', 'ctr']]);
    assert.deepEqual(kindsOf('thérap metz'), [[], []]);
    assert.deepEqual(kindsOf('postcrue'), [[]]);
    assert.deepEqual(kindsOf('postcrue', true), [['ct', 'ctr']]);
  });
});
