import { assert } from '@open-wc/testing';
import { Page, type Visitor } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let page: Page;

/** Ticks these dangers and continues. */
async function setup(dangers: readonly string[], country = 'FR'): Promise<Visitor> {
  page = new Page();
  const visitor = await page.show(country ? { country } : {});
  await visitor.answer(...dangers);
  return visitor;
}

const ASLEEP = 'Quelqu’un ne se réveille pas';
const SUICIDE = 'Je pense au suicide';
const VIOLENCE = 'Je subis des violences';

function numbers(visitor: Visitor): string[] {
  return visitor.all('.way').map((way) => way.getAttribute('href') ?? '');
}

describe('the page of numbers after a danger', () => {
  afterEach(() => page.leave());

  it('has what to say, the way back, the way out, two ways on, and nothing else', async () => {
    const visitor = await setup([ASLEEP]);
    assert.equal(visitor.title, 'Appelez maintenant');
    assert.equal(visitor.focused, visitor.find('.title'));
    assert.include(visitor.words(), 'Dites où vous êtes. Dites ce qui se passe. Restez au téléphone.');
    assert.deepEqual(
      visitor.all('button, a:not(.way)').map((each) => plain(each.textContent)),
      ['Retour', 'Quitter la page', 'J’ai appelé', 'Ce n’est pas maintenant'],
    );
    assert.lengthOf(visitor.all('.aside'), 0);
  });

  it('names first the line that fits what was ticked', async () => {
    let visitor = await setup([ASLEEP]);
    assert.deepEqual(numbers(visitor), ['tel:+33140054848', 'tel:15', 'sms:114']);
    page.leave();
    visitor = await setup([SUICIDE]);
    assert.deepEqual(numbers(visitor), ['tel:3114', 'tel:15', 'sms:114']);
    page.leave();
    visitor = await setup([VIOLENCE]);
    assert.deepEqual(numbers(visitor), ['tel:17', 'sms:114', 'tel:15']);
  });

  it('has the lines of each danger, in the order of the dangers', async () => {
    const visitor = await setup([VIOLENCE, SUICIDE]);
    assert.deepEqual(numbers(visitor), ['tel:3114', 'tel:15', 'tel:17', 'sms:114']);
  });

  it('says who answers, whether it is free, and how to write', async () => {
    const visitor = await setup([SUICIDE]);
    assert.equal(visitor.words('.way'), 'Prévention du suicide On vous écoute. Gratuit 3114');
    assert.include(plain(visitor.all('.way')[2]?.innerText), '114 par SMS');
  });

  it('never has a number of another country', async () => {
    let visitor = await setup([SUICIDE], 'BE');
    assert.deepEqual(numbers(visitor), ['tel:080032123', 'tel:112']);
    page.leave();
    visitor = await setup([VIOLENCE], 'BE');
    assert.deepEqual(numbers(visitor), ['tel:112']);
    page.leave();
    visitor = await setup([VIOLENCE], 'DE');
    assert.lengthOf(visitor.all('.stop a'), 0);
    assert.include(visitor.words(), 'appelez le numéro d’urgence de votre pays');
  });

  it('has 112 and the choice of a country where nobody has named one', async () => {
    const visitor = await setup([SUICIDE], '');
    assert.deepEqual(
      visitor.all('.stop a').map((link) => link.getAttribute('href')),
      ['tel:112'],
    );
    assert.include(visitor.words('.stop'), 'dans l’Union européenne');
    const select = visitor.find('.stop select') as HTMLSelectElement;
    select.value = 'FR';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.element.updateComplete;
    assert.equal(numbers(visitor)[0], 'tel:3114');
  });

  it('leads back to what was ticked', async () => {
    const visitor = await setup([VIOLENCE]);
    await visitor.press('Retour');
    assert.deepEqual(visitor.ticked, [VIOLENCE]);
  });

  it('lets the visitor go on once they have called: the danger stays ticked', async () => {
    const visitor = await setup([VIOLENCE]);
    await visitor.press('J’ai appelé');
    assert.equal(visitor.title, 'Qu’est-ce que vous voulez ?');
    await visitor.press('Retour');
    assert.deepEqual(visitor.ticked, [VIOLENCE]);
  });

  it('lets the visitor go on when it is not now: the danger is unticked', async () => {
    const visitor = await setup([VIOLENCE]);
    await visitor.press('Ce n’est pas maintenant');
    assert.equal(visitor.title, 'Qu’est-ce que vous voulez ?');
    await visitor.press('Retour');
    assert.deepEqual(visitor.ticked, []);
  });

  it('says when the numbers were checked, once all of them have been', async () => {
    page = new Page();
    const line = {
      country: 'FR',
      situations: ['suicide'] as const,
      source: 'fixture',
      checked_by: 'A. Exemple',
    };
    const visitor = await page.show(undefined, {
      helplines: [
        { ...line, id: 'fr-suicide', phone: '3114', checked_on: '2026-11-03' },
        { ...line, id: 'fr-listening', phone: '0 800 23 13 13', checked_on: '2026-10-01' },
      ],
    });
    await visitor.answer(SUICIDE);
    assert.include(visitor.words(), 'Numéros vérifiés le 1er octobre 2026.');
  });
});
