import { assert } from '@open-wc/testing';
import type { Feed, FeedError } from '../../../src/core/feed/feed.js';
import { openNetwork } from '../../../src/core/feed/network.js';
import { PACK_FR } from '../../fixtures/pack.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';

const { landscape: _landscape, documents: _documents, commitments: _commitments, ...PACK } = PACK_FR;
const LOCALES = { fr: { ...PACK, actions: [], pathways: [] } };

interface Opened {
  readonly feed: Feed;
  readonly asked: string[];
}

async function setup(made: FixtureFeed): Promise<Opened> {
  const asked: string[] = [];
  const address = await serveFeed({
    locales: LOCALES,
    ...made,
    server: (path) => void asked.push(path),
  });
  const feed = await openNetwork(new URL(address), { complain: () => undefined });
  asked.length = 0;
  return { feed, asked };
}

describe('what the guides of a feed read', () => {
  it('stands in a file of its own, which is asked for once and only for a guide', async () => {
    const { feed, asked } = await setup({ divided: true });
    assert.notProperty(await feed.locale('fr'), 'actions');
    assert.deepEqual(asked, ['fr.json']);
    const [first, second] = await Promise.all([
      feed.guidance('fr', 'actions'),
      feed.guidance('fr-BE', 'actions'),
    ]);
    assert.deepEqual(first, { actions: [] });
    assert.strictEqual(second, first);
    assert.deepEqual(asked, ['fr.json', 'fr-actions.json']);
  });

  it('is nothing where the publisher wrote none of it, without a further file', async () => {
    const { feed, asked } = await setup({ divided: true });
    assert.notProperty(await feed.guidance('fr', 'landscape'), 'landscape');
    assert.deepEqual(asked, ['fr.json']);
  });

  it('is found among the texts of a feed that was built before', async () => {
    const { feed, asked } = await setup({});
    assert.deepEqual((await feed.guidance('fr', 'actions')).actions, []);
    assert.deepEqual(asked, ['fr.json']);
  });

  it('is refused where it is not what the feed names', async () => {
    const { feed } = await setup({ divided: true, spoil: { 'fr-pathways.json': (text) => `${text} ` } });
    const error: unknown = await feed.guidance('fr', 'pathways').then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.equal((error as FeedError).code, 'feed-changed');
  });
});
