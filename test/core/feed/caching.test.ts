import { assert } from '@open-wc/testing';
import { FeedError } from '../../../src/core/feed/feed.js';
import { namedFeed } from '../../../src/core/feed/named-feed.js';
import { askFeedAhead } from '../../../src/core/loading/feed-ahead.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';

const silent = (): undefined => undefined;

/** A feed behind a cache: what is asked for and how, in order. */
async function behindCache(
  answer: (path: string, caching: string) => Response | undefined = silent,
  feed: FixtureFeed = {},
): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const address = await serveFeed({
    ...feed,
    server: (path, init) => {
      const caching = init?.cache ?? 'default';
      asked.push(`${path} ${caching}`);
      return answer(path, caching);
    },
  });
  return { address, asked };
}

/** A feed.json of a version; nothing of what it names is asked for. */
function versionOf(version: number): Response {
  const ref = { path: 'a.json', sha256: '0'.repeat(64) };
  return new Response(
    JSON.stringify({
      format: 'passerelle-feed/1',
      id: 'essai',
      publisher: { name: 'Essai' },
      licence: { name: 'CC BY 4.0', attribution: 'Essai' },
      version,
      issued: '2026-11-20',
      countries: ['FR'],
      locales: { fr: { ...ref, reviewed: true } },
      helplines: ref,
      directory: { ...ref, count: 0 },
    }),
  );
}

async function codeOf(reading: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await reading.then(silent, (reason: unknown) => reason);
  return error instanceof FeedError ? error.code : undefined;
}

describe('a feed behind a cache', () => {
  it('is asked for anew each time a page is opened, its named files are not', async () => {
    const { address, asked } = await behindCache();
    const feed = await namedFeed({ address }, silent).open();
    await feed.locale('fr');
    assert.deepEqual(asked, ['feed.json no-cache', 'fr.json default']);
  });

  it('is asked for anew by the loader as well', async () => {
    const { address, asked } = await behindCache();
    askFeedAhead({ address, key: btoa('k'.repeat(32)) });
    assert.deepEqual(asked, ['feed.json no-cache', 'feed.json.sig no-cache']);
  });

  for (const [fault, kept] of [
    ['an error', () => new Response('', { status: 404 })],
    ['another file', () => new Response('{"another":true}')],
    ['a page', () => new Response('<!doctype html>')],
  ] as const)
    it(`goes past it where it keeps ${fault}`, async () => {
      const { address, asked } = await behindCache((path, caching) =>
        path === 'fr.json' && caching === 'default' ? kept() : undefined,
      );
      const feed = await namedFeed({ address }, silent).open();
      assert.equal((await feed.locale('fr')).locale, 'fr');
      assert.deepEqual(asked.slice(1), ['fr.json default', 'fr.json reload']);
    });

  it('is told as it is where the server itself is at fault', async () => {
    const { address, asked } = await behindCache((path) =>
      path === 'fr.json' ? new Response('', { status: 500 }) : undefined,
    );
    const feed = await namedFeed({ address }, silent).open();
    assert.equal(await codeOf(feed.locale('fr')), 'feed-status');
    assert.lengthOf(asked, 3);
  });

  it('is read whole again, past every cache, once it was given up', async () => {
    const { address, asked } = await behindCache();
    const handle = namedFeed({ address }, silent);
    const before = await handle.open();
    assert.equal(await handle.open(), before);
    handle.renew();
    const after = await handle.open();
    assert.notEqual(after, before);
    await after.locale('fr');
    assert.deepEqual(asked, ['feed.json no-cache', 'feed.json reload', 'fr.json reload']);
  });

  it('never gives back a lower version than the page has seen, and says so', async () => {
    let version = 5;
    const address = await serveFeed({
      server: (path) => (path === 'feed.json' ? versionOf(version) : undefined),
    });
    const told: string[] = [];
    const handle = namedFeed({ address }, (code) => void told.push(code));
    const open = async (): Promise<number> => (await handle.open()).manifest.version;
    assert.equal(await open(), 5);
    for (const [published, shown] of [
      [4, 5],
      [6, 6],
      [6, 6],
    ] as const) {
      version = published;
      handle.renew();
      assert.equal(await open(), shown);
    }
    assert.deepEqual(told, ['feed-older']);
  });
});
