import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { silence } from '../../helpers/network.js';
import { until } from '../../helpers/until.js';
import { shorten } from '../../helpers/surroundings.js';
import { goOffline } from '../../helpers/network.js';
import { Page, type Writer } from './harness.js';

const TEXT = 'Bonjour, je cherche une place.';
const CALL = {
  format: 'passerelle-message/1',
  facility: 'verger',
  message: TEXT,
  reply: { way: 'phone', phone: '06 39 98 12 45', voicemail: 'discreet', times: [] },
};

let page: Page;
let writer: Writer;

async function setup(): Promise<void> {
  page = new Page();
  writer = await page.form();
}

/** The custom states that style sheets see, of those that the element has. */
function states(): string[] {
  return ['sending', 'sent'].filter((name) => {
    try {
      return writer.element.matches(`:state(${name})`);
    } catch {
      return false;
    }
  });
}

const HAS_STATES = CSS.supports('selector(:state(sent))');

/** The message is not said to have arrived, and nothing of it is lost. */
function keepsEverything(): void {
  assert.equal(writer.typed('message'), TEXT);
  assert.equal(writer.typed('phone'), '06 39 98 12 45');
  assert.isTrue((writer.find('#voicemail-discreet') as HTMLInputElement).checked);
  assert.equal(writer.focused, writer.find('.unsent'));
  assert.isAbove(writer.all('.unsent a[href^="tel:"]').length, 0);
}

