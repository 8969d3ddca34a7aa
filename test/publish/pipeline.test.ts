import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publish, readAndCheck } from '../../src/publish/pipeline.js';
import { changed, NOW, workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

const SOURCE = fileURLToPath(new URL('../../src/publish/', import.meta.url));

/** The rooms that a room of src/publish imports from, by name; `.` for what stands beside the rooms. */
function importedBy(room: string): Set<string> {
  const rooms = new Set<string>();
  for (const name of readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(SOURCE, room, name);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
      const target = join(file, '..', path);
      if (target.startsWith(SOURCE)) {
        const [first = '', ...rest] = target.slice(SOURCE.length).replaceAll('\\', '/').split('/');
        rooms.add(rest.length > 0 ? first : '.');
      }
    }
  }
  rooms.delete(room);
  return rooms;
}

describe('the rooms of src/publish', () => {
  it('let no reader call a check or write anything', () => {
    const rooms = importedBy('read');
    for (const room of ['check', 'write', 'commands', 'import']) assert.ok(!rooms.has(room), room);
  });

  it('let no check write anything', () => {
    const rooms = importedBy('check');
    for (const room of ['write', 'commands', 'import']) assert.ok(!rooms.has(room), room);
  });
});

describe('the way of a content folder', () => {
  it('tells the faults, then writes', () => {
    const steps: string[] = [];
    const given = publish(
      place.content(),
      NOW,
      ({ faults }) => steps.push(`told ${String(faults.length)}`),
      ({ source }) => {
        steps.push('wrote');
        return source.id;
      },
    );
    assert.equal(given, 'essai');
    assert.deepEqual(
      steps.map((step) => step.split(' ')[0]),
      ['told', 'wrote'],
    );
  });

  it('writes nothing after an error', () => {
    let told = 0;
    const given = publish(
      place.content(changed('directory.csv', 'Maison Un,ctr,', 'Maison Un,ctx,')),
      NOW,
      ({ faults }) => (told = faults.length),
      () => assert.fail('written'),
    );
    assert.equal(given, undefined);
    assert.ok(told > 0);
  });

  it('tells an empty directory beside the faults of other files', () => {
    const { faults } = readAndCheck(
      place.content({ 'directory.csv': '', 'kinds.yaml': 'ctr: nowhere\ncsapa: ambulatory\n' }),
      NOW,
    );
    const told = faults.map(({ file, issue }) => `${file} ${issue.code}`);
    assert.ok(told.includes('directory.csv csv-empty'), told.join('\n'));
    assert.ok(told.some((each) => each.startsWith('kinds.yaml')));
  });

  it('tells the hours of a facility whose kind is unknown', () => {
    const { faults } = readAndCheck(
      place.content({
        'directory.csv': 'id,name,kind,country,hours\nun,Maison Un,ctx,FR,Mo-Fr 9-17\n',
      }),
      NOW,
    );
    const told = faults.map(({ issue }) => issue.code);
    assert.ok(told.includes('unknown-kind'));
    assert.ok(told.includes('hours-rewritten'));
  });
});
