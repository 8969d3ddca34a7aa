import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { readAndCheck } from '../../src/publish/pipeline.js';
import { NOW, workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

const HEAD = 'id,name,kind,country,city,phone,organisation,verified_on';
const table = (...rows: string[]): string => [HEAD, ...rows].join('\n') + '\n';

const LORRAINE = table(
  'a,Maison A,ctr,FR,Metz,03 53 01 90 01,Asso A,2026-10-01',
  'b,Maison B,ctr,FR,Nancy,03 53 01 90 02,Asso B,2025-03-01',
);
const ALSACE = table('c,Maison C,csapa,FR,Colmar,03 53 01 90 03,Asso C,');

function facilities(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { content } = readAndCheck(place.content(changes), NOW);
  return (content?.facilities ?? []).map(({ id, city }) => `${id} ${city ?? ''}`);
}

describe('directories of several keepers', () => {
  const two = {
    'directory.csv': undefined,
    'directory/lorraine.csv': LORRAINE,
    'directory/alsace.csv': ALSACE,
  };

  test('are one, in the order of their names', () => {
    assert.deepEqual(facilities(two), ['c Colmar', 'a Metz', 'b Nancy']);
  });

  test('stand after directory.csv where that is there too', () => {
    assert.deepEqual(
      facilities({ ...two, 'directory.csv': table('z,Maison Z,ctr,FR,Lille,03 53 01 90 09,,') }),
      ['z Lille', 'c Colmar', 'a Metz', 'b Nancy'],
    );
  });

  test('are told with the file where a fault stands', async () => {
    const { code, out } = await place.cli(
      'check',
      place.content({ ...two, 'directory/alsace.csv': table('c,Maison C,nowhere,FR,Colmar,0353,,') }),
    );
    assert.equal(code, 1);
    assert.match(out.join('\n'), /^directory\/alsace\.csv:2:\d+ error unknown-kind/m);
    assert.match(out.join('\n'), /^directory\/alsace\.csv:2:\d+ (error|warning) phone/m);
  });

  test('may tell of the same place what the other does not know', () => {
    const { content } = readAndCheck(
      place.content({
        ...two,
        'directory/alsace.csv': 'id,name,kind,country,cost\na,Maison A,ctr,FR,free\n',
      }),
      NOW,
    );
    const [a] = content?.facilities ?? [];
    assert.equal(a?.city, 'Metz');
    assert.equal(a?.cost, 'free');
  });

  test('are told with both lines where they say something else of a place', async () => {
    const { code, out } = await place.cli(
      'check',
      place.content({
        ...two,
        'directory/alsace.csv': table('a,Maison A,ctr,FR,Nancy,03 53 01 90 01,Asso A,2026-10-01'),
      }),
    );
    assert.equal(code, 1);
    assert.match(
      out.join('\n'),
      /^directory\/lorraine\.csv:2:\d+ error keepers-differ city is "Metz" here, and "Nancy" in directory\/alsace\.csv on line 2/m,
    );
  });
});

describe('what nobody has confirmed for long', () => {
  const folder = (): string =>
    place.content({
      'directory.csv': undefined,
      'directory/lorraine.csv': LORRAINE,
      'directory/alsace.csv': ALSACE,
    });

  test('is listed by keeper as a table', async () => {
    const { code, out } = await place.cli('stale', folder());
    assert.equal(code, 0);
    assert.deepEqual(out.join('\n').split('\n'), [
      'keeper,what,id,name,reached,confirmed',
      'alsace,facility,c,Maison C,"Colmar, 03 53 01 90 03",',
      'lorraine,facility,b,Maison B,"Nancy, 03 53 01 90 02",2025-03-01',
    ]);
  });

  test('is a text to be mailed, a line each to confirm or to mend', async () => {
    const { out } = await place.cli('stale', folder(), '--format', 'mail');
    const text = out.join('\n');
    assert.match(text, /^À : alsace$/m);
    assert.match(text, /^- Maison C, Colmar, 03 53 01 90 03 \[c ; jamais confirmé\]$/m);
    assert.match(text, /^- Maison B, Nancy, 03 53 01 90 02 \[b ; confirmé 2025-03-01\]$/m);
    assert.doesNotMatch(text, /Maison A/);
  });

  test('has the numbers that nobody called for six months', async () => {
    const { out } = await place.cliAt(NOW + 200 * 86_400_000, 'stale', folder());
    assert.match(out.join('\n'), /^,helpline,fr-un,fr-un,112,2026-10-01$/m);
  });

  test('is named after the organisation where no file names a keeper', async () => {
    const { out } = await place.cli('stale', place.content({ 'directory.csv': LORRAINE }));
    assert.match(out.join('\n'), /^Asso B,facility,b,/m);
  });
});
