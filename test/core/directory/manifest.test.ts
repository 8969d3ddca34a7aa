import { assert } from '@open-wc/testing';
import { openDirectory } from '../../../src/core/directory/client.js';
import type { Feed } from '../../../src/core/feed/feed.js';
import { readFacility } from '../../../src/core/directory/record.js';
import { openNetwork } from '../../../src/core/feed/network.js';
import type { Directory } from '../../../src/domain/directory/directory.js';
import type { GroupRef } from '../../../src/domain/directory/files.js';
import { buildLexicon } from '../../../src/domain/directory/lexicon.js';
import { NO_FILTERS } from '../../../src/domain/directory/query.js';
import { readWords } from '../../../src/domain/directory/words.js';
import { PACK_FR } from '../../fixtures/pack.js';
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
    const later = (await openDirectory(now.feed)).manifest;
    const counts = (groups: readonly GroupRef[]): unknown =>
      groups.map(({ setting, count, kinds, goals }) => ({ setting, count, kinds, goals }));
    assert.deepEqual(manifest.kinds, later.kinds);
    assert.deepEqual(counts(manifest.groups), counts(later.groups));
  });
});

describe('the words of a feed', () => {
  const words = readWords(buildLexicon(PACK_FR));
  const search = (directory: Directory, text: string): string[] =>
    directory
      .search({ text, words, filters: NO_FILTERS, scope: {}, statusOf: () => 'unknown' })
      .hits.map(({ ref }) => directory.record(ref).name);

  it('are no part of the list, and read once they are needed', async () => {
    const { feed, asked } = await setup({ divided: true });
    const client = await openDirectory(feed);
    const told: string[] = [];
    const report = (code: string): void => void told.push(code);
    const directory = await client.open(client.listed, report);
    assert.isEmpty(asked.filter((path) => path.includes('index')));
    await Promise.all([client.readIndexes(directory, report), client.readIndexes(directory, report)]);
    const read = asked.filter((path) => path.includes('index'));
    assert.equal(read.length, directory.tables.length);
    assert.include(search(directory, 'metz'), 'Centre du Quai');
    assert.isEmpty(told);
  });

  it('are made of the list where they cannot be read, and that is told once', async () => {
    const whole = await setup({});
    const client = await openDirectory(whole.feed);
    const expected = search(await client.open(client.listed, () => undefined), 'centre');
    assert.isNotEmpty(expected);
    const { feed } = await setup({ divided: true, spoil: { 'ambulatory-index.json': () => '{}' } });
    const spoilt = await openDirectory(feed);
    const told: string[] = [];
    const report = (code: string): void => void told.push(code);
    const directory = await spoilt.open(spoilt.listed, report);
    await spoilt.readIndexes(directory, report);
    await spoilt.readIndexes(directory, report);
    assert.deepEqual(told, ['feed-changed']);
    assert.deepEqual(search(directory, 'centre'), expected);
  });
});

describe('a group in parts', () => {
  it('gives one facility by its id, for a few files', async () => {
    const facilities = Array.from({ length: 1200 }, (_, at) => ({
      id: `clinic-${String(at)}`,
      name: `Clinique ${String(at)}`,
      kind: 'clinic',
      country: 'FR',
      lat: 45 + at / 1000,
      lon: 2,
    }));
    const { feed, asked } = await setup({ facilities, divided: true, cut: 'other' });
    const found = await readFacility(feed, 'clinic-777');
    assert.equal(found?.facility.name, 'Clinique 777');
    assert.lengthOf(asked, 5);
    assert.isUndefined(await readFacility(feed, 'clinic-1200'));
  });
});