describe('a message from passerelle-contact', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  it('goes once, as JSON, with what was typed and nothing of who sends it', async () => {
    await writer.writeForCall();
    await writer.sent();
    assert.deepEqual(page.site.messages, [CALL]);
    const [taken] = page.site.taken;
    assert.equal(taken?.type, 'application/json');
    assert.equal(new Headers(taken?.init.headers).get('accept'), 'application/json, */*;q=0.5');
    assert.equal(taken?.init.redirect, 'manual');
    assert.equal(taken?.init.credentials, 'omit');
    assert.equal(taken?.init.referrerPolicy, 'no-referrer');
  });

  it('holds the times and the name that the person gave', async () => {
    await writer.writeForCall();
    await writer.choose('Le soir');
    await writer.choose('Le midi');
    await writer.type('name', ' Jo ');
    await writer.sent();
    assert.deepEqual(page.site.messages, [
      { ...CALL, name: 'Jo', reply: { ...CALL.reply, times: ['noon', 'evening'] } },
    ]);
  });

  it('holds nothing of the way that was not chosen', async () => {
    await writer.writeForCall();
    await writer.writeForMail();
    await writer.sent();
    assert.deepEqual(page.site.messages, [{ ...CALL, reply: { way: 'email', email: 'jo@exemple.example' } }]);
  });

  it('goes as the fields of a form', async () => {
    page.leave();
    page = new Page();
    writer = await page.form({ format: 'form', 'success-text': 'Merci', constants: 'form_id=7' });
    await writer.writeForCall();
    await writer.sent();
    const [taken] = page.site.taken;
    assert.deepEqual(Object.fromEntries(new URLSearchParams(taken?.body)), {
      form_id: '7',
      facility: 'verger',
      message: TEXT,
      way: 'phone',
      reply: '06 39 98 12 45',
      phone: '06 39 98 12 45',
      voicemail: 'discreet',
    });
  });

  it('is said to have arrived: who answers, how, how discreetly, and when to call instead', async () => {
    await writer.writeForCall();
    await writer.choose('Le soir');
    await writer.sent();
    assert.equal(writer.words('.outcome-title'), 'Votre message est arrivé');
    assert.include(
      writer.text,
      'Centre du Verger vous appelle au 06 39 98 12 45, de préférence : le soir. Sur un répondeur, on ne dira pas qui appelle.',
    );
    assert.include(writer.text, 'Appelez : un message peut se perdre. 03 53 01 90 01');
    assert.equal(writer.focused, writer.find('.sent'));
    assert.isEmpty(writer.all('form'));
  });

  it('is said to be answered by mail, to the address that was given', async () => {
    await writer.writeForMail();
    await writer.sent();
    assert.include(writer.text, 'Centre du Verger vous répond à jo@exemple.example.');
  });

  it('can be erased from the screen once it has arrived, and another one written', async () => {
    await writer.writeForCall();
    await writer.sent();
    await writer.press('Effacer de cet écran');
    assert.notInclude(writer.text, '06 39 98 12 45');
    assert.equal(writer.typed('message'), '');
    assert.equal(writer.focused, writer.find('.title'));
  });

  it('goes once, however often the button is pressed', async () => {
    let release: (() => void) | undefined;
    page.site.answer = () =>
      new Promise((resolve) => {
        release = () => resolve(Response.json({ received: true }));
      });
    await writer.writeForCall();
    await writer.send();
    for (let press = 0; press < 3; press += 1) {
      writer.find('.submit').click();
      writer.find('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
      await writer.settle();
    }
    await until(() => release !== undefined, 'the request');
    release?.();
    await until(() => writer.all('.sent').length > 0, 'the end');
    assert.lengthOf(page.site.taken, 1);
  });

  it('waits for the rest of three seconds when nobody could have typed it', async () => {
    const waits: number[] = [];
    const restore = shorten(2000, undefined, (wait) => waits.push(wait));
    const since = Date.now();
    await writer.writeForCall();
    writer.find('.submit').click();
    await until(() => waits.length > 0, 'the wait');
    restore();
    const [wait = 0] = waits;
    assert.isAtMost(wait, 3000);
    assert.isAtLeast(wait, 3000 - (Date.now() - since));
    await until(() => writer.all('.sent').length > 0, 'the end');
    assert.lengthOf(page.site.taken, 1);
  });

  it('never leaves when a program filled the field that nobody sees', async () => {
    await writer.writeForCall();
    const trap = writer.find('.trap input') as HTMLInputElement;
    trap.value = 'https://pub.example/';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await writer.sent();
    assert.isEmpty(page.site.taken);
    assert.notInclude(writer.text, 'Votre message est arrivé');
  });

  it('fires one event, which says nothing of it', async () => {
    const fired: Event[] = [];
    const note = (event: Event): void => void fired.push(event);
    document.addEventListener('passerelle-sent', note);
    await writer.writeForCall();
    await writer.sent();
    document.removeEventListener('passerelle-sent', note);
    assert.lengthOf(fired, 1);
    assert.notProperty(fired[0], 'detail');
    // Some engines list what every event has.
    assert.isEmpty(Object.keys(fired[0] as object).filter((key) => key !== 'isTrusted'));
  });

  it('shows to style sheets that it is on its way, then that it arrived, where the engine can', async () => {
    page.site.answer = silence;
    await writer.writeForCall();
    assert.deepEqual(states(), []);
    await writer.send();
    assert.deepEqual(states(), HAS_STATES ? ['sending'] : []);
    journey.clear();
    assert.deepEqual(states(), []);
    page.site.answer = () => Response.json({ received: true }, { status: 202 });
    await writer.ready();
    await until(() => writer.all('.form').length > 0, 'the form');
    await writer.writeForCall();
    await writer.sent();
    assert.deepEqual(states(), HAS_STATES ? ['sent'] : []);
  });
});

