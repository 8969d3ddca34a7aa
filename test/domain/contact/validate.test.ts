import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  EMPTY_DRAFT,
  LIMITS,
  TIMES,
  VOICEMAIL,
  WAYS,
  messageOf,
  type Draft,
} from '../../../src/domain/contact/message.js';
import { FIELDS, validate, type Code } from '../../../src/domain/contact/validate.js';

const BY_PHONE: Draft = {
  ...EMPTY_DRAFT,
  message: 'Bonjour',
  way: 'phone',
  phone: '06 39 98 12 45',
  voicemail: 'discreet',
};
const BY_EMAIL: Draft = { ...EMPTY_DRAFT, message: 'Bonjour', way: 'email', email: 'jo@exemple.org' };

function codes(draft: Draft): Code[] {
  return validate(draft).map(({ code }) => code);
}

const DIGITS = '0123456789';
const BETWEEN = [' ', ' ', ' ', '.', '-', '–', '/', '(', ')'];

/** A sentence a reader could say of a number: digits, six to fifteen, one plus in front at most. */
function isNumber(text: string): boolean {
  let digits = 0;
  for (const [at, sign] of [...text].entries()) {
    if (DIGITS.includes(sign)) digits += 1;
    else if (sign === '+' ? at > 0 : !BETWEEN.includes(sign)) return false;
  }
  return digits >= 6 && digits <= 15 && text.length <= LIMITS.phone;
}

/** Reads an address sign by sign: a name, one @, words with single dots between, the last of two signs or more. */
function isAddress(text: string): boolean {
  const parts = text.split('@');
  const [name = '', host = ''] = parts;
  const words = host.split('.');
  return (
    parts.length === 2 &&
    name !== '' &&
    words.length > 1 &&
    words.every((word) => word !== '') &&
    [...(words.at(-1) ?? '')].length > 1 &&
    ![...text].some((sign) => ' <>",;:()[]\\\n'.includes(sign)) &&
    text.length <= LIMITS.email
  );
}

