import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { readMode, type ContactAttributes } from '../../../src/elements/contact/settings.js';
import { put } from '../../helpers/feed.js';
import { Page } from './harness.js';

const BASE = 'https://essai.example/page/';
const WHOLE: ContactAttributes = {
  facility: undefined,
  action: 'https://essai.example/messages',
  mode: undefined,
  controller: 'L’association Essai',
  privacyUrl: '/donnees',
  format: undefined,
  fields: undefined,
  constants: undefined,
  successText: undefined,
  successUrl: undefined,
};

/** How messages go with these attributes, and what the webmaster is told. */
function read(change: Partial<ContactAttributes>, base = BASE): { by: string; told: string[] } {
  const told: string[] = [];
  const { by } = readMode({ ...WHOLE, ...change }, base, (code, detail) => told.push(`${code} ${detail}`));
  return { by, told };
}

let page: Page;

function setup(): void {
  page = new Page();
}

describe('the attributes of passerelle-contact', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  it('mean the telephone alone when there are none', () =>
    assert.deepEqual(read({ action: undefined }), { by: 'phone', told: [] }));

  it('mean a form with an address, who is responsible, and where that is explained', () =>
    assert.deepEqual(read({}), { by: 'site', told: [] }));

  const REFUSED: readonly (readonly [change: Partial<ContactAttributes>, told: string])[] = [
    [{ controller: undefined }, 'controller'],
    [{ controller: '  ' }, 'controller'],
    [{ privacyUrl: undefined }, 'privacy-url=""'],
    [{ privacyUrl: 'javascript:alert(1)' }, 'privacy-url="javascript:alert(1)"'],
    [{ action: '', privacyUrl: undefined }, 'privacy-url=""'],
    [{ action: 'http://essai.example/messages' }, 'action="http://essai.example/messages"'],
    [{ action: 'http://192.168.1.7/messages' }, 'action="http://192.168.1.7/messages"'],
    [{ action: 'http://localhost.example/m' }, 'action="http://localhost.example/m"'],
    [{ action: 'ftp://essai.example/messages' }, 'action="ftp://essai.example/messages"'],
    [{ action: 'mailto:a@essai.example' }, 'action="mailto:a@essai.example"'],
    [{ action: 'javascript:alert(1)' }, 'action="javascript:alert(1)"'],
    [{ action: 'data:text/plain,x' }, 'action="data:text/plain,x"'],
    [{ action: 'http://[' }, 'action="http://["'],
    [{ format: 'xml' }, 'format="xml"'],
    [{ format: '' }, 'format=""'],
    [{ fields: 'message' }, 'fields="message"'],
    [{ fields: 'message=m reply=r voicemail=v' }, 'fields: facility'],
    [{ fields: 'message=m reply=r voicemail=v facility=f birth=b' }, 'fields: birth'],
    [{ constants: 'form' }, 'constants="form"'],
    [{ action: 'https://essai.example@autre.example/m' }, 'action="https://essai.example@autre.example/m"'],
    [{ action: 'https://a:b@essai.example/m' }, 'action="https://a:b@essai.example/m"'],
    ...['', ' '].map(
      (blank) =>
        [
          { format: 'form', successText: blank, successUrl: blank },
          'format="form" needs success-text="…" or success-url="…"',
        ] as const,
    ),
    [{ format: 'form', successText: '!' }, 'success-text="!" has no words'],
    [
      { format: 'form', successUrl: 'https://autre.example/merci' },
      'success-url="https://autre.example/merci" is not on https://essai.example, which takes the message',
    ],
    [
      { format: 'form', successText: 'Merci', successUrl: 'http://essai.example/merci' },
      'success-url="http://essai.example/merci" is no https address',
    ],
    [{ successUrl: 'javascript:1' }, 'success-url="javascript:1" is no https address'],
    [
      { format: 'form', successUrl: '/merci#fait' },
      'success-url="/merci#fait" has a # part, which no answer shows',
    ],
    ...['/', '/messages', '/messages/', 'https://essai.example'].map(
      (url) =>
        [{ format: 'form', successUrl: url }, `success-url="${url}" is where every message goes`] as const,
    ),
  ];
  for (const [change, detail] of REFUSED)
    it(`are refused, and the telephone takes the place of the form: ${JSON.stringify(change)}`, () =>
      assert.deepEqual(read(change), { by: 'phone', told: [`contact-refused ${detail}`] }));

  for (const action of ['http://localhost:8080/m', 'http://127.0.0.1/m', 'http://[::1]:9/m', '../messages'])
    it(`may send to ${action}`, () => assert.deepEqual(read({ action }), { by: 'site', told: [] }));

  for (const sign of [{ successText: 'Merci' }, { successUrl: '/merci' }, { successUrl: '/messages?sent=1' }])
    it(`may send as a form once a sign is agreed on: ${JSON.stringify(sign)}`, () =>
      assert.deepEqual(read({ format: 'form', ...sign }), { by: 'site', told: [] }));

  it('read the address that proves a message from where the message goes', () =>
    assert.deepEqual(read({ action: 'https://autre.example/m', format: 'form', successUrl: '/merci' }), {
      by: 'site',
      told: [],
    }));

  it('may send within a site that is not encrypted at all', () =>
    assert.equal(read({ action: '/messages' }, 'http://essai.example/').by, 'site'));

  it('leave the visitor’s own mail when the form is refused', () =>
    assert.equal(read({ controller: undefined, mode: 'mailto' }).by, 'mail'));

  it('have two modes besides', () =>
    assert.deepEqual(read({ action: undefined, mode: 'fax' }), {
      by: 'phone',
      told: ['attribute-invalid mode="fax"'],
    }));

  it('show the page of a relay, which says itself who is responsible', () => {
    const relay = { mode: 'frame', controller: undefined, privacyUrl: undefined };
    const action = 'https://relay.example';
    assert.deepEqual(read({ ...relay, action }), { by: 'frame', told: [] });
    for (const wrong of ['https://essai.example/relais', 'http://relay.example', 'relais'])
      assert.deepEqual(read({ ...relay, action: wrong }), {
        by: 'phone',
        told: [`contact-refused action="${wrong}"`],
      });
  });

  it('need not name the facility to a site when they fix it', () =>
    assert.equal(read({ facility: 'quai', fields: 'message=m reply=r voicemail=v' }).by, 'site'));

  it('show the telephone, and tell the webmaster once on the console and on the page', async () => {
    const writer = await page.show({
      facility: 'verger',
      action: 'https://essai.example/messages',
      diagnose: '',
    });
    assert.equal(writer.title, 'Joindre ce lieu');
    assert.isEmpty(writer.all('form, textarea, input'));
    assert.equal(writer.find('[part~="call"]').getAttribute('href'), 'tel:+33353019001');
    assert.lengthOf(page.heard.warnings, 1);
    assert.match(page.heard.warnings[0] ?? '', /^\[passerelle-contact\] contact-refused: /);
    assert.include(writer.words('.faults'), 'controller');
    assert.isFalse(journey.has('contact'));
  });

  it('show the telephone and the hours in the place of a form that cannot tell whether a message arrived', async () => {
    const writer = await page.show({
      facility: 'verger',
      ...page.site.attributes,
      format: 'form',
      diagnose: '',
    });
    assert.equal(writer.title, 'Joindre ce lieu');
    assert.isEmpty(writer.all('form, textarea'));
    assert.isAbove(writer.all('[part~="call"], [part~="status"]').length, 1);
    assert.include(page.heard.warnings.join(), 'needs success-text="…" or success-url="…"');
    assert.include(writer.words('.faults'), 'success-text');
    writer.element.setAttribute('success-text', 'Merci');
    await writer.titled('Écrire à un lieu');
  });

  it('may be mended on the page', async () => {
    const writer = await page.show({ facility: 'verger', action: page.site.action });
    for (const [name, value] of Object.entries(page.site.attributes))
      writer.element.setAttribute(name, value);
    await writer.titled('Écrire à un lieu');
    assert.isTrue(journey.has('contact'));
  });

  it('ask only what a site’s own form takes', async () => {
    const writer = await page.form({ fields: 'message=m reply=r voicemail=v' });
    await writer.writeForCall();
    assert.isEmpty(writer.all('#name, #times'));
    journey.choose({ leads: 'Un séjour' });
    await writer.settle();
    assert.isEmpty(writer.all('.attach'));
    await writer.sent();
    assert.deepEqual(page.site.messages, [
      { m: 'Bonjour, je cherche une place.', r: '06 39 98 12 45', v: 'discreet' },
    ]);
  });

  it('say who reads the message, and lead to what becomes of it', async () => {
    const writer = await page.form();
    const said = writer.words('.who');
    const { host } = new URL(page.site.action);
    assert.include(said, `L’association Essai reçoit votre message sur ${host} et en est responsable.`);
    assert.equal(writer.find('.who .host').textContent, host);
    assert.include(said, 'Ce site peut voir ce que vous tapez ici.');
    assert.equal(writer.find('.who a').getAttribute('href'), 'https://essai.example/donnees');
  });
});