describe('a message that does not arrive', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  const UNSURE = 'Nous ne savons pas si le message est arrivé';
  const REFUSED = 'Le site ne l’a pas accepté.';
  const ANSWERS: readonly (readonly [name: string, answer: () => Response, said: string])[] = [
    ['500', () => new Response('<h1>Erreur</h1>', { status: 500 }), REFUSED],
    ['404', () => new Response('', { status: 404 }), REFUSED],
    ['422', () => Response.json({ errors: {} }, { status: 422 }), REFUSED],
    ['a refusal with 200', () => Response.json({ error: { message: 'closed' } }), REFUSED],
  ];
  for (const [name, answer, said] of ANSWERS)
    it(`is kept when the site answers with ${name}, and goes at the next try`, async () => {
      await writer.writeForCall();
      page.site.answer = answer;
      const restore = shorten(2000, 3000);
      await writer.sent();
      assert.equal(writer.words('.outcome-title'), 'Le message n’est pas parti');
      assert.include(writer.words('.unsent'), said);
      keepsEverything();
      page.site.answer = () => Response.json({ received: true }, { status: 202 });
      await writer.press('Réessayer');
      await until(() => writer.all('.sent').length > 0, 'the end');
      restore();
      assert.deepEqual(page.site.messages, [CALL, CALL]);
    });

  it('may have arrived when the site cannot be reached, or does not let other sites read its answer', async () => {
    await writer.writeForCall();
    page.site.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await writer.sent();
    assert.equal(writer.words('.outcome-title'), UNSURE);
    keepsEverything();
  });

  it('is tried though the device says that it is offline, and arrives when it is not', async () => {
    await writer.writeForCall();
    const restore = goOffline();
    await writer.sent();
    restore();
    assert.equal(writer.words('.outcome-title'), 'Votre message est arrivé');
    assert.lengthOf(page.site.taken, 1);
  });

  it('is kept when the device says that it is offline, and the try fails', async () => {
    await writer.writeForCall();
    page.site.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const restore = goOffline();
    await writer.sent();
    restore();
    assert.equal(writer.words('.outcome-title'), 'Le message n’est pas parti');
    assert.include(writer.words('.unsent'), 'Vous n’avez pas de connexion.');
    keepsEverything();
  });

  it('may have arrived when the answer breaks off, whatever the device says of its connection', async () => {
    await writer.writeForCall();
    page.site.answer = () =>
      new Response(new ReadableStream({ start: (answer) => answer.error(new TypeError('gone')) }), {
        headers: { 'content-type': 'application/json' },
      });
    const restore = goOffline();
    await writer.sent();
    restore();
    assert.equal(writer.words('.outcome-title'), UNSURE);
    keepsEverything();
  });

  it('is not sent a second time before the person has said so', async () => {
    await writer.writeForCall();
    page.site.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await writer.sent();
    for (const press of ['Réessayer', 'Envoyer']) {
      await writer.press(press);
      assert.include(writer.words('.again'), 'Le message est peut-être déjà arrivé.');
      assert.equal(writer.focused, writer.find('.again'));
      await writer.press('Ne pas renvoyer');
      assert.isEmpty(writer.all('.again'));
      assert.equal(writer.focused, writer.find('.unsent'));
    }
    assert.lengthOf(page.site.taken, 1);
    page.site.answer = () => Response.json({ received: true });
    await writer.press('Réessayer');
    await writer.press('Envoyer une seconde fois');
    await until(() => writer.all('.sent').length > 0, 'the end');
    assert.lengthOf(page.site.taken, 2);
  });

  it('is not sent a second time by the second half of a double click', async () => {
    await writer.writeForCall();
    page.site.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await writer.sent();
    await writer.press('Réessayer');
    writer
      .all('.again button')
      .at(-1)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await writer.settle();
    assert.isAbove(writer.all('.again').length, 0);
    assert.lengthOf(page.site.taken, 1);
  });

  it('is asked about again after a correction, and after a refusal that followed', async () => {
    await writer.writeForCall();
    page.site.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await writer.sent();
    await writer.type('phone', '06');
    await writer.press('Envoyer');
    await until(() => writer.all('.summary').length > 0, 'the summary');
    await writer.type('phone', '06 39 98 12 45');
    await writer.press('Envoyer');
    assert.isAbove(writer.all('.again').length, 0);
    page.site.answer = () => new Response('', { status: 422 });
    await writer.press('Envoyer une seconde fois');
    await until(() => writer.words('.unsent').includes(REFUSED), 'the refusal');
    await writer.press('Réessayer');
    assert.isAbove(writer.all('.again').length, 0);
    assert.lengthOf(page.site.taken, 2);
  });

  it('can be erased from the screen', async () => {
    await writer.writeForCall();
    page.site.answer = () => new Response('', { status: 500 });
    await writer.sent();
    await writer.press('Effacer de cet écran');
    assert.equal(writer.typed('message'), '');
    assert.isEmpty(writer.all('.unsent'));
  });

  it('is kept after twenty seconds without an answer, when nobody knows', async () => {
    await writer.writeForCall();
    page.site.answer = silence;
    const restore = shorten(15_000);
    await writer.sent();
    restore();
    assert.equal(writer.words('.outcome-title'), UNSURE);
    keepsEverything();
  });

  it('may have arrived when a closed site took the fields of a form', async () => {
    page.leave();
    page = new Page();
    writer = await page.form({ format: 'form', 'success-text': 'Merci' });
    await writer.writeForCall();
    page.site.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await writer.sent();
    assert.equal(writer.words('.outcome-title'), UNSURE);
    keepsEverything();
  });

  it('may have arrived when the page shows the agreed words because the person wrote them', async () => {
    page.leave();
    page = new Page();
    writer = await page.form({ format: 'form', 'success-text': 'Message bien reçu' });
    const answer = (): Response =>
      new Response('<p>Erreur. Message bien reçu ?</p>', { headers: { 'content-type': 'text/html' } });
    page.site.answer = answer;
    await writer.writeForCall('Message bien reçu ?');
    await writer.sent();
    assert.equal(writer.words('.outcome-title'), UNSURE);
  });

  it('can be copied', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    await writer.writeForCall();
    page.site.answer = () => new Response('', { status: 500 });
    await writer.sent();
    await writer.press('Copier mon texte');
    Reflect.deleteProperty(navigator, 'clipboard');
    assert.deepEqual(copied, [TEXT]);
    assert.include(writer.text, 'Texte copié');
  });

  it('fires no event', async () => {
    let fired = 0;
    const note = (): void => void (fired += 1);
    document.addEventListener('passerelle-sent', note);
    await writer.writeForCall();
    page.site.answer = () => new Response('', { status: 500 });
    await writer.sent();
    document.removeEventListener('passerelle-sent', note);
    assert.equal(fired, 0);
  });

  it('is not sent again with a fault that was made since', async () => {
    await writer.writeForCall();
    page.site.answer = () => new Response('', { status: 500 });
    await writer.sent();
    await writer.type('phone', '06');
    await writer.press('Réessayer');
    await until(() => writer.all('.summary').length > 0, 'the summary');
    assert.lengthOf(page.site.taken, 1);
  });
});

