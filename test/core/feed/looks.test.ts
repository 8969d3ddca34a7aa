import { assert } from '@open-wc/testing';
import { namedFeed } from '../../../src/core/feed/named-feed.js';
import { serveFeed } from '../../helpers/feed.js';
import { replace } from '../../helpers/surroundings.js';
import { until } from '../../helpers/until.js';

const MINUTE = 60_000;

/** A feed that is published again while a page is open. */
async function published(): Promise<{
  readonly address: string;
  readonly asked: string[];
  answer: (text: string) => Response;
}> {
  const asked: string[] = [];
  const feed = { address: '', asked, answer: (text: string) => new Response(text) };
  const first = await serveFeed();
  feed.address = await serveFeed({
    server: async (path) => {
      if (path !== 'feed.json') return undefined as unknown as Response;
      asked.push(path);
      return feed.answer(await (await fetch(first)).text());
    },
  });
  return feed;
}

const publishedAs = (version: number) => (text: string) =>
  new Response(JSON.stringify({ ...(JSON.parse(text) as object), version }));

/** Looks at the page again after so many milliseconds, and gives the server time to be asked. */
async function lookAfter(wait: number, by: () => void): Promise<void> {
  const now = Date.now() + wait;
  const restore = replace(Date, 'now', () => now);
  by();
  await new Promise((resolve) => setTimeout(resolve, 60));
  restore();
}

const back = (): unknown => document.dispatchEvent(new Event('visibilitychange'));

describe('a page that was left open', () => {
  it('asks for its feed when somebody looks at it again, and says what is new', async () => {
    for (const by of [
      back,
      () => window.dispatchEvent(new Event('pageshow')),
      () => window.dispatchEvent(new Event('focus')),
      () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
      () => document.body.dispatchEvent(new Event('keydown', { bubbles: true })),
    ]) {
      const feed = await published();
      const handle = namedFeed({ address: feed.address }, () => undefined);
      let told = 0;
      const unfollow = handle.follow?.(() => (told += 1));
      assert.equal((await handle.open()).manifest.version, 1);
      feed.answer = publishedAs(2);
      await lookAfter(2 * MINUTE, () => void by());
      await until(() => told === 1, 'the news');
      assert.equal((await handle.open()).manifest.version, 2);
      unfollow?.();
    }
  });

  it('asks once a minute at most, and nobody once no widget shows the feed', async () => {
    const { address, asked } = await published();
    const handle = namedFeed({ address }, () => undefined);
    const unfollow = handle.follow?.(() => undefined);
    await handle.open();
    await lookAfter(MINUTE / 2, back);
    assert.lengthOf(asked, 1);
    await lookAfter(2 * MINUTE, back);
    assert.lengthOf(asked, 2);
    unfollow?.();
    await lookAfter(9 * MINUTE, back);
    assert.lengthOf(asked, 2);
  });

  it('says nothing of a feed that is the same, older or out of reach, and keeps what it has', async () => {
    const feed = await published();
    const handle = namedFeed({ address: feed.address }, () => undefined);
    let told = 0;
    const unfollow = handle.follow?.(() => (told += 1));
    feed.answer = publishedAs(5);
    const before = await handle.open();
    let wait = 0;
    for (const answer of [publishedAs(5), publishedAs(4), () => new Response('', { status: 500 })]) {
      feed.answer = answer;
      await lookAfter((wait += 2 * MINUTE), back);
    }
    assert.lengthOf(feed.asked, 4);
    assert.equal(told, 0);
    assert.equal(await handle.open(), before);
    unfollow?.();
  });
});
