import { assert } from '@open-wc/testing';
import { openDirectory } from '../../../src/core/directory/client.js';
import type { Feed } from '../../../src/core/feed/feed.js';
import { openNetwork } from '../../../src/core/feed/network.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';

interface Opened {
  readonly feed: Feed;
  /** The files that were asked for since the feed is open. */
  readonly asked: string[];
}

async function setup(made: FixtureFeed): Promise<Opened> {
  const asked: string[] = [];
  const address = await serveFeed({ ...made, server: (path) => void asked.push(path) });
  const feed = await openNetwork(new URL(address), { complain: () => undefined });
  asked.length = 0;
  return { feed, asked };
}

describe('the groups of a feed', () => {
  it('are known with feed.json', async () => {
    const { feed, asked } = await setup({ divided: true });
    const { manifest } = await openDirectory(feed);
    assert.isAbove(manifest.groups.length, 0);
    assert.deepEqual(asked, []);
  });

  it('are read from a file of their own where the feed was built before', async () => {
    const [before, now] = await Promise.all([setup({}), setup({ divided: true })]);
    const { manifest } = await openDirectory(before.feed);
    assert.deepEqual(before.asked, ['directory.json']);
    assert.deepEqual(manifest, (await openDirectory(now.feed)).manifest);
  });
});
