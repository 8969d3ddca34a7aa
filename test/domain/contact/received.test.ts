import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReceived } from '../../../src/domain/contact/received.js';
import { ACCEPTED, REFUSED } from '../../fixtures/messages.js';

/** As it comes over the wire: what is undefined is not there. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('readReceived', () => {
  for (const each of ACCEPTED)
    it(`reads a message with ${each.what}`, () => assert.deepEqual(readReceived(sent(each.sent)), each.read));

  for (const each of REFUSED)
    it(`reads nothing in ${each.what}`, () => assert.equal(readReceived(sent(each.sent)), undefined));
});
