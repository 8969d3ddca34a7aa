import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import { telHref } from '../../../src/domain/directory/phone.js';
import { FacilityTable } from '../../../src/domain/directory/table.js';
import type { DirectoryManifest, GroupFile } from '../../../src/domain/directory/files.js';
import type { FeedManifest } from '../../../src/domain/content/model.js';
import { readPhone } from '../../../src/publish/read/contacts/phones.js';
import { workplace } from '../folder.js';
import { FULL, sampled } from '../../helpers/sweep.js';

const place = workplace();
after(() => place.remove());

/** What the library makes of a number of one country; undefined for what it calls no number there. */
function libraryIn(country: CountryCode, raw: string): string | undefined {
  const number = parsePhoneNumber(raw, { defaultCountry: country, extract: false });
  return number?.isValid() ? number.number : undefined;
}

/** First digits that each territory has for itself, and how many follow. */
const TERRITORIES: readonly (readonly [country: CountryCode, starts: readonly string[], more: number])[] = [
  ['RE', ['262', '692', '693'], 6],
  ['YT', ['2696', '639'], 6],
  ['GP', ['590', '690'], 6],
  ['GF', ['594', '694'], 6],
  ['MQ', ['596', '696', '697'], 6],
];
const COUNTRIES: readonly (readonly [country: CountryCode, starts: readonly string[], more: number])[] = [
  ['FR', ['1', '2', '3', '4', '5', '6', '7', '9'], 8],
  ['BE', ['2', '3', '4', '9'], 7],
  ['BE', ['45', '46', '47', '48', '49'], 7],
  ['LU', ['26', '45', '621', '691'], 6],
  ['CH', ['2', '3', '4', '7', '9'], 8],
  ['CA', ['514', '819', '418', '604'], 7],
];

/** Numbers between 0 and 1, the same on every run (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Made {
  readonly country: string;
  readonly written: string;
  readonly expected: string;
}

/** Ways to write a number: as the library does, without a sign, abroad, with a zero too many, with one too few. */
const WAYS: readonly ((national: string, international: string, code: string) => string)[] = [
  (national) => national,
  (national) => national.replace(/\D/g, ''),
  (national) => national.replace(/[^\d]+/g, '.').replace(/^\./, ''),
  (_, international) => international,
  (_, international) => international.replace(/ /g, ''),
  (_, international) => international.replace('+', '00'),
  (national, international, code) =>
    national.startsWith('0') ? international.replace(`+${code} `, `+${code} (0)`) : international,
  (national) => (national.startsWith('0') ? national.slice(1) : national),
];

function made(count: number): readonly Made[] {
  const random = sequence(20261201);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const all: Made[] = [];
  while (all.length < count) {
    const [country, starts, more] = pick([...COUNTRIES, ...TERRITORIES]);
    let digits: string = pick(starts);
    for (let at = 0; at < more; at += 1) digits += String(Math.floor(random() * 10));
    const trunk = ['CA', 'LU'].includes(country) ? '' : '0';
    const number = parsePhoneNumber(trunk + digits, { defaultCountry: country, extract: false });
    // The last digits of a territory begin with one more or one less than its fixed numbers have.
    if (!number?.isValid() || number.country !== country) continue;
    // 0263, 0269 and 0596 are overseas, whatever the library thinks of them on the mainland.
    if (country === 'FR' && /^(?:26[239]|508|59[046])/.test(digits)) continue;
    if (/^(?:TOLL_FREE|PREMIUM_RATE|SHARED_COST|UAN)$/.test(number.getType() ?? '')) continue;
    const way = pick(WAYS);
    all.push({
      country: TERRITORIES.some(([territory]) => territory === country)
        ? pick(['FR', 'FR', country])
        : country,
      written: way(number.formatNational(), number.formatInternational(), number.countryCallingCode),
      expected: number.number,
    });
  }
  return all;
}

