import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { attributesOf, complaints, htmlOf, publishArticle, saveSettings } from './articles.js';
import { startSpip, type Spip } from './spip.js';

const MESSAGE = {
  format: 'passerelle-message/1',
  facility: 'quai',
  message: 'Bonjour, j’aimerais un rendez-vous. <b>1</b> & 2 &amp; 3 &eacute;',
  name: 'Camille',
  reply: { way: 'email', email: 'moi@exemple.example' },
};
const CALL = { way: 'phone', phone: '06 39 98 12 45', voicemail: 'discreet', times: ['evening', 'morning'] };

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a message to SPIP', () => {
  let spip: Spip;
  let folder: string;
  let action: string;
  const mail = (): string =>
    existsSync(join(folder, 'mail')) ? readFileSync(join(folder, 'mail'), 'utf8') : '';

  const post = (
    body: unknown,
    { to = action, headers = {} }: { to?: string; headers?: Record<string, string> } = {},
  ): Promise<Response> =>
    fetch(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: spip.origin.slice(0, -1), ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'passerelle-sendmail-'));
    const program = join(folder, 'sendmail');
    // What PHP hands its mails to: refuses where the file `closed` stands.
    writeFileSync(
      program,
      `#!/bin/sh\n[ -e ${folder}/closed ] && exit 75\necho "$@" > ${folder}/mail\ncat >> ${folder}/mail\n`,
    );
    chmodSync(program, 0o755);
    spip = await startSpip({ sendmail_path: `${program} -t -i` });
    // The most that SPIP can write into its logs.
    writeFileSync(
      join(spip.folder, 'config/mes_options.php'),
      "<?php define('_LOG_FILTRE_GRAVITE', 8); define('_MAX_LOG', 100000);",
    );
    spip.installPlugin();
    saveSettings(spip, {
      country: 'FR',
      recipients: 'quai = accueil@quai.example',
      controller: 'Association Essai',
      privacy: 'https://quai.example/donnees',
    });
    const html = await htmlOf(publishArticle(spip, '<passerelle_contact1|facility=quai>'));
    const said = attributesOf(html, 'passerelle-contact') ?? {};
    assert.equal(said.controller, 'Association Essai');
    assert.equal(said['privacy-url'], 'https://quai.example/donnees');
    action = said.action ?? '';
    assert.ok(action.startsWith(`${spip.origin}spip.php?action=passerelle_message&since=`), action);
    await pause(3000);
  });
  beforeEach(() => rmSync(join(folder, 'mail'), { force: true }));
  after(() => {
    spip?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes by mail to the recipient of the settings, as it was typed, with a subject that says nothing', async () => {
    const response = await post(MESSAGE);
    assert.equal(response.status, 202);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(await response.text(), '{"received":true}');
    const sent = mail();
    const [head = ''] = sent.split(/\r?\n\r?\n/);
    assert.match(head, /^To: accueil@quai\.example$/m);
    assert.match(head, /^Subject: Nouveau message$/m);
    assert.doesNotMatch(head, /^(?:Cc|Bcc):|127\.0\.0\.1|user-agent|exemple\.example|Camille/im);
    assert.match(sent, /^Pour : quai$/m);
    assert.match(sent, /^De la part de : Camille$/m);
    assert.match(sent, /^Répondre par courriel : moi@exemple\.example$/m);
    assert.ok(sent.replaceAll(/\s+/g, ' ').includes(MESSAGE.message), sent);
  });

  it('says to whoever calls back whether an answering machine is safe, and when', async () => {
    assert.equal((await post({ ...MESSAGE, reply: CALL })).status, 202);
    const sent = mail();
    assert.match(sent, /^Répondre par téléphone : 06 39 98 12 45$/m);
    assert.match(sent, /^Sur un répondeur : un message est possible, SANS dire qui appelle\.$/m);
    assert.match(sent, /^Meilleur moment : le matin, le soir$/m);
  });

  it('is taken from a page of this site, as browsers say it', async () => {
    assert.equal((await post(MESSAGE, { headers: { 'sec-fetch-site': 'same-origin' } })).status, 202);
  });

  it('is taken where a proxy speaks https for this site', async () => {
    const origin = spip.origin.slice(0, -1).replace('http:', 'https:');
    assert.equal((await post(MESSAGE, { headers: { origin } })).status, 202);
  });

  for (const [what, status, send] of [
    ['that is read, and not sent', 405, () => fetch(action)],
    ['to a facility without a recipient', 404, () => post({ ...MESSAGE, facility: 'other' })],
    ['from a page of another site', 403, () => post(MESSAGE, { headers: { origin: 'https://x.example' } })],
    [
      'from a site whose name begins alike',
      403,
      () => post(MESSAGE, { headers: { origin: spip.origin.slice(0, -2) } }),
    ],
    [
      'that another site has a browser send',
      403,
      () => post(MESSAGE, { headers: { 'sec-fetch-site': 'cross-site' } }),
    ],
    ['of another kind', 415, () => post('a=b', { headers: { 'content-type': 'text/plain' } })],
    ['that is too long', 413, () => post({ ...MESSAGE, message: 'a'.repeat(70_000) })],
    ['that is none', 400, () => post('[')],
    ['with a field that only a program fills', 400, () => post({ ...MESSAGE, website: 'https://x.example' })],
    ['with a header in its name', 400, () => post({ ...MESSAGE, name: 'A\r\nBcc: x@x.example' })],
  ] as const)
    it(`is refused ${what}, with a number to call`, async () => {
      const response = await send();
      assert.equal(response.status, status);
      assert.deepEqual(await response.json(), {
        received: false,
        phone: 'Drogues info service 0 800 23 13 13',
      });
      assert.equal(mail(), '');
    });

  it('is refused sooner than anybody writes', async () => {
    const html = await htmlOf(publishArticle(spip, '<passerelle_contact1|facility=quai>'));
    const fresh = attributesOf(html, 'passerelle-contact')?.action ?? '';
    assert.equal((await post(MESSAGE, { to: fresh })).status, 400);
    assert.equal(mail(), '');
  });

  it('is refused where the mailer does not take it, with a number to call', async () => {
    writeFileSync(join(folder, 'closed'), '');
    const response = await post(MESSAGE);
    rmSync(join(folder, 'closed'));
    assert.equal(response.status, 503);
    const { received, phone } = (await response.json()) as { received?: boolean; phone?: string };
    assert.equal(received, false);
    assert.match(phone ?? '', /\d/);
  });

  it('is taken, later, from a page that is older than the secrets of the site', async () => {
    const began = performance.now();
    const response = await post(MESSAGE, { to: action.replace(/since=[^&]+/, 'since=1.a') });
    assert.equal(response.status, 202);
    assert.ok(performance.now() - began >= 3000);
  });

  it('is refused once too many came from one neighbourhood', async () => {
    let last = 0;
    for (let left = 25; left > 0 && last !== 429; left -= 1) last = (await post(MESSAGE)).status;
    assert.equal(last, 429);
  });

  it('is taken from another neighbourhood behind the same proxy', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    assert.equal((await post(MESSAGE, { headers })).status, 202);
  });

  it('leaves nothing about a person in the site', () => {
    const store = join(spip.folder, 'tmp/passerelle');
    const counts = readdirSync(store).filter((name) => name.endsWith('.rate'));
    assert.equal(counts.length, 2);
    for (const name of counts) assert.match(readFileSync(join(store, name), 'utf8'), /^\d+ \d+$/);
    const logs = spip.logs();
    assert.match(logs, /mail accueil@quai\.example/, 'SPIP logs its mails here, or this shows nothing');
    assert.doesNotMatch(logs, /exemple\.example|rendez-vous|Camille|06 39/);
    for (const line of logs.split('\n').filter((each) => /\bmail\b.*@/.test(each)))
      assert.doesNotMatch(line, /127\.0\.0\.1|203\.0\.113/);
    assert.deepEqual(complaints(spip), []);
  });

  it('has no form where the site takes none for the facility, or does not say what becomes of it', async () => {
    const form = async (facility: string): Promise<string | undefined> => {
      const html = await htmlOf(publishArticle(spip, `<passerelle_contact1|facility=${facility}>`));
      return attributesOf(html, 'passerelle-contact')?.action;
    };
    assert.equal(await form('other'), undefined);
    saveSettings(spip, { country: 'FR', recipients: 'quai = accueil@quai.example' });
    assert.equal(await form('quai'), undefined);
  });
});
