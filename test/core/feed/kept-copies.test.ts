import { assert } from '@open-wc/testing';
import { FeedError, type Feed } from '../../../src/core/feed/feed.js';
import { openNetwork } from '../../../src/core/feed/network.js';
import { eraseCopies, openKeptPlace } from '../../../src/core/page/kept-place.js';
import { KEPT } from '../../../src/publish/statement/traffic.js';
import { serveFeed } from '../../helpers/feed.js';
import { replace } from '../../helpers/surroundings.js';
import { until } from '../../helpers/until.js';

/** A feed on a server that can be stopped, and what the webmaster is told of it. */
async function published(): Promise<{
  readonly address: string;
  readonly told: string[];
  readonly stop: () => void;
  readonly open: (keep: boolean, key?: string) => Promise<Feed>;
}> {
  let isUp = true;
  const told: string[] = [];
  const address = await serveFeed({
    server: () => (isUp ? undefined : new Response('', { status: 503 })),
  });
  return {
    address,
    told,
    stop: () => void (isUp = false),
    open: (keep, key) =>
      openNetwork(new URL(address), { keep, key, complain: (code) => void told.push(code) }),
  };
}

async function keptNames(): Promise<string[]> {
  return (await (await openKeptPlace()).keys()).map(({ url }) => url);
}

/** Reads texts and helplines, and waits until they are kept, and the feed.json that names them. */
async function readAll(feed: Feed): Promise<void> {
  await Promise.all([feed.locale('fr'), feed.helplines()]);
  const wanted = [feed.manifest.locales['fr'], feed.manifest.helplines].map((ref) => ref?.sha256 ?? '');
  let names: string[] = [];
  await until(() => {
    void keptNames().then((found) => (names = found));
    return ['/m/', ...wanted].every((part) => names.some((name) => name.includes(part)));
  }, 'the copies');
}

async function codeOf(reading: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof FeedError ? error.code : undefined;
}

const erased = async (): Promise<void> => {
  eraseCopies();
  let left = 1;
  await until(() => {
    void keptNames().then(({ length }) => (left = length));
    return left === 0;
  }, 'the copies to go');
};

describe('the last good copy of a feed', () => {
  beforeEach(erased);
  afterEach(erased);

  it('is shown when the server gives none, and the webmaster is told why', async () => {
    const { open, stop, told } = await published();
    const before = await open(true);
    await readAll(before);
    stop();
    const after = await open(true);
    assert.deepEqual([before.source, after.source], ['network', 'kept']);
    assert.deepEqual(await after.locale('fr'), await before.locale('fr'));
    assert.deepEqual(await after.helplines(), await before.helplines());
    assert.deepEqual(told, ['feed-status', 'feed-kept']);
  });

  it('gives a single file that the server has lost', async () => {
    const { open, stop } = await published();
    await readAll(await open(true));
    const feed = await open(true);
    stop();
    assert.equal((await feed.locale('fr')).locale, 'fr');
  });

  it('is not kept unless the page asks for it', async () => {
    const { open, stop } = await published();
    await (await open(false)).locale('fr');
    stop();
    assert.deepEqual(await keptNames(), []);
    assert.equal(await codeOf(open(true)), 'feed-status');
  });

  it('bears no name that tells what it is', async () => {
    const { open } = await published();
    await readAll(await open(true));
    const names = await keptNames();
    assert.isAbove(names.length, 2);
    for (const name of names) assert.match(name, KEPT[0]?.entries ?? /$^/);
    assert.deepEqual(
      await caches.keys(),
      KEPT.map((each) => each.name),
    );
  });

  it('is gone once the page was left by the quick exit', async () => {
    const { open, stop } = await published();
    await readAll(await open(true));
    await erased();
    stop();
    assert.equal(await codeOf(open(true)), 'feed-status');
  });

  it('is not used where somebody altered it', async () => {
    const { open, stop } = await published();
    const feed = await open(true);
    await readAll(feed);
    const place = await openKeptPlace();
    const digest = feed.manifest.helplines.sha256;
    await place.put(`https://kept.invalid/f/${digest}`, new Response('[]'));
    stop();
    assert.equal(await codeOf((await open(true)).helplines()), 'feed-status');
  });

  it('lets go of files that no feed names any more', async () => {
    const { open } = await published();
    const feed = await open(true);
    await readAll(feed);
    const place = await openKeptPlace();
    const stray = `https://kept.invalid/f/${'0'.repeat(64)}`;
    await place.put(stray, new Response('[]'));
    const [manifest] = (await keptNames()).filter((name) => name.includes('/m/'));
    await place.put(manifest ?? '', new Response('{}'));
    await readAll(await open(true));
    let names: string[] = [stray];
    await until(() => {
      void keptNames().then((found) => (names = found));
      return !names.includes(stray);
    }, 'the stray file to go');
  });

  it('is held to the pinned keys as well', async () => {
    const { open, stop } = await published();
    await readAll(await open(true));
    stop();
    assert.equal(await codeOf(open(true, btoa('k'.repeat(32)))), 'feed-status');
  });

  it('costs nothing but a word to the webmaster where storage is forbidden', async () => {
    const restore = replace(window.caches, 'open', () =>
      Promise.reject(new DOMException('no', 'SecurityError')),
    );
    try {
      const { open, told } = await published();
      const feed = await open(true);
      assert.equal((await feed.locale('fr')).locale, 'fr');
      await until(() => told.length > 0, 'the word');
      assert.deepEqual(told, ['not-kept']);
    } finally {
      restore();
    }
  });
});