describe('2,000 made numbers of France with its territories, Belgium, Luxembourg, Switzerland and Canada', () => {
  const numbers = made(2000);

  it('come from every country, in every writing', () => {
    const codes = new Set(
      numbers.map(({ expected }) => /^\+(?:1|32|33|352|41|262|59[046])/.exec(expected)?.[0]),
    );
    assert.equal(codes.size, 9);
    assert.ok(numbers.some(({ written }) => written.includes('(0)')));
  });

  it('are dialled from the built feed as the library says', async () => {
    const rows = numbers.map(({ country, written }, at) => `n${String(at)},N,ctr,${country},${written},x\n`);
    const dir = place.content({ 'directory.csv': `id,name,kind,country,phone,contact\n${rows.join('')}` });
    const ran = await place.cli('build', dir, '--out', place.at('feed'), '--allow');
    assert.equal(ran.code, 0, ran.out.filter((line) => / error /.test(line)).join('\n'));
    const json = (path: string): unknown => JSON.parse(place.read(`feed/${path}`));
    const { directory } = json('feed.json') as FeedManifest;
    const dialled: Record<string, string | undefined> = {};
    for (const { path } of (json(directory.path) as DirectoryManifest).groups) {
      const table = new FacilityTable((json(path) as GroupFile).table);
      for (let row = 0; row < table.count; row += 1) {
        const { id, phone = '', phone_dialled: told } = table.record(row);
        dialled[id] = telHref(phone, told);
      }
    }
    numbers.forEach(({ country, written, expected }, at) =>
      assert.equal(dialled[`n${String(at)}`], `tel:${expected}`, `${written} (${country})`),
    );
  });

  it('are shown so that they are read again in the same way, without a word', () => {
    for (const { country, written, expected } of numbers) {
      const { number } = readPhone(written, { country });
      for (const shown of [number?.shown, number?.formatted]) {
        const again = readPhone(shown ?? '', { country });
        assert.deepEqual(again.issues, [], `${written} as ${String(shown)}`);
        assert.equal(telHref(again.number?.shown ?? '', again.number?.dialled), `tel:${expected}`);
      }
    }
  });
});

/** The telephone numbers of the register, without anything else: its first lines say where they come from. */
const REGISTER = gunzipSync(readFileSync(new URL('../../fixtures/register-numbers.txt.gz', import.meta.url)))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('the telephone numbers of the national register', () => {
  /** Whose fixed numbers start so, after the numbering plan. */
  const OWN: Readonly<Record<string, CountryCode>> = {
    '0262': 'RE',
    '0263': 'RE',
    '0269': 'YT',
    '0590': 'GP',
    '0594': 'GF',
    '0596': 'MQ',
  };
  const ASKED: readonly CountryCode[] = ['FR', 'RE', 'GP', 'GF', 'MQ', 'YT'];

  /** What is to be dialled: the library's answer for the territory that the number is of. */
  function expectedOf(raw: string): string | undefined {
    if (/^08\d{8}$/.test(raw)) return raw;
    const known = ASKED.map((country) => libraryIn(country, raw)).find((each) => each !== undefined);
    const own = OWN[raw.slice(0, 4)];
    if (known === undefined || !own) return known;
    return parsePhoneNumber(raw, { defaultCountry: own, extract: false })?.number;
  }

  it('are dialled as the library says, special numbers as they are written', () => {
    assert.equal(REGISTER.length, 71671);
    const dialled: Record<string, number> = {};
    for (const raw of sampled(REGISTER, 10)) {
      const { number } = readPhone(raw, { country: 'FR' });
      const href = number && telHref(number.shown, number.dialled);
      const expected = expectedOf(raw);
      assert.equal(href, expected && `tel:${expected}`, raw);
      const start = /^tel:(\+33|\+262|\+59[046]|08)/.exec(href ?? '')?.[1] ?? 'none';
      dialled[start] = (dialled[start] ?? 0) + 1;
    }
    for (const code of ['+262', '+590', '+594', '+596'])
      assert.ok((dialled[code] ?? 0) > (FULL ? 100 : 10), code);
    assert.ok((dialled['none'] ?? 0) < 20);
  });

  it('never ring on the mainland for a department overseas', () => {
    for (const raw of REGISTER.filter((each) => /^0(?:262|590|594|596|69[0-467])/.test(each))) {
      const { number } = readPhone(raw, { country: 'FR' });
      if (number) assert.match(telHref(number.shown, number.dialled) ?? '', /^tel:\+(?:262|59[046])/, raw);
    }
  });
});
