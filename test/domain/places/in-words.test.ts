import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildGazetteer, type Country } from '../../../src/domain/places/gazetteer-build.js';
import { placeInWords } from '../../../src/domain/places/in-words.js';
import { placeKey } from '../../../src/domain/places/names.js';
import { Places } from '../../../src/domain/places/places.js';
import { tokens } from '../../../src/domain/text.js';
import { directoryOf, facility, LEXICON } from '../directory/made.js';

const area = (name: string, code: string, postcodes: string[]): Country['areas'][number] => ({
  country: 'FR',
  names: [name],
  codes: [code],
  postcodes,
  lat: 48000,
  lon: 6000,
});
const AREAS = [
  area('Moselle', '57', ['57']),
  area('Meurthe-et-Moselle', '54', ['54']),
  area('Seine-Saint-Denis', '93', ['93']),
  area('La Réunion', '974', ['974']),
  area('Paris', '75', ['75']),
  area('Vienne', '86', ['86']),
  area('Isère', '38', ['38']),
  area('Côte-d’Or', '21', ['21']),
];
/** Name, area, people, postcodes. */
const TOWNS: readonly (readonly [name: string, area: number, people: number, codes: string])[] = [
  ['Metz', 0, 122_572, '57000 57050'],
  ['Nancy', 1, 104_260, '54000'],
  ['Saint-Denis', 2, 149_077, '93200'],
  ['Saint-Denis', 3, 155_634, '97400'],
  ['Paris', 4, 2_113_705, ''],
  ['Paris 11e Arrondissement', 4, 142_000, '75011'],
  ['Vienne', 6, 31_555, '38200'],
  ['Saint-Julien-lès-Metz', 0, 3_500, '57070'],
  ['L’Haÿ-les-Roses', 4, 31_000, '94240'],
  ['Toul-sur-Ornain', 1, 3_000, '54200'],
  ['Centre', 6, 2_500, '38999'],
];
const codes = TOWNS.flatMap(([, , , own], town) =>
  own.split(' ').flatMap((code) => (code === '' ? [] : [{ code, town, lat: 48, lon: 6, small: [] }])),
).sort((a, b) => Number(a.code) - Number(b.code));
const COUNTRY: Country = {
  towns: [
    ...TOWNS.map(([name, own, people], at) => ({
      name,
      country: 'FR',
      lat: 48 + at / 10,
      lon: 6,
      people,
      area: own,
    })),
    { name: 'Liège', country: 'BE', lat: 50.63, lon: 5.58, aliases: ['Luik', 'Lüttich'] },
    { name: 'Saint-Martin', country: 'BE', lat: 50.4, lon: 4.6 },
  ],
  areas: AREAS,
  postcodes: [
    {
      country: 'FR',
      list: [...codes, { code: '97499', lat: -21, lon: 55, small: ['Petite-Île-du-Bois', 'Saint-Martin'] }],
    },
  ],
};

function made(small: boolean): Places {
  const { tables } = directoryOf([
    facility('a', { lat: 45, lon: 1, city: 'Metz', postcode: '57000' }),
    facility('b', { lat: 46.1, lon: 3.4, city: 'Hameau-Perdu', postcode: '57999' }),
    facility('c', { city: 'Sans-Point' }),
  ]);
  const places = new Places(tables);
  places.addGazetteer(buildGazetteer(COUNTRY, 'made'));
  if (small)
    places.addSmallTowns({
      format: 'passerelle-small-towns/1',
      country: 'FR',
      counts: [...codes.map(() => 0), 2],
      names: ['Petite-Île-du-Bois', 'Saint-Martin'],
    });
  return places;
}
const places = made(false);

function read(text: string, country = 'FR', from = places): [rest: string, place: string | undefined] {
  const { text: rest, place } = placeInWords(text, LEXICON, from, country);
  return [rest, place && `${place.label}${place.within === undefined ? '' : ` (${place.within})`}`];
}

describe('placeKey', () => {
  it('is the same for all spellings of a name', () => {
    const key = (text: string): string => placeKey(tokens(text));
    for (const spellings of [
      ['Saint-Étienne', 'st etienne', 'ST. ETIENNE', 'Saint Etienne Cedex 2'],
      ['Boulogne-sur-Mer', 'boulogne s/ mer', 'Boulogne s/mer'],
      ['L’Haÿ-les-Roses', 'l hay les roses', 'Hay lès Roses'],
      ['Paris 11e Arrondissement', 'paris 11', 'Paris 11ème', 'PARIS 11E'],
      ['Lyon 1er Arrondissement', 'lyon 1', 'Lyon 01'],
      ['Le Havre', 'havre'],
    ])
      assert.equal(new Set(spellings.map(key)).size, 1, spellings.join(', '));
    assert.notEqual(key('Saint-Denis'), key('Saint-Denis-en-Val'));
  });
});

