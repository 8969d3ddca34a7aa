/** The command line in a folder to which the built-in pack lends, and in a copy of the pack. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { FeedManifest, LocalePack } from '../../src/domain/content/model.js';
import { addFinessToFolder } from '../../src/publish/import/finess-folder.js';
import { readAndCheck } from '../../src/publish/pipeline.js';
import { wordsIn } from '../../src/publish/words/words.js';
import { NOW, workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

describe('the command line, in a folder that "init" wrote', () => {
  const textsIn = (feed: string): Record<string, LocalePack> => {
    const { locales } = JSON.parse(place.read(`${feed}/feed.json`)) as FeedManifest;
    return Object.fromEntries(
      Object.entries(locales).map(([locale, { path }]) => [
        locale,
        JSON.parse(place.read(`${feed}/${path}`)) as LocalePack,
      ]),
    );
  };
  const build = (name: string): Promise<{ code: number; out: readonly string[] }> =>
    place.cli('build', place.at(name), '--out', place.at(`${name}-feed`), '--allow=placeholders');

  it('builds the feed of the whole copy, but for what only the copy has', async () => {
    await place.cli('init', place.at('lent'));
    await place.cli('init', '--all', place.at('copy'));
    for (const name of ['lent', 'copy']) assert.equal((await build(name)).code, 0);
    const isFeed = (path: string): boolean => /^[^/]+\.[\da-f]{8}\.json$/.test(path);
    const [lent, copy] = ['lent', 'copy'].map((name) => place.files(`${name}-feed`).filter(isFeed)) as [
      string[],
      string[],
    ];
    // Sheets of an action, and the names of the numbers of other countries.
    const roles = (paths: readonly string[]): string[] => paths.map((path) => path.split('.')[0] ?? '');
    assert.deepEqual(roles(copy.filter((path) => !lent.includes(path))), [
      'en-actions',
      'en',
      'fr-actions',
      'fr',
      'helplines',
    ]);
    assert.deepEqual(roles(lent.filter((path) => !copy.includes(path))), ['en', 'fr', 'helplines']);
    const [few, all] = [textsIn('lent-feed'), textsIn('copy-feed')];
    for (const locale of ['fr', 'en']) {
      const { helplines: named, ...texts } = all[locale] ?? assert.fail();
      const { helplines, ...others } = few[locale] ?? assert.fail();
      assert.deepEqual(others, texts);
      assert.deepEqual(
        helplines,
        Object.fromEntries(Object.entries(named).filter(([id]) => id.startsWith('fr-'))),
      );
    }
  });

  it('gives the same bytes for the same files', async () => {
    const before = place.files('lent-feed').map((path) => [path, place.read(`lent-feed/${path}`)]);
    const { out } = await build('lent');
    assert.match(out.at(-1) ?? '', /is already so/);
    assert.deepEqual(
      place.files('lent-feed').map((path) => [path, place.read(`lent-feed/${path}`)]),
      before,
    );
  });

  it('tells in one line how many texts are lent, and nothing where none is', async () => {
    const told = (lines: readonly string[]): string[] =>
      lines.filter((line) => /built-in pack \(/.test(line));
    const runs = [await place.cli('check', place.at('lent')), await build('lent')];
    for (const { out } of runs) {
      assert.equal(told(out).length, 1);
      assert.match(
        told(out)[0] ?? '',
        /^\d{3} texts come from the built-in pack \(built_in in feed\.yaml\)\.$/,
      );
    }
    assert.deepEqual(told((await place.cli('check', place.at('copy'))).out), []);
    const { out } = await place.cli('check', place.at('lent'), '--format', 'json');
    assert.doesNotThrow(() => JSON.parse(out.join('\n')) as unknown);
  });

  it('names who has to call the lent numbers, and exports its places', async () => {
    const { code, out } = await place.cli('stale', place.at('lent'));
    assert.equal(code, 0);
    assert.match(out.join('\n'), /helpline,fr-samu/);
    assert.equal(
      (await place.cli('export', 'geojson', place.at('lent'), '--out', place.at('places.json'))).code,
      0,
    );
  });

  it('imports a table in the words of the publisher, and in those of the pack', async () => {
    await place.cli('init', place.at('named'));
    place.write('named/fr/kinds/ctr.md', '---\nlabel: Maison du fleuve\nsummary: on y vit\n---\n');
    const table =
      'id,name,kind,country\na,A,Maison du fleuve,FR\nb,B,CAARUD,FR\nc,C,Lits halte soins santé,FR\n';
    const argv = ['import', 'csv', place.write('table.csv', table), '--out', place.at('named/directory.csv')];
    const { code, out, err } = await place.cli(...argv);
    assert.equal(code, 0, [...out, ...err].join('\n'));
    const kinds = readAndCheck(place.at('named'), NOW).content?.facilities.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['ctr', 'caarud', 'lhss']);
  });

  it('adds the kinds of a register to those of the pack', async () => {
    await place.cli('init', place.at('register'));
    const categories = [{ kind: 'finess-355', label: 'Centre Hospitalier' }];
    addFinessToFolder(place.at('register/directory.csv'), { categories, origin: 'FINESS' }, wordsIn('fr'));
    assert.match(
      place.read('register/kinds.yaml'),
      /^ctr: residential-collective\n[^]*\nfiness-355: other\n$/,
    );
    const { code, out } = await place.cli('check', place.at('register'));
    assert.equal(code, 0, out.join('\n'));
  });
});
