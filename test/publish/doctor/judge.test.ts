import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Ask, NoAnswer } from '../../../src/publish/doctor/answer.js';
import { examinePage } from '../../../src/publish/doctor/examine-page.js';
import { examineFolder } from '../../../src/publish/doctor/folder.js';
import { nodeProofs } from '../../../src/publish/doctor/node-proofs.js';
import { judgeFile, judgeHttpTwin, judgeScheme, keptFor } from '../../../src/publish/doctor/judge-file.js';
import { writtenColour } from '../../../src/publish/doctor/page-colours.js';
import { forbiddenBy, policiesOf } from '../../../src/publish/doctor/policy.js';
import { NOW } from '../folder.js';

const RIGHT = {
  'content-type': 'text/javascript',
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=300',
};

function answer(url: string, more: Partial<Answer> = {}): Answer {
  return {
    asked: url,
    url,
    status: 200,
    headers: RIGHT,
    before: [],
    bytes: new Uint8Array(),
    sent: 0,
    ...more,
  };
}
const nobody = (asked: string): NoAnswer => ({ asked, reason: 'refused', detail: 'ECONNREFUSED' });
const codes = (found: readonly { readonly code: string }[]): string[] => found.map(({ code }) => code);

describe('encryption', () => {
  it('is asked for everywhere but on this machine', () => {
    for (const address of [
      'http://127.0.0.1:80/',
      'http://localhost/',
      'http://[::1]/',
      'https://a.example/',
    ])
      assert.deepEqual(judgeScheme(new URL(address)), [], address);
    for (const address of ['http://a.example/', 'http://10.0.0.1/', 'http://localhost.example/'])
      assert.deepEqual(codes(judgeScheme(new URL(address))), ['plain_http'], address);
  });

  it('is where http leads', () => {
    const asked = 'http://a.example/feed.json';
    assert.deepEqual(judgeHttpTwin(answer(asked, { url: 'https://a.example/feed.json' })), []);
    assert.deepEqual(judgeHttpTwin(nobody(asked)), []);
    assert.deepEqual(judgeHttpTwin(answer(asked, { status: 404 })), []);
    assert.deepEqual(codes(judgeHttpTwin(answer(asked))), ['http_open']);
  });

  it('is asked for once where a folder stands behind https', async () => {
    const asked: string[] = [];
    const ask: Ask = async (url) => {
      asked.push(url);
      return Promise.resolve(url.startsWith('http:') ? answer(url) : nobody(url));
    };
    const { findings } = await examineFolder(new URL('https://a.example/p/'), {
      ask,
      proofs: nodeProofs,
      now: NOW,
    });
    assert.deepEqual(codes(findings), ['http_open', 'no_answer_refused']);
    assert.deepEqual(asked, ['http://a.example/p/feed.json', 'https://a.example/p/feed.json']);
  });

  it('is not left on the way', () => {
    const url = 'http://a.example/b.js';
    const before = [{ url: 'https://a.example/a.js', status: 302, headers: RIGHT }];
    const found = judgeFile(answer(url, { asked: 'https://a.example/a.js', before }), {
      kind: 'script',
      cache: 'short',
    });
    assert.deepEqual(codes(found), ['leads_to_http']);
  });

  it('is told where a page mixes', async () => {
    const folder = new URL('https://a.example/p/');
    const html = `<html lang="fr"><script type="module" data-passerelle src="http://a.example/p/widgets/v0/loader.js" data-feed="https://a.example/p/feed.json"></script>`;
    const ask: Ask = (url) =>
      Promise.resolve(
        url.endsWith('.js')
          ? answer(url)
          : answer(url, { headers: { 'content-type': 'text/html' }, bytes: Buffer.from(html) }),
      );
    const report = { findings: [], manifest: undefined, widgets: undefined, files: 0, bytes: 0 };
    const found = await examinePage('https://b.example/', folder, report, {
      ask,
      proofs: nodeProofs,
      now: NOW,
    });
    assert.ok(codes(found).includes('mixed'));
  });
});

describe('an answer on the way', () => {
  it('lets other sites pass too', () => {
    const before = [{ url: 'https://a.example/a.js', status: 302, headers: {} }];
    const found = judgeFile(answer('https://a.example/b.js', { asked: 'https://a.example/a.js', before }), {
      kind: 'script',
      cache: 'short',
    });
    assert.deepEqual(codes(found), ['redirected', 'cors_missing']);
  });

  it('says for how long it is kept', () => {
    const kept = (headers: Record<string, string>): number | undefined =>
      keptFor(answer('https://a.example/', { headers }));
    assert.equal(kept({ 'cache-control': 'public, max-age=60' }), 60);
    assert.equal(kept({ 'cache-control': 'No-Cache, max-age=60' }), 0);
    assert.equal(
      kept({ date: 'Sun, 22 Nov 2026 12:00:00 GMT', expires: 'Sun, 22 Nov 2026 13:00:00 GMT' }),
      3600,
    );
    assert.equal(kept({ expires: '-1' }), 0);
    assert.equal(kept({}), undefined);
  });
});

describe('a content security policy', () => {
  const page = new URL('https://b.example/page');
  const passes = (sources: string, url = 'https://a.example/p/widgets/v0/loader.js'): boolean => {
    const [policy] = policiesOf(`script-src ${sources}`, []);
    return (
      !policy || forbiddenBy(policy, { directives: ['script-src'], url: new URL(url), page }) === undefined
    );
  };

  it('names hosts as browsers read them', () => {
    for (const sources of [
      '*',
      'https:',
      'http:',
      'a.example',
      'A.EXAMPLE',
      'https://a.example',
      'https://a.example:443',
      'https://a.example:*',
      '*.example',
      'https://a.example/p/',
      'https://a.example/p/widgets/v0/loader.js',
      "'self' c.example a.example",
    ])
      assert.ok(passes(sources), sources);
    for (const sources of [
      "'self'",
      "'none'",
      '',
      'data:',
      'b.example',
      'https://a.example:8443',
      '*.a.example',
      'https://a.example/q/',
      'https://a.example/p',
      "'strict-dynamic' a.example",
    ])
      assert.ok(!passes(sources), sources);
    assert.ok(passes("'self'", 'https://b.example/x.js'));
    assert.ok(!passes('a.example', 'http://a.example/x.js'));
  });

  it('is all of its lists, and of each directive the first', () => {
    assert.equal(policiesOf("script-src 'self', img-src *", []).length, 2);
    const [policy] = policiesOf("script-src *; script-src 'none'", []);
    assert.deepEqual(policy?.get('script-src'), ['*']);
    assert.deepEqual(policiesOf(' ; , ', []), []);
  });
});

describe('a colour of a style sheet', () => {
  it('is read where its numbers stand there', () => {
    assert.deepEqual(writtenColour('#fff'), [1, 1, 1, 1]);
    assert.deepEqual(writtenColour('#FF0000'), [1, 0, 0, 1]);
    assert.deepEqual(writtenColour('rgb(0, 255, 0)'), [0, 1, 0, 1]);
    assert.equal(writtenColour('var(--brand)'), undefined);
    assert.equal(writtenColour('rebeccapurple'), undefined);
  });
});
