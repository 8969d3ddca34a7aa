import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { openDisk } from '../../src/relay/disk.js';
import { startRelay, type Relay, type RelayOptions, type RelayTold } from '../../src/relay/relay.js';
import type { RelayConfig } from '../../src/relay/config.js';
import { idOf, serveMail, type MailServer, type Mood } from './mail-server.js';
import { configFor, MESSAGE, NO_FILES, post } from './relays.js';

const HOUR = 3_600_000;
const ends: (() => unknown)[] = [];

interface Setup {
  readonly relay: Relay;
  readonly port: number;
  readonly mail: MailServer;
  readonly spool: string;
  readonly told: RelayTold[];
}

async function setup(
  mood: Mood = 'takes',
  config: Partial<RelayConfig> = {},
  options: Partial<RelayOptions> = {},
): Promise<Setup> {
  const spool = config.spool ?? mkdtempSync(join(tmpdir(), 'passerelle-spool-'));
  const mail = await serveMail(mood);
  const told: RelayTold[] = [];
  const relay = await startRelay(configFor(spool, mail.port, config), {
    files: () => NO_FILES,
    tell: (each) => told.push(each),
    pause: () => 50,
    patience: 300,
    shortest: 0,
    ...options,
  });
  ends.push(
    () => relay.stop(),
    () => mail.close(),
    () => rmSync(spool, { recursive: true, force: true }),
  );
  return { relay, port: relay.address.port, mail, spool, told };
}

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let left = 500; left > 0; left -= 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(what);
}

async function numbers({ relay }: Setup): Promise<string> {
  return (await fetch(`http://127.0.0.1:${relay.statusAddress.port}/metrics`)).text();
}

describe('a message that is accepted', () => {
  it('arrives once, to the address of the configuration, and leaves nothing on the disk', async () => {
    const here = await setup();
    const response = await post(here.port, MESSAGE);
    assert.equal(response.status, 202);
    assert.deepEqual(await response.json(), { received: true });
    await until(() => here.mail.mails.length > 0 && readdirSync(here.spool).length === 0, 'delivered');
    const [mail] = here.mail.mails;
    assert.deepEqual(mail?.to, ['accueil@quai.example']);
    assert.match(mail.text, /^Subject: Nouveau message\r$/m);
    assert.match(await numbers(here), /^passerelle_relay_delivered_total 1$/m);
  });

  for (const mood of ['451', '550', 'silent', 'drop'] as const)
    it(`waits for a mail server that answers ${mood}, and arrives with one id`, async () => {
      const here = await setup(mood);
      assert.equal((await post(here.port, MESSAGE)).status, 202);
      await until(() => here.told.some(({ event }) => event === 'not-delivered'), 'a failed try');
      assert.equal(readdirSync(here.spool).length, 1);
      here.mail.mood = 'takes';
      // A person may be told of a refusal: that mail has an id of its own.
      const arrived = () => here.mail.mails.filter(({ to }) => to[0] !== 'permanence@federation.example');
      await until(() => arrived().length > 0 && readdirSync(here.spool).length === 0, 'delivered');
      assert.equal(new Set(arrived().map(idOf)).size, 1);
    });

  it('is told to a person once a day where the mail server refuses it for good, is kept, and arrives once it is taken', async () => {
    let now = Date.now();
    const recipients = ['quai', 'rive'].map((id) => ({
      id,
      name: `Centre ${id}`,
      phone: '03 53 01 90 01',
      to: `accueil@${id}.example`,
    }));
    const here = await setup('takes', { recipients }, { now: () => now });
    here.mail.refuses.add('accueil@quai.example');
    await post(here.port, MESSAGE);
    await post(here.port, MESSAGE);
    await post(here.port, { ...MESSAGE, facility: 'rive' });
    await until(() => here.mail.mails.length === 2 && readdirSync(here.spool).length === 2, 'told');
    const alert = here.mail.mails.find(({ to }) => to[0] === 'permanence@federation.example');
    assert.match(alert?.text ?? '', /Centre quai[\s=]+\(EENVELOPE 550\)/);
    assert.doesNotMatch(alert?.text ?? '', /rendez-vous/);
    const failed = (): number => here.told.filter(({ event }) => event === 'not-delivered').length;
    await until(() => failed() === 2, 'both refused');
    assert.match(await numbers(here), /^passerelle_relay_unwanted 2$/m);
    const health = () => fetch(`http://127.0.0.1:${here.relay.statusAddress.port}/health`);
    assert.equal((await health()).status, 503);
    now += 25 * HOUR;
    await until(() => here.mail.mails.length === 3, 'told the next day');
    here.mail.refuses.clear();
    now += HOUR;
    await until(() => readdirSync(here.spool).length === 0, 'delivered');
    await until(async () => (await health()).status === 200, 'healthy');
  });

  it('is erased after 72 hours, and a person is told of its place and not of its text', async () => {
    let now = Date.now();
    const here = await setup('451', {}, { now: () => now });
    await post(here.port, MESSAGE);
    await until(() => here.told.some(({ event }) => event === 'not-delivered'), 'a failed try');
    now += 72 * HOUR + 2;
    await until(() => here.told.some(({ event }) => event === 'not-alerted'), 'given up');
    const health = await fetch(`http://127.0.0.1:${here.relay.statusAddress.port}/health`);
    assert.equal(health.status, 503);
    here.mail.mood = 'takes';
    now += 1000;
    await until(() => here.told.some(({ event }) => event === 'alerted'), 'alerted');
    const [alert] = here.mail.mails;
    assert.deepEqual(alert?.to, ['permanence@federation.example']);
    assert.doesNotMatch(alert.text, /rendez-vous/);
    assert.deepEqual(
      readdirSync(here.spool).map((name) => name.slice(name.lastIndexOf('.'))),
      ['.told'],
    );
  });

  it('is sent when the relay is stopped', async () => {
    const here = await setup();
    await Promise.all(Array.from({ length: 20 }, () => post(here.port, MESSAGE)));
    await here.relay.stop();
    ends.shift();
    assert.equal(here.mail.mails.length, 20);
    assert.deepEqual(readdirSync(here.spool), []);
  });
});

