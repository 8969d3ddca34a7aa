import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { contactStrings } from '../../../src/elements/contact/strings.js';
import { facilityStrings } from '../../../src/elements/facility/strings.js';
import { Commands } from '../../fixtures/commands.js';
import { until } from '../../helpers/until.js';
import { Page, type Writer } from './harness.js';

const HOW = 'Dans la liste, ouvrez un lieu, puis choisissez « Lui écrire un message ».';
const PRAIRIE = 'Communauté de la Prairie';

let page: Page;

function setup(): void {
  page = new Page();
}

/** The facility that the message would go to, as it is written on the page. */
function to(writer: Writer): string {
  return writer.words('.to strong');
}

/** What the button of a sheet does. */
function writeTo(facility: string): void {
  journey.ask({ type: 'write-to', facility });
}

async function goesTo(writer: Writer, name: string): Promise<void> {
  await until(() => to(writer) === name, `a message to ${name} in:\n${writer.text}`);
}

describe('to whom passerelle-contact writes', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  it('is the facility of the attribute, whatever the visitor chooses on the page', async () => {
    const writer = await page.form({ facility: 'quai' });
    journey.choose({ facility: 'verger' });
    writeTo('verger');
    await writer.settle();
    assert.equal(to(writer), 'Centre du Quai');
    assert.isNull(writer.focused);
    assert.isTrue(journey.has('contact', 'quai'));
    assert.isFalse(journey.has('contact', 'verger'));
    writeTo('quai');
    await until(() => writer.focused?.classList.contains('title') ?? false, 'the focus on the title');
  });

  it('is another one as soon as the attribute names it', async () => {
    const writer = await page.form({ facility: 'quai' });
    writer.element.setAttribute('facility', 'verger');
    await goesTo(writer, 'Centre du Verger');
  });

  it('is nobody until one is chosen; the page says so, with a number to call', async () => {
    const writer = await page.show(page.site.attributes);
    assert.equal(writer.title, 'À qui écrire ?');
    assert.isAbove(writer.all('[part~="help"] a[href^="tel:"]').length, 0);
    assert.isFalse(page.container.querySelector('a')?.checkVisibility());
  });

  it('is chosen from the list, when the page has one, and it says how', async () => {
    const writer = await page.show(page.site.attributes);
    assert.isEmpty(writer.all('button'));
    assert.include(writer.text, HOW);
    const leave = journey.join('finder');
    await writer.settle();
    const commands = new Commands();
    await writer.press('Choisir un lieu');
    assert.deepEqual(commands.all, [{ type: 'show-facilities', facilities: {} }]);
    commands.stop();
    leave();
  });

  it('is never the facility of a sheet that was only opened, before or after the element comes', async () => {
    journey.choose({ facility: 'quai' });
    const writer = await page.show(page.site.attributes);
    assert.equal(writer.title, 'À qui écrire ?');
    journey.choose({ facility: 'verger' });
    await writer.settle();
    assert.equal(writer.title, 'À qui écrire ?');
    writeTo('prairie');
    await goesTo(writer, PRAIRIE);
    journey.choose({ facility: 'quai' });
    await writer.settle();
    assert.equal(to(writer), PRAIRIE);
  });

  it('is the facility that the visitor asks to write to, before or after the element comes', async () => {
    writeTo('quai');
    const writer = await page.show(page.site.attributes);
    await goesTo(writer, 'Centre du Quai');
    writeTo('verger');
    await goesTo(writer, 'Centre du Verger');
  });

  it('is still the same when the page makes the element anew', async () => {
    const writer = await page.show(page.site.attributes);
    writeTo('quai');
    await goesTo(writer, 'Centre du Quai');
    writer.element.remove();
    await goesTo(await page.show(page.site.attributes), 'Centre du Quai');
  });

  it('is the facility of the sheet that is open where only its telephone is shown', async () => {
    journey.choose({ facility: 'quai' });
    const writer = await page.show({});
    await goesTo(writer, 'Centre du Quai');
    journey.choose({ facility: 'verger' });
    await goesTo(writer, 'Centre du Verger');
    assert.isNull(writer.focused);
  });

  it('is said to be chosen in the list alone where only a telephone is shown', async () => {
    const writer = await page.show({});
    assert.include(writer.text, 'Choisissez d’abord un lieu dans la liste.');
    assert.notInclude(writer.text, HOW);
  });

  it('comes into view with the focus on its title when a sheet asks to write', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '3000px';
    page.container.append(space);
    const writer = await page.show(page.site.attributes);
    window.scrollTo(0, 0);
    journey.choose({ facility: 'quai' });
    writeTo('quai');
    await until(() => writer.focused?.classList.contains('title') ?? false, 'the focus on the title');
    assert.equal(writer.title, 'Écrire à un lieu');
    assert.equal(to(writer), 'Centre du Quai');
    const { top } = writer.element.getBoundingClientRect();
    assert.isTrue(top >= -1 && top < window.innerHeight, `at ${top} px`);
  });

  it('comes into view each time a sheet asks, also for the same facility', async () => {
    const writer = await page.show(page.site.attributes);
    for (const time of ['first', 'second']) {
      writeTo('quai');
      await until(() => writer.focused?.classList.contains('title') ?? false, `the focus, ${time} time`);
      (writer.focused as HTMLElement).blur();
      journey.choose({ leads: time });
      await writer.settle();
      assert.isNull(writer.focused);
    }
  });

  it('stays whoever the message was begun for when another sheet is opened', async () => {
    writeTo('quai');
    const writer = await page.show(page.site.attributes);
    await until(() => writer.all('.form').length > 0, 'the form');
    await writer.writeForCall();
    journey.choose({ facility: 'verger' });
    await writer.settle();
    assert.equal(to(writer), 'Centre du Quai');
    await writer.sent();
    assert.propertyVal(page.site.messages[0], 'facility', 'quai');
  });

  it('changes under a message that was begun only when the visitor asks to write to another', async () => {
    const leave = journey.join('finder');
    writeTo('quai');
    const writer = await page.show(page.site.attributes);
    await until(() => writer.all('.form').length > 0, 'the form');
    await writer.type('message', 'Bonjour');
    assert.notInclude(writer.text, HOW);
    const commands = new Commands();
    await writer.press('Changer');
    assert.deepEqual(commands.all, [{ type: 'show-facilities', facilities: {} }]);
    commands.stop();
    await writer.settle();
    assert.include(writer.text, HOW);
    journey.choose({ facility: 'verger' });
    await writer.settle();
    assert.equal(to(writer), 'Centre du Quai');
    writeTo('verger');
    await goesTo(writer, 'Centre du Verger');
    await until(() => writer.all('.form').length > 0, 'the form');
    assert.equal(writer.typed('message'), 'Bonjour');
    assert.notInclude(writer.text, HOW);
    journey.choose({ facility: 'prairie' });
    await writer.settle();
    assert.equal(to(writer), 'Centre du Verger');
    leave();
  });

  it('is another one for a new message when a sheet asks to write, after one was received', async () => {
    writeTo('quai');
    const writer = await page.show(page.site.attributes);
    await until(() => writer.all('.form').length > 0, 'the form');
    await writer.writeForCall();
    await writer.sent();
    writeTo('verger');
    await goesTo(writer, 'Centre du Verger');
    await until(() => writer.all('.form').length > 0, 'the form');
    assert.equal(writer.typed('message'), '');
  });

  it('cannot be changed where the webmaster wrote it, nor without a list', async () => {
    const alone = await page.form();
    assert.notInclude(alone.text, 'Changer');
    const leave = journey.join('finder');
    await alone.settle();
    assert.notInclude(alone.text, 'Changer');
    leave();
  });

  it('is said to be gone when the feed does not know it, with a number to call', async () => {
    const writer = await page.show({ facility: 'nowhere', ...page.site.attributes });
    assert.equal(writer.title, 'Ce lieu n’est pas dans la liste');
    assert.isAbove(writer.all('a[href^="tel:"]').length, 0);
    assert.deepEqual(
      page.heard.warnings.map((line) => line.split(':')[0]),
      ['[passerelle-contact] facility-unknown'],
    );
  });

  it('is read from the whole feed, also among what is not care for addiction', async () => {
    const writer = await page.show({ facility: 'clinique' });
    assert.equal(to(writer), 'Clinique des Essais');
  });

  it('says that it can be written to only while it can', async () => {
    const { element } = await page.show({ facility: 'verger' });
    assert.isFalse(journey.has('contact'));
    element.setAttribute('mode', 'mailto');
    await element.updateComplete;
    assert.isTrue(journey.has('contact'));
    element.remove();
    assert.isFalse(journey.has('contact'));
    page.container.append(element);
    assert.isTrue(journey.has('contact'));
  });
});

describe('how one chooses to whom to write', () => {
  for (const lang of ['ar', 'de', 'en', 'es', 'fr', 'nb', 'nl', 'pt'] as const)
    it(`is said with the very words of the sheet’s button, in ${lang}`, async () => {
      const contact = (await contactStrings.load[lang]()).default as { choose_how?: string };
      const facility = (await facilityStrings.load[lang]()).default as { write_here?: string };
      assert.include(contact.choose_how, facility.write_here ?? assert.fail('no button'));
    });
});