describe('placeInWords', () => {
  it('reads a town, a postcode, an arrondissement, a department and its number', () => {
    assert.deepEqual(read('  METZ '), ['', 'Metz (Moselle)']);
    assert.deepEqual(read('57050'), ['', '57050 Metz']);
    assert.deepEqual(read('paris 11eme'), ['', 'Paris 11e Arrondissement (Paris)']);
    assert.deepEqual(read('moselle'), ['', 'Moselle']);
    assert.deepEqual(read('57'), ['', 'Moselle']);
    assert.deepEqual(read('cote d or'), ['', 'Côte-d’Or']);
    assert.deepEqual(read('st julien les metz'), ['', 'Saint-Julien-lès-Metz (Moselle)']);
    assert.deepEqual(read('Luik', 'BE'), ['', 'Luik']);
  });

  it('takes the place out of a sentence and keeps the rest', () => {
    assert.deepEqual(read('postcure Metz'), ['postcure', 'Metz (Moselle)']);
    assert.deepEqual(read('salle de consommation à Nancy'), [
      'salle de consommation a',
      'Nancy (Meurthe-et-Moselle)',
    ]);
    assert.deepEqual(read('je cherche un csapa à metz'), ['je cherche un csapa a', 'Metz (Moselle)']);
    assert.equal(read('bonjour, où dormir ce soir à Nancy ?')[1], 'Nancy (Meurthe-et-Moselle)');
  });

  it('reads the town of an address, not that of its street', () => {
    assert.deepEqual(read('12 rue de Metz 54000 Nancy'), ['', '54000 Nancy']);
    assert.deepEqual(read('3 avenue de Nancy, Metz'), ['', 'Metz (Moselle)']);
    assert.deepEqual(read('rue de la Paix Paris'), ['', 'Paris']);
  });

  it('takes a name whole where hyphens join it', () => {
    assert.deepEqual(read('Metz-Plage'), ['plage', 'Metz (Moselle)']);
    assert.deepEqual(read('csapa Toul-sur-Ornain'), ['csapa', 'Toul-sur-Ornain (Meurthe-et-Moselle)']);
  });

  it('offers the others of a name, and settles it by what is named besides', () => {
    const { place, others } = placeInWords('Saint-Denis', LEXICON, places, 'FR');
    assert.equal(place?.within, 'Seine-Saint-Denis');
    assert.deepEqual(
      others.map(({ within }) => within),
      ['La Réunion'],
    );
    assert.equal(read('saint denis 93')[1], 'Saint-Denis (Seine-Saint-Denis)');
    assert.equal(read('Saint-Denis La Réunion')[1], 'Saint-Denis (La Réunion)');
    assert.deepEqual(
      placeInWords('Vienne', LEXICON, places, 'FR').others.map(({ level }) => level),
      ['town'],
    );
    assert.deepEqual(placeInWords('Paris', LEXICON, places, 'FR').others, []);
  });

  it('stands in the gazetteer where that knows a town, whatever a facility says', () => {
    const [metz] = places.find('metz', 'FR');
    assert.equal(metz?.lat, 48);
    assert.equal(read('Hameau-Perdu')[1], 'Hameau-Perdu');
    assert.deepEqual(read('Sans-Point'), ['Sans-Point', undefined]);
  });

  it('knows the small towns once they are read, around their postcode', () => {
    assert.equal(read('Petite-Île-du-Bois')[1], undefined);
    const { place } = placeInWords('petite ile du bois', LEXICON, made(true), 'FR');
    assert.equal(place?.within, '97499');
    assert.equal(place.approximate, true);
    assert.ok(Math.abs(place.lat + 21) < 0.001);
  });

  it('never forgives a digit, forgives a letter when it is told to, and reads a CEDEX code as its town', () => {
    const forgiven = (text: string): string | undefined =>
      placeInWords(text, LEXICON, places, 'FR', true).place?.label;
    assert.equal(forgiven('57051'), '57051');
    assert.equal(placeInWords('57051', LEXICON, places, 'FR').place?.approximate, true);
    assert.equal(forgiven('99000'), undefined);
    assert.equal(forgiven('Nanci'), 'Nancy');
    assert.equal(read('Nanci')[1], undefined);
  });

  it('takes the town of the visitor’s country among towns of one name', () => {
    assert.equal(placeInWords('saint martin', LEXICON, made(true), 'BE').place?.country, 'BE');
    assert.equal(placeInWords('saint martin', LEXICON, made(true), 'FR').place?.country, 'FR');
  });

  it('leaves words that name no place as they stand', () => {
    for (const text of ['La Source', 'postcure', '', '!?']) assert.deepEqual(read(text), [text, undefined]);
    assert.deepEqual(read('Centre'), ['', 'Centre (Isère)']);
    assert.deepEqual(read('centre thérapeutique résidentiel'), [
      'centre thérapeutique résidentiel',
      undefined,
    ]);
  });
});
