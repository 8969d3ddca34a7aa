import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, beforeEach, describe, test } from 'node:test';
import type { FeedManifest } from '../../src/domain/content/model.js';
import { run } from '../../src/publish/commands/cli.js';
import { changed, NOW, SOUND, workplace, type Ran } from './folder.js';

const place = workplace();
after(() => place.remove());
beforeEach(() => rmSync(place.at('site'), { recursive: true, force: true }));

const DAY = 86_400_000;
const ROWS = SOUND['directory.csv'] ?? '';
const HEAD = 'id,name,kind,country,phone\n';

type Changes = Readonly<Record<string, string | undefined>>;

/** A build of the sound folder into `site`. */
function build(changes: Changes = {}, { days = 0, more = [] as readonly string[] } = {}): Promise<Ran> {
  return place.cliAt(NOW + days * DAY, 'build', place.content(changes), '--out', place.at('site'), ...more);
}

const version = (to: number): Changes => changed('feed.yaml', 'version: 3', `version: ${to}`);
const list = (): string[] => place.list('site').sort();
const said = ({ out, err }: Ran): string => [...out, ...err].join('\n');
const manifest = (): FeedManifest => JSON.parse(place.read('site/feed.json')) as FeedManifest;
const bytes = (): Record<string, string> =>
  Object.fromEntries(place.files('site').map((name) => [name, place.read(`site/${name}`)]));

/** The same, with one word of a facility changed. */
const ALTERED: Changes = { ...version(4), 'directory.csv': ROWS.replace('Maison Un', 'Maison Une') };

