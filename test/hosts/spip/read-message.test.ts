import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readReceived } from '../../../src/domain/contact/received.js';
import { ACCEPTED, REFUSED } from '../../fixtures/messages.js';
import { ZIP } from './spip.js';

/** What the plugin reads in bodies of JSON, by PHP alone: the rules call nothing of SPIP, nor of WordPress, whose text they are. */
function readByPhp(bodies: readonly string[]): unknown[] {
  const rules = strFromU8(
    unzipSync(readFileSync(ZIP))['passerelle/inc/passerelle_common.php'] ?? new Uint8Array(),
  );
  const program = `define('_ECRIRE_INC_VERSION', 1); ${rules.replace('<?php', '')}
    foreach (json_decode(file_get_contents('php://stdin')) as $body) echo json_encode(passerelle_read_message(json_decode($body, true))), "\\n";`;
  const { status, stdout, stderr } = spawnSync(
    'php',
    ['-d', 'error_reporting=32767', '-d', 'display_errors=stderr', '-r', program],
    {
      input: JSON.stringify(bodies),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  assert.equal(`${status} ${stderr}`, '0 ');
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** As PHP has it: what was left empty is there, and empty. */
const asPhp = (message: ReturnType<typeof readReceived>): unknown => {
  if (!message) return null;
  const { facility, message: text, name = '', leads = '', reply } = message;
  return { facility, message: text, name, leads, reply };
};

describe('a message in PHP', () => {
  const read = readByPhp([...ACCEPTED, ...REFUSED].map(({ sent }) => JSON.stringify(sent)));

  for (const [at, each] of ACCEPTED.entries())
    it(`is read with ${each.what}`, () => assert.deepEqual(read[at], asPhp(each.read)));

  for (const [at, each] of REFUSED.entries())
    it(`is not read in ${each.what}`, () => assert.equal(read[ACCEPTED.length + at], null));

  it('is read as the relay reads it, whatever signs it is made of', () => {
    const sign = fc.constantFrom(
      ...'aZ0٣é@.+-–()/ ,;:"<>\\\t\n\r',
      '\u00A0',
      '\u3000',
      '\u200E',
      '\u202E',
      '\uFEFF',
      '\u0085',
      '\u2029',
      '\u00AD',
      '😀',
      '\uE000',
    );
    const text = (most: number): fc.Arbitrary<string> =>
      fc.array(sign, { maxLength: most }).map((signs) => signs.join(''));
    const email = fc.oneof(
      text(8),
      fc.tuple(text(3), text(3)).map(([name, host]) => `a${name}@b${host}.example`),
    );
    const phone = fc.oneof(
      text(8),
      fc
        .array(fc.constantFrom(...'0123456789٣ .-/()+\u200E'), { maxLength: 24 })
        .map((signs) => signs.join('')),
    );
    const reply = fc.oneof(
      fc.record({ way: fc.constant('email'), email }),
      fc.record({
        way: fc.constant('phone'),
        phone,
        voicemail: fc.constantFrom('yes', 'no'),
        times: fc.subarray(['morning', 'noon', 'evening']),
      }),
    );
    const message = fc.record(
      {
        format: fc.constant('passerelle-message/1'),
        facility: fc.oneof(text(4), fc.constant('quai')),
        message: fc.oneof(text(6), fc.constant('Bonjour.')),
        reply,
        name: text(4),
        leads: text(4),
      },
      { requiredKeys: ['format', 'facility', 'message', 'reply'] },
    );
    const messages = fc.sample(message, 3000).map((each) => JSON.stringify(each));
    const byPhp = readByPhp(messages);
    const byRelay = messages.map((each) => asPhp(readReceived(JSON.parse(each))));
    for (const [at, each] of messages.entries()) assert.deepEqual(byPhp[at], byRelay[at], each);
    assert.ok(byRelay.filter(Boolean).length > 50, 'hardly any message was in order');
  });
});
