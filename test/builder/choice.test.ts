import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readChoice, writeChoice, type Choice, type Offer } from '../../src/builder/choice.js';

const PLACES = [
  { id: 'bruxelles', name: 'Maison de Bruxelles', city: 'Bruxelles', country: 'BE' },
  { id: 'quai', name: 'Centre du Quai', city: 'Metz', country: 'FR' },
];
const OFFER: Offer = {
  widgets: ['finder', 'facility', 'on-call', 'exit'],
  locales: ['fr', 'en'],
  countries: ['FR', 'BE'],
  places: PLACES,
};
const read = (fragment: string, offer = OFFER): Choice => readChoice(fragment, offer, 'fr');

describe('a choice', () => {
  it('begins with the first widget, the first country and the colours of the page', () => {
    assert.deepEqual(read(''), {
      widgets: ['finder'],
      lang: '',
      country: 'FR',
      near: '',
      facility: 'quai',
      colours: {},
      release: 'major',
      file: 'loader',
      integrity: false,
      where: 'page',
      inside: 'list',
      width: 'phone',
      scheme: 'light',
      page: 'fr',
    });
    assert.equal(readChoice('', OFFER, 'en').page, 'en');
  });

  it('is read back as it was written', () => {
    const choice: Choice = {
      ...read(''),
      widgets: ['finder', 'exit'],
      lang: 'en',
      country: 'BE',
      near: 'Saint-Étienne & « ville »',
      facility: 'bruxelles',
      colours: { accent: '#c8102e', surface: '#ffffff' },
      release: 'exact',
      integrity: true,
      file: 'all',
      where: 'wordpress-authors',
      inside: 'number',
      width: 'desktop',
      scheme: 'dark',
      page: 'en',
    };
    assert.deepEqual(read(writeChoice(choice)), choice);
    const none = { ...choice, widgets: [] };
    assert.deepEqual(read(writeChoice(none)), none);
  });

  it('takes nothing that the folder does not name', () => {
    const plain = read('');
    const hostile = [
      'widget=feed&widget=finder&widget=toString',
      'widget=finder&lang=xx&country=US&facility=elsewhere',
      'widget=finder&accent=red&text=%23fff&surface=url(//x.example)&release=9.9.9&where=constructor&file=../x',
      'widget=finder&integrity=yes',
      'widget=finder&page=de&width=1&scheme=url&inside=all',
    ];
    for (const fragment of hostile) assert.deepEqual(read(`#${fragment}`), plain, fragment);
  });

  it('has no place for a feed, an action or a controller', () => {
    const given =
      'feed=//x.example/feed.json&action=//x.example&controller=X&key=1&src=//x.example&allow=*&tiles=x';
    assert.deepEqual(read(`#${given}`), read(''));
    assert.doesNotMatch(writeChoice(read(`#${given}`)), /example|controller/);
  });

  it('cuts what is typed to a line that a place may have', () => {
    assert.equal(read(`near=${encodeURIComponent(' Metz\n\u0000')}`).near, 'Metz');
    assert.equal(read(`near=${'x'.repeat(500)}`).near.length, 80);
  });

  it('takes an id by hand where there are too many places for a list, if it looks like one', () => {
    const many = { ...OFFER, places: undefined };
    assert.equal(read('facility=finess-570000001', many).facility, 'finess-570000001');
    assert.equal(read('facility=%22%3E%3Cscript', many).facility, '');
  });

  it('begins with a place of the country, and with any where it has none', () => {
    assert.equal(read('country=BE').facility, 'bruxelles');
    assert.equal(read('', { ...OFFER, countries: ['CH'] }).facility, 'bruxelles');
    assert.equal(read('', { ...OFFER, places: [] }).facility, '');
  });
});
