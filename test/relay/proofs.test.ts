import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { createHandler } from '../../src/relay/handler.js';
import { configFor, MESSAGE, NO_FILES } from './relays.js';

const MINUTE = 60_000;
const MOST = 3;

/** A relay whose messages are counted and kept nowhere. */
function flooded() {
  const here = { now: Date.now(), taken: 0 };
  const handler = createHandler({
    config: configFor('/nowhere', 25, { mostWithoutProof: MOST }),
    files: () => NO_FILES,
    accept: () => {
      here.taken += 1;
      return Promise.resolve();
    },
    refused: () => undefined,
    trapped: () => undefined,
    now: () => here.now,
    shortest: 0,
  });
  const ask = (path: string, init: RequestInit = {}) =>
    handler.request(path, init, { address: '192.0.2.1' }) as Promise<Response>;
  const send = (since: string) =>
    ask(`/messages?since=${since}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(MESSAGE),
    });
  const solve = async (since: string): Promise<string> => {
    const challenge = (await (await ask(`/challenge?since=${since}`)).json()) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    return JSON.stringify({ challenge, solution });
  };
  const show = (since: string, body: string) => ask(`/challenge?since=${since}`, { method: 'POST', body });
  const flood = async () => {
    for (let count = 0; count < MOST; count += 1) assert.equal((await send('page')).status, 202);
  };
  return { here, ask, send, solve, show, flood };
}

describe('work that a page shows', () => {
  it('is asked for by nobody in quiet times', async () => {
    const { ask, send } = flooded();
    assert.equal((await ask('/challenge?since=page')).status, 204);
    assert.equal((await send('page')).status, 202);
  });

  it('lets a message through a flood, which is refused with the telephone without it', async () => {
    const { here, send, solve, show, flood } = flooded();
    await flood();
    const refused = await send('page');
    assert.equal(refused.status, 429);
    assert.deepEqual(await refused.json(), { received: false, phone: '03 53 01 90 01' });
    assert.equal((await show('page', await solve('page'))).status, 204);
    assert.equal((await send('page')).status, 202);
    assert.equal(here.taken, MOST + 1);
  });

  it('counts for a few messages, and is shown again for more', async () => {
    const { send, solve, show, flood } = flooded();
    await flood();
    await show('page', await solve('page'));
    for (let count = 0; count < 3; count += 1) assert.equal((await send('page')).status, 202);
    assert.equal((await send('page')).status, 429);
    await show('page', await solve('page'));
    assert.equal((await send('page')).status, 202);
  });

  it('counts once, for its own page, unchanged', async () => {
    const { send, solve, show, flood } = flooded();
    await flood();
    const solved = await solve('page');
    assert.equal((await show('other', solved)).status, 400);
    const easier = JSON.parse(solved) as { challenge: { parameters: { keyPrefix: string } } };
    easier.challenge.parameters.keyPrefix = '0';
    assert.equal((await show('page', JSON.stringify(easier))).status, 400);
    assert.equal((await show('page', solved)).status, 204);
    assert.equal((await show('page', solved)).status, 400);
    assert.equal((await send('other')).status, 429);
  });

  it('is nothing where what is sent is no work', async () => {
    const { show, flood } = flooded();
    await flood();
    for (const body of [
      '',
      'x',
      '[]',
      'null',
      '{}',
      '{"challenge":{},"solution":{}}',
      '{"challenge":1,"solution":2}',
    ])
      assert.equal((await show('page', body)).status, 400, body);
  });

  it('is no longer asked for ten minutes after a flood', async () => {
    const { here, send, ask, flood } = flooded();
    await flood();
    here.now += 11 * MINUTE;
    assert.equal((await ask('/challenge?since=page')).status, 204);
    assert.equal((await send('page')).status, 202);
  });
});
