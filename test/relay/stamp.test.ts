import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { startRelay, type Relay } from '../../src/relay/relay.js';
import { Stamps } from '../../src/relay/stamp.js';
import { configFor, MESSAGE, NO_FILES, post } from './relays.js';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** No mail server: what is accepted stays on the disk. */
async function setup(clock: { now: number }, shortest: number): Promise<{ relay: Relay; spool: string }> {
  const spool = mkdtempSync(join(tmpdir(), 'passerelle-spool-'));
  const relay = await startRelay(configFor(spool, 9), {
    files: () => NO_FILES,
    tell: () => undefined,
    now: () => clock.now,
    shortest,
  });
  ends.push(
    () => relay.stop(),
    () => rmSync(spool, { recursive: true, force: true }),
  );
  return { relay, spool };
}

async function stampOf({ address }: Relay): Promise<string> {
  const page = await (await fetch(`http://127.0.0.1:${address.port}/to/quai`)).text();
  return /\/messages\?since=([\w.-]+)"/.exec(page)?.[1] ?? assert.fail('no stamp');
}

describe('when the page was served', () => {
  it('is known of a stamp of this process alone, and of no other text', () => {
    let now = 1_800_000_000_000;
    const [stamps, others] = [new Stamps(() => now), new Stamps(() => now)];
    const stamp = stamps.make();
    now += 1234;
    assert.equal(stamps.age(stamp), 1234);
    assert.equal(others.age(stamp), undefined);
    const [at = '', signature = ''] = stamp.split('.');
    for (const forged of ['', '.', '1', `1.${signature}`, `${at}.`, `${at}.${signature}x`, at])
      assert.equal(stamps.age(forged), undefined, forged);
  });

  it('is too short ago for a program that sends at once, and long enough ago for a person', async () => {
    const clock = { now: Date.now() };
    const { relay } = await setup(clock, 60_000);
    const since = await stampOf(relay);
    const send = async (): Promise<number> => (await post(relay.address.port, MESSAGE, { since })).status;
    assert.equal(await send(), 400);
    clock.now += 60_000;
    assert.equal(await send(), 202);
  });

  it('is awaited where it is not known: a message of a page from before a restart gets through', async () => {
    const clock = { now: Date.now() };
    const before = await setup(clock, 60_000);
    const since = await stampOf(before.relay);
    const { relay, spool } = await setup(clock, 300);
    const sent = post(relay.address.port, MESSAGE, { since });
    const isEarly = await Promise.race([
      sent.then(() => true),
      new Promise((resolve) => setTimeout(resolve, 150, false)),
    ]);
    assert.equal(isEarly, false);
    assert.deepEqual(readdirSync(spool), []);
    assert.equal((await sent).status, 202);
    assert.equal(readdirSync(spool).length, 1);
  });
});

describe('the form that no visitor sees', () => {
  it('stands in the text of the page, and what is sent by it is counted and refused', async () => {
    const { relay, spool } = await setup({ now: Date.now() }, 0);
    const page = await (await fetch(`http://127.0.0.1:${relay.address.port}/to/quai`)).text();
    assert.match(page, /<form action="\/messages" method="post" hidden>/);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    assert.equal((await post(relay.address.port, 'website=x', { headers })).status, 415);
    const metrics = await (await fetch(`http://127.0.0.1:${relay.statusAddress.port}/metrics`)).text();
    assert.match(metrics, /^passerelle_relay_trapped_total 1$/m);
    assert.deepEqual(readdirSync(spool), []);
  });
});
