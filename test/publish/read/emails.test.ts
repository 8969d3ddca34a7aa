import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEmail } from '../../../src/domain/content/fields.js';
import { readEmail } from '../../../src/publish/read/contacts/emails.js';

describe('readEmail', () => {
  for (const raw of ['a@b.example', 'a.b+c@sous.domaine.example', 'é@exämple.example', "o'brien@b.example"])
    it(`keeps ${raw}`, () => assert.deepEqual(readEmail(raw), { address: raw, issues: [] }));

  for (const raw of [
    'mailto:a@b.example',
    'MAILTO:a@b.example',
    'mailto:mailto:a@b.example',
    'mailto://a@b.example',
    'mailto:a@b.example?subject=Bonjour%20x&cc=c@d.example',
    'mailto:a%40b.example',
    'a@b.example?subject=x',
    '<a@b.example>',
    'Accueil <a@b.example>',
    'a@b.example <a@b.example>',
    'E-mail : a@b.example',
    'a [at] b [dot] example',
    'a(at)b.example',
    'a @ b.example',
    'a@b.example.',
    '"a@b.example"',
    '\u200ba@b.example',
    'ａ＠ｂ.example',
  ])
    it(`mends ${JSON.stringify(raw)}`, () => {
      const { address, issues } = readEmail(raw);
      assert.equal(address, 'a@b.example');
      assert.deepEqual(
        issues.map(({ code, severity }) => [code, severity]),
        [['email-mended', 'warning']],
      );
    });

  for (const raw of ['a@b.example; c@d.example', 'a@b.example c@d.example', '<a@b.example>, <c@d.example>'])
    it(`refuses several: ${raw}`, () => {
      const { address, issues } = readEmail(raw);
      assert.equal(address, undefined);
      assert.deepEqual(
        issues.map(({ code, severity }) => [code, severity]),
        [['email-several', 'error']],
      );
    });

  for (const raw of ['', 'a@b', 'www.b.example', 'https://b.example', 'a@b..example', '@b.example', 'a at b'])
    it(`refuses ${JSON.stringify(raw)}`, () => {
      assert.equal(readEmail(raw).address, undefined);
      assert.equal(readEmail(raw).issues[0]?.code, 'email');
    });
});

describe('isEmail', () => {
  it('is false for what would become another address after mailto:', () => {
    for (const bad of ['mailto:a@b.example', 'a@b.example?cc=c@d.example', 'a,b@c.example', 'a@b.example,c'])
      assert.ok(!isEmail(bad), bad);
  });
});
