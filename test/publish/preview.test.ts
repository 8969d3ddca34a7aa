import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { preview } from '../../src/publish/commands/preview.js';
import { wordsIn } from '../../src/publish/words/words.js';
import { NOW, SOUND, workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

/** Opens a preview of a folder, works with it, and ends it. */
async function previewed(dir: string, work: (address: string) => Promise<void>): Promise<string[]> {
  const end = new AbortController();
  const said: string[] = [];
  const note = (line: string): void => void said.push(line);
  const io = { out: note, err: note, words: wordsIn('en') };
  let fault: Error | undefined;
  await preview(
    dir,
    {
      port: 0,
      now: () => NOW,
      signal: end.signal,
      opened: (address) =>
        void work(address)
          .catch((error: unknown) => (fault = error as Error))
          .finally(() => end.abort()),
    },
    io,
  );
  if (fault) throw fault;
  return said;
}

const text = async (address: string): Promise<string> => (await fetch(address)).text();

/** The first change that the page is told of. */
async function changed(address: string, change: () => void): Promise<void> {
  const { body } = await fetch(`${address}changes`);
  const reader = body?.getReader();
  change();
  for (let told = ''; !told.includes('data: changed');) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) throw new Error('the page was told of nothing');
    told += new TextDecoder().decode(value);
  }
  await reader?.cancel();
}

describe('a preview', () => {
  test('serves the feed, and a page that names it', async () => {
    await previewed(place.content(), async (address) => {
      const page = await text(address);
      assert.match(page, /data-feed="\/feed\.json"/);
      assert.match(page, /<passerelle-finder>/);
      const feed = JSON.parse(await text(`${address}feed.json`)) as { format: string };
      assert.equal(feed.format, 'passerelle-feed/1');
      assert.equal((await fetch(`${address}nothing.json`)).status, 404);
    });
  });

  test('follows each change, shows its faults as text, and goes on with what was right', async () => {
    const dir = place.content();
    await previewed(dir, async (address) => {
      await changed(address, () =>
        writeFileSync(place.at('content/directory.csv'), 'id,name,kind,country\nx,X,<b>nowhere</b>,FR\n'),
      );
      const page = await text(address);
      assert.match(page, /error unknown-kind/);
      assert.match(page, /&lt;b&gt;nowhere/);
      assert.doesNotMatch(page, /<b>nowhere/);
      assert.match(await text(`${address}feed.json`), /passerelle-feed\/1/);
      await changed(address, () =>
        writeFileSync(place.at('content/directory.csv'), SOUND['directory.csv'] ?? ''),
      );
      assert.doesNotMatch(await text(address), /unknown-kind/);
    });
  });

  test('refuses nothing that build would, such as a list without a place', async () => {
    const said = await previewed(
      place.content({ 'directory.csv': 'id,name,kind,country\n' }),
      async (address) => {
        assert.match(await text(`${address}feed.json`), /"count":0/);
      },
    );
    assert.ok(said.every((line) => !line.startsWith('refused')));
  });

  test('says what is wrong where nothing can be built', async () => {
    await previewed(place.content({ 'feed.yaml': 'id: 1\n' }), async (address) => {
      assert.match(await text(address), /Nothing could be built yet/);
    });
  });
});