describe('validate', () => {
  it('finds nothing against a message with a way to answer it', () => {
    assert.deepEqual(validate(BY_PHONE), []);
    assert.deepEqual(validate(BY_EMAIL), []);
  });

  it('asks an empty form for a message and a way to answer, in the order of the form', () =>
    assert.deepEqual(validate(EMPTY_DRAFT), [
      { field: 'message', code: 'message-empty' },
      { field: 'way', code: 'way-missing' },
    ]));

  it('asks who wants a call for a number, and whether a message may be left', () =>
    assert.deepEqual(codes({ ...BY_PHONE, phone: ' ', voicemail: undefined }), [
      'phone-missing',
      'voicemail-missing',
    ]));

  it('asks nothing of the way that was not chosen', () => {
    assert.deepEqual(codes({ ...BY_PHONE, email: 'no address' }), []);
    assert.deepEqual(codes({ ...BY_EMAIL, phone: '06' }), []);
  });

  it('never asks for a name, nor for a good time', () => {
    assert.deepEqual(codes({ ...BY_PHONE, name: '', times: [] }), []);
    assert.deepEqual(codes({ ...BY_EMAIL, name: '' }), []);
  });

  it('takes texts of exactly the length allowed, and no longer', () => {
    const full = { ...BY_PHONE, message: 'é'.repeat(LIMITS.message), name: 'é'.repeat(LIMITS.name) };
    assert.deepEqual(codes(full), []);
    assert.deepEqual(codes({ ...full, message: ` ${full.message} ` }), []);
    assert.deepEqual(codes({ ...full, message: `${full.message}é` }), ['message-long']);
    assert.deepEqual(codes({ ...full, name: `${full.name}é` }), ['name-long']);
  });

  const numbers: readonly (readonly [written: string, why: string, code?: Code])[] = [
    ['0639981245', 'digits alone'],
    ['+33 (0)6 39 98 12 45', 'an international number'],
    ['06.39.98.12.45', 'dots'],
    ['0470/12.34.56', 'a slash, as in Belgium'],
    ['06 39 98 12 45', 'hard spaces'],
    ['06–39–98', 'six digits and dashes'],
    ['٠٦٣٩٩٨١٢٤٥', 'the digits of an Arabic keyboard'],
    ['\u200E+33 6 39 98 12 45\u200E', 'marks of direction around a copied number'],
    ['06 39 9', 'five digits', 'phone-incomplete'],
    ['1234567890123456', 'sixteen digits', 'phone-incomplete'],
    ['06 39 98 12 45 après 18 h', 'words', 'phone-incomplete'],
    ['06 39+98 12 45', 'a plus inside', 'phone-incomplete'],
    ['jo@exemple.org', 'an address', 'phone-incomplete'],
    ['\u200E', 'a mark that nobody sees', 'phone-missing'],
  ];
  for (const [phone, why, code] of numbers) {
    it(`${code ? 'refuses' : 'takes'} ${JSON.stringify(phone)}: ${why}`, () =>
      assert.deepEqual(codes({ ...BY_PHONE, phone }), code ? [code] : []));
  }

  const addresses: readonly (readonly [written: string, why: string, code?: Code])[] = [
    ['jo@exemple.org', 'an address'],
    [' jo@exemple.org ', 'spaces around it'],
    ["jo.d'arc+mail@sous.exemple.museum", 'signs that a name may have'],
    ['josé@exämple.fr', 'letters of other languages'],
    ['jo@exemple', 'no dot', 'email-wrong'],
    ['jo@exemple.o', 'a last word of one letter', 'email-wrong'],
    ['jo@exemple..org', 'two dots', 'email-wrong'],
    ['jo@.org', 'a dot first', 'email-wrong'],
    ['jo@exemple.org.', 'a dot last', 'email-wrong'],
    ['exemple.org', 'no @', 'email-wrong'],
    ['jo@@exemple.org', 'two @', 'email-wrong'],
    ['jo,al@exemple.org', 'a comma, which parts two addresses', 'email-wrong'],
    ['jo@exemple.org;al@exemple.org', 'two addresses', 'email-wrong'],
    ['jo@exemple.org\nBcc: al@exemple.org', 'a header', 'email-wrong'],
    ['<jo@exemple.org>', 'angles', 'email-wrong'],
    [`${'j'.repeat(243)}@exemple.org`, '255 signs', 'email-wrong'],
    [`${'j'.repeat(242)}@exemple.org`, '254 signs'],
    [' ', 'nothing', 'email-missing'],
  ];
  for (const [email, why, code] of addresses) {
    it(`${code ? 'refuses' : 'takes'} ${JSON.stringify(email).slice(0, 40)}: ${why}`, () =>
      assert.deepEqual(codes({ ...BY_EMAIL, email }), code ? [code] : []));
  }

  it('reads numbers as a reader who goes sign by sign does', () => {
    const sign = fc.constantFrom(...DIGITS, ...BETWEEN, '+', 'a', '@');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 34 }), (signs) => {
        const phone = signs.join('');
        fc.pre(phone.trim() === phone && phone !== '');
        assert.equal(codes({ ...BY_PHONE, phone }).length === 0, isNumber(phone));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads addresses as a reader who goes sign by sign does', () => {
    const sign = fc.constantFrom(...'aé0-_+.@ <>",;:()[]\\\n');
    const near = fc
      .tuple(fc.array(sign, { maxLength: 6 }), fc.array(sign, { maxLength: 8 }))
      .map(([name, host]) => `${name.join('')}@${host.join('')}`);
    fc.assert(
      fc.property(near, (email) => {
        fc.pre(email.trim() === email);
        assert.equal(codes({ ...BY_EMAIL, email }).length === 0, isAddress(email));
      }),
      { numRuns: 5000 },
    );
  });

  it('tells each field once, in the order of the form, whatever is typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    const draft: fc.Arbitrary<Draft> = fc.record({
      message: fc.oneof(text, fc.constant('x'.repeat(LIMITS.message + 1))),
      way: fc.constantFrom(undefined, ...WAYS),
      phone: text,
      voicemail: fc.constantFrom(undefined, ...VOICEMAIL),
      times: fc.subarray([...TIMES]),
      email: text,
      name: text,
    });
    fc.assert(
      fc.property(draft, (each) => {
        const places = validate(each).map(({ field }) => FIELDS.indexOf(field));
        assert.deepEqual(
          places,
          [...new Set(places)].sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('messageOf', () => {
  it('keeps what belongs to a call, and no address', () =>
    assert.deepEqual(
      messageOf({ ...BY_PHONE, message: ' Bonjour\n', email: 'jo@exemple.org' }, 'quai', undefined),
      {
        format: 'passerelle-message/1',
        facility: 'quai',
        message: 'Bonjour',
        reply: { way: 'phone', phone: '06 39 98 12 45', voicemail: 'discreet', times: [] },
      },
    ));

  it('keeps what belongs to a mail, and no number', () =>
    assert.deepEqual(
      messageOf(
        { ...BY_EMAIL, phone: '06 39 98 12 45', voicemail: 'yes', times: ['noon'] },
        'quai',
        undefined,
      ),
      {
        format: 'passerelle-message/1',
        facility: 'quai',
        message: 'Bonjour',
        reply: { way: 'email', email: 'jo@exemple.org' },
      },
    ));

  it('names the person and the leads only when they gave them', () => {
    const given = messageOf({ ...BY_EMAIL, name: ' Jo ' }, 'quai', 'Un séjour');
    assert.equal(given.name, 'Jo');
    assert.equal(given.leads, 'Un séjour');
    const silent = messageOf({ ...BY_EMAIL, name: ' ' }, 'quai', '');
    assert.ok(!('name' in silent));
    assert.ok(!('leads' in silent));
  });

  it('leaves no message on a machine when nothing was said of it', () => {
    const { reply } = messageOf({ ...BY_PHONE, voicemail: undefined }, 'quai', undefined);
    assert.ok(reply.way === 'phone');
    assert.equal(reply.voicemail, 'no');
  });

  it('sends a number as it was written, without the marks of direction around it', () => {
    const { reply } = messageOf({ ...BY_PHONE, phone: '\u200E+33 6 39 98 12 45 ' }, 'quai', undefined);
    assert.ok(reply.way === 'phone');
    assert.equal(reply.phone, '+33 6 39 98 12 45');
  });
});
