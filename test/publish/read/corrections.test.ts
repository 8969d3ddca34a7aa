import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';
import { NOW, workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

/** Checks the sound folder with corrections laid over it. */
async function corrected(
  text: string,
): Promise<{ readonly said: string; readonly code: number; readonly byId: ReadonlyMap<string, Facility> }> {
  const dir = place.content({ 'corrections.csv': text });
  const { out, code } = await place.cli('check', dir);
  const facilities = readAndCheck(dir, NOW).content?.facilities ?? [];
  return { said: out.join('\n'), code, byId: new Map(facilities.map((each) => [each.id, each])) };
}

test('lays corrections over the directory: filled cells replace, a hyphen takes out, empty ones change nothing', async () => {
  const { said, code, byId } = await corrected(
    'id;name;city;phone;hours;corrected_by;corrected_on\nun;Maison Une;;03 53 01 90 09;-;A. Essai;20/11/2026\n',
  );
  assert.equal(code, 0, said);
  const { name, city, phone, hours } = byId.get('un') ?? {};
  assert.deepEqual([name, city, phone, hours], ['Maison Une', 'Metz', '03 53 01 90 09', undefined]);
  assert.equal(byId.get('deux')?.phone, '03 53 01 90 02');
  assert.match(said, /^0 errors, 0 warnings/m);
});

test('fills a column that the directory does not have', async () => {
  const { byId } = await corrected('id,email,by,on\ndeux,ecrire@example.org,A. Essai,2026-11-20\n');
  assert.equal(byId.get('deux')?.email, 'ecrire@example.org');
});

/** What is wrong, the corrections, and how the line of the fault starts. */
const FAULTS: readonly (readonly [string, string, RegExp])[] = [
  [
    'an unknown id',
    'id,city,by,on\nuns,Metz,A,2026-11-20\n',
    /^corrections\.csv:2:1 warning correction-unknown-id .*"uns".*Did you mean "un"/m,
  ],
  [
    'an unknown column',
    'id,citty,by,on\nun,Metz,A,2026-11-20\n',
    /^corrections\.csv:1:4 warning unknown-column .*Did you mean "city"/m,
  ],
  [
    'a value that is at fault',
    'id,city,phone,by,on\nun,,12,A,2026-11-20\n',
    /^corrections\.csv:2:5 error phone phone: "12"/m,
  ],
  [
    'a fault that only the whole row shows',
    'id,linked_to,by,on\nun,nulle,A,2026-11-20\n',
    /^corrections\.csv:2:4 error unknown-link/m,
  ],
  ['no word of who corrected', 'id,city\nun,Metz\n', /^corrections\.csv:2:1 warning correction-unsigned/m],
  ['a day that is none', 'id,city,by,on\nun,Metz,A,hier\n', /^corrections\.csv:2:\d+ warning date "hier"/m],
  [
    'a value corrected twice',
    'id,city,by,on\nun,Metz,A,2026-11-20\nun,Nancy,A,2026-11-20\n',
    /^corrections\.csv:3:4 warning correction-twice .*line 2/m,
  ],
  ['no id', 'id,city,by,on\n,Metz,A,2026-11-20\n', /^corrections\.csv:2:1 error cell-missing/m],
  ['no column of ids', 'city,by,on\nMetz,A,2026-11-20\n', /^corrections\.csv:1:1 error missing-column/m],
];
for (const [what, text, expected] of FAULTS)
  test(`tells ${what} in the file of corrections`, async () => {
    const { said } = await corrected(text);
    assert.match(said, expected);
  });

test('keeps what was corrected when the directory is imported again', async () => {
  const table =
    'Nom;Type;Ville;Pays;Téléphone\nÉveil;CSAPA;Metz;France;03 53 01 90 01\nLe Pas;CTR;Nancy;France;03 53 01 90 02\n';
  const dir = place.content({
    'corrections.csv': 'id,phone,corrected_by,corrected_on\neveil-metz,03 53 01 90 08,A. Essai,2026-11-20\n',
  });
  const again = async (text: string): Promise<string | undefined> => {
    const { code, out } = await place.cli(
      'import',
      'csv',
      place.write('lieux.csv', text),
      '--out',
      `${dir}/directory.csv`,
    );
    assert.equal(code, 0, out.join('\n'));
    const { content } = readAndCheck(dir, NOW);
    return content?.facilities.find(({ id }) => id === 'eveil-metz')?.phone;
  };
  assert.equal(await again(table), '03 53 01 90 08');
  const moved = table.split('\n');
  assert.equal(await again([moved[0], moved[2], moved[1], ''].join('\n')), '03 53 01 90 08');
  assert.match(place.read('content/corrections.csv'), /90 08/);
});
