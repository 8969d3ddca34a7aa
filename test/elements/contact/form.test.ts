import { assert } from '@open-wc/testing';
import { until } from '../../helpers/until.js';
import { Page, type Writer } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let page: Page;
let writer: Writer;

async function setup(): Promise<void> {
  page = new Page();
  writer = await page.form();
}

/** Sends what is not complete, and waits for the summary. */
async function tryToSend(): Promise<void> {
  await writer.send();
  await until(() => writer.all('.summary').length > 0, `a summary in:\n${writer.text}`);
  await writer.settle();
}

/** The lines of the summary. */
function left(): string[] {
  return writer.all('.summary a').map((each) => plain(each.textContent));
}

/** What a screen reader would say of a control besides its label. */
function description(control: HTMLElement): string {
  const ids = (control.closest('fieldset') ?? control).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => plain(writer.root.getElementById(id)?.textContent)).join(' ');
}

describe('the form of passerelle-contact', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  it('asks for a message, a way to answer and a name that may stay out', () =>
    assert.deepEqual(
      writer.all('.question :is(label, legend):not(.choice)').map((each) => plain(each.textContent)),
      ['Votre message', 'Comment vous répondre sans vous gêner ?', 'Votre nom, ou un prénom (facultatif)'],
    ));

  it('asks for a number, a machine and a time only for a call, for an address only for a mail', async () => {
    const shown = (): string[] => writer.all('#phone, #voicemail, #times, #email').map(({ id }) => id);
    assert.deepEqual(shown(), []);
    await writer.choose('Par téléphone');
    assert.deepEqual(shown(), ['phone', 'voicemail', 'times']);
    await writer.choose('Par courriel');
    assert.deepEqual(shown(), ['email']);
  });

  it('never asks what nobody has to know to answer', () => {
    assert.notMatch(writer.text, /naissance|sécurité sociale|NIR|produit|traitement|substance/i);
    assert.isEmpty(writer.all('input[type="file"], input[type="date"], select'));
  });

  it('keeps the number when the person looks at the other way', async () => {
    await writer.writeForCall();
    await writer.choose('Par courriel');
    await writer.choose('Par téléphone');
    assert.equal(writer.typed('phone'), '06 39 98 12 45');
    assert.isTrue((writer.find('#voicemail-discreet') as HTMLInputElement).checked);
  });

  it('lets the browser complete and store nothing', async () => {
    for (const way of ['Par téléphone', 'Par courriel']) {
      await writer.choose(way);
      for (const each of writer.all('form, input, textarea'))
        assert.equal(each.getAttribute('autocomplete'), 'off', each.outerHTML);
    }
    assert.isEmpty(writer.all('[name="name"], [name="email"], [name="phone"], [name="message"]'));
  });

  it('names and describes every control', async () => {
    await writer.choose('Par téléphone');
    for (const control of writer.controls) {
      assert.isNotEmpty(plain(control.labels?.[0]?.textContent), control.outerHTML);
      if (control.type === 'radio') assert.isNotEmpty(plain(control.closest('fieldset')?.textContent));
    }
    assert.include(description(writer.find('#message')), 'Une phrase suffit.');
  });

  it('writes numbers and addresses from left to right, and a name as it is written', async () => {
    assert.equal(writer.find('#name').getAttribute('dir'), 'auto');
    await writer.choose('Par téléphone');
    assert.equal(writer.find('#phone').getAttribute('dir'), 'ltr');
    await writer.choose('Par courriel');
    assert.equal(writer.find('#email').getAttribute('dir'), 'ltr');
  });

  it('is gone through by keyboard in the order of the page, past the field that nobody sees', async () => {
    await writer.writeForCall();
    const inside = 'a[href], button, input, textarea, [tabindex="0"]';
    const stops = writer
      .all('.main :is(a[href], button, input, textarea, [tabindex])')
      .filter((each) => each.tabIndex >= 0 && each.matches(inside));
    assert.deepEqual(
      stops.map((each) => each.id || plain(each.textContent)),
      [
        'message',
        'way',
        'way-email',
        'phone',
        'voicemail',
        'voicemail-discreet',
        'voicemail-no',
        'times',
        'times-noon',
        'times-afternoon',
        'times-evening',
        'name',
        'Ce que deviennent vos données',
        'Envoyer',
      ],
    );
    assert.isEmpty(writer.all('[tabindex]').filter(({ tabIndex }) => tabIndex > 0));
  });
});

