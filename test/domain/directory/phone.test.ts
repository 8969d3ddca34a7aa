import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDialled, isPhone, isSameNumber, smsHref, telHref } from '../../../src/domain/directory/phone.js';

describe('telHref', () => {
  const told: readonly (readonly [shown: string, dialled: string, href: string, why: string])[] = [
    ['03 87 00 00 00', '+33387000000', 'tel:+33387000000', 'what the feed says is dialled'],
    ['0262 12 34 56', '+262262123456', 'tel:+262262123456', 'whatever the country’s code'],
    ['0508 41 12 34', '+508411234', 'tel:+508411234', 'even where it has fewer digits'],
    ['514 527-2626 poste 303', '+15145272626;ext=303', 'tel:+15145272626,303', 'an extension after a pause'],
    ['03 87 00 00 00', 'javascript:alert(1)', 'tel:0387000000', 'another form is not believed'],
    ['03 87 00 00 00', '', 'tel:0387000000', 'nor is an empty one'],
    ['03 87 00 00 01', '+33387000000', 'tel:0387000001', 'another number than the one shown is not dialled'],
    ['03 87 00 00 00', '+33387000000;ext=5', 'tel:0387000000', 'nor an extension that is not shown'],
  ];
  for (const [shown, dialled, href, why] of told)
    it(`dials ${shown} with ${JSON.stringify(dialled)} as ${href}: ${why}`, () =>
      assert.equal(telHref(shown, dialled), href));

  const written: readonly (readonly [shown: string, href: string | undefined, why: string])[] = [
    ['03 87 00 00 00', 'tel:0387000000', 'a number of a feed made before is dialled as it is written'],
    ['0262 12 34 56', 'tel:0262123456', 'and rings at home'],
    ['06.12.34.56.78', 'tel:0612345678', 'dots are left out'],
    ['03‑87–00 00\u202f00', 'tel:0387000000', 'and dashes and spaces of every kind'],
    ['\u200e03 87 00 00 00\u202c', 'tel:0387000000', 'and marks that nobody sees'],
    ['+33 3 87 00 00 00', 'tel:+33387000000', 'an international number stays'],
    ['+33 (0)3 87 00 00 00', 'tel:+33387000000', 'without the zero in brackets'],
    ['0033 (0)3 87 00 00 00', 'tel:0033387000000', 'whatever stands for +'],
    ['+39 (0)6 6982 0000', 'tel:+390669820000', 'which belongs to the number in Italy'],
    ['04/222 22 22', 'tel:042222222', 'a slash in one number'],
    ['3114', 'tel:3114', 'a short number'],
    ['39 19', 'tel:3919', 'a short number in two'],
    ['514 527-2626 x303', 'tel:5145272626,303', 'an extension'],
    ['514 527-2626, poste 303', 'tel:5145272626,303', 'an extension in words'],
    ['514 527-2626 #5', 'tel:5145272626,5', 'an extension after a hash'],
    ['03 87 00 00 00 / 06 12 34 56 78', undefined, 'two numbers'],
    ['03 87 00 00 00 ou 06 12 34 56 78', undefined, 'two numbers in words'],
    ['03 87 00 00 00 06 12 34 56 78', undefined, 'two numbers in one run'],
    ['15 / 112', undefined, 'two short numbers'],
    ['15/112', undefined, 'two short numbers, close'],
    ['call us', undefined, 'no digit'],
    ['', undefined, 'nothing'],
    ['+', undefined, 'a sign alone'],
    ['1', undefined, 'one digit'],
    ['+33 +33 3 87 00 00 00', undefined, 'two codes'],
    ['javascript:alert(15)', undefined, 'another thing'],
  ];
  for (const [shown, href, why] of written)
    it(`dials ${JSON.stringify(shown)} alone as ${String(href)}: ${why}`, () => {
      assert.equal(telHref(shown), href);
      assert.equal(isPhone(shown), href !== undefined);
    });
});

describe('smsHref', () => {
  it('writes to the number, whose extension no message reaches', () => {
    assert.equal(smsHref('114'), 'sms:114');
    assert.equal(smsHref('06 12 34 56 78', '+33612345678'), 'sms:+33612345678');
    assert.equal(smsHref('514 527-2626 x5', '+15145272626;ext=5'), 'sms:+15145272626');
    assert.equal(smsHref('write to us'), undefined);
  });
});

describe('isDialled', () => {
  it('is true for what a command line writes into a feed', () => {
    for (const good of ['+33387000000', '0800231313', '15', '+15145272626;ext=303'])
      assert.ok(isDialled(good), good);
    for (const bad of ['', '+', '1', '+33 387', '15,112', 'tel:15', '+33387000000;ext=', '1'.repeat(16)])
      assert.ok(!isDialled(bad), bad);
  });
});

describe('isSameNumber', () => {
  const line = { phone: '09 80 98 09 30', phone_dialled: '+33980980930' };
  it('sees through spaces and through the country’s code', () => {
    assert.ok(isSameNumber(line, { phone: '0 980 980 930' }));
    assert.ok(isSameNumber(line, { phone: '+33 9 80 98 09 30' }));
    assert.ok(isSameNumber({ phone: '3114' }, { phone: '31 14' }));
  });
  it('tells other numbers, other extensions and no number apart', () => {
    assert.ok(!isSameNumber(line, { phone: '0 980 980 931' }));
    assert.ok(!isSameNumber(line, { phone: '0 980 980 930 poste 2' }));
    assert.ok(!isSameNumber({}, {}));
    assert.ok(!isSameNumber({ phone: 'x' }, { phone: 'x' }));
  });
});
