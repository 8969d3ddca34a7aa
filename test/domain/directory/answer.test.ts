import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../../src/domain/directory/answer.js';
import type { Answer } from '../../../src/domain/directory/asking.js';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { NO_FILTERS, type Filters } from '../../../src/domain/directory/query.js';
import { readWords } from '../../../src/domain/directory/words.js';
import { buildGazetteer } from '../../../src/domain/places/gazetteer-build.js';
import { Places } from '../../../src/domain/places/places.js';
import { directoryOf, facility, LEXICON } from './made.js';

const METZ = { lat: 49.12, lon: 6.17, city: 'Metz', postcode: '57000' };
const LYON = { lat: 45.75, lon: 4.85 };
const FACILITIES: readonly Facility[] = [
  facility('ctr-metz', { name: 'Les Tilleuls', kind: 'ctr', ...METZ, publics: ['women'] }),
  facility('csapa-metz', { name: 'CSAPA de Metz', kind: 'csapa', ...METZ }),
  facility('men-metz', { name: 'Le Phare', kind: 'csapa', ...METZ, publics: ['men'] }),
  facility('caarud-forbach', {
    name: 'La Passerelle',
    kind: 'caarud',
    lat: 49.19,
    lon: 6.9,
    city: 'Forbach',
    postcode: '57600',
  }),
  facility('ct-dijon', {
    name: 'Maison Fontaine',
    kind: 'ct',
    lat: 47.32,
    lon: 5.04,
    city: 'Dijon',
    postcode: '21000',
  }),
  facility('nowhere', { name: 'Sans Adresse', kind: 'csapa' }),
];
const directory = directoryOf(FACILITIES);
const places = new Places(directory.tables);
places.addGazetteer(
  buildGazetteer(
    {
      towns: [
        { name: 'Metz', country: 'FR', lat: 49.12, lon: 6.17, area: 0, people: 120_000 },
        { name: 'Lyon', country: 'FR', ...LYON, area: 1, people: 500_000 },
        { name: 'Fontaine', country: 'FR', lat: 45.19, lon: 5.69, area: 2, people: 22_000 },
      ],
      areas: [
        { country: 'FR', names: ['Moselle'], codes: ['57'], postcodes: ['57'], lat: 49_000, lon: 6_600 },
        { country: 'FR', names: ['Rhône'], codes: ['69'], postcodes: ['69'], lat: 45_800, lon: 4_700 },
        { country: 'FR', names: ['Isère'], codes: ['38'], postcodes: ['38'], lat: 45_200, lon: 5_600 },
      ],
      postcodes: [],
    },
    'made',
  ),
);

function ask(text: string, filters: Partial<Filters> = {}): Answer {
  return answer(
    {
      text,
      filters: { ...NO_FILTERS, ...filters },
      scope: {},
      country: 'FR',
      statusOf: () => 'unknown',
      radius_km: 50,
      placed: true,
    },
    directory,
    { words: readWords(LEXICON), places, whole: true },
  );
}
const ids = (list: Answer['result']['hits']): string[] => list.map(({ ref }) => directory.record(ref).id);
const hits = (text: string): string[] => ids(ask(text).result.hits);

