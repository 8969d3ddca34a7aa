import { assert } from '@open-wc/testing';
import { Format } from '../../../src/core/i18n/format.js';

/** Spaces of any width made plain: engines differ in which one they set. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('formats', () => {
  it('writes days, months and years in words, and leaves the rest as it stands', () => {
    const french = new Format('fr');
    assert.equal(french.date('2026-11-03'), '3 novembre 2026');
    assert.equal(french.date('2022-02'), 'février 2022');
    assert.equal(french.date('2009'), '2009');
    assert.equal(french.date('spring'), 'spring');
    assert.equal(french.date('2026-13-45'), '2026-13-45');
  });

  it('writes easier French as French', () => {
    const easier = new Format('fr-x-simple');
    assert.equal(easier.date('2026-11-01'), '1er novembre 2026');
    assert.equal(plain(easier.minutes(13 * 60 + 30)), '13 h 30');
    assert.equal(easier.number(12_345), new Format('fr').number(12_345));
    assert.equal(easier.distance(2.5), new Format('fr').distance(2.5));
    assert.equal(easier.country('BE'), 'Belgique');
    assert.equal(new Format('fr-BE-x-simple').language('nl'), 'néerlandais');
  });

  it('writes hours as the language does', () => {
    assert.equal(plain(new Format('fr').minutes(9 * 60)), '9 h');
    assert.equal(plain(new Format('fr').minutes(13 * 60 + 30)), '13 h 30');
    assert.equal(plain(new Format('fr-BE').minutes(0)), '0 h');
    assert.equal(new Format('en').minutes(9 * 60), '09:00');
    assert.equal(new Format('nl').minutes(17 * 60 + 5), '17:05');
    assert.equal(new Format('ar').minutes(17 * 60), '17:00');
  });

  it('keeps an hour on one line', () => {
    assert.notInclude(new Format('fr').minutes(13 * 60 + 30), ' ');
  });

  it('tells the hour of the zone, not of the machine', () => {
    const noon = Date.UTC(2026, 6, 1, 10);
    assert.equal(plain(new Format('fr').time(noon, 'Europe/Paris')), '12 h');
    assert.equal(new Format('en').time(noon, 'Asia/Kolkata'), '15:30');
  });

  it('names Monday first', () => {
    const names = [0, 1, 2, 3, 4, 5, 6].map((day) => new Format('fr').dayName(day));
    assert.deepEqual(names, ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']);
  });

  it('uses western digits in Arabic', () => {
    const arabic = new Format('ar-MA');
    assert.match(arabic.number(1234), /1.?234/);
    assert.match(arabic.date('2026-11-03'), /2026/);
    assert.match(new Format('ar-EG').distance(2.4), /2[.,]4/);
  });

  it('sets the comma of the language between pieces', () => {
    assert.equal(new Format('fr').pieces(['Action 2020', 'CDPA 57']), 'Action 2020, CDPA 57');
    assert.equal(new Format('ar-MA').pieces(['عمل 2020', 'CDPA 57']), 'عمل 2020، CDPA 57');
  });

  it('rounds distances as people say them, and never to nothing', () => {
    const french = new Format('fr');
    assert.equal(plain(french.distance(2.44)), '2,4 km');
    assert.equal(plain(french.distance(26.4)), '26 km');
    assert.equal(plain(french.distance(0)), '0,1 km');
  });

  it('names languages and countries, and leaves what it does not know as it stands', () => {
    const french = new Format('fr');
    assert.equal(french.language('ar'), 'arabe');
    assert.equal(french.country('BE'), 'Belgique');
    assert.equal(french.language('???'), '???');
    assert.equal(french.country('toString'), 'toString');
  });

  for (const tag of ['', 'é', 'fr_FR!', 'x', '../fr'])
    it(`bears the language tag “${tag}”`, () => {
      assert.equal(new Format(tag).date('2026-11-03'), '3 novembre 2026');
    });
});
