import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { FeedManifest, FileRef, LocalePack } from '../../src/domain/content/model.js';
import type { DirectoryManifest } from '../../src/domain/directory/files.js';
import {
  parseDirectoryManifest,
  parseGazetteer,
  parseGroupFile,
  parseIndexFile,
  parseHelplines,
  parseLocalePack,
  parseManifest,
  parseOutlines,
  parseSmallTowns,
} from '../../src/domain/content/schema.js';
import { FacilityTable } from '../../src/domain/directory/table.js';
import { builtInFiles, builtInPack } from '../../src/publish/built-in.js';
import { replaceFolder, WriteError, writeWhole } from '../../src/publish/write/whole-files.js';
import { changed, NOW, SOUND, workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(place.files(folder).map((name) => [name, place.read(`${folder}/${name}`)]));
}

async function built(
  changes: Readonly<Record<string, string | undefined>> = {},
  ...more: string[]
): Promise<FeedManifest> {
  rmSync(place.at('feed'), { recursive: true, force: true });
  const { code, out } = await place.cli('build', place.content(changes), '--out', place.at('feed'), ...more);
  assert.equal(code, 0, out.join('\n'));
  return JSON.parse(place.read('feed/feed.json')) as FeedManifest;
}

const GAZETTEER = changed('feed.yaml', 'reviewed', 'gazetteer: true\nreviewed');

test('writes where corrections go into feed.json, and stops at an address that is none', async () => {
  const corrected = (by: string): Record<string, string | undefined> =>
    changed('feed.yaml', 'reviewed', `corrections: ${by}\nreviewed`);
  assert.equal((await built(corrected('listes@example.org'))).corrections, 'listes@example.org');
  assert.ok(!('corrections' in (await built())));
  const { code, out } = await place.cli('check', place.content(corrected('"a@example.org?bcc=b@x.org"')));
  assert.equal(code, 1);
  assert.match(
    out.join('\n'),
    /feed\.yaml:11:1 error corrections-address "a@example\.org\?bcc=b@x\.org" is neither/,
  );
});

test('writes files that the page accepts without an issue, under the names and digests of the manifest', async () => {
  const manifest = await built(GAZETTEER);
  const read = (ref: FileRef): unknown => {
    const text = place.read(`feed/${ref.path}`);
    assert.equal(createHash('sha256').update(text).digest('hex'), ref.sha256);
    assert.ok(ref.path.includes(`.${ref.sha256.slice(0, 8)}.json`));
    return JSON.parse(text);
  };
  const { fr, en } = manifest.locales;
  assert.ok(fr && en && manifest.gazetteer && manifest.small_towns && manifest.outlines);
  const directory = parseDirectoryManifest(read(manifest.directory));
  const results = [
    parseManifest(manifest),
    parseLocalePack(read(fr)),
    parseLocalePack(read(en)),
    parseHelplines(read(manifest.helplines)),
    directory,
    parseGazetteer(read(manifest.gazetteer)),
    parseSmallTowns(read(manifest.small_towns)),
    parseOutlines(read(manifest.outlines)),
    ...(directory.value?.groups ?? []).map((group) => parseGroupFile(read(group))),
    ...(directory.value?.groups ?? []).map(({ index }) => parseIndexFile(index && read(index))),
  ];
  assert.equal(results.length, 12);
  for (const { value, issues } of results) {
    assert.deepEqual(issues, []);
    assert.ok(value);
  }
  assert.equal(place.list('feed').filter((name) => /\.json$/.test(name)).length, 13);
  const { kinds, groups } = manifest.directory;
  assert.deepEqual({ kinds, groups }, { kinds: directory.value?.kinds, groups: directory.value?.groups });
});

test('keeps what the publisher wrote', async () => {
  const manifest = await built();
  assert.deepEqual(Object.keys(manifest.locales), ['fr', 'en']);
  assert.equal(manifest.locales['fr']?.reviewed, true);
  assert.equal(manifest.locales['en']?.reviewed, false);
  const pack = parseLocalePack(JSON.parse(place.read(`feed/${manifest.locales['fr']?.path ?? ''}`))).value;
  assert.deepEqual(pack?.kinds['ctr'], {
    setting: 'residential-collective',
    label: 'Centre résidentiel',
    abbreviation: 'CTR',
    summary: 'on y vit',
    ask: ['Quand ?'],
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Du ' },
          { type: 'strong', children: [{ type: 'text', text: 'gras' }] },
          { type: 'text', text: ' et ' },
          { type: 'link', href: 'https://example.org', children: [{ type: 'text', text: 'un lien' }] },
          { type: 'text', text: '.' },
        ],
      },
    ],
  });
  const name = place.list('feed').find((each) => each.startsWith('ambulatory.'));
  const group = parseGroupFile(JSON.parse(place.read(`feed/${name ?? ''}`))).value;
  assert.ok(group);
  const table = new FacilityTable(group.table);
  assert.deepEqual(table.record(0), {
    id: 'deux',
    name: 'Centre "Deux"\nsur deux lignes',
    kind: 'csapa',
    country: 'FR',
    city: 'Metz',
    phone: '03 53 01 90 02',
    phone_dialled: '+33353019002',
    // The row has no point: it stands at its town.
    lat: 49.119,
    lon: 6.173,
    precision: 'city',
  });
});