describe('answer', () => {
  it('lists what is around a town, and what is in an area', () => {
    assert.deepEqual(hits('Metz').sort(), ['csapa-metz', 'ctr-metz', 'men-metz']);
    assert.deepEqual(hits('moselle').sort(), ['caarud-forbach', 'csapa-metz', 'ctr-metz', 'men-metz']);
    assert.deepEqual(hits('57'), hits('moselle'));
    assert.deepEqual(ids(ask('moselle').result.undisclosed), ['nowhere']);
  });

  it('reads a sentence as the kind and the town that it holds', () => {
    assert.deepEqual(hits('je cherche un csapa à metz svp'), ['csapa-metz', 'men-metz']);
    assert.deepEqual(hits('bonjour où trouver une cure vers Metz ?'), ['ctr-metz']);
  });

  it('shows the nearest where there is none near', () => {
    const { isBeyond, result, place } = ask('csapa lyon');
    assert.equal(isBeyond, true);
    assert.equal(place?.label, 'Lyon');
    assert.deepEqual(ids(result.hits), ['csapa-metz', 'men-metz', 'nowhere']);
    assert.equal(ids(ask('Lyon').result.hits)[0], 'ct-dijon');
    assert.equal(ids(ask('Rhône').result.hits)[0], 'ct-dijon');
  });

  it('counts what else is near where what was asked for is far', () => {
    assert.equal(ask('ct metz').isBeyond, true);
    assert.equal(ask('ct metz').nearer, 3);
    assert.equal(ask('csapa lyon').nearer, 0);
    assert.equal(ask('csapa metz').nearer, 0);
    assert.equal(ask('Lyon').nearer, 0);
  });

  it('stays in the country of the place where another one would be as far', () => {
    const abroad = facility('ct-delhi', { name: 'Ashram', kind: 'ct', country: 'IN', lat: 28.6, lon: 77.2 });
    const home = facility('ct-paris', { name: 'Maison', kind: 'ct', lat: 48.85, lon: 2.35 });
    const both = directoryOf([abroad, home]);
    const far = new Places(both.tables);
    const town = { name: 'Saint-Leu', country: 'FR', lat: -21.2, lon: 55.3, people: 30_000 };
    far.addGazetteer(buildGazetteer({ towns: [town], areas: [], postcodes: [] }, 'made'));
    const asking = { text: 'Saint-Leu', filters: NO_FILTERS, scope: {}, country: 'FR', radius_km: 50 };
    const { result, isBeyond } = answer({ ...asking, statusOf: () => 'unknown', placed: true }, both, {
      words: readWords(LEXICON),
      places: far,
      whole: true,
    });
    assert.equal(isBeyond, true);
    assert.deepEqual(
      result.hits.map(({ ref }) => both.record(ref).id),
      ['ct-paris'],
    );
  });

  it('sets aside the words that fit nothing, as they were typed, and keeps the others', () => {
    const { setAside, result } = ask('csapa Époustouflant metz');
    assert.deepEqual(setAside, ['Époustouflant']);
    assert.deepEqual(ids(result.hits), ['csapa-metz', 'men-metz']);
    assert.deepEqual(ask('zzzz tilleuls').setAside, ['zzzz']);
    assert.deepEqual(hits('zzzz tilleuls'), ['ctr-metz']);
  });

  it('finds nothing where no word fits, rather than the whole list', () => {
    const { result, setAside, isPuzzled } = ask('zzzz qqqqq');
    assert.equal(result.total, 0);
    assert.deepEqual(setAside, []);
    assert.equal(isPuzzled, true);
  });

  it('reads the name of a facility as a name, even where it holds that of a town', () => {
    const { place, result } = ask('maison fontaine');
    assert.equal(place, undefined);
    assert.deepEqual(ids(result.hits), ['ct-dijon']);
    assert.equal(ask('Fontaine').place?.label, 'Fontaine');
  });

  it('puts those who say that they meet a need first, then those who do not say, never those who say no', () => {
    const { result, query } = ask('femme metz');
    assert.deepEqual(query.filters.conditions, ['women']);
    assert.deepEqual(ids(result.hits), ['ctr-metz']);
    assert.deepEqual(ids(result.undisclosed), ['csapa-metz', 'nowhere']);
    assert.equal(result.excluded, 1);
  });

  it('never gives up what was chosen by hand', () => {
    const { result, setAside, query } = ask('csapa metz', { kinds: ['ct'] });
    assert.deepEqual(query.filters.kinds, ['ct']);
    assert.deepEqual([result.hits.length, setAside], [0, []]);
    assert.ok(result.widen.some(({ step }) => step === 'kinds'));
  });

  it('reads the name of a language as what somebody needs: who does not say is offered after', () => {
    const { result, query, setAside } = ask('arabe metz');
    assert.deepEqual(query.filters.languages, ['ar']);
    assert.deepEqual(setAside, []);
    assert.deepEqual(ids(result.hits), []);
    assert.deepEqual(ids(result.undisclosed), ['ctr-metz', 'csapa-metz', 'men-metz', 'nowhere']);
    assert.equal(result.facets.kinds.get('ctr'), 1);
  });

  it('never looks up words of which a helpline speaks: the list stands as it is, and the number is shown', () => {
    const { situations, result, setAside } = ask('où dormir ce soir à Metz');
    assert.deepEqual([...situations], ['shelter']);
    assert.deepEqual(setAside, []);
    assert.deepEqual(ids(result.hits), ['ctr-metz', 'csapa-metz', 'men-metz']);
  });

  it('takes a name with a typo for a facility rather than for a town elsewhere, and for the town where both agree', () => {
    assert.equal(ask('maison fontiane').place, undefined);
    assert.deepEqual(ids(ask('maison fontiane').result.hits), ['ct-dijon']);
    assert.equal(ask('csapa fontiane').place?.label, 'Fontaine');
  });

  it('takes a town that is one typo away only where nothing bears the word as it stands', () => {
    assert.equal(ask('Lyom').place?.label, undefined);
    assert.equal(ask('Fontiane').place?.label, 'Fontaine');
    assert.equal(ask('tilleuls').place, undefined);
  });
});
