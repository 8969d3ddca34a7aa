import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readLanguageTag } from '../../../src/domain/content/language-tag.js';
import { isSameLanguage, languageOf, pickLocale } from '../../../src/domain/content/locale.js';

/** What pages write, and the language that it names. */
const WRITTEN: readonly (readonly [written: unknown, tag: string | undefined])[] = [
  ['fr', 'fr'],
  ['FR', 'fr'],
  [' fr ', 'fr'],
  ['\tfr\n', 'fr'],
  ['fr_FR', 'fr-FR'],
  ['fr-fr', 'fr-FR'],
  ['FR_fr', 'fr-FR'],
  ['nl_BE', 'nl-BE'],
  ['en_GB', 'en-GB'],
  ['en_gb', 'en-GB'],
  ['pt_BR', 'pt-BR'],
  ['nn_NO', 'nn-NO'],
  ['no', 'no'],
  ['fr-', 'fr'],
  ['fr_', 'fr'],
  ['fr--', 'fr'],
  ['-fr', 'fr'],
  ['_fr', 'fr'],
  ['fr--FR', 'fr-FR'],
  ['fr__FR', 'fr-FR'],
  ['fr-_FR', 'fr-FR'],
  ['fr\u2010FR', 'fr-FR'],
  ['fr\u2013FR', 'fr-FR'],
  ['"fr"', 'fr'],
  ["'fr-BE'", 'fr-BE'],
  ['fr_FR.UTF-8', 'fr-FR'],
  ['fr.UTF-8', 'fr'],
  ['fr_FR@euro', 'fr-FR'],
  ['sr@latin', 'sr'],
  ['de_DE_formal', 'de-DE-formal'],
  ['de_DE_formal_formal', 'de-DE-formal'],
  ['de-1996-1996', 'de-1996'],
  ['ca-ES-valencia', 'ca-ES-valencia'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['zh_hant_tw', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['ar-EG', 'ar-EG'],
  ['ar-u-nu-arab', 'ar'],
  ['en-US-u-ca-buddhist', 'en-US'],
  ['th-TH-u-ca-buddhist-nu-thai', 'th-TH'],
  ['en-t-jp', 'en'],
  ['fr-x-simple', 'fr-x-simple'],
  ['fr_BE-x-simple', 'fr-BE-x-simple'],
  ['FR_be_X_Simple', 'fr-BE-x-simple'],
  ['fr-BE-u-ca-gregory-x-simple', 'fr-BE-x-simple'],
  ['fr-x-', 'fr'],
  ['fr-x', 'fr'],
  ['fr-1', 'fr'],
  ['fr-FR-FR', 'fr-FR'],
  ['fr-FRA', 'fr'],
  ['fr-France', 'fr-france'],
  ['fr-FR,en', 'fr-FR'],
  ['fr, en', 'fr'],
  ['fr;q=0.8', 'fr'],
  ['fr en', 'fr'],
  ['en-{{ country }}', 'en'],
  ['xx', 'xx'],
  ['zz-ZZ', 'zz-ZZ'],
  ['art-lojban', 'art-lojban'],
  [`fr-${'FR-'.repeat(30)}`, 'fr-FR'],
  ['', undefined],
  [' ', undefined],
  ['-', undefined],
  ['_', undefined],
  ['f', undefined],
  ['C', undefined],
  ['C.UTF-8', undefined],
  ['POSIX', undefined],
  ['root', undefined],
  ['und', undefined],
  ['mul', undefined],
  ['zxx', undefined],
  ['french', undefined],
  ['français', undefined],
  ['Français (France)', undefined],
  ['{{ lang }}', undefined],
  ['{{lang}}', undefined],
  ['%lang%', undefined],
  ['[lang]', undefined],
  ['${lang}', undefined],
  ['<?= $lang ?>', undefined],
  ['undefined', undefined],
  ['null', undefined],
  ['NaN1', undefined],
  ['false', undefined],
  ['x-klingon', undefined],
  ['i-default', undefined],
  ['123', undefined],
  ['🇫🇷', undefined],
  ['عربي', undefined],
  ['f\u0000r', undefined],
  ['a'.repeat(200), undefined],
  [`fr-x-${'a'.repeat(200)}`, undefined],
  [undefined, undefined],
  [null, undefined],
  [42, undefined],
  [{ toString: () => 'fr' }, undefined],
];

describe('the language that a page names', () => {
  for (const [written, tag] of WRITTEN)
    it(`is ${tag ?? 'none'} for ${JSON.stringify(written)?.slice(0, 60) ?? 'undefined'}`, () => {
      assert.equal(readLanguageTag(written), tag);
    });

  it('is one that Intl takes, whatever is written, and read again is the same', () => {
    const subtag = fc.oneof(
      fc.constantFrom(
        'fr',
        'FR',
        'en',
        'ar',
        'x',
        'u',
        'ca',
        'Latn',
        'formal',
        '1996',
        'simple',
        '',
        '1',
        'a',
      ),
      fc.string({ maxLength: 9 }),
    );
    const joined = fc
      .tuple(fc.array(subtag, { maxLength: 7 }), fc.constantFrom('-', '_', '--', ' ', '.'))
      .map(([tags, sign]) => tags.join(sign));
    fc.assert(
      fc.property(fc.oneof(joined, fc.string({ unit: 'binary' })), (written) => {
        const tag = readLanguageTag(written);
        if (tag === undefined) return;
        assert.equal(readLanguageTag(tag), tag);
        assert.doesNotThrow(() => new Intl.DateTimeFormat(tag), `${written} gives ${tag}`);
        assert.doesNotThrow(() => 'I'.toLocaleLowerCase(tag));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the language of a locale', () => {
  it('is the same with or without place, script or way of writing', () => {
    assert.ok(isSameLanguage('fr_FR', 'fr'));
    assert.ok(isSameLanguage('fr-BE', 'FR-x-simple'));
    assert.ok(!isSameLanguage('fr', 'fry'));
    assert.ok(!isSameLanguage('', 'fr'));
  });

  it('is one for all of Norwegian', () => {
    assert.deepEqual(['no', 'nn-NO', 'nb'].map(languageOf), ['nb', 'nb', 'nb']);
    assert.equal(pickLocale('nn_NO', ['fr', 'nb']), 'nb');
    assert.equal(pickLocale('nn', ['fr', 'nb', 'nn']), 'nn');
  });
});

describe('the locale of a feed for a page', () => {
  for (const [wanted, picked] of [
    ['fr_BE', 'fr'],
    ['fr-', 'fr'],
    ['en_GB', 'en'],
    ['fr_BE-x-simple', 'fr-x-simple'],
    ['de_DE_formal', 'de'],
    ['{{ lang }}', 'nl'],
    ['xx', 'nl'],
    ['constructor', 'nl'],
  ] as const)
    it(`is ${picked} for ${wanted}`, () => {
      assert.equal(pickLocale(wanted, ['nl', 'fr', 'fr-x-simple', 'en', 'de']), picked);
    });

  it('is found under a key that is not written as it should be', () => {
    assert.equal(pickLocale('fr-BE', ['en', 'fr_BE']), 'fr_BE');
  });
});