describe('what is wrong in the form of passerelle-contact', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  it('is not said of a field where nobody has been, nor while one types', async () => {
    await writer.choose('Par téléphone');
    await writer.type('phone', '06');
    assert.deepEqual(writer.wrong, []);
    await writer.leave();
    assert.deepEqual(writer.wrong, ['Écrivez votre numéro de téléphone en entier']);
  });

  it('is not said of a field that was left empty, until one tries to send', async () => {
    writer.find('#message').focus();
    await writer.leave();
    assert.deepEqual(writer.wrong, []);
    await tryToSend();
    assert.deepEqual(writer.wrong, ['Écrivez votre message', 'Dites comment vous répondre']);
  });

  it('is said at the field in words that a screen reader ties to it', async () => {
    await writer.choose('Par courriel');
    await writer.type('email', 'jo@exemple');
    await writer.leave();
    const field = writer.find('#email');
    assert.equal(field.getAttribute('aria-invalid'), 'true');
    assert.include(description(field), 'Écrivez votre adresse en entier, comme nom@exemple.org');
    await tryToSend();
    assert.include(description(writer.find('#email')), 'Écrivez votre adresse en entier');
    assert.equal(writer.find('#message').getAttribute('aria-invalid'), 'true');
  });

  it('goes once it is put right and left', async () => {
    await writer.choose('Par courriel');
    await writer.type('email', 'jo@exemple');
    await writer.leave();
    await writer.type('email', 'jo@exemple.org');
    await writer.leave();
    assert.deepEqual(writer.wrong, []);
    assert.equal(writer.find('#email').getAttribute('aria-invalid'), 'false');
  });

  it('goes at once with a choice', async () => {
    await tryToSend();
    await writer.choose('Par courriel');
    assert.deepEqual(writer.wrong, ['Écrivez votre message']);
  });

  it('is summed up in a list that takes the focus and comes into view', async () => {
    await writer.choose('Par téléphone');
    await tryToSend();
    assert.deepEqual(left(), [
      'Écrivez votre message',
      'Écrivez votre numéro de téléphone',
      'Dites si l’on peut laisser un message',
    ]);
    assert.equal(writer.focused, writer.find('.summary'));
    assert.equal(writer.words('.summary-title'), 'Il reste 3 choses à corriger');
    const { top, bottom } = writer.find('.summary').getBoundingClientRect();
    assert.isTrue(top >= -1 && bottom <= window.innerHeight + 1, `from ${top} to ${bottom} px`);
  });

  it('is summed up in the very words that stand at the fields', async () => {
    await writer.choose('Par téléphone');
    await writer.type('phone', '06');
    await tryToSend();
    assert.deepEqual(left(), writer.wrong);
  });

  it('is reached from the summary: the field has the focus, its label is in view', async () => {
    page.container.style.paddingBlockEnd = '3000px';
    await writer.choose('Par téléphone');
    await tryToSend();
    const { hash } = location;
    for (const [at, id] of ['message', 'phone', 'voicemail'].entries()) {
      writer.all('.summary a')[at]?.click();
      await writer.settle();
      const field = writer.find(`#${id}`) as HTMLInputElement;
      assert.equal(writer.focused, field);
      const label = field.closest('fieldset')?.querySelector('legend') ?? field.labels?.[0];
      const { top, bottom } = label?.getBoundingClientRect() ?? new DOMRect(0, -1);
      assert.isTrue(top >= -1 && bottom <= window.innerHeight + 1, `${id}: from ${top} to ${bottom} px`);
    }
    assert.equal(location.hash, hash);
  });

  it('is not asked for any more when the other way is chosen', async () => {
    await writer.choose('Par téléphone');
    await tryToSend();
    await writer.choose('Par courriel');
    assert.deepEqual(left(), ['Écrivez votre message']);
  });

  it('does not move what is being pressed: it is said once the press is over', async () => {
    await writer.choose('Par courriel');
    await writer.type('email', 'jo');
    const button = writer.find('.submit');
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await writer.leave();
    assert.deepEqual(writer.wrong, []);
    button.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await until(() => writer.wrong.length > 0, 'what is wrong');
  });

  it('keeps the message from leaving', async () => {
    await writer.type('message', 'Bonjour');
    await tryToSend();
    assert.isEmpty(page.site.taken);
  });
});

describe('a language that changes under the form', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  it('keeps what was typed, and says what is wrong in the new one', async () => {
    await writer.writeForCall('Bonjour.');
    await writer.type('phone', '06');
    await tryToSend();
    page.container.lang = 'en';
    await until(() => writer.title === 'Write to a place', `English in:\n${writer.text}`);
    assert.equal(writer.typed('message'), 'Bonjour.');
    assert.equal(writer.typed('phone'), '06');
    assert.isTrue((writer.find('#voicemail-discreet') as HTMLInputElement).checked);
    assert.deepEqual(left(), writer.wrong);
    assert.notInclude(writer.wrong.join(), 'Écrivez');
  });
});
