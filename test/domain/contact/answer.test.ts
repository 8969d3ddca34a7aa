import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  canBeSign,
  holdsWords,
  isAt,
  verdictOfJson,
  verdictOfStatus,
  type Verdict,
} from '../../../src/domain/contact/answer.js';

const UUID = '6d95afe9-18d1-4a7d-a1bf-fd38c58c7733';

/** What sites answer with 200, word for word or as the value that they write. */
const ANSWERS: readonly (readonly [body: unknown, verdict: Verdict])[] = [
  [{ received: true }, 'received'],
  [{ received: true, errors: [] }, 'received'],
  [{ status: 'mail_sent' }, 'received'],
  [{ contact_form_id: 7, status: 'mail_sent', message: 'Merci', invalid_fields: [] }, 'received'],
  [{ sid: UUID }, 'received'],
  [{ sid: UUID, confirmation_type: 'page', confirmation_url: '' }, 'received'],
  [{ sid: '12' }, 'received'],
  [{ sid: 12 }, 'received'],
  [{ ok: true, next: '/thanks?language=en' }, 'received'],
  ['\n {"received" : true}\n', 'received'],

  [{ contact_form_id: 7, status: 'validation_failed', invalid_fields: [{ field: 'x' }] }, 'refused'],
  [{ contact_form_id: 7, status: 'acceptance_missing' }, 'refused'],
  [{ contact_form_id: 7, status: 'spam' }, 'refused'],
  [{ contact_form_id: 7, status: 'aborted' }, 'refused'],
  [{ contact_form_id: 7, status: 'mail_failed' }, 'refused'],
  [{ error: { message: 'This form is closed.' } }, 'refused'],
  [{ error: 'no' }, 'refused'],
  [{ errors: ['message'] }, 'refused'],
  [{ errors: { message: ['vide'] } }, 'refused'],
  [{ exception: 'Swift_TransportException' }, 'refused'],
  [{ success: false }, 'refused'],
  [{ ok: false }, 'refused'],
  [{ received: false }, 'refused'],
  [{ status: 'error' }, 'refused'],
  [{ status: 'ERROR' }, 'refused'],
  [{ status: 'fail', data: {} }, 'refused'],

  ['', 'unknown'],
  ['0', 'unknown'],
  ['1', 'unknown'],
  ['true', 'unknown'],
  ['null', 'unknown'],
  ['"ok"', 'unknown'],
  ['"mail_sent"', 'unknown'],
  ['OK', 'unknown'],
  ['Error: mail not sent', 'unknown'],
  ['<!doctype html><p>{"received":true}</p>', 'unknown'],
  ['\ufeff{"received":true}', 'unknown'],
  ['<b>Warning</b>: mail() failed {"received":true}', 'unknown'],
  ['{"received":true}<!-- cached -->', 'unknown'],
  ['{"received":true', 'unknown'],
  ["{'received':true}", 'unknown'],
  ['{"received":true,}', 'unknown'],
  ['{"received":true}{"received":true}', 'unknown'],
  [[], 'unknown'],
  [{}, 'unknown'],
  [[{ received: true }], 'unknown'],
  [[{ status: 'mail_sent' }], 'unknown'],
  [{ received: 'true' }, 'unknown'],
  [{ received: 1 }, 'unknown'],
  [{ received: [true] }, 'unknown'],
  [{ Received: true }, 'unknown'],
  [{ data: { received: true } }, 'unknown'],
  [{ data: { status: 'mail_sent' } }, 'unknown'],
  [{ status: ['mail_sent'] }, 'unknown'],
  [{ status: { toString: 'mail_sent' } }, 'unknown'],
  [{ status: 'MAIL_SENT' }, 'unknown'],
  [{ status: 'mail_sent ' }, 'unknown'],
  [{ status: 'init' }, 'unknown'],
  [{ status: 'ok' }, 'unknown'],
  [{ status: 'success' }, 'unknown'],
  [{ status: 200 }, 'unknown'],
  [{ message: 'mail_sent' }, 'unknown'],
  [{ mail_sent: true }, 'unknown'],
  [{ success: true }, 'unknown'],
  [{ ok: true }, 'unknown'],
  [{ ok: 1, next: '/thanks' }, 'unknown'],
  [{ message: 'Votre message est arrivé' }, 'unknown'],
  [{ sid: '' }, 'unknown'],
  [{ sid: '0' }, 'unknown'],
  [{ sid: null }, 'unknown'],
  [{ sid: false }, 'unknown'],
  [{ sid: 0 }, 'unknown'],
  [{ sid: -1 }, 'unknown'],
  [{ sid: 1.5 }, 'unknown'],
  [{ sid: [] }, 'unknown'],
  [{ sid: { error: 1 } }, 'unknown'],
  [{ sid: 'error' }, 'unknown'],
  [{ sid: 'form 7 is closed' }, 'unknown'],
  ['{"__proto__":{"received":true}}', 'unknown'],
  ['{"constructor":{"prototype":{"received":true}}}', 'unknown'],
  ['{"status":"mail_failed","status":"mail_sent"}', 'unknown'],
  ['{"status":"mail_sent","\\u0073tatus":"mail_failed"}', 'unknown'],
  ['{"received":true,"received":true}', 'unknown'],
  [{ received: true, error: 'quota' }, 'unknown'],
  [{ received: true, errors: ['quota'] }, 'unknown'],
  [{ sid: UUID, error: { message: 'closed' } }, 'unknown'],
  [{ status: 'mail_sent', invalid_fields: [{ field: 'x' }] }, 'unknown'],
  [{ received: true, success: false }, 'unknown'],
];