describe('a folder that goes online', () => {
  test('is not touched by the same input, which is no fault', async () => {
    assert.equal((await build()).code, 0);
    const before = bytes();
    const again = await build({}, { days: 90 });
    assert.equal(again.code, 0);
    assert.match(said(again), /is already so/);
    assert.deepEqual(bytes(), before);
  });

  test('keeps the files of another, byte for byte, and ours is beside them', async () => {
    mkdirSync(place.at('site/images'), { recursive: true });
    writeFileSync(place.at('site/.htaccess'), 'Deny from all');
    writeFileSync(place.at('site/images/logo.txt'), 'logo');
    writeFileSync(place.at('site/feed.json'), '{"another":1}');
    const { code, out } = await build();
    assert.equal(code, 0);
    assert.match(
      out.join('\n'),
      /warning: feed\.json in .* is not as a build wrote it\. It stays, and ours is feed\.json\.passerelle/,
    );
    assert.equal(place.read('site/.htaccess'), 'Deny from all');
    assert.equal(place.read('site/images/logo.txt'), 'logo');
    assert.equal(place.read('site/feed.json'), '{"another":1}');
    assert.match(place.read('site/feed.json.passerelle'), /passerelle-feed\/1/);
    rmSync(place.at('site/feed.json'));
    assert.equal((await build()).code, 0);
    assert.equal(manifest().version, 3);
    assert.ok(!list().includes('feed.json.passerelle'));
  });

  test('keeps a signature beside the list that it signs', async () => {
    await place.cli('keygen', '--out', place.at('pair.key'));
    const more = ['--key', place.at('pair.key')];
    assert.equal((await build({}, { more })).code, 0);
    const signature = place.read('site/feed.json.sig');
    writeFileSync(place.at('site/feed.json'), '{}');
    await build(ALTERED, { more });
    assert.equal(place.read('site/feed.json.sig'), signature);
    assert.notEqual(place.read('site/feed.json.sig.passerelle'), signature);
    rmSync(place.at('pair.key'));
  });

  test('keeps for 30 days the files that an open page may still ask for', async () => {
    await build();
    const group = list().find((name) => name.startsWith('residential-collective.')) ?? '';
    const { path } = manifest().directory;
    assert.equal((await build(ALTERED, { days: 1 })).code, 0);
    assert.notEqual(manifest().directory.path, path);
    for (const days of [2, 30]) {
      await build(ALTERED, { days });
      assert.ok(list().includes(group) && list().includes(path), `${days} days`);
    }
    await build(ALTERED, { days: 31 });
    assert.ok(!list().includes(group) && !list().includes(path));
  });

  test('keeps a former version of the widgets as long as feed.yaml says, and for ever where it says nothing', async () => {
    const published = async (widgets: string, keep: string, days: number): Promise<string[]> => {
      const folder = place.at(`built-${widgets}`);
      for (const name of ['loader.js', 'all.js', 'frame.js', 'builder/index.html', 'builder/frame.html'])
        place.write(`built-${widgets}/${widgets}/${name}`, `// ${widgets} ${name}\n`);
      const changes = { 'feed.yaml': `${SOUND['feed.yaml'] ?? ''}${keep}` };
      const lines = { out: () => undefined, err: () => undefined };
      const argv = ['build', place.content(changes), '--out', place.at('site')];
      assert.equal(await run(argv, lines, { now: NOW + days * DAY, widgets: folder }), 0);
      return place
        .files('site/widgets')
        .flatMap((path) => /^(\d.*)\/loader\.js$/.exec(path)?.[1] ?? [])
        .sort();
    };
    const keep = 'widgets: { keep: 60 }\n';
    assert.deepEqual(await published('0.1.0', keep, 0), ['0.1.0']);
    assert.deepEqual(await published('0.2.0', keep, 1), ['0.1.0', '0.2.0']);
    assert.deepEqual(await published('0.2.0', keep, 60), ['0.1.0', '0.2.0']);
    assert.deepEqual(await published('0.2.0', '', 400), ['0.1.0', '0.2.0']);
    assert.deepEqual(await published('0.2.0', keep, 401), ['0.2.0']);
  });

  test('takes back at once a file that it still keeps', async () => {
    await build();
    const before = manifest().directory.path;
    await build(ALTERED, { days: 1 });
    await build(version(5), { days: 2 });
    assert.equal(manifest().directory.path, before);
    await build(version(5), { days: 200 });
    assert.ok(list().includes(before));
  });

  test('loses a signature that signs nothing any more', async () => {
    await place.cli('keygen', '--out', place.at('gone.key'));
    await build({}, { more: ['--key', place.at('gone.key')] });
    const { out } = await build();
    assert.match(out.join('\n'), /was signed, and this one is not/);
    assert.ok(!list().includes('feed.json.sig'));
    rmSync(place.at('gone.key'));
  });

  test('goes on where a build was cut off', async () => {
    await build();
    const kept = bytes();
    await build(ALTERED);
    const after = bytes();
    // Cut off after feed.json, before the record was whole.
    const record = JSON.parse(kept['passerelle-build.json'] ?? '') as { files: object };
    const coming = (JSON.parse(after['passerelle-build.json'] ?? '') as { files: object }).files;
    writeFileSync(place.at('site/passerelle-build.json'), JSON.stringify({ ...record, coming }));
    const third = { ...ALTERED, ...version(5), 'directory.csv': ROWS.replace('Maison Un', 'Maison Deux') };
    const { code, out } = await build(third);
    assert.equal(code, 0);
    assert.doesNotMatch(out.join('\n'), /not as a build wrote it/);
    assert.equal(manifest().version, 5);
  });

  test('is taken over from a build that left no record', async () => {
    await build();
    // Builds that left no record wrote neither recipes for servers nor fragments.
    rmSync(place.at('site/fragments'), { recursive: true });
    for (const name of ['passerelle-build.json', '_headers']) rmSync(place.at(`site/${name}`));
    const { code, out } = await build(ALTERED);
    assert.equal(code, 0);
    assert.doesNotMatch(out.join('\n'), /not as a build wrote it/);
    assert.equal(manifest().version, 4);
  });

  test('is told of and left alone by --check-only', async () => {
    await build();
    const before = bytes();
    const { code, out } = await build(ALTERED, { more: ['--check-only'] });
    assert.equal(code, 0);
    assert.match(out.join('\n'), /^would write feed\.json$/m);
    assert.match(out.join('\n'), /^would write residential-collective\.[\da-f]{8}\.json$/m);
    assert.match(out.join('\n'), /would be written to/);
    assert.deepEqual(bytes(), before);
  });

  test('is never the content folder', async () => {
    const content = place.content();
    assert.equal((await place.cli('build', content, '--out', content)).code, 2);
    assert.equal(place.read('content/feed.yaml'), SOUND['feed.yaml']);
  });

  test('tells by facility what was added, removed and altered', async () => {
    await build();
    const rows = ROWS.replace('Maison Un', 'Maison Une').replace(
      /^trois,.*\n/m,
      'quatre,Centre Quatre,csapa,FR,Lille,,,03 53 01 90 04,,,,\n',
    );
    const { out } = await build({ ...version(4), 'directory.csv': rows });
    const told = out.join('\n');
    assert.match(told, /^added: 1\n {2}quatre \(Centre Quatre, Lille\)$/m);
    assert.match(told, /^removed: 1\n {2}trois \(Centre Trois, Nancy\)$/m);
    assert.match(told, /^altered: 1\n {2}un \(Maison Une, Metz\): name$/m);
  });
});

