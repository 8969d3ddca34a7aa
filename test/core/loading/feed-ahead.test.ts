import { assert } from '@open-wc/testing';
import { request } from '../../../src/core/feed/ahead.js';
import { FeedError } from '../../../src/core/feed/feed.js';
import { openNetwork } from '../../../src/core/feed/network.js';
import {
  askFeedAhead,
  feedNamedFor,
  type FeedRules,
  type NamedFeed,
} from '../../../src/core/loading/feed-ahead.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';

const PAGE = 'https://page.example/feed.json';
const NEAR = 'https://near.example/feed.json';
const NOTHING: FeedRules = { page: {}, allow: new Set() };

const placed: Element[] = [];

/** The feed that is asked for ahead for the widget of some markup: its address, and its key. */
function namedIn(markup: string, rules: FeedRules = NOTHING): string | undefined {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  placed.push(box);
  const widget = box.querySelector('passerelle-finder, [data-passerelle]') as Element;
  const feed: NamedFeed | undefined = feedNamedFor(widget, rules);
  return feed && [feed.address, feed.key].filter(Boolean).join(' ');
}

describe('the feed that is asked for ahead', () => {
  afterEach(() => placed.splice(0).forEach((each) => each.remove()));

  const finder = '<passerelle-finder></passerelle-finder>';
  const around = (inside: string, key = ''): string =>
    `<passerelle-feed src="${NEAR}"${key && ` key="${key}"`}><p>${inside}</p></passerelle-feed>`;

  it('is the one of the loader’s tag, of the tag around, or of the widget, the nearest first', () => {
    const rules = { ...NOTHING, page: { feed: PAGE } };
    assert.isUndefined(namedIn(finder));
    assert.equal(namedIn(finder, rules), PAGE);
    assert.equal(namedIn(around(finder), rules), NEAR);
    const own = 'https://own.example/feed.json';
    assert.equal(namedIn(around(`<passerelle-finder feed="${own}"></passerelle-finder>`), rules), own);
  });

  it('is the one with a pinned key before one without', () => {
    const rules = { ...NOTHING, page: { feed: PAGE, key: 'k' } };
    assert.equal(namedIn(around(finder), rules), `${PAGE} k`);
    assert.equal(namedIn(around(finder, 'n'), rules), `${NEAR} n`);
  });

  it('is never one from which a mounted element may not read', () => {
    const mounted = `<div data-passerelle="finder" data-feed="${NEAR}"></div>`;
    assert.isUndefined(namedIn(mounted));
    assert.equal(namedIn(mounted, { ...NOTHING, page: { feed: PAGE } }), PAGE);
    assert.equal(namedIn(mounted, { ...NOTHING, allow: new Set(['https://near.example']) }), NEAR);
    for (const address of ['javascript:1', 'data:,1', 'https://me:secret@near.example/'])
      assert.isUndefined(namedIn(`<passerelle-finder feed="${address}"></passerelle-finder>`));
  });
});

describe('a feed that was asked for ahead', () => {
  async function setup(feed: FixtureFeed = {}): Promise<{ address: string; asked: string[] }> {
    const asked: string[] = [];
    const address = await serveFeed({ ...feed, server: (path) => void asked.push(path) });
    return { address, asked };
  }
  const open = (address: string, key?: string): Promise<unknown> =>
    openNetwork(new URL(address), { key, complain: () => undefined });
  const failureOf = async (opening: Promise<unknown>): Promise<string> => {
    const error: unknown = await opening.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return error instanceof FeedError ? error.code : String(error);
  };

  it('is not asked for again, unless it is opened anew', async () => {
    const { address, asked } = await setup();
    askFeedAhead({ address, key: undefined });
    askFeedAhead({ address, key: undefined });
    await open(address);
    assert.deepEqual(asked, ['feed.json']);
    await open(address);
    assert.deepEqual(asked, ['feed.json', 'feed.json']);
  });

  it('is held to what any feed is held to', async () => {
    const wrong = await setup({ spoil: { 'feed.json': () => '{' } });
    askFeedAhead({ address: wrong.address, key: undefined });
    assert.equal(await failureOf(open(wrong.address)), 'feed-not-json');
    const large = await setup({ spoil: { 'feed.json': (text) => text + ' '.repeat(600_000) } });
    askFeedAhead({ address: large.address, key: undefined });
    assert.equal(await failureOf(open(large.address)), 'feed-too-large');
  });

  it('is asked for with its signature where a key is pinned, and used only if that fits', async () => {
    const { address, asked } = await setup();
    const key = btoa('k'.repeat(32));
    askFeedAhead({ address, key });
    assert.deepEqual(asked, ['feed.json', 'feed.json.sig']);
    assert.equal(await failureOf(open(address, key)), 'feed-unsigned');
    assert.lengthOf(asked, 2);
  });

  it('can be given up by who waits for it', async () => {
    const address = new URL('https://never.example/feed.json');
    const { response, stop } = request(address, 'default');
    stop.abort();
    assert.equal(await response.catch((error: unknown) => (error as Error).name), 'AbortError');
  });
});