describe('verdictOfJson', () => {
  for (const [body, verdict] of ANSWERS) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    it(`finds ${verdict} in ${JSON.stringify(text)}`, () => assert.equal(verdictOfJson(text), verdict));
  }

  it('reads a name that stands twice in objects inside, or in a text, as it stands', () => {
    assert.equal(verdictOfJson('{"a":{"x":1},"b":{"x":2},"received":true}'), 'received');
    assert.equal(verdictOfJson('{"note":"\\"received\\":false","received":true}'), 'received');
  });

  it('finds nothing in what an object inherits', () => {
    Object.defineProperty(Object.prototype, 'received', { value: true, configurable: true });
    try {
      assert.equal(verdictOfJson('{}'), 'unknown');
      assert.equal(verdictOfJson('{"message":"Merci"}'), 'unknown');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'received');
    }
  });

  it('finds no proof in any JSON without one of the four ways of saying it', () => {
    const known = ['received', 'status', 'sid', 'ok'];
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const isKnown =
          typeof value === 'object' && value !== null && known.some((name) => Object.hasOwn(value, name));
        fc.pre(!isKnown);
        assert.notEqual(verdictOfJson(JSON.stringify(value)), 'received');
      }),
    );
  });

  it('finds no proof in any text that is not JSON', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.notEqual(verdictOfJson(`<${text}`), 'received');
      }),
    );
  });
});

describe('verdictOfStatus', () => {
  const STATUSES: readonly (readonly [status: number, verdict: Verdict | undefined])[] = [
    [200, undefined],
    [202, undefined],
    [204, undefined],
    [0, 'unknown'],
    [100, 'unknown'],
    [301, 'unknown'],
    [304, 'unknown'],
    [400, 'refused'],
    [403, 'refused'],
    [422, 'refused'],
    [429, 'refused'],
    [500, 'refused'],
    [502, 'unknown'],
    [503, 'refused'],
    [504, 'unknown'],
  ];
  for (const [status, verdict] of STATUSES)
    it(`says ${verdict ?? 'nothing by itself'} for ${status}`, () =>
      assert.equal(verdictOfStatus(status), verdict));

  it('proves nothing, whatever the status', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (status) =>
        assert.notEqual(verdictOfStatus(status), 'received'),
      ),
    );
  });
});

