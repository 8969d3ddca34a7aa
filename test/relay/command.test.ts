import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { workplace } from '../publish/folder.js';
import { serveMail, type MailServer } from './mail-server.js';

const SOUND = `origin: https://messages.example
controller: Fédération Essai
privacy: https://federation.example/donnees
language: fr
country: FR
sites: [https://asso.example]
facilities:
  - { id: quai, name: Centre du Quai, phone: 03 53 01 90 01, to: accueil@quai.example }
  - { id: pont, name: Maison du Pont, phone: 03 53 01 90 02, to: accueil@quai.example }
from: messages@federation.example
alert: permanence@federation.example
smtp: { host: 127.0.0.1, port: 2525, security: none }
spool: spool
`;

/** What is wrong, what becomes of which line, and how it is told: line and code first. */
const WRONG: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'an address with a path',
    'https://messages.example',
    'https://messages.example/x',
    /:1:\d+ error relay-origin .*\/x/,
  ],
  [
    'a site without encryption',
    '[https://asso.example]',
    '[http://asso.example]',
    /:6:\d+ error relay-origin .*http:/,
  ],
  ['two places of one id', 'id: pont', 'id: quai', /:9:\d+ error duplicate-id .*quai/],
  ['a number that is none', '03 53 01 90 02', '12', /:9:\d+ error \S+ .*12/],
  [
    'a mail server elsewhere, without encryption',
    '127.0.0.1, port',
    'mail.example, port',
    /:12:\d+ error relay-plain .*mail\.example/,
  ],
  [
    'a password that is not there',
    'security: none',
    'security: none, password_file: none.txt',
    /:12:\d+ error relay-password .*none\.txt/,
  ],
  ['a port that is none', 'port: 2525', 'port: 70000', /:12:\d+ error relay-port .*70000/],
];

describe('relay.yaml', () => {
  const place = workplace();
  after(() => place.remove());

  for (const [what, from, to, told] of WRONG)
    it(`is told with its line where it has ${what}`, async () => {
      assert.ok(SOUND.includes(from));
      const path = place.write('relay.yaml', SOUND.replace(from, to));
      const { code, out, err } = await place.cli('relay', '--config', path, '--check');
      assert.equal(code, 1);
      assert.match([...out, ...err].join('\n'), told);
    });

  it('is asked for where it is not there', async () => {
    assert.equal((await place.cli('relay', '--config', place.at('no.yaml'))).code, 2);
    assert.equal((await place.cli('relay')).code, 2);
  });
});

describe('relay --check', () => {
  const place = workplace();
  let mail: MailServer;
  before(async () => void (mail = await serveMail()));
  after(async () => {
    await mail.close();
    place.remove();
  });

  it('sends one message to each address, and says which the mail server did not take', async () => {
    const path = place.write('relay.yaml', SOUND.replace('2525', String(mail.port)));
    const sent = await place.cli('relay', '--config', path, '--check');
    assert.equal(sent.code, 0, sent.out.join('\n'));
    assert.deepEqual(mail.mails.flatMap(({ to }) => to).sort(), [
      'accueil@quai.example',
      'permanence@federation.example',
    ]);
    mail.mood = '550';
    const refused = await place.cli('relay', '--config', path, '--check');
    assert.equal(refused.code, 1);
    assert.match(refused.out.join('\n'), /accueil@quai\.example.*550/);
  });
});
