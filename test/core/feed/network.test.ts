import { assert } from '@open-wc/testing';
import { FeedError } from '../../../src/core/feed/feed.js';
import { feedAddress, openNetwork } from '../../../src/core/feed/network.js';
import { seemsOffline } from '../../../src/core/loading/offline.js';

const KEY = btoa('k'.repeat(32));

/** The addresses that are asked for when a feed is opened with a key. */
async function askedFor(written: string, base: string): Promise<string[]> {
  const asked: string[] = [];
  const fetch = window.fetch.bind(window);
  window.fetch = (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response('{}'));
  };
  try {
    await openNetwork(feedAddress(written, base), { key: KEY, complain: () => undefined });
  } catch (error) {
    assert.instanceOf(error, FeedError);
  } finally {
    window.fetch = fetch;
  }
  return asked;
}

describe('the address of a feed', () => {
  for (const [written, feed, signature] of [
    ['feed.json', '/a/feed.json', '/a/feed.json.sig'],
    ['feed.json?v=2', '/a/feed.json?v=2', '/a/feed.json.sig?v=2'],
    ['feed.json?path=/x/', '/a/feed.json?path=/x/', '/a/feed.json.sig?path=/x/'],
    ['feed.json#top', '/a/feed.json', '/a/feed.json.sig'],
    ['feed.json?v=2#top', '/a/feed.json?v=2', '/a/feed.json.sig?v=2'],
    ['/feeds/', '/feeds/feed.json', '/feeds/feed.json.sig'],
    ['/feeds/?v=2', '/feeds/feed.json?v=2', '/feeds/feed.json.sig?v=2'],
    ['.', '/a/feed.json', '/a/feed.json.sig'],
    ['feed%20one.json', '/a/feed%20one.json', '/a/feed%20one.json.sig'],
    ['/feed.php?id=1', '/feed.php?id=1', '/feed.php.sig?id=1'],
  ] as const)
    it(`${written} asks for ${feed} and ${signature}`, async () => {
      const origin = 'https://feeds.example';
      assert.deepEqual(await askedFor(written, `${origin}/a/page.html`), [
        `${origin}${feed}`,
        `${origin}${signature}`,
      ]);
    });
});

describe('a visitor who seems offline', () => {
  const put = (value: boolean): unknown =>
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });

  afterEach(() => void Reflect.deleteProperty(navigator, 'onLine'));

  it('is told so after a try that got no answer', () => {
    put(false);
    assert.isTrue(seemsOffline('feed-unreachable'));
    assert.isTrue(seemsOffline('strings-unreachable'));
  });

  it('is not told so where a server answered, or where the browser says that it is connected', () => {
    put(false);
    assert.isFalse(seemsOffline('feed-status'));
    assert.isFalse(seemsOffline('feed-invalid'));
    put(true);
    assert.isFalse(seemsOffline('feed-unreachable'));
  });

  it('has the feed asked for all the same', async () => {
    put(false);
    assert.lengthOf(await askedFor('feed.json', 'https://feeds.example/'), 2);
  });
});