const LEADS = 'Mes pistes :\n– Un séjour, en groupe.\n– « Un suivi » <b>';

describe('the leads of the orientation', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  async function offered(leads = LEADS): Promise<void> {
    journey.choose({ leads });
    await writer.settle();
  }

  it('are not spoken of when there are none', () => assert.isEmpty(writer.all('.attach')));

  it('are offered with the very text, and nothing is ticked beforehand', async () => {
    await offered();
    assert.equal(writer.find('.attach pre').textContent, LEADS);
    assert.isFalse((writer.find('.attach input') as HTMLInputElement).checked);
  });

  it('stay when nobody ticked them', async () => {
    await offered();
    await writer.writeForCall();
    await writer.sent();
    assert.deepEqual(page.site.messages, [CALL]);
  });

  it('go, exactly as they were shown, once they are ticked', async () => {
    await offered();
    await writer.writeForCall();
    await writer.choose('Joindre mes pistes à ce message');
    await writer.sent();
    assert.deepEqual(page.site.messages, [{ ...CALL, leads: LEADS }]);
  });

  it('stay once they are unticked', async () => {
    await offered();
    await writer.writeForCall();
    await writer.choose('Joindre mes pistes à ce message');
    await writer.choose('Joindre mes pistes à ce message');
    await writer.sent();
    assert.deepEqual(page.site.messages, [CALL]);
  });

  it('are ticked anew when others take their place', async () => {
    await offered();
    await writer.writeForCall();
    await writer.choose('Joindre mes pistes à ce message');
    await offered('Mes pistes : un suivi.');
    assert.isFalse((writer.find('.attach input') as HTMLInputElement).checked);
    await writer.sent();
    assert.deepEqual(page.site.messages, [CALL]);
  });

  it('are gone when the person erased them in the orientation', async () => {
    await offered();
    await writer.writeForCall();
    await writer.choose('Joindre mes pistes à ce message');
    journey.choose({ leads: undefined } as object);
    await writer.settle();
    assert.isEmpty(writer.all('.attach'));
    await writer.sent();
    assert.deepEqual(page.site.messages, [CALL]);
  });
});
