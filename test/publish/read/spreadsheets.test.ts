import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';
import { NOW, workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

interface Outcome {
  readonly facilities: readonly Facility[];
  readonly said: string;
  readonly code: number;
}

/** Checks the sound folder with another directory. */
async function checked(table: string | Uint8Array): Promise<Outcome> {
  const dir = place.content({ 'directory.csv': '' });
  place.write('content/directory.csv', table);
  const { code, out } = await place.cli('check', dir, '--every');
  return { code, said: out.join('\n'), facilities: readAndCheck(dir, NOW).content?.facilities ?? [] };
}

const HEAD = 'id,name,kind,country,city,lat,lon,phone';
const CELLS = 'un,Maison Un,ctr,FR,Metz,49.12,6.18,03 53 01 90 01';

/** The one facility of a table with these columns beside those that every facility needs. */
async function read(
  columns: Readonly<Record<string, string>>,
): Promise<Outcome & { readonly one: Facility }> {
  const all = {
    id: 'un',
    name: 'Maison Un',
    kind: 'ctr',
    country: 'FR',
    phone: '03 53 01 90 01',
    ...columns,
  };
  const quoted = Object.values(all).map((cell) => `"${cell.replaceAll('"', '""')}"`);
  const outcome = await checked(`${Object.keys(all).join(',')}\n${quoted.join(',')}\n`);
  const [one] = outcome.facilities;
  assert.ok(one, outcome.said);
  return { ...outcome, one };
}

const FORMS: Readonly<Record<string, string | Uint8Array>> = {
  semicolons: `${HEAD}\n${CELLS}`.replaceAll(',', ';'),
  'semicolons and decimal commas': `${HEAD}\n${CELLS}`.replaceAll(',', ';').replaceAll('.', ','),
  'a line sep=;': `sep=;\n${HEAD}\n${CELLS}`.replaceAll(',', ';'),
  'a quoted line sep=': `"sep=;"\r\n${HEAD}\r\n${CELLS}\r\n`.replaceAll(',', ';'),
  'tabs, and decimal commas': `${HEAD}\n${CELLS}`.replaceAll(',', '\t').replaceAll('.', ','),
  bars: `${HEAD}\n${CELLS}`.replaceAll(',', '|'),
  'UTF-16 with its mark': Buffer.from(`\uFEFF${HEAD}\r\n${CELLS}\r\n`.replaceAll(',', '\t'), 'utf16le'),
  'a title above the header': `Annuaire des lieux;;;;;;;\n;;;;;;;\n${`${HEAD}\n${CELLS}`.replaceAll(',', ';')}`,
  'titles with commas above a header with semicolons': `Liste, à jour, complète, révisée\n\n${`${HEAD}\n${CELLS}`.replaceAll(',', ';')}`,
  'lines that end in delimiters': `${HEAD};;;;\n${CELLS};;;;\n;;;;;;;;;;;\n`.replaceAll(',', ';'),
  'one line that ends in delimiters': `${HEAD}\n${CELLS},,,,\n`,
  'headers in French with capitals': `Identifiant;Nom;Type;Pays;Ville;Latitude;Longitude;Téléphone\n${CELLS.replaceAll(',', ';')}`,
  'headers in capitals': `ID;NOM;TYPE;PAYS;VILLE;LAT;LON;TÉL\n${CELLS.replaceAll(',', ';')}`,
  'headers with a no-break space and quotes': `“Id”;Nom\u00A0;type;Pays;commune ;Lat;Lng;N° de téléphone\n${CELLS.replaceAll(',', ';')}`,
  'a column that stands twice': `${HEAD},city\n${CELLS},Metz\n`,
  'a column that nobody knows': `${HEAD},Remarques\n${CELLS},à relire\n`,
};
for (const [form, table] of Object.entries(FORMS))
  test(`reads a table with ${form}`, async () => {
    const { facilities, said, code } = await checked(table);
    assert.equal(code, 0, said);
    const { id, name, kind, country, city, lat, lon, phone } = facilities[0] ?? {};
    assert.deepEqual(
      [id, name, kind, country, city, lat, lon, phone],
      ['un', 'Maison Un', 'ctr', 'FR', 'Metz', 49.12, 6.18, '03 53 01 90 01'],
      said,
    );
  });

/** Column, what is written, and the value that is read. */
const CELL_FORMS: readonly (readonly [keyof Facility, string, unknown])[] = [
  ['postcode', '="01000"', '01000'],
  ['postcode', '57000.0', '57000'],
  ['postcode', '57\u00A0000', '57 000'],
  ['postcode', '1000', '01000'],
  ['city', '="Metz"', 'Metz'],
  ['name', 'RÃ©sidence dâ€™Ã‰tÃ©', 'Résidence d’Été'],
  ['name', 'MaisonÂ Un', 'Maison Un'],
  ['name', 'CÅ“ur de ville', 'Cœur de ville'],
  ['name', 'São Brás, Ilhã', 'São Brás, Ilhã'],
  ['country', 'France', 'FR'],
  ['country', 'FRANCE ', 'FR'],
  ['country', 'fr', 'FR'],
  ['country', 'FRA', 'FR'],
  ['country', 'Belgique', 'BE'],
  ['country', 'België', 'BE'],
  ['country', 'Suisse', 'CH'],
  ['country', 'Royaume-Uni', 'GB'],
  ['country', 'Germany', 'DE'],
  ['kind', 'CTR', 'ctr'],
  ['kind', 'centre résidentiel', 'ctr'],
  ['kind', 'Centre résidentiel (CTR)', 'ctr'],
  ['kind', 'CSAPA', 'csapa'],
  ['kind', 'Care centre', 'csapa'],
  ['kind_guessed', 'oui', true],
  ['kind_guessed', 'VRAI', true],
  ['kind_guessed', 'x', true],
  ['kind_guessed', 'NON', undefined],
  ['kind_guessed', 'faux', undefined],
  ['harm_reduction', 'Oui', 'yes'],
  ['harm_reduction', 'NON', 'no'],
  ['verified_on', '31/12/2025', '2025-12-31'],
  ['verified_on', '31.12.2025', '2025-12-31'],
  ['verified_on', '31-12-2025', '2025-12-31'],
  ['verified_on', '1/2/26', '2026-02-01'],
  ['verified_on', '2025/12/31', '2025-12-31'],
  ['verified_on', '2025-12-31T00:00:00', '2025-12-31'],
  ['verified_on', '31/12/2025 00:00', '2025-12-31'],
  ['verified_on', '46022', '2025-12-31'],
  ['verified_on', '31 décembre 2025', '2025-12-31'],
  ['verified_on', '1er févr. 2026', '2026-02-01'],
  ['source_date', '12/2025', '2025-12'],
  ['source_date', 'décembre 2025', '2025-12'],
  ['source_date', '2009', '2009'],
  ['website', 'http://example.org/', 'http://example.org/'],
  ['website', 'https://example.org', 'https://example.org'],
  ['website', 'www.example.org', 'http://www.example.org'],
  ['website', 'example.org/page', 'http://example.org/page'],
  ['phone', '03 53 01 90 01 x303', '03 53 01 90 01 x303'],
  ['languages', 'français', ['fr']],
  ['languages', 'Français, anglais et arabe', ['fr', 'en', 'ar']],
  ['languages', 'Nederlands / Deutsch', ['nl', 'de']],
  ['languages', 'fr;en-GB', ['fr', 'en-GB']],
  ['goals', 'stop, reduce', ['stop', 'reduce']],
  ['goals', 'Réduire', ['reduce']],
  ['goals', 'Ne pas reprendre, Réduire ou contrôler', ['stay-stopped', 'reduce']],
  ['publics', 'Adultes', ['adults']],
  ['publics', 'adults;adultes', ['adults']],
  ['publics', 'adults and adultes', ['adults']],
  ['publics', 'adultes, marins', ['adultes, marins']],
  ['network', 'ADULTES', 'adults'],
  ['cost', 'Gratuit', 'free'],
  ['cost', 'Gratuit sur rendez-vous', 'Gratuit sur rendez-vous'],
  ['capacity', '1 200', 1200],
  ['capacity', '12,0', 12],
];
for (const [column, written, value] of CELL_FORMS)
  test(`reads ${written} in ${column}`, async () => {
    const { one, said } = await read({ [column]: written });
    assert.deepEqual(one[column], value, said);
  });

/** What is wrong, the table, and how its one fault starts. */
const TOLD: readonly (readonly [string, string, RegExp])[] = [
  [
    'a comma without quotes',
    `${HEAD}\n${CELLS.replace('Maison Un', 'Maison, Un')}\n`,
    /^directory\.csv:2:1 error csv-cells The row has 9 cells for 8 columns/,
  ],
  [
    'a comma without quotes in a row that ends in an empty cell',
    `${HEAD},email\n${CELLS.replace('Maison Un', 'Maison, Un')}\n`,
    /^directory\.csv:2:1 error csv-cells-moved The row has 9 cells for 9 columns/,
  ],
  [
    'too few cells',
    `${HEAD}\n${CELLS.replace(',03 53 01 90 01', '')}\n`,
    /^directory\.csv:2:1 warning csv-cells-few The row has 7 cells for 8/,
  ],
  [
    'far too few cells',
    `${HEAD}\nun,Maison\n`,
    /^directory\.csv:2:1 error csv-cells The row has 2 cells for 8/,
  ],
  [
    'a merged cell left empty',
    `${HEAD}\n${CELLS}\ndeux,Deux,,FR,Metz,,,03 53 01 90 02\n`,
    /^directory\.csv:3:11 error cell-missing The column "kind" is empty on this line/,
  ],
  [
    'a doubled column whose cells differ',
    `${HEAD},city\n${CELLS},Nancy\n`,
    /^directory\.csv:1:41 error duplicate-column .*On line 2 the two differ/,
  ],
  [
    'a column without a name',
    `${HEAD},\n${CELLS},reste\n`,
    /^directory\.csv:1:41 warning column-unnamed .*line 2/,
  ],
  [
    'letters read wrongly',
    `${HEAD}\n${CELLS.replace('Maison Un', 'RÃ©sidence')}\n`,
    /^directory\.csv:2:4 warning mojibake "RÃ©sidence" .*"Résidence"/,
  ],
  [
    'letters that are lost',
    `${HEAD}\n${CELLS.replace('Maison Un', 'R\uFFFDsidence')}\n`,
    /^directory\.csv:2:4 warning letters-lost/,
  ],
  [
    'a kind that nobody knows',
    `${HEAD}\n${CELLS.replace('ctr', 'Piscine couverte')}\n`,
    /^directory\.csv:2:14 error unknown-kind The kind "Piscine couverte"/,
  ],
  [
    'a date that is none',
    `${HEAD},verified_on\n${CELLS},31/02/2025\n`,
    /^directory\.csv:2:\d+ error date "31\/02\/2025" is not a date/,
  ],
  [
    'a number of days',
    `${HEAD},verified_on\n${CELLS},46022\n`,
    /^directory\.csv:2:\d+ warning date-read verified_on: "46022" is read as 2025-12-31/,
  ],
  [
    'a site without its start',
    `${HEAD},website\n${CELLS},www.example.org\n`,
    /^directory\.csv:2:\d+ warning website-mended website: "www\.example\.org" is published as "http:\/\/www/,
  ],
];
for (const [what, table, fault] of TOLD)
  test(`tells ${what} with its line, in one fault`, async () => {
    const { said } = await checked(table);
    const lines = said
      .split('\n')
      .filter((line) => line.startsWith('directory.csv') && !line.includes('unreachable'));
    assert.equal(lines.length, 1, said);
    assert.match(lines[0] ?? '', fault);
  });

test('takes links with commas', async () => {
  const { facilities, said } = await checked(
    'id;name;kind;country;linked_to\nun;Un;ctr;FR;deux, trois\ndeux;Deux;ctr;FR;\ntrois;Trois;ctr;FR;\n',
  );
  assert.deepEqual(facilities[0]?.linked_to, ['deux', 'trois'], said);
});

test('lets no length of a facility’s own sentence stop a feed', async () => {
  const { code, said } = await read({ summary: `${'un mot '.repeat(60)}.` });
  assert.equal(code, 0, said);
  assert.match(said, /warning sentence-too-long/);
});

test('names a spreadsheet in the place of directory.csv, and says how to save it', async () => {
  const dir = place.content({ 'directory.csv': undefined, 'directory.ods': 'PK' });
  const { out } = await place.cli('check', dir);
  assert.match(out.join('\n'), /directory\.ods:1:1 error directory-spreadsheet .*CSV UTF-8/);
});