describe('a publication that would empty or break pages', () => {
  const six = HEAD + Array.from({ length: 6 }, (_, at) => `p${at},Lieu,ctr,FR,03 53 01 90 0${at}\n`).join('');
  const some = (count: number): string =>
    six
      .split('\n')
      .slice(0, count + 1)
      .join('\n') + '\n';

  for (const [guard, first, second] of [
    ['empty', {}, { ...version(4), 'directory.csv': HEAD }],
    ['fewer', { 'directory.csv': six }, { ...version(4), 'directory.csv': some(4) }],
    [
      'expired',
      {},
      { ...version(4), ...changed('feed.yaml', 'version: 3', 'version: 4\nexpires: 2026-11-21') },
    ],
    ['version', {}, { 'directory.csv': ROWS.replace('Maison Un', 'Maison Une') }],
    ['version', {}, version(2)],
    ['placeholders', {}, changed('feed.yaml', 'id: essai', 'id: example')],
  ] as const)
    test(`is refused as ${guard}, and can be allowed by that name or by --allow alone`, async () => {
      assert.equal((await build(first)).code, 0);
      const before = bytes();
      const refused = await build(second);
      assert.equal(refused.code, 1);
      assert.match(
        refused.out.join('\n'),
        new RegExp(`^refused \\(${guard}\\): .*--allow=${guard}\\.$`, 'm'),
      );
      assert.match(refused.out.join('\n'), /nothing was written$/);
      assert.deepEqual(bytes(), before);
      const other = guard === 'empty' ? 'fewer' : 'empty';
      assert.equal((await build(second, { more: [`--allow=${other}`] })).code, 1);
      assert.equal(
        (await build(second, { more: [`--allow=${other},${guard}`] })).code,
        guard === 'placeholders' ? 1 : 0,
      );
      assert.equal((await build(second, { more: ['--allow'] })).code, 0);
    });

  test('is not one when a fifth of the places or less is gone', async () => {
    await build({ 'directory.csv': six });
    assert.equal((await build({ ...version(4), 'directory.csv': some(5) })).code, 0);
  });

  test('is refused for a guard that is none', async () => {
    const { code, err } = await build({}, { more: ['--allow=everything'] });
    assert.equal(code, 2);
    assert.match(err.join('\n'), /no such guard.*empty, fewer, expired, version, placeholders/);
  });
});

describe('a place that others link to', () => {
  test('may be withdrawn: who links to it is told, and the link is left out', async () => {
    await build();
    const rows = ROWS.replace(/^deux,[^]*?\n(?=trois)/m, '');
    const { code, out } = await build({ ...version(4), 'directory.csv': rows }, { more: ['--allow=fewer'] });
    assert.equal(code, 0, out.join('\n'));
    assert.match(out.join('\n'), /directory\.csv:2:\d+ warning linked-to-withdrawn/);
    const group = list().filter((name) => name.startsWith('residential-collective.'));
    assert.ok(group.some((name) => !place.read(`site/${name}`).includes('linked_to')));
  });

  test('is an error where it never was', async () => {
    const { code, out } = await build({ 'directory.csv': ROWS.replace(',deux,', ',nowhere,') });
    assert.equal(code, 1);
    assert.match(out.join('\n'), /error unknown-link/);
  });

  test('is not told again where its own row is at fault', async () => {
    const { out } = await build({
      'directory.csv': ROWS.replace('sur deux lignes",csapa,FR', 'sur deux lignes",csapa,'),
    });
    assert.doesNotMatch(out.join('\n'), /unknown-link/);
    assert.match(out.join('\n'), /error cell-missing/);
  });
});