describe('a message that is not accepted', () => {
  it('is answered by 503 and the telephone where the disk is full, and leaves nothing', async () => {
    const spool = mkdtempSync(join(tmpdir(), 'passerelle-spool-'));
    const disk = await openDisk(spool);
    const full = {
      ...disk,
      write: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    };
    const here = await setup('takes', { spool }, { disk: full });
    const response = await post(here.port, MESSAGE);
    assert.equal(response.status, 503);
    assert.deepEqual(await response.json(), { received: false, phone: '03 53 01 90 01' });
    assert.deepEqual(here.told, [{ event: 'refused', code: 'ENOSPC' }]);
    assert.deepEqual(readdirSync(spool), []);
  });

  for (const step of ['rename', 'sync'] as const)
    it(`is answered by 503 where the disk fails at its ${step}, and is not sent`, async () => {
      const spool = mkdtempSync(join(tmpdir(), 'passerelle-spool-'));
      const disk = await openDisk(spool);
      let fails = false;
      const broken = {
        ...disk,
        [step]: (...names: [string, string]) =>
          fails ? Promise.reject(Object.assign(new Error('broken'), { code: 'EIO' })) : disk[step](...names),
      };
      const here = await setup('takes', { spool }, { disk: broken });
      fails = true;
      assert.equal((await post(here.port, MESSAGE)).status, 503);
      fails = false;
      assert.deepEqual(readdirSync(spool), []);
      assert.equal(here.mail.mails.length, 0);
    });

  for (const [what, status, message, more] of [
    ['another format', 400, { ...MESSAGE, format: 'passerelle-message/2' }, {}],
    ['a field too many', 400, { ...MESSAGE, website: 'https://spam.example' }, {}],
    ['no JSON', 400, '{', {}],
    ['an unknown place', 404, { ...MESSAGE, facility: 'somebody@else.example' }, {}],
    ['too many bytes', 413, { ...MESSAGE, message: 'a'.repeat(70_000) }, {}],
    ['another type', 415, MESSAGE, { headers: { 'content-type': 'text/plain' } }],
    ['another site', 403, MESSAGE, { headers: { origin: 'https://asso.example' } }],
    [
      'the hidden form',
      415,
      'website=x',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
  ] as const)
    it(`is refused for ${what}`, async () => {
      const here = await setup();
      const response = await post(here.port, message, more);
      assert.equal(response.status, status);
      assert.equal(((await response.json()) as { received: boolean }).received, false);
      assert.deepEqual(readdirSync(here.spool), []);
    });

  it('is refused to a neighbourhood that sends too many, and to no other', async () => {
    const here = await setup('takes', { mostPerPrefix: 2 });
    const from = (address: string): Promise<number> =>
      post(here.port, MESSAGE, { headers: { 'x-forwarded-for': `1.2.3.4, ${address}` } }).then(
        ({ status }) => status,
      );
    const statuses = [];
    for (const each of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '198.51.100.1'])
      statuses.push(await from(each));
    assert.deepEqual(statuses, [202, 202, 429, 202]);
  });
});

