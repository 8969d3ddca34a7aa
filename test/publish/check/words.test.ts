import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkWording, LISTED_LANGUAGES } from '../../../src/publish/check/words/wording.js';
import { FINE, FLAGGED } from './wordings.js';

const wordsIn = (text: string, locale: string): string[] =>
  checkWording(text, locale)
    .filter(({ code }) => code === 'stigmatising-word')
    .map(({ args }) => args.value);

const countsIn = (text: string, locale: string): number[] =>
  checkWording(text, locale).flatMap((each) => (each.code === 'sentence-too-long' ? [each.args.count] : []));

for (const locale of LISTED_LANGUAGES)
  describe(`the words of ${locale}`, () => {
    for (const [sentence, ...words] of FLAGGED[locale] ?? [])
      it(`flags ${words.join(', ')} in “${sentence}”`, () => {
        assert.deepEqual(wordsIn(sentence, locale), words);
      });

    for (const sentence of FINE[locale] ?? [])
      it(`leaves “${sentence}”`, () => {
        assert.deepEqual(wordsIn(sentence, locale), []);
      });

    it('suggests nothing that it flags', () => {
      const suggested = (FLAGGED[locale] ?? []).flatMap(([sentence]) =>
        checkWording(sentence, locale).flatMap((each) =>
          each.code === 'stigmatising-word' ? [each.args.instead] : [],
        ),
      );
      assert.ok(suggested.length > 0);
      for (const instead of suggested) assert.deepEqual(wordsIn(instead, locale), [], instead);
    });
  });

describe('a word', () => {
  it('is told once for a text, in the form it first has', () => {
    assert.deepEqual(wordsIn('Un junkie. Le junkie. Des JUNKIES.', 'fr'), ['junkie', 'JUNKIES']);
  });

  it('is read in the language of a locale with a region', () => {
    assert.deepEqual(wordsIn('Les toxicomanes.', 'fr-BE'), ['toxicomanes']);
    assert.deepEqual(wordsIn('Les toxicomanes.', 'en-GB'), []);
  });

  it('is found with a hard space, a soft hyphen or a typographic apostrophe', () => {
    assert.deepEqual(wordsIn('être\u00a0propre', 'fr'), ['être propre']);
    assert.deepEqual(wordsIn('toxi\u00adcomane', 'fr'), ['toxicomane']);
    assert.deepEqual(wordsIn('l’alcoolique', 'fr'), ["l'alcoolique"]);
    assert.deepEqual(wordsIn('drogue\u0301', 'fr'), ['drogué']);
  });

  it('weighs less when it is widespread', () => {
    const severity = (text: string, locale: string): string | undefined =>
      checkWording(text, locale)[0]?.severity;
    assert.equal(severity('Après une rechute.', 'fr'), 'warning');
    assert.equal(severity('Un toxicomane.', 'fr'), 'error');
    assert.equal(severity('Substance abuse.', 'en'), 'warning');
    assert.equal(severity('An addict.', 'en'), 'error');
  });
});

describe('a sentence', () => {
  const of = (count: number): string => `${Array.from({ length: count }, () => 'mot').join(' ')}.`;

  it('has up to 25 words', () => {
    assert.deepEqual(countsIn(of(25), 'fr'), []);
    assert.deepEqual(countsIn(of(26), 'fr'), [26]);
  });

  it('is told by its start, with its count', () => {
    const [found] = checkWording(`Venez. Un deux trois quatre cinq six ${of(22)}`, 'fr');
    assert.deepEqual(found?.args, { value: 'Un deux trois quatre cinq six…', count: 28, limit: 25 });
  });

  it('ends at a full stop, a question mark, a line, and before a figure', () => {
    const half = 'mot '.repeat(20);
    for (const end of ['là. Mot', 'là ? Mot', 'là ! Mot', 'là\nmot', 'au 15. 3 places'])
      assert.deepEqual(countsIn(`${half}${end} ${half}`, 'fr'), [], end);
  });

  it('goes on after an abbreviation', () => {
    for (const [locale, short] of [
      ['fr', 'p. ex. Paris'],
      ['fr', 'M. Martin'],
      ['fr', 'tél. 03'],
      ['en', 'e.g. Paris'],
      ['en', 'Dr. Smith'],
      ['nl', 'bijv. Gent'],
      ['es', 'p. ej. Madrid'],
      ['de', 'z. B. Berlin'],
      ['de', 'am 3. Mai'],
      ['pt', 'p. ex. Lisboa'],
      ['nb', 'f.eks. Oslo'],
    ] as const)
      assert.equal(
        countsIn(`mot ${'mot '.repeat(14)}${short} ${'mot '.repeat(14)}`, locale).length,
        1,
        short,
      );
  });

  it('ends with a word that looks like an abbreviation', () => {
    assert.deepEqual(countsIn(`${'word '.repeat(20)}no. Call ${'word '.repeat(20)}`, 'en'), []);
  });

  it('counts hours by their words, and a number, a hyphen or an apostrophe in one word', () => {
    assert.deepEqual(countsIn(`${'mot '.repeat(20)}de 8 h à 2 h`, 'fr'), [26]);
    assert.deepEqual(countsIn(`${'mot '.repeat(24)}03 53 01 90 01`, 'fr'), []);
    assert.deepEqual(countsIn(`${'mot '.repeat(24)}peut-être`, 'fr'), []);
    assert.deepEqual(countsIn(`${'mot '.repeat(24)}l’aide`, 'fr'), []);
  });

  it('is counted in Arabic, whose full stop and question mark cut it', () => {
    const words = 'كلمة '.repeat(20);
    assert.deepEqual(countsIn(`${words}هنا. ${words}`, 'ar'), []);
    assert.deepEqual(countsIn(`${words}هنا؟ ${words}`, 'ar'), []);
    assert.deepEqual(countsIn(`${words}${words}`, 'ar'), [40]);
  });

  it('is counted in a language without a list of words', () => {
    assert.deepEqual(countsIn(of(30), 'it'), [30]);
  });

  it('is told in a text as long as a book', () => {
    const [first, ...others] = countsIn(`${'Venez ici. '.repeat(20_000)}Un ${of(29)}`, 'fr');
    assert.deepEqual([first, others], [30, []]);
  });
});
