import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { WIRE_FIELDS, carries, faultOfMap, readPairs } from '../../../src/domain/contact/field-map.js';
import type { ContactMessage } from '../../../src/domain/contact/message.js';
import { flatten, rename } from '../../../src/domain/contact/wire.js';

const CALL: ContactMessage = {
  format: 'passerelle-message/1',
  facility: 'quai',
  message: 'Bonjour',
  reply: { way: 'phone', phone: '06 39 98 12 45', voicemail: 'discreet', times: ['noon', 'evening'] },
};
const MAIL: ContactMessage = {
  format: 'passerelle-message/1',
  facility: 'quai',
  message: 'Bonjour',
  reply: { way: 'email', email: 'jo@exemple.example' },
  name: 'Jo',
  leads: 'Un séjour',
};
const NONE: ReadonlyMap<string, string> = new Map();

function pairs(written: string): Map<string, string> {
  return readPairs(written) ?? assert.fail(`no pairs: ${written}`);
}

describe('flatten', () => {
  it('says of a call its number, whether a message may be left, and when', () =>
    assert.deepEqual(flatten(CALL), {
      facility: 'quai',
      message: 'Bonjour',
      way: 'phone',
      reply: '06 39 98 12 45',
      phone: '06 39 98 12 45',
      voicemail: 'discreet',
      times: 'noon, evening',
    }));

  it('says of a mail its address, and what the person added', () =>
    assert.deepEqual(flatten(MAIL), {
      facility: 'quai',
      message: 'Bonjour',
      way: 'email',
      reply: 'jo@exemple.example',
      email: 'jo@exemple.example',
      name: 'Jo',
      leads: 'Un séjour',
    }));

  it('leaves out a time that was not said', () => {
    const { reply } = CALL;
    assert.ok(reply.way === 'phone');
    assert.ok(!('times' in flatten({ ...CALL, reply: { ...reply, times: [] } })));
  });
});

describe('readPairs', () => {
  it('reads pairs between spaces and lines, and nothing as none', () => {
    assert.deepEqual(
      [...pairs(' message=your-message\n\treply=your-contact ')],
      [
        ['message', 'your-message'],
        ['reply', 'your-contact'],
      ],
    );
    assert.equal(pairs('').size, 0);
  });

  it('parts a pair at its first sign of equality', () =>
    assert.deepEqual([...pairs('token=a=b==')], [['token', 'a=b==']]));

  for (const written of ['message', '=your-message', 'message=', 'a=b c', 'message = your-message'])
    it(`refuses “${written}” whole`, () => assert.equal(readPairs(written), undefined));

  it('reads back whatever pairs are written', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .filter((each) => !/[\s=]/.test(each));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(word, word), { selector: ([name]) => name }), (written) => {
        const text = written.map(([name, value]) => `${name}=${value}`).join('\n');
        assert.deepEqual([...pairs(text)], written);
      }),
    );
  });
});

describe('faultOfMap', () => {
  const maps: readonly (readonly [written: string, fixed: boolean, fault?: string])[] = [
    ['', false],
    ['message=m reply=r voicemail=v facility=f', false],
    ['message=m phone=p email=e voicemail=v facility=f', false],
    ['message=m reply=r voicemail=v', true],
    ['message=m reply=r voicemail=v', false, 'facility'],
    ['reply=r voicemail=v facility=f', false, 'message'],
    ['message=m voicemail=v facility=f', false, 'reply'],
    ['message=m phone=p voicemail=v facility=f', false, 'reply'],
    ['message=m email=e voicemail=v facility=f', false, 'reply'],
    ['message=m reply=r facility=f', false, 'voicemail'],
    ['message=m reply=r voicemail=v birth=b', true, 'birth'],
    ['Message=m reply=r voicemail=v', true, 'Message'],
    ['toString=m', true, 'toString'],
  ];
  for (const [written, fixed, fault] of maps) {
    const to = fixed ? 'one facility' : 'any facility';
    it(`${fault ? `names ${fault} in` : 'finds nothing against'} “${written}” to ${to}`, () =>
      assert.equal(faultOfMap(pairs(written), fixed), fault));
  }
});

describe('rename', () => {
  it('keeps every field under its own name without a map', () =>
    assert.deepEqual(Object.fromEntries(rename(MAIL, NONE, NONE)), flatten(MAIL)));

  it('gives the fields of a map their new names, and drops the others', () =>
    assert.deepEqual(rename(MAIL, pairs('message=your-message reply=your-contact facility=lieu'), NONE), [
      ['lieu', 'quai'],
      ['your-message', 'Bonjour'],
      ['your-contact', 'jo@exemple.example'],
    ]));

  it('puts what the form expects before the rest', () =>
    assert.deepEqual(rename(CALL, pairs('message=text'), pairs('_wpcf7_unit_tag=wpcf7-f7-o1')), [
      ['_wpcf7_unit_tag', 'wpcf7-f7-o1'],
      ['text', 'Bonjour'],
    ]));

  it('sends nothing for what was not said', () =>
    assert.deepEqual(rename(CALL, pairs('email=mail name=nom leads=pistes'), NONE), []));

  it('sends each thing said that a map names, once, whatever the map', () => {
    const map = fc
      .subarray([...WIRE_FIELDS])
      .map((fields) => new Map(fields.map((field) => [field, `their-${field}`])));
    fc.assert(
      fc.property(map, fc.constantFrom(CALL, MAIL), (each, message) => {
        const said = WIRE_FIELDS.filter((field) => flatten(message)[field] !== undefined);
        const expected = said.filter((field) => carries(each, field));
        assert.deepEqual(
          rename(message, each, NONE).map(([, value]) => value),
          expected.map((field) => flatten(message)[field]),
        );
      }),
    );
  });
});
