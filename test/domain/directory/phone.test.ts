import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { telHref } from '../../../src/domain/directory/phone.js';

describe('telHref', () => {
  const cases: readonly (readonly [
    written: string,
    country: string | undefined,
    href: string,
    why: string,
  ])[] = [
    ['03 87 00 00 00', 'FR', 'tel:+33387000000', 'a French number goes out in international form'],
    ['06.12.34.56.78', 'FR', 'tel:+33612345678', 'dots are left out'],
    ['+33 3 87 00 00 00', 'FR', 'tel:+33387000000', 'an international number stays'],
    ['+33 3 87 00 00 00', undefined, 'tel:+33387000000', 'an international number needs no country'],
    ['04 222 22 22', 'BE', 'tel:+3242222222', 'a Belgian number of nine digits'],
    ['0470 12 34 56', 'BE', 'tel:+32470123456', 'a Belgian mobile'],
    ['0800 23 13 13', 'FR', 'tel:0800231313', 'a French freephone number works at home only'],
    ['0800 32 123', 'BE', 'tel:080032123', 'a Belgian freephone number too'],
    ['080 12 34 56', 'BE', 'tel:+3280123456', 'the area code 080 of Belgium is no freephone number'],
    ['22 12 34 56', 'NO', 'tel:+4722123456', 'a number of eight digits where they all have eight'],
    ['3114', 'FR', 'tel:3114', 'a short number stays'],
    ['39 19', 'FR', 'tel:3919', 'a short number stays, without its spaces'],
    ['112', 'BE', 'tel:112', 'an emergency number stays'],
    ['1 514 527-2626', 'CA', 'tel:+15145272626', 'a Canadian number with its trunk prefix'],
    ['514 527-2626', 'CA', 'tel:+15145272626', 'a Canadian number as it is mostly written'],
    ['1 800 265-2626', 'CA', 'tel:18002652626', 'a Canadian freephone number stays'],
    ['1 866 277-3553', 'CA', 'tel:18662773553', 'nor is 866 an ordinary number'],
    ['1 807 343-0000', 'CA', 'tel:+18073430000', 'while 807 is a region'],
    ['022 123 45 67', undefined, 'tel:0221234567', 'without a country nothing is guessed'],
    ['612 345 678', 'ES', 'tel:+34612345678', 'a country without trunk prefix'],
    ['387 000 000', 'FR', 'tel:387000000', 'a number without its trunk prefix is not guessed at'],
  ];
  for (const [written, country, href, why] of cases) {
    it(`${written} ${country ?? 'of no country'}: ${why}`, () =>
      assert.equal(telHref(written, country), href));
  }
});