test('fills a locale with the publisher’s words, marked with their language', async () => {
  const manifest = await built({ 'en/kinds/ctr.md': undefined });
  const pack = parseLocalePack(JSON.parse(place.read(`feed/${manifest.locales['en']?.path ?? ''}`))).value;
  assert.equal(pack?.kinds['ctr']?.lang, 'fr');
  assert.equal(pack?.kinds['ctr']?.label, 'Centre résidentiel');
  assert.equal(pack?.kinds['csapa']?.lang, undefined);
});

test('cuts the towns of the feed’s countries, overseas ones included, with their attribution', async () => {
  const manifest = await built(GAZETTEER);
  assert.equal(manifest.gazetteer?.attribution, 'GeoNames, CC BY 4.0');
  const towns = parseGazetteer(JSON.parse(place.read(`feed/${manifest.gazetteer?.path ?? ''}`))).value;
  assert.deepEqual(towns?.countries, ['FR']);
  for (const name of ['Metz', 'Thionville', 'Saint-Denis', 'Cayenne'])
    assert.ok(towns?.names.includes(name), name);
  assert.ok(!towns?.names.includes('Bruxelles'));
});

test('gives the same bytes for the same folder, at any moment', async () => {
  const content = place.content(GAZETTEER);
  const key = place.at('determinism.key');
  await place.cli('keygen', '--out', key);
  await place.cliAt(NOW, 'build', content, '--out', place.at('one'), '--key', key);
  await place.cliAt(NOW + 3e11, 'build', content, '--out', place.at('two'), '--key', key);
  const one = bytesOf('one');
  assert.ok(Object.keys(one).length > 7);
  assert.deepEqual(bytesOf('two'), one);
});

test('takes the day of issue from --issued', async () => {
  assert.equal((await built({}, '--issued', '2026-11-21')).issued, '2026-11-21');
  assert.equal((await built()).issued, '2026-11-20');
});

test('signs the bytes of feed.json with the key that keygen made', async () => {
  const made = await place.cli('keygen', '--out', place.at('signing.key'));
  const raw = /key="([^"]+)"/.exec(made.out.join('\n'))?.[1] ?? '';
  assert.equal(Buffer.from(raw, 'base64').length, 32);
  await built({}, '--key', place.at('signing.key'));
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(raw, 'base64')]);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const signature = Buffer.from(place.read('feed/feed.json.sig'), 'base64');
  const bytes = Buffer.from(place.read('feed/feed.json'));
  assert.equal(verify(null, bytes, key, signature), true);
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  assert.equal(verify(null, bytes, key, signature), false);
});

test('signs with two keys while one takes the place of the other', async () => {
  const [old, young] = ['old', 'young'].map((name) => place.at(`${name}.key`)) as [string, string];
  for (const key of [old, young]) await place.cli('keygen', '--out', key);
  await built({}, '--key', old);
  await built({}, '--key', old, '--key', young);
  const [first, second, ...more] = place.read('feed/feed.json.sig').split('\n');
  for (const signature of [first, second]) assert.equal(Buffer.from(signature ?? '', 'base64').length, 64);
  assert.notEqual(second, first);
  assert.deepEqual(more, ['']);
});

test('never overwrites a key', async () => {
  await place.cli('keygen', '--out', place.at('once.key'));
  const before = place.read('once.key');
  assert.equal((await place.cli('keygen', '--out', place.at('once.key'))).code, 2);
  assert.equal(place.read('once.key'), before);
});

test('refuses a key that signs nothing here', async () => {
  const content = place.content();
  place.write('no.key', 'hello');
  for (const key of [place.at('no.key'), place.at('nowhere.key')])
    assert.equal((await place.cli('build', content, '--out', place.at('unsigned'), '--key', key)).code, 2);
  assert.ok(!place.list().includes('unsigned'));
});

test('leaves the former feed as it was when the folder has an error', async () => {
  await built();
  const before = bytesOf('feed');
  const names = place.list();
  const content = place.content({ 'directory.csv': 'id,name,kind,country\nx,X,nowhere,FR\n' });
  assert.equal((await place.cli('build', content, '--out', place.at('feed'))).code, 1);
  assert.deepEqual(bytesOf('feed'), before);
  assert.deepEqual(place.list(), names);
});

