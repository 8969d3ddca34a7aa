import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { serveFeed } from '../../helpers/feed.js';
import { spy } from '../../helpers/spy.js';
import { until } from '../../helpers/until.js';
import { Page, mountContact, type Writer } from './harness.js';

let page: Page;
let writer: Writer;

async function setup(): Promise<void> {
  page = new Page();
  writer = await page.form();
}

/** Nothing is typed, chosen or said any more. */
async function isEmpty(): Promise<void> {
  await until(() => writer.all('.form').length > 0, `an empty form in:\n${writer.text}`);
  await writer.settle();
  for (const control of writer.controls) {
    if (control.type === 'radio' || control.type === 'checkbox') assert.isFalse(control.checked, control.id);
    else assert.equal(control.value, '', control.id);
  }
  assert.isEmpty(writer.all('.wrong, .summary, .outcome, #phone, #email'));
}

describe('what passerelle-contact remembers', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  const ENDS: readonly (readonly [name: string, end: () => void])[] = [
    ['everything is cleared, as the exit does', () => journey.clear()],
    [
      'the page is left',
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    ],
  ];
  for (const [name, end] of ENDS) {
    it(`is gone when ${name}`, async () => {
      await writer.writeForCall();
      await writer.type('name', 'Jo');
      end();
      await isEmpty();
    });

    it(`is gone with what was wrong when ${name}`, async () => {
      await writer.choose('Par courriel');
      await writer.type('email', 'jo');
      await writer.send();
      await until(() => writer.all('.summary').length > 0, 'the summary');
      end();
      await isEmpty();
    });

    it(`is gone with what was received when ${name}`, async () => {
      await writer.writeForCall();
      await writer.sent();
      end();
      await isEmpty();
      assert.notInclude(writer.text, '06 39 98 12 45');
    });

    it(`is gone while it waits to be sent, and is not sent, when ${name}`, async () => {
      await writer.writeForCall();
      writer.find('.submit').click();
      await writer.settle();
      end();
      await isEmpty();
      // The shortest time goes by with another message: only that one is sent.
      await writer.writeForCall('Un autre message.');
      await writer.sent();
      assert.deepEqual(
        page.site.messages.map((each) => (each as { message: string }).message),
        ['Un autre message.'],
      );
    });
  }

  it('is the facility that the visitor asked to write to, until everything is cleared', async () => {
    writer.element.remove();
    writer = await page.show(page.site.attributes);
    journey.ask({ type: 'write-to', facility: 'quai' });
    await until(() => writer.all('.form').length > 0, 'the form');
    journey.clear();
    await writer.titled('À qui écrire ?');
  });
});

const MARK = 'zzsecretzz';

describe('a page that listens to passerelle-contact', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  it('learns nothing of what is typed by any path but the message itself', async () => {
    writer.element.remove();
    const feed = await serveFeed();
    const ears = spy();
    writer = await mountContact(page.container, {
      feed,
      country: 'FR',
      facility: 'verger',
      ...page.site.attributes,
    });
    await until(() => writer.all('.form').length > 0, 'the form');
    journey.choose({ leads: `Mes pistes ${MARK}` });
    await writer.writeForMail(MARK);
    await writer.type('email', `${MARK}@exemple.example`);
    await writer.type('name', MARK);
    await writer.choose('Joindre mes pistes à ce message');
    await writer.leave();
    page.site.answer = () => new Response('', { status: 500 });
    await writer.sent();
    page.site.answer = () => Response.json({ received: true }, { status: 202 });
    await writer.press('Réessayer');
    await until(() => writer.all('.sent').length > 0, 'the end');
    await ears.stop();
    const leaks = ears.leaks(new RegExp(MARK, 'i'));
    assert.deepEqual(
      leaks.filter((line) => !line.startsWith('fetch: ')),
      [],
    );
    assert.lengthOf(leaks, 2);
    for (const line of leaks) assert.include(line, page.site.action);
    for (const address of ears.asked) assert.notInclude(address, MARK);
  });

  it('learns of a message nothing but that one was received', async () => {
    const ears = spy();
    await writer.writeForCall();
    await writer.sent();
    await ears.stop();
    const said = ears.heard.filter(({ said: words }) => words.includes('passerelle-sent'));
    assert.isAbove(said.length, 0);
    for (const { said: words } of said) assert.notMatch(words, /06 39|quai|discreet|phone|place/);
  });
});
