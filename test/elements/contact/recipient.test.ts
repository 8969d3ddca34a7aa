import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { until } from '../../helpers/until.js';
import { Page, type Writer } from './harness.js';

let page: Page;

function setup(): void {
  page = new Page();
}

/** The facility that the message would go to, as it is written on the page. */
function to(writer: Writer): string {
  return writer.words('.to strong');
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
    await writer.settle();
    assert.equal(to(writer), 'Centre du Quai');
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

  it('is chosen in the list, when the page has one', async () => {
    const writer = await page.show(page.site.attributes);
    assert.isEmpty(writer.all('button'));
    const leave = journey.join('finder');
    await writer.settle();
    const asked: unknown[] = [];
    const unfollow = journey.follow(() => asked.push(journey.choices.places));
    await writer.press('Choisir un lieu');
    assert.deepEqual(asked, [{}]);
    unfollow();
    leave();
  });

  it('is the facility that the visitor opened, before or after the element comes', async () => {
    journey.choose({ facility: 'quai' });
    const writer = await page.show(page.site.attributes);
    await goesTo(writer, 'Centre du Quai');
    journey.choose({ facility: 'verger' });
    await goesTo(writer, 'Centre du Verger');
  });

  it('does not take the focus because a sheet was opened', async () => {
    const writer = await page.show(page.site.attributes);
    journey.choose({ facility: 'quai' });
    await goesTo(writer, 'Centre du Quai');
    await until(() => writer.all('.form').length > 0, 'the form');
    assert.isNull(writer.focused);
  });

  it('comes into view with the focus on its title when a sheet asks to write', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '3000px';
    page.container.append(space);
    const writer = await page.show(page.site.attributes);
    window.scrollTo(0, 0);
    journey.choose({ facility: 'quai', writing: { facility: 'quai' } });
    await until(() => writer.focused?.classList.contains('title') ?? false, 'the focus on the title');
    assert.equal(writer.title, 'Écrire à un lieu');
    assert.equal(to(writer), 'Centre du Quai');
    const { top } = writer.element.getBoundingClientRect();
    assert.isTrue(top >= -1 && top < window.innerHeight, `at ${top} px`);
  });

  it('comes into view each time a sheet asks, also for the same facility', async () => {
    const writer = await page.show(page.site.attributes);
    for (const time of ['first', 'second']) {
      journey.choose({ writing: { facility: 'quai' } });
      await until(() => writer.focused?.classList.contains('title') ?? false, `the focus, ${time} time`);
      (writer.focused as HTMLElement).blur();
      journey.choose({ leads: time });
      await writer.settle();
      assert.isNull(writer.focused);
    }
  });

  it('stays whoever the message was begun for when another sheet is opened', async () => {
    journey.choose({ facility: 'quai' });
    const writer = await page.show(page.site.attributes);
    await until(() => writer.all('.form').length > 0, 'the form');
    await writer.writeForCall();
    journey.choose({ facility: 'verger' });
    await writer.settle();
    assert.equal(to(writer), 'Centre du Quai');
    await writer.sent();
    assert.propertyVal(page.site.messages[0], 'facility', 'quai');
  });

  it('changes under a message that was begun only when asked to; the text goes along', async () => {
    const leave = journey.join('finder');
    journey.choose({ facility: 'quai' });
    const writer = await page.show(page.site.attributes);
    await until(() => writer.all('.form').length > 0, 'the form');
    await writer.type('message', 'Bonjour');
    await writer.press('Changer');
    journey.choose({ facility: 'quai' });
    await writer.settle();
    assert.equal(to(writer), 'Centre du Quai');
    journey.choose({ facility: 'verger' });
    await goesTo(writer, 'Centre du Verger');
    await until(() => writer.all('.form').length > 0, 'the form');
    assert.equal(writer.typed('message'), 'Bonjour');
    journey.choose({ facility: 'prairie' });
    await writer.settle();
    assert.equal(to(writer), 'Centre du Verger');
    leave();
  });

  it('is another one for a new message when a sheet asks to write, after one was received', async () => {
    journey.choose({ facility: 'quai' });
    const writer = await page.show(page.site.attributes);
    await until(() => writer.all('.form').length > 0, 'the form');
    await writer.writeForCall();
    await writer.sent();
    journey.choose({ writing: { facility: 'verger' } });
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
