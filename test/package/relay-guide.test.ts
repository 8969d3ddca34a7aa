/** The guide of the relay, followed: on this machine, with a mail server that asks for TLS and a password, behind nginx. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/chromium.js';
import { freePort } from '../helpers/free-port.js';
import { serveMail, type MailServer } from '../relay/mail-server.js';
import { blocksOf, guideText, LANGUAGES, type Block } from './guides/blocks.js';
import { makePlace, type Place, type Ran } from './guides/place.js';
import { ROOT } from './packed.js';

const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const PASSWORD = 'essai-essai-essai';
const NGINX = '/usr/sbin/nginx';
const hasTools = existsSync(NGINX) && spawnSync('openssl', ['version']).status === 0;

/** A certificate for this machine that only who is told of it trusts. */
function certificate(place: Place): { readonly pem: string; readonly key: string } {
  const [pem, key] = [place.at('messages.pem'), place.at('messages.key')];
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', pem],
    ],
    { stdio: 'ignore' },
  );
  return { pem, key };
}

async function untilOpen(port: number): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nobody listens at ${String(port)}`);
}

for (const language of LANGUAGES)
  describe(
    `who follows the guide of the relay (${language})`,
    { skip: !hasTools && 'no nginx or openssl' },
    () => {
      const blocks = blocksOf(guideText('relay', language));
      const block = (word: string): Block => {
        const found = blocks.find(({ words }) => words.includes(word));
        assert.ok(found, `the guide has no ${word}`);
        return found;
      };
      let place: Place;
      let mail: MailServer;
      let site: Server;
      let proxy: ChildProcess | undefined;
      let browser: Browser;
      let origin: string;
      let relayPort: number;
      let trusted: string;
      let ended: Promise<Ran> | undefined;
      let end: () => void = () => undefined;

      before(async () => {
        place = makePlace(language);
        const { pem, key } = certificate(place);
        mail = await serveMail('takes', 0, {
          pem,
          key,
          user: language === 'fr' ? 'relais' : 'relay',
          password: PASSWORD,
        });
        site = createServer((request, response) => {
          const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
          if (!['frame', 'element'].includes(name)) return void response.writeHead(404).end();
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(
            `<!doctype html><html lang="${language}"><title>Essai</title><h1>Essai</h1>${place.here(block(name).text)}<script type="module" src="${origin}/files/widgets/${VERSION}/loader.js" data-passerelle data-country="FR" data-feed="${origin}/files/feed/feed.json"></script>`,
          );
        });
        await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
        relayPort = await freePort();
        const proxyPort = await freePort();
        origin = `https://127.0.0.1:${proxyPort}`;
        trusted = `export NODE_EXTRA_CA_CERTS=${pem}`;
        for (const [word, meant] of [
          ['https://messages.example.org', origin],
          ['https://www.association.example', `http://127.0.0.1:${(site.address() as AddressInfo).port}`],
          ['host: mail.example.org, port: 587', `host: 127.0.0.1, port: ${mail.port}`],
          ['/var/lib/passerelle', place.at('spool')],
          ['/etc/passerelle', place.folder],
          ['/etc/ssl/messages.pem', pem],
          ['/etc/ssl/messages.key', key],
          ['listen 443 ssl', `listen 127.0.0.1:${proxyPort} ssl`],
          ['http://127.0.0.1:8025', `http://127.0.0.1:${relayPort}`],
        ] as const)
          place.means.set(word, meant);
        place.write('smtp-password', `${PASSWORD}\n`);
        browser = await launch();
      });
      after(async () => {
        end();
        await ended;
        proxy?.kill();
        await browser?.close();
        site?.close();
        await mail?.close();
        place?.remove();
      });

      it('has its configuration taken as it stands there', async () => {
        const ports = `listen: { port: ${relayPort} }\nstatus_port: 0\n`;
        place.write('relay.yaml', `${place.here(block('relay.yaml').text)}${ports}`);
        const { code, said } = await place.run(`${trusted}\n${block('check').text}`);
        assert.equal(code, 0, said);
        assert.deepEqual(
          new Set(mail.mails.flatMap(({ to }) => to)),
          new Set([/to: (\S+) \}/, /^alert: (\S+)/m].map((each) => each.exec(block('relay.yaml').text)?.[1])),
        );
      });

      it('is told when nobody vouches for the mail server', async () => {
        const had = mail.mails.length;
        const { code, said } = await place.run(block('check').text);
        assert.equal(code, 1, said);
        assert.equal(mail.mails.length, had);
      });

      it('has a unit that systemd reads, and what it starts answers and ends when it is told', async () => {
        const { text } = block('passerelle-relay.service');
        if (spawnSync('systemd-analyze', ['--version']).status === 0) {
          // A unit is looked at with the user and the program that it names.
          const here = text
            .replace('User=passerelle', 'User=daemon')
            .replace(/^ExecStart=.*/m, 'ExecStart=/usr/bin/env true');
          place.write('passerelle-relay.service', here);
          const { status, stderr } = spawnSync(
            'systemd-analyze',
            ['verify', place.at('passerelle-relay.service')],
            {
              encoding: 'utf8',
            },
          );
          assert.equal(status, 0, stderr);
          assert.equal(stderr.trim(), '');
        }
        const [, command = ''] = /^ExecStart=(.*)$/m.exec(text) ?? [];
        const address = await new Promise<string>((resolve, reject) => {
          const running = place.run(`${trusted}\n${command}`, (at) => {
            resolve(at);
            return new Promise<void>((done) => (end = done));
          });
          ended = running;
          void running.then(({ said }) => reject(new Error(said)));
        });
        assert.equal(address, `http://127.0.0.1:${relayPort}/`);
      });

      it('has a Dockerfile that takes files which are there, and starts what the unit starts', () => {
        const { text } = block('Dockerfile');
        const [, copied = ''] = /^COPY --chown=node (.*) \/etc\/passerelle\/$/m.exec(text) ?? [];
        assert.deepEqual(
          copied.split(' ').map((name) => existsSync(place.at(name))),
          [true, true],
        );
        const [, command = ''] = /^CMD (.*)$/m.exec(text) ?? [];
        const [, started = ''] =
          /^ExecStart=\/usr\/bin\/env (.*)$/m.exec(block('passerelle-relay.service').text) ?? [];
        assert.equal((JSON.parse(command) as string[]).join(' '), started);
        const [, healthy = ''] = /^HEALTHCHECK CMD (.*)$/m.exec(text) ?? [];
        const [program = '', ...args] = JSON.parse(healthy) as string[];
        // Nobody listens there.
        const checked = spawnSync(
          program,
          args.map((arg) => arg.replace('8026', '9')),
          { encoding: 'utf8' },
        );
        assert.equal(checked.status, 1, checked.stderr);
      });

      it('reaches it through nginx', async () => {
        const work = place.at('nginx');
        mkdirSync(work);
        const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (name) => `${name}_temp_path ${work}/${name};`,
        );
        writeFileSync(
          `${work}/nginx.conf`,
          `daemon off; pid ${work}/pid; error_log stderr; worker_processes 1;\n${process.getuid?.() === 0 ? 'user root;' : ''}\nevents {}\nhttp {\n${paths.join('\n')}\n${place.here(block('relay.conf').text)}}\n`,
        );
        proxy = spawn(NGINX, ['-e', 'stderr', '-c', `${work}/nginx.conf`], { stdio: 'ignore' });
        await untilOpen(Number(new URL(origin).port));
        const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
        const answer = await page.goto(`${origin}/to/quai`);
        assert.equal(answer?.status(), 200);
        assert.equal((await page.request.get(`${origin}/health`)).status(), 404);
        await page.context().close();
      });

      for (const name of ['frame', 'element'])
        it(`sees a message arrive from a page with ${name}`, async () => {
          const had = mail.mails.length;
          const page = await (
            await browser.newContext({ ignoreHTTPSErrors: true, locale: language })
          ).newPage();
          page.setDefaultTimeout(20_000);
          await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/${name}`);
          const form = page.frameLocator('iframe');
          const words = {
            fr: ['Votre message', 'Par courriel', 'Votre adresse', 'Envoyer', 'Votre message est arrivé'],
            en: ['Your message', 'By email', 'Your email', 'Send', 'Your message has arrived'],
          }[language] as [string, string, string, string, string];
          await form.getByLabel(words[0]).fill('Bonjour, j’aimerais un rendez-vous.');
          await form.getByLabel(words[1]).check();
          await form.getByLabel(words[2]).fill('moi@exemple.example');
          await form.getByRole('button', { name: words[3] }).click();
          await form.getByRole('heading', { name: words[4] }).waitFor();
          for (let left = 100; left > 0 && mail.mails.length === had; left -= 1)
            await new Promise((resolve) => setTimeout(resolve, 50));
          assert.deepEqual(mail.mails.at(-1)?.to, [/to: (\S+) \}/.exec(block('relay.yaml').text)?.[1]]);
          await page.context().close();
        });

      it('ends it in order', async () => {
        end();
        const { code, said } = (await ended) ?? {};
        assert.equal(code, 0, said);
      });

      it('finds nothing else to do in it', () => {
        const done = [
          'relay.yaml',
          'check',
          'passerelle-relay.service',
          'systemd',
          'Dockerfile',
          'relay.conf',
          'frame',
          'element',
        ];
        assert.deepEqual(
          blocks.flatMap(({ words }) => words),
          done,
        );
      });
    },
  );