test('leaves a folder as it was, and nothing beside it, when writing fails half-way', () => {
  place.write('half/feed.json', 'before');
  const names = place.list();
  assert.throws(
    () =>
      replaceFolder(place.at('half'), 'feed.json', (dir) => {
        writeFileSync(join(dir, 'feed.json'), 'after');
        throw new Error('the disk is full');
      }),
    /the disk is full/,
  );
  assert.equal(place.read('half/feed.json'), 'before');
  assert.deepEqual(place.list(), names);
});

test('leaves a file as it was when it cannot be replaced', () => {
  place.write('taken/inside.txt', 'x');
  const names = place.list();
  assert.throws(() => writeWhole(place.at('taken'), 'text'));
  assert.deepEqual(place.list(), names);
  assert.throws(() => replaceFolder(place.at('taken/inside.txt'), 'feed.json', () => undefined), WriteError);
  assert.equal(place.read('taken/inside.txt'), 'x');
});

test('compiles a folder to a pack whose files are those that its manifest names', () => {
  const { manifest, files } = builtInPack(place.content());
  const read = ({ path }: Pick<FileRef, 'path'>): unknown => {
    const [name = '', key] = path.split('/');
    return key === undefined ? files[name] : (files[name] as Record<string, unknown>)[key];
  };
  // Its manifests name files without a digest, which a feed's may not.
  const { groups } = read(manifest.directory) as DirectoryManifest;
  const results = [
    ...Object.values(manifest.locales).map((ref) => parseLocalePack(read(ref))),
    parseHelplines(read(manifest.helplines)),
    ...groups.map((group) => parseGroupFile(read(group))),
    ...groups.map(({ index }) => parseIndexFile(index && read(index))),
  ];
  assert.equal(results.length, 7);
  for (const { value, issues } of results) {
    assert.deepEqual(issues, []);
    assert.ok(value);
  }
});

test('writes the pack as JSON, under a name that changes with it, and a module that knows each file', () => {
  const files = builtInFiles(place.content());
  const served = [...files.keys()].filter((path) => path.endsWith('.json'));
  const [folder = ''] = served.map((path) => path.replace(/\/[^/]*$/, ''));
  assert.match(folder, /^served\/content\/[\da-f]{8}$/);
  for (const name of ['fr', 'fr-guidance', 'en', 'common', 'facilities'])
    assert.ok(served.includes(`${folder}/${name}.json`), name);
  for (const path of served) assert.ok(files.get('index.ts')?.includes(`import('./${path}')`), path);
  assert.deepEqual(builtInFiles(place.content()), files);
  const other = builtInFiles(place.content(changed('fr/kinds/ctr.md', 'on y vit', 'on y habite')));
  assert.ok(![...other.keys()].some((path) => path.startsWith(folder)));
});

test('names the languages that the facilities speak and those that people ask for, in each language of the feed', () => {
  const spoken = (SOUND['directory.csv'] ?? '')
    .trimEnd()
    .replace(/^id,/, 'languages,id,')
    .replaceAll(/\n(?!$)/g, '\nfr;wa,');
  const { files } = builtInPack(place.content({ 'directory.csv': spoken }));
  const names = (locale: string, ...codes: string[]): unknown[] =>
    codes.map((code) => (files[locale] as LocalePack).languages?.[code]);
  assert.deepEqual(names('fr', 'fr', 'wa', 'ar', 'eo'), ['français', 'wallon', 'arabe', undefined]);
  assert.deepEqual(names('en', 'fr', 'wa', 'ar', 'eo'), ['French', 'Walloon', 'Arabic', undefined]);
});

test('refuses to compile a folder with an error', () => {
  assert.throws(() => builtInPack(place.content({ 'directory.csv': '' })), /csv-empty/);
});

test('writes an example that has no error and builds', async () => {
  const { code } = await place.cli('init', '--all', place.at('example'));
  assert.equal(code, 0);
  const checked = await place.cli('check', place.at('example'));
  assert.equal(checked.code, 0, checked.out.join('\n'));
  assert.match(checked.out.join('\n'), /^0 errors/m);
  assert.equal(
    (await place.cli('build', place.at('example'), '--out', place.at('example-feed'), '--allow=placeholders'))
      .code,
    0,
  );
  assert.match(place.read('example/feed.yaml'), /^# /);
  assert.match(place.read('example/helplines.yaml'), /^# /);
});

test('writes no example into a folder that holds anything', async () => {
  place.write('mine/note.txt', 'x');
  assert.equal((await place.cli('init', place.at('mine'))).code, 2);
  assert.deepEqual(place.list('mine'), ['note.txt']);
});

test('leaves out the languages that nobody has reviewed when the publisher hides drafts', async () => {
  const shown = await built();
  assert.deepEqual(Object.keys(shown.locales), ['fr', 'en']);
  const hidden = await built(changed('feed.yaml', 'reviewed', 'hide_drafts: true\nreviewed'));
  assert.deepEqual(Object.keys(hidden.locales), ['fr']);
});
