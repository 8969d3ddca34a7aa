import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { publisherGuide } from '../../src/publish/guides/publisher-guide.js';
import { workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

for (const language of ['fr', 'en'] as const)
  test(`writes the guide for publishers in the language of the command line, and names it (${language})`, async () => {
    const { code, out } = await place.cliIn({ LANG: `${language}.UTF-8` }, 'init', place.at(language));
    assert.equal(code, 0);
    assert.equal(place.read(`${language}/GUIDE.md`), publisherGuide(language));
    assert.match(out[0] ?? '', /GUIDE\.md/);
  });

test('says nothing of the guide in a check of the folder', async () => {
  await place.cli('init', place.at('example'));
  const { out } = await place.cli('check', place.at('example'));
  assert.doesNotMatch(out.join('\n'), /GUIDE/);
});

test('writes what is the publisher’s, and nothing of the built-in pack', async () => {
  const { out } = await place.cli('init', place.at('begun'));
  assert.match(out[0] ?? '', /^4 files written/);
  assert.deepEqual(place.list('begun'), ['.schemas', 'GUIDE.md', 'README.md', 'directory.csv', 'feed.yaml']);
  assert.match(place.read('begun/feed.yaml'), /^# .*\nbuilt_in: true$/m);
});

test('names in feed.yaml the languages that the built-in pack has', async () => {
  await place.cli('init', place.at('languages'));
  await place.cli('init', '--all', place.at('all-languages'));
  const has = place
    .files('all-languages')
    .flatMap((path) => /^([^/]+)\/settings\.yaml$/.exec(path)?.[1] ?? []);
  const [, named = ''] = /Passerelle has texts in: (.+)\.$/m.exec(place.read('languages/feed.yaml')) ?? [];
  assert.ok(has.length > 1);
  assert.deepEqual(named.split(', ').sort(), has.sort());
});

test('copies the built-in pack in all its languages where that is asked for, and takes nothing from it then', async () => {
  const { code } = await place.cli('init', '--all', place.at('whole'));
  assert.equal(code, 0);
  const files = place.files('whole').filter((path) => !path.startsWith('.schemas'));
  for (const path of [
    'kinds.yaml',
    'fr/kinds/ctr.md',
    'nl/settings.yaml',
    'fr-x-simple/models.yaml',
    'actions/cdpa57-2020.csv',
  ])
    assert.ok(files.includes(path), path);
  assert.doesNotMatch(place.read('whole/feed.yaml'), /built_in/);
  assert.match(
    place.read('whole/fr/synonyms.yaml'),
    /^# yaml-language-server.*\n# Words as people type them/,
  );
});
