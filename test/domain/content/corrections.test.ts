import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formHref, isForm, mailHref, saidOf } from '../../../src/domain/content/corrections.js';
import type { Facility } from '../../../src/domain/directory/facility.js';

const PLACE: Facility = { id: 'un', name: 'Maison Un', kind: 'ctr', country: 'FR' };

test('says what the list says now, and nothing where it says nothing', () => {
  const full = { ...PLACE, phone: '01 99 00 12 34', street: '1 rue Haute', postcode: '57000', city: 'Metz' };
  assert.equal(saidOf(full, 'phone'), '01 99 00 12 34');
  assert.equal(saidOf(full, 'address'), '1 rue Haute, 57000 Metz');
  assert.equal(saidOf({ ...PLACE, city: 'Metz' }, 'address'), 'Metz');
  for (const faulty of ['address', 'phone', 'hours', 'website', 'closed', 'other'] as const)
    assert.equal(saidOf(PLACE, faulty), undefined);
});

test('gives a form the id and the field beside its own parameters', () => {
  assert.ok(isForm('https://example.org') && !isForm('lists@example.org'));
  assert.equal(
    formHref('https://example.org/f?list=3#top', 'a&b', 'phone'),
    'https://example.org/f?list=3&id=a%26b&field=phone#top',
  );
});

test('writes a mail of one subject and one text, whatever stands in them', () => {
  const href = mailHref('a+b@example.org', 'Un & deux?\r\nBcc: x@example.org', ['un#1', '', 'cc=x']);
  const [to, query = ''] = href.split('?');
  assert.equal(to, 'mailto:a+b@example.org');
  assert.deepEqual(
    [...new URLSearchParams(query)],
    [
      ['subject', 'Un & deux?\r\nBcc: x@example.org'],
      ['body', 'un#1\r\n\r\ncc=x'],
    ],
  );
});