describe('holdsWords', () => {
  const AGREED = 'L’équipe a bien reçu votre message.';
  const HELD: readonly (readonly [text: string, agreed?: string])[] = [
    [AGREED],
    ['Bonjour ! L’équipe a bien reçu votre message. À bientôt.'],
    ["L'équipe a bien reçu votre message."],
    ['L’équipe\n\t  a bien\u00a0reçu\u202fvotre message.'],
    ['L’ÉQUIPE A BIEN REÇU VOTRE MESSAGE.'],
    ['L’e\u0301quipe a bien rec\u0327u votre message.'],
    ['L’équipe a bien re\u00adçu votre mes\u200bsage.'],
    ['« Merci »', '"merci"'],
    ['rendez\u2011vous pris', 'rendez-vous pris'],
    ['Merci…', 'Merci...'],
    ['وصلت رسالتك', 'وصلت رسالتك'],
    ['renvoi, puis envoi fait', 'envoi fait'],
  ];
  for (const [text, agreed = AGREED] of HELD)
    it(`finds “${agreed}” in ${JSON.stringify(text)}`, () => assert.ok(holdsWords(text, agreed)));

  const LACKING: readonly (readonly [text: string, agreed: string])[] = [
    ['', AGREED],
    ['L’équipe n’a pas reçu votre message.', AGREED],
    ['L’équipe a bien reçu', AGREED],
    ['Le renvoi est fait', 'envoi est fait'],
    ['Votre consentement', 'sent'],
    ['Message envoyées', 'envoyé'],
    ['message2', 'message'],
  ];
  for (const [text, agreed] of LACKING)
    it(`does not find “${agreed}” in ${JSON.stringify(text)}`, () => assert.ok(!holdsWords(text, agreed)));

  it('finds whatever words stand between others', () => {
    const word = fc.stringMatching(/^[a-zàéèç]{1,8}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((each) => each.join(' '));
    fc.assert(
      fc.property(words, words, words, (before, agreed, after) =>
        assert.ok(holdsWords(`${before}\n${agreed}\u00a0${after}`, agreed)),
      ),
    );
  });

  it('takes no sign without a letter', () => {
    for (const text of ['', ' ', '!', '0', '…', '\u00a0']) assert.ok(!canBeSign(text), text);
    for (const text of ['Merci', 'é', 'شكرا']) assert.ok(canBeSign(text), text);
  });
});

describe('isAt', () => {
  const SAME: readonly (readonly [address: string, agreed: string])[] = [
    ['https://a.example/merci', 'https://a.example/merci'],
    ['https://a.example/merci/', 'https://a.example/merci'],
    ['https://a.example/merci', 'https://a.example/merci/'],
    ['https://a.example/merci/12', 'https://a.example/merci'],
    ['https://a.example/merci?id=1', 'https://a.example/merci'],
    ['https://a.example/merci#haut', 'https://a.example/merci'],
    ['https://A.example:443/./x/../merci', 'https://a.example/merci'],
    ['https://a.example/?sent=1', 'https://a.example/?sent=1'],
    ['https://a.example/contact?x=2&sent=1', 'https://a.example/contact?sent=1'],
    ['https://a.example/contact?sent=0&sent=1', 'https://a.example/contact?sent=1'],
  ];
  for (const [address, agreed] of SAME)
    it(`finds ${address} at ${agreed}`, () => assert.ok(isAt(new URL(address), new URL(agreed))));

  const OTHER: readonly (readonly [address: string, agreed: string])[] = [
    ['https://a.example/', 'https://a.example/merci'],
    ['https://a.example/merci-non', 'https://a.example/merci'],
    ['https://a.example/merci.html', 'https://a.example/merci'],
    ['https://a.example/Merci', 'https://a.example/merci'],
    ['https://a.example/x/merci', 'https://a.example/merci'],
    ['https://a.example/merci/../erreur', 'https://a.example/merci'],
    ['https://a.example/erreur?next=/merci', 'https://a.example/merci'],
    ['https://a.example/erreur#/merci', 'https://a.example/merci'],
    ['https://a.example.evil.example/merci', 'https://a.example/merci'],
    ['https://a.example@evil.example/merci', 'https://a.example/merci'],
    ['https://www.a.example/merci', 'https://a.example/merci'],
    ['http://a.example/merci', 'https://a.example/merci'],
    ['https://a.example:8443/merci', 'https://a.example/merci'],
    ['https://a.example/contact', 'https://a.example/contact?sent=1'],
    ['https://a.example/contact?sent=0', 'https://a.example/contact?sent=1'],
    ['https://a.example/contact?resent=1', 'https://a.example/contact?sent=1'],
    ['https://a.example/contact?sent=10', 'https://a.example/contact?sent=1'],
  ];
  for (const [address, agreed] of OTHER)
    it(`does not find ${address} at ${agreed}`, () => assert.ok(!isAt(new URL(address), new URL(agreed))));
});
