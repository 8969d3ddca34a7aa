import { assert } from '@open-wc/testing';
import { readLoaderTag } from '../../../src/core/loading/loader-tag.js';
import { watch, type Watch } from '../../helpers/watch.js';

const ADDRESS = 'https://files.example/passerelle/loader.js';

let heard: Watch;
const placed: Element[] = [];

/** Puts markup on the page; its scripts do not run. */
function place(markup: string): void {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  placed.push(box);
}

describe('the loader’s tag', () => {
  beforeEach(() => (heard = watch()));

  afterEach(() => {
    heard.stop();
    placed.splice(0).forEach((each) => each.remove());
  });

  it('is the script with data-passerelle', () => {
    place(
      '<script data-feed="https://no.example/"></script><script data-passerelle data-feed="https://yes.example/feed.json"></script>',
    );
    assert.equal(readLoaderTag(ADDRESS).page.feed, 'https://yes.example/feed.json');
  });

  it('is the one with the loader’s address among several', () => {
    place(`<script type="text/plain" data-passerelle data-feed="https://no.example/"></script>
      <script type="module" data-passerelle src="${ADDRESS}" data-feed="https://yes.example/feed.json"></script>`);
    assert.equal(readLoaderTag(ADDRESS).page.feed, 'https://yes.example/feed.json');
  });

  it('is found by its address where no script has data-passerelle', () => {
    place(`<script type="module" src="${ADDRESS}?v=2" data-feed="https://no.example/"></script>
      <script type="module" src="${ADDRESS}" data-feed="https://yes.example/feed.json"></script>`);
    assert.equal(readLoaderTag(ADDRESS).page.feed, 'https://yes.example/feed.json');
  });

  it('is no element of another kind', () => {
    place(`<div data-passerelle data-feed="https://no.example/" src="${ADDRESS}"></div>
      <svg><script data-passerelle data-feed="https://no.example/" href="${ADDRESS}"></script></svg>
      <img name="currentScript" data-passerelle data-feed="https://no.example/" alt="">`);
    assert.deepEqual(readLoaderTag(ADDRESS).page, { feed: undefined, country: undefined });
  });

  it('names feed, key, country, allowed origins and widgets', () => {
    place(
      '<script data-passerelle data-feed="/feed/feed.json" data-key=" abc= " data-country=" fr " data-allow="https://a.example, https://b.example:8443/  http://c.example" data-widgets="finder, exit contact"></script>',
    );
    const tag = readLoaderTag(ADDRESS);
    assert.deepEqual(tag.page, {
      feed: `${location.origin}/feed/feed.json`,
      key: 'abc=',
      keep: false,
      overrides: undefined,
      country: 'FR',
    });
    assert.deepEqual([...tag.allow], ['https://a.example', 'https://b.example:8443', 'http://c.example']);
    assert.deepEqual(tag.widgets, ['finder', 'exit', 'contact']);
    assert.deepEqual(heard.warnings, []);
  });

  it('names several feeds, several keys, whether copies are kept, and what the site changes', () => {
    place(
      '<script data-passerelle data-feed="/ours/ https://federation.example/feed.json" data-key="abc= def=" data-keep data-overrides="/changes.json"></script>',
    );
    const { page } = readLoaderTag(ADDRESS);
    assert.equal(page.feed, `${location.origin}/ours/ https://federation.example/feed.json`);
    assert.deepEqual([page.key, page.keep], ['abc= def=', true]);
    assert.equal(page.overrides, `${location.origin}/changes.json`);
    assert.deepEqual(heard.warnings, []);
  });

  it('takes changes from a script of the page, and those of several feeds that are addresses', () => {
    place(
      '<script data-passerelle data-feed="ftp://a.example/ /feed.json" data-keep="false" data-overrides="#changes"></script>',
    );
    const { page } = readLoaderTag(ADDRESS);
    assert.deepEqual(
      [page.feed, page.keep, page.overrides],
      [`${location.origin}/feed.json`, false, '#changes'],
    );
    assert.lengthOf(heard.warnings, 1);
  });

  it('keeps, changes and checks nothing without a feed, and the webmaster is told', () => {
    place('<script data-passerelle data-keep data-key="abc=" data-overrides="/changes.json"></script>');
    assert.deepEqual(readLoaderTag(ADDRESS).page, { feed: undefined, country: undefined });
    assert.lengthOf(heard.warnings, 3);
  });

  for (const feed of [
    'javascript:alert(1)',
    'data:,{}',
    'https://user:word@a.example/feed.json',
    'http://',
    'ftp://a.example/',
  ])
    it(`names no feed by ${feed}, and the webmaster is told`, () => {
      place(`<script data-passerelle data-feed="${feed}" data-key="abc="></script>`);
      const { page } = readLoaderTag(ADDRESS);
      assert.deepEqual([page.feed, page.key], [undefined, undefined]);
      assert.isTrue(heard.warnings[0]?.startsWith(`[passerelle-loader] data-feed="${feed}"`));
    });

  for (const word of [
    '*',
    'a.example',
    'https://a.example/path',
    'https://*.a.example',
    'null',
    'data:',
    'https://u:p@a.example',
  ])
    it(`allows nothing by ${word}, and the webmaster is told`, () => {
      place(`<script data-passerelle data-allow="${word}"></script>`);
      assert.equal(readLoaderTag(ADDRESS).allow.size, 0);
      assert.lengthOf(heard.warnings, 1);
    });

  for (const country of ['France', 'F', '33', 'f r'])
    it(`names no country by “${country}”, and the webmaster is told`, () => {
      place(`<script data-passerelle data-country="${country}"></script>`);
      assert.isUndefined(readLoaderTag(ADDRESS).page.country);
      assert.lengthOf(heard.warnings, 1);
    });
});
