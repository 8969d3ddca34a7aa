import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  ADDRESS_DOUBT,
  ADDRESS_PROOF,
  JSON_DOUBT,
  JSON_PROOF,
  PAGE_DOUBT,
  PAGE_PROOF,
  REDIRECTS,
  REFUSALS,
  THANKS,
  leaving,
  serveAnswers,
  type AnswerServer,
  type Answers,
} from './answer-server.js';
import { drivers } from './drivers.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Case {
  readonly name: string;
  readonly action: string;
  readonly format: 'json' | 'form' | 'multipart';
  readonly text?: string;
  readonly url?: string;
  readonly expected: string;
}

/** One message after another: an answer that is waited for during twenty seconds holds up no other. */
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Contact</title>
<script type="module" nonce="once">
import { send } from '/send.js';
const message = { format: 'passerelle-message/1', facility: 'quai', message: 'Bonjour', reply: { way: 'email', email: 'a@b.example' } };
const cases = await (await fetch('/cases')).json();
const results = {};
const queue = [...cases];
const work = async () => {
  for (let each = queue.shift(); each; each = queue.shift()) {
    const sign = { text: each.text, url: each.url && new URL(each.url) };
    const endpoint = { action: new URL(each.action), format: each.format, fields: new Map(), constants: new Map(), sign };
    results[each.name] = (await send(message, endpoint)).result;
  }
};
await Promise.all(Array.from({ length: 5 }, work));
results.frames = String(document.querySelectorAll('iframe').length);
await fetch('/results', { method: 'POST', body: JSON.stringify(results) });
</script></html>`;

/** The page runs under the strictest policy that the guide tells. */
const POLICY = (others: string): string =>
  `default-src 'none'; script-src 'nonce-once' 'self'; connect-src 'self' ${others}; frame-src 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html passerelle`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}src/elements/contact/sending/send.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? assert.fail('no bundle');
}

// Most of it is waiting for sites that are slow: the engines wait together.
describe('what sites answer', { concurrency: true }, () => {
  for (const [engine, open] of Object.entries(drivers())) {
    if (!open) {
      console.log(`No ${engine} found: what sites answer is not tried in it.`);
      continue;
    }
    describe(`what a site answers to a message, in ${engine}`, () => {
      let site: AnswerServer;
      let other: AnswerServer;
      let third: AnswerServer;
      let cases: Case[] = [];
      let results: Record<string, string> = {};

      before(async () => {
        const script = await bundle();
        let done: (told: string) => void = () => undefined;
        const told = new Promise<string>((resolve) => (done = resolve));
        third = await serveAnswers(() => ({}));
        const all = (): Answers => ({
          ...JSON_PROOF,
          ...JSON_DOUBT,
          ...REFUSALS,
          ...REDIRECTS,
          ...PAGE_PROOF,
          ...PAGE_DOUBT,
          ...ADDRESS_PROOF,
          ...ADDRESS_DOUBT,
          ...leaving(third.origin),
          'json-page': JSON_DOUBT['page'] ?? assert.fail(),
        });
        other = await serveAnswers(all);
        site = await serveAnswers(all, {
          '/page': (response) => {
            response.writeHead(200, {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': POLICY(`${other.origin} ${third.origin}`),
            });
            response.end(PAGE);
          },
          '/send.js': (response) => {
            response.writeHead(200, { 'content-type': 'text/javascript' });
            response.end(script);
          },
          '/cases': (response) => response.end(JSON.stringify(cases)),
          '/results': (response, request) => {
            const pieces: Buffer[] = [];
            request.on('data', (piece: Buffer) => pieces.push(piece));
            request.on('end', () => {
              response.end();
              done(Buffer.concat(pieces).toString());
            });
          },
        });
        cases = [site, other].flatMap(({ origin }) => {
          const where = origin === site.origin ? 'own' : 'other';
          const make = (
            answers: Answers,
            format: Case['format'],
            expected: string,
            sign: Pick<Case, 'text' | 'url'> = {},
          ): Case[] =>
            Object.keys(answers).map((name) => ({
              name: [where, format, ...Object.keys(sign), name].join(' '),
              action: `${origin}/take/${name}`,
              format,
              expected,
              ...sign,
            }));
          const { page: _, ...doubt } = JSON_DOUBT;
          const address = { url: `${origin}/landed/thanks` };
          return [
            ...make(JSON_PROOF, 'json', 'received'),
            ...make(JSON_PROOF, 'multipart', 'received'),
            ...make({ ...doubt, 'json-page': doubt['zero'] ?? assert.fail() }, 'json', 'unsure'),
            ...make(REFUSALS, 'json', 'refused'),
            ...make(REDIRECTS, 'json', 'unsure'),
            ...make(leaving(third.origin), 'json', 'unsure'),
            ...make(leaving(third.origin), 'form', 'unsure', { text: THANKS }),
            ...make(leaving(third.origin), 'form', 'unsure', address),
            ...make(leaving(third.origin), 'multipart', 'unsure', { text: THANKS, ...address }),
            ...make(PAGE_PROOF, 'form', 'received', { text: THANKS }),
            ...make(PAGE_DOUBT, 'form', 'unsure', { text: THANKS }),
            ...make(ADDRESS_PROOF, 'form', 'received', address),
            ...make(ADDRESS_DOUBT, 'form', 'unsure', address),
          ];
        });
        const driver = await open();
        try {
          await driver.open(`${site.origin}/page`);
          results = JSON.parse(await told) as Record<string, string>;
        } finally {
          await driver.close();
        }
      });

      after(() => Promise.all([site, other, third].map((each) => each.close())));

      it('is told as what it proves', () => {
        const wrong = cases
          .filter(({ name, expected }) => results[name] !== expected)
          .map(({ name, expected }) => `${name}: ${results[name] ?? 'nothing'}, not ${expected}`);
        assert.deepEqual(wrong, []);
        assert.ok(cases.length > 200, String(cases.length));
      });

      it('takes no message, and nobody, to a third site', () => assert.deepEqual(third.asked, []));

      it('runs nothing of what a page holds, and asks for nothing that it names', () => {
        for (const { asked } of [site, other]) assert.ok(!asked.some((each) => each.endsWith(' /ran')));
      });

      it('leads to no second message, and nowhere where no address was agreed on', () => {
        for (const { asked, origin } of [site, other]) {
          const sent = cases
            .filter(({ action }) => action.startsWith(`${origin}/`))
            .map(({ action }) => action);
          for (const action of new Set(sent)) {
            const { pathname } = new URL(action);
            // A loop that keeps the message is the site's own. What was sent over a connection that closes without a
            // word is sent once more by Chromium and Firefox themselves, and no page is asked.
            if (pathname.includes('loop') || pathname.includes('hung-up')) continue;
            assert.equal(
              asked.filter((each) => each === `POST ${pathname}`).length,
              sent.filter((each) => each === action).length,
              pathname,
            );
          }
          assert.ok(!asked.includes('GET /landed/received'));
          assert.ok(!asked.includes('POST /landed/received'));
        }
      });

      it('is not awaited to the end when it is too long, or too slow', () => {
        for (const { cut } of [site, other])
          for (const name of ['endless', 'drip', 'silent']) assert.ok(cut.has(`/take/${name}`), name);
      });

      it('leaves no frame on the page', () => assert.equal(results['frames'], '0'));
    });
  }
});
