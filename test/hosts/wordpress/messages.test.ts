import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { htmlOf, publishPage, saveSettings } from './pages.js';
import { startWordPress, VERSIONS, type Version, type WordPress } from './wordpress.js';

const MESSAGE = {
  format: 'passerelle-message/1',
  facility: 'quai',
  message: 'Bonjour, j’aimerais un rendez-vous.',
  reply: { way: 'email', email: 'moi@exemple.example' },
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

for (const version of Object.keys(VERSIONS) as Version[])
  describe(`a message to WordPress ${version}`, () => {
    let wp: WordPress;
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
        headers: { 'content-type': 'application/json', origin: wp.origin, ...headers },
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
      wp = await startWordPress(version, { sendmail_path: `${program} -t -i` });
      wp.installPlugin();
      // A mail server would not take the address that WordPress makes of 127.0.0.1.
      wp.mustUse('from', "add_filter('wp_mail_from', function () { return 'site@quai.example'; });");
      saveSettings(wp, {
        country: 'FR',
        recipients: 'quai = accueil@quai.example',
        controller: 'Association Essai',
        privacy: 'https://quai.example/donnees',
      });
      const html = await htmlOf(publishPage(wp, '[passerelle-contact facility="quai"]'));
      action = (/ action="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&#038;', '&').replaceAll('&amp;', '&');
      assert.match(html, / controller="Association Essai" privacy-url="https:\/\/quai\.example\/donnees"/);
      await pause(3000);
    });
    beforeEach(() => rmSync(join(folder, 'mail'), { force: true }));
    after(async () => {
      await wp?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('goes by mail to the recipient of the settings, with a subject that says nothing', async () => {
      const response = await post(MESSAGE);
      assert.equal(response.status, 202);
      assert.deepEqual(await response.json(), { received: true });
      const sent = mail();
      assert.match(sent, /^To: accueil@quai\.example$/m);
      assert.match(sent, /^Subject: (?:Nouveau message|New message)$/m);
      assert.match(sent, /^Reply-To: moi@exemple\.example$/m);
      assert.doesNotMatch(sent, /^(?:Cc|Bcc):|127\.0\.0\.1:|user-agent/im);
      assert.ok(
        sent.includes('rendez-vous') ||
          Buffer.from(sent.split(/\r?\n\r?\n/)[1] ?? '', 'base64').includes('rendez-vous'),
      );
    });

    for (const [what, field] of [
      ['a name', { name: 'A\r\nBcc: x@x.example' }],
      ['an address', { reply: { way: 'email', email: 'a@b.example\nBcc: x@x.example' } }],
      ['a facility', { facility: 'quai\r\nTo: x@x.example' }],
    ] as const)
      it(`gains no recipient by ${what}`, async () => {
        assert.equal((await post({ ...MESSAGE, ...field })).status, 400);
        assert.equal(mail(), '');
      });

    for (const [what, status, send] of [
      ['to a facility without a recipient', 404, () => post({ ...MESSAGE, facility: 'other' })],
      ['from a page of another site', 403, () => post(MESSAGE, { headers: { origin: 'https://x.example' } })],
      ['of another kind', 415, () => post('a=b', { headers: { 'content-type': 'text/plain' } })],
      ['that is too long', 413, () => post({ ...MESSAGE, message: 'a'.repeat(70_000) })],
      ['that is none', 400, () => post('[')],
    ] as const)
      it(`is refused ${what}, and says that it is not here`, async () => {
        const response = await send();
        assert.equal(response.status, status);
        // What is no JSON is answered by WordPress itself, in its own words.
        assert.notEqual(((await response.json()) as { received?: boolean }).received, true);
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

    it('leaves nothing about a person in the site', () => {
      const kept = wp.php(
        "global $wpdb; foreach ($wpdb->get_results(\"SELECT option_name, option_value FROM {$wpdb->options} WHERE option_name LIKE '%passerelle%'\") as $row) echo $row->option_name, '=', $row->option_value, PHP_EOL;",
      );
      assert.match(kept, /passerelle_rate_/);
      assert.doesNotMatch(kept, /127\.0\.0|exemple\.example|rendez-vous/);
      assert.doesNotMatch(wp.complaints(), /plugins\/passerelle\//);
    });
  });