describe('what is typed into a field', () => {
  const INJECTIONS = [
    '\r\nBcc: evil@evil.example',
    '\nBcc: evil@evil.example',
    '\rBcc: evil@evil.example',
    '%0D%0ABcc: evil@evil.example',
    '\u2028Bcc: evil@evil.example',
    '\u0000Bcc: evil@evil.example',
    ', evil@evil.example',
    '> <evil@evil.example',
  ];
  const EMAIL = { way: 'email', email: 'moi@exemple.example' } as const;
  const FIELDS: Readonly<Record<string, (text: string) => unknown>> = {
    format: (text) => ({ ...MESSAGE, format: MESSAGE.format + text }),
    facility: (text) => ({ ...MESSAGE, facility: MESSAGE.facility + text }),
    message: (text) => ({ ...MESSAGE, message: MESSAGE.message + text }),
    way: (text) => ({ ...MESSAGE, reply: { ...MESSAGE.reply, way: `phone${text}` } }),
    phone: (text) => ({ ...MESSAGE, reply: { ...MESSAGE.reply, phone: MESSAGE.reply.phone + text } }),
    voicemail: (text) => ({ ...MESSAGE, reply: { ...MESSAGE.reply, voicemail: `no${text}` } }),
    times: (text) => ({ ...MESSAGE, reply: { ...MESSAGE.reply, times: [`noon${text}`] } }),
    email: (text) => ({ ...MESSAGE, reply: { ...EMAIL, email: EMAIL.email + text } }),
    name: (text) => ({ ...MESSAGE, reply: EMAIL, name: `Sam${text}` }),
    leads: (text) => ({ ...MESSAGE, leads: `Un lieu${text}` }),
  };

  it('adds no recipient and no header: 8 injections in each field', async () => {
    const here = await setup();
    let accepted = 0;
    for (const make of Object.values(FIELDS))
      for (const text of INJECTIONS) {
        const { status } = await post(here.port, make(text));
        assert.ok([202, 400, 404].includes(status), String(status));
        if (status === 202) accepted += 1;
      }
    await until(() => here.mail.mails.length === accepted, 'all delivered');
    assert.ok(accepted >= 12, String(accepted));
    for (const { to, from, text } of here.mail.mails) {
      assert.deepEqual(to, ['accueil@quai.example']);
      assert.equal(from, 'messages@federation.example');
      const [head = ''] = text.split('\r\n\r\n');
      assert.doesNotMatch(head, /evil/);
    }
  });
});

describe('the folder of what waits', () => {
  it('is read at the start: what was accepted is sent, what was half written is erased', async () => {
    const spool = mkdtempSync(join(tmpdir(), 'passerelle-spool-'));
    const at = Date.now().toString(36);
    writeFileSync(join(spool, `${at}-whole.json`), JSON.stringify(MESSAGE));
    writeFileSync(join(spool, `${at}-half.tmp`), '{"format":"pass');
    const here = await setup('takes', { spool });
    await until(() => readdirSync(spool).length === 0, 'empty');
    assert.deepEqual(here.mail.mails.map(idOf), [`${at}-whole`]);
  });
});

describe('slow sockets', () => {
  it('are cut, and an honest sender is answered within a second meanwhile', async () => {
    const here = await setup();
    const sockets = Array.from({ length: 500 }, () => connect(here.port, '127.0.0.1'));
    let cut = 0;
    for (const socket of sockets) {
      socket.on('error', () => undefined);
      socket.on('close', () => (cut += 1));
      socket.resume();
      socket.write('POST /messages?since=1 HTTP/1.1\r\nHost: a\r\nContent-');
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const before = performance.now();
    assert.equal((await post(here.port, MESSAGE)).status, 202);
    const took = performance.now() - before;
    assert.ok(took < 1000, String(took));
    await until(() => cut === sockets.length, 'all cut');
  });
});