describe('the telephone of passerelle-contact', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  it('comes before the form, with whether somebody is there now', async () => {
    const writer = await page.form();
    const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
    const call = writer.find('[part~="call"]');
    assert.isAbove(call.compareDocumentPosition(writer.find('.form')) & after, 0);
    assert.isAbove(writer.all('[part~="status"]').length, 0);
  });

  it('is the helpline where the facility has none', async () => {
    const writer = await page.form({ facility: 'colline' });
    assert.isEmpty(writer.all('.reach'));
    assert.isAbove(writer.all('[part~="help"] a[href^="tel:"]').length, 0);
  });

  it('is there without hours when what reads them cannot be fetched', async () => {
    const writer = await page.show({ facility: 'prairie' });
    assert.equal(writer.find('[part~="call"]').getAttribute('href'), 'tel:+33353019002');
    assert.include(writer.text, 'Horaires non renseignés');
  });
});

describe('mode="mailto"', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  it('opens the visitor’s own mail with a subject that says nothing, and no text', async () => {
    const writer = await page.show({ facility: 'verger', mode: 'mailto' });
    const link = writer.find('a[href^="mailto:"]') as HTMLAnchorElement;
    const { pathname, searchParams } = new URL(link.href);
    assert.equal(pathname, 'accueil@verger.example');
    assert.deepEqual([...searchParams], [['subject', 'Demande d’information']]);
    assert.include(writer.text, 'Si d’autres lisent votre boîte');
    assert.isEmpty(writer.all('form'));
  });

  it('says that the facility gave no address, under its number', async () => {
    const writer = await page.show({ facility: 'quai', mode: 'mailto' });
    assert.isEmpty(writer.all('a[href^="mailto:"]'));
    assert.include(writer.text, 'Ce lieu n’a pas donné d’adresse de courriel.');
    assert.isAbove(writer.all('[part~="call"]').length, 0);
  });

  it('opens nothing for an address that hides another', async () => {
    const spoilt = { 'residential-collective.json': put(['table'], undefined) };
    const writer = await page.show({ facility: 'verger', mode: 'mailto' }, { edit: spoilt });
    assert.isEmpty(writer.all('a[href^="mailto:"]'));
  });
});
