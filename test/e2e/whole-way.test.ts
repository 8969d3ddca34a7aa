/** The visitor's whole way, in each engine of the machine, in French and in Arabic. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drivers, type Driver } from './drivers.js';
import { answersIn, publishWhole, wishesIn, type WholeSite, type Words } from './whole-site.js';

const [MODELS, ORIENTATION, FINDER, CONTACT, EXIT] = [
  'passerelle-models',
  'passerelle-orientation',
  'passerelle-finder',
  'passerelle-contact',
  'passerelle-exit',
] as const;

const NAME = 'Maison des Tilleuls';
const MESSAGE = 'Bonjour, je voudrais venir vous voir.';
const EMAIL = 'nadia@exemple.example';

/** The interface's strings in one language. */
async function stringsIn(lang: string, owner: string): Promise<Words> {
  const path =
    owner === 'core'
      ? `../../src/core/i18n/locales/${lang}.js`
      : `../../src/elements/${owner}/locales/${lang}.js`;
  return ((await import(path)) as { readonly default: Words }).default;
}

/** The part of a string before what is filled in. */
const start = (text = ''): string => text.split('{{')[0]?.trim() ?? '';

async function goTheWay(driver: Driver, site: WholeSite, lang: string): Promise<void> {
  const [core, orientation, facility, contact] = await Promise.all([
    stringsIn(lang, 'core'),
    stringsIn(lang, 'orientation'),
    stringsIn(lang, 'facility'),
    stringsIn(lang, 'contact'),
  ]);
  const answers = answersIn(lang);
  const before = site.messages.length;
  await driver.open(`${site.origin}/${lang}.html`);

  // A wish, and the places that serve it.
  await driver.press(MODELS, 'input[type="radio"]', wishesIn(lang)['reduce'] ?? '');
  await driver.press(MODELS, '[part~="see"]', '');
  await driver.reads(FINDER, 'Centre du Quai');

  // The questions, and the leads.
  const next = (): Promise<void> => driver.press(ORIENTATION, '[part~="continue"]', '');
  await driver.press(ORIENTATION, 'input', answers['danger.none'] ?? '');
  await next();
  const given = [
    'wish.stop',
    'housing.stable',
    'surroundings.unsafe',
    'past_help.returns',
    'living.group',
    'time.away',
  ];
  for (const answer of given) {
    await driver.press(ORIENTATION, 'input[type="radio"]', answers[answer] ?? answer);
    await next();
  }
  await driver.press(ORIENTATION, 'input[type="checkbox"]', answers['what.alcohol-daily'] ?? '');
  await next();
  await driver.press(ORIENTATION, 'input[type="radio"]', orientation['unsaid'] ?? '');
  await next();
  await driver.press(ORIENTATION, 'input[type="checkbox"]', answers['health.neither'] ?? '');
  await next();
  await driver.press(ORIENTATION, 'input[type="checkbox"]', answers['needs.pet'] ?? '');
  await next();
  await driver.reads(ORIENTATION, orientation['because'] ?? '');
  await driver.press(ORIENTATION, '[part~="see"]', '');
  await driver.reads(FINDER, NAME);

  // A place, and a message to it with the leads.
  await driver.press(FINDER, '.name', NAME);
  await driver.press(FINDER, 'button', facility['write_here'] ?? '');
  await driver.reads(CONTACT, NAME);
  await driver.type(CONTACT, contact['field_message'] ?? '', MESSAGE);
  await driver.press(CONTACT, 'input[type="radio"]', contact['way_email'] ?? '');
  await driver.type(CONTACT, contact['field_email'] ?? '', EMAIL);
  await driver.press(CONTACT, 'input[type="checkbox"]', contact['leads'] ?? '');
  await driver.press(CONTACT, 'button[type="submit"]', contact['send'] ?? '');
  await driver.reads(CONTACT, contact['sent_title'] ?? '');

  assert.equal(site.messages.length, before + 1, 'received once');
  const { leads, ...message } = site.messages[before] as Record<string, unknown>;
  assert.deepEqual(message, {
    format: 'passerelle-message/1',
    facility: 'tilleuls',
    message: MESSAGE,
    reply: { way: 'email', email: EMAIL },
  });
  assert.ok(String(leads).includes(start(orientation['leads_title'])), 'with the leads');

  await driver.press(EXIT, '[part~="button"]', '');
  for (let tries = 0; tries < 50 && !(await driver.address()).endsWith('/elsewhere.html'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok((await driver.address()).endsWith('/elsewhere.html'), 'left');
  assert.ok(start(core['leave']) !== '');
}

describe('from a wish to a message that is received', () => {
  let site: WholeSite;
  before(async () => {
    site = await publishWhole();
  });
  after(() => site.remove());

  for (const [engine, open] of Object.entries(drivers())) {
    if (!open) {
      console.log(`No ${engine} found: the whole way is not gone in it.`);
      continue;
    }
    for (const lang of ['fr', 'ar'])
      it(`goes the whole way in ${engine}, in ${lang}`, async () => {
        const driver = await open();
        try {
          await goTheWay(driver, site, lang);
        } finally {
          await driver.close();
        }
      });
  }
});
