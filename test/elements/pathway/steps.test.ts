import { assert } from '@open-wc/testing';
import type { Pathway } from '../../../src/domain/pathway/model.js';
import { journey } from '../../../src/core/page/journey.js';
import { Commands } from '../../fixtures/commands.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { PACK_EN } from '../../fixtures/pack.js';
import { CONTRACT, SUPPORT, SUPPORT_AR } from '../../fixtures/pathways.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { FEED, feedWith, mountPathway, type PathwayAttributes, type Walker } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;
let heard: Watch;

async function setup(attributes: PathwayAttributes = {}, feed: FixtureFeed = FEED): Promise<Walker> {
  return mountPathway(container, { feed: await serveFeed(feed), country: 'FR', ...attributes });
}

function start(): void {
  container = document.createElement('div');
  container.lang = 'fr';
  container.style.inlineSize = '900px';
  document.body.append(container);
  heard = watch();
}

function end(): void {
  container.remove();
  journey.clear();
  heard.stop();
  assert.deepEqual(heard.errors, []);
}

const titles = (walker: Walker): string[] => walker.texts('.step-title > span:last-child');

describe('the steps', () => {
  beforeEach(start);
  afterEach(end);

  it('stand in their order, numbered, but for the review, which is a ring on the line', async () => {
    const walker = await setup();
    const read = walker.all('.step-title').map((each) => plain(each.textContent));
    assert.deepEqual(read, [
      '1 Se rencontrer',
      '2 Se soigner',
      '3 Mettre en ordre',
      '4 Reprendre la main',
      'Faire le point',
      '5 Préparer la suite',
      '6 Après',
    ]);
    assert.isNotNull(walker.step('Faire le point').querySelector('.disc .icon'));
  });

  it('are joined by each way in, under a title', async () => {
    const walker = await setup();
    assert.equal(walker.find('.section').textContent, 'Deux façons de commencer');
    assert.deepEqual(walker.texts('.entry-title'), ['Par un médecin', 'Directement']);
    assert.deepEqual(walker.all('.apart'), []);
  });

  it('say, where a way in leads further on, at which step it begins', async () => {
    const walker = await setup({ pathway: 'contract' });
    assert.deepEqual(walker.texts('.apart'), [
      'Vous venez le jour Sans dormir sur place. Commence à l’étape 2.',
    ]);
    assert.include(plain(walker.step('Venir').innerText), 'On peut aussi commencer ici : Vous venez le jour');
  });

  for (const width of [360, 700])
    it(`stay in ${width} px when the text is twice as large`, async () => {
      container.style.cssText = `inline-size: ${width}px; font-size: 32px`;
      const walker = await setup({ pathway: 'contract' });
      await walker.pick('radio', 2);
      const edge = walker.element.getBoundingClientRect().right + 0.5;
      const out = walker.all('.steps *, .week *').filter((each) => each.getBoundingClientRect().right > edge);
      assert.deepEqual(
        out.map((each) => plain(each.textContent)),
        [],
      );
    });

  it('stand above who does them where the text is too large for two columns', async () => {
    container.style.cssText = 'inline-size: 700px; font-size: 32px';
    const walker = await setup();
    const [who, body] = ['.who', '.body'].map((part) => walker.find(`.step ${part}`).getBoundingClientRect());
    assert.isAtLeast(who?.top ?? 0, body?.bottom ?? Infinity);
  });

  it('say who does them and each place where, and what nobody has said', async () => {
    const walker = await setup();
    const who = (title: string): string[] =>
      [...walker.step(title).querySelectorAll<HTMLElement>('.who li')].map((each) => plain(each.innerText));
    assert.deepEqual(who('Se rencontrer'), ['Travailleur social, au centre']);
    assert.deepEqual(who('Se soigner'), [
      'Médecin, au centre',
      'Psychologue, si besoin, au centre ou Centre de soins en addictologie',
    ]);
    assert.deepEqual(who('Mettre en ordre'), ['Travailleur social, lieu non renseigné, à demander']);
  });

  it('name the fields of life in the step where they are worked on', async () => {
    const walker = await setup();
    const fields = (title: string): string[] =>
      [...walker.step(title).querySelectorAll<HTMLElement>('.fields li')].map((each) =>
        plain(each.innerText),
      );
    assert.deepEqual(fields('Mettre en ordre'), [
      'Papiers, droits',
      'Argent',
      'Liens',
      'Justice',
      'Famille',
      'Logement',
    ]);
    assert.deepEqual(fields('Préparer la suite'), ['Logement', 'Études', 'Formation', 'Emploi']);
  });

  it('say of one that can be gone past that it comes if needed', async () => {
    const walker = await setup();
    assert.deepEqual(
      walker
        .all('.step:has(.tag)')
        .map((step) => plain(step.querySelector('.step-title')?.textContent ?? '')),
      ['3 Mettre en ordre'],
    );
  });

  it('say who describes them, and that it may be otherwise elsewhere', async () => {
    const walker = await setup();
    assert.include(walker.text, 'Ailleurs, ce chemin peut être différent');
    assert.equal(walker.find('.sources a').getAttribute('href'), 'https://reseau.example/');
  });

  it('have headings at the level that the page asks for', async () => {
    const walker = await setup({ heading: '3' });
    assert.equal(walker.find('.title').localName, 'h3');
    assert.deepEqual([...new Set(walker.all('.step-title').map(({ localName }) => localName))], ['h4']);
  });

  it('are those of the pathway that the page names, or of the first', async () => {
    const walker = await setup({ pathway: 'contract' });
    assert.equal(walker.find('.title').textContent, 'Un contrat d’essai');
    walker.element.pathway = undefined;
    await walker.settle();
    assert.equal(walker.find('.title').textContent, 'Un accompagnement d’essai');
    assert.deepEqual(heard.warnings, []);
  });

  it('are those of the first where the page names one that the feed lacks, and the console says so', async () => {
    const walker = await setup({ pathway: 'suport' });
    assert.equal(walker.find('.title').textContent, 'Un accompagnement d’essai');
    assert.isTrue(
      heard.warnings.some((line) => line.includes('attribute-invalid') && line.includes('suport')),
    );
  });

  it('are marked with their language where the page has another', async () => {
    const walker = await setup({}, feedWith({ ...SUPPORT_AR, lang: 'ar' }));
    assert.include(walker.text, 'Texte en arabe');
    assert.equal(walker.find('.step-title bdi').lang, 'ar');
    assert.isNotNull(walker.find('[part~="help"]'));
  });

  it('name a kind of place in the language of its own name, which need not be that of the steps', async () => {
    container.lang = 'en';
    const walker = await setup();
    const who = walker
      .all('.who')
      .find((each) => each.textContent?.includes(PACK_EN.kinds['csapa']?.label ?? '-'));
    const marked = [...(who?.querySelectorAll('bdi') ?? [])].map(({ lang, textContent }) => [
      lang,
      textContent,
    ]);
    assert.deepEqual(
      marked.filter(([, text]) => text === PACK_EN.kinds['csapa']?.label),
      [],
    );
    assert.isTrue(marked.some(([lang]) => lang === 'fr'));
  });

  it('lead to the places that work this way', async () => {
    const walker = await setup();
    const commands = new Commands();
    walker.find('.see').click();
    await until(() => walker.all('passerelle-finder').length > 0, 'a finder');
    assert.deepEqual(commands.facilities, { kinds: ['csapa'] });
    commands.stop();
    walker.all('.own .quiet')[0]?.click();
    await walker.settle();
    await walker.settle();
    assert.equal(walker.root.activeElement, walker.find('.see'));
  });
});

describe('a pathway with faults', () => {
  beforeEach(start);
  afterEach(end);

  const steps = (change: (step: Pathway['steps'][number]) => object): Pathway => ({
    ...SUPPORT,
    steps: SUPPORT.steps.map((step) => ({ ...step, ...change(step) })),
  });

  const FAULTS: readonly (readonly [string, Pathway, readonly string[], string])[] = [
    [
      'a step that does not exist',
      steps(({ id, next }) => (id === 'meeting' ? { next: ['nowhere', ...next] } : {})),
      [],
      'pathway-next nowhere',
    ],
    [
      'a step that nothing reaches',
      steps(({ id }) => (id === 'health' ? { next: ['long'] } : {})),
      ['Mettre en ordre'],
      'pathway-unreached order',
    ],
    [
      'a loop',
      steps(({ id }) => (id === 'exit' ? { next: ['after', 'health'] } : {})),
      [],
      'pathway-loop health',
    ],
    ['no way in', { ...SUPPORT, entries: [] }, [], 'pathway-no-entry'],
    [
      'a step that is none',
      steps(({ id }) => (id === 'order' ? { title: { toString: 1 } } : {})),
      ['Mettre en ordre'],
      'type',
    ],
  ];
  for (const [what, pathway, lost, code] of FAULTS)
    it(`that has ${what} shows all the other steps, and the console says what is wrong`, async () => {
      const walker = await setup({}, feedWith(pathway));
      assert.deepEqual(
        titles(walker),
        SUPPORT.steps.map(({ title }) => title).filter((title) => !lost.includes(title)),
      );
      assert.isTrue(
        heard.warnings.some((line) => line.includes('feed-entries') && line.includes(code)),
        heard.warnings.join('\n'),
      );
    });
});

describe('the mark “I am here”', () => {
  beforeEach(start);
  afterEach(end);

  it('tells what usually comes next', async () => {
    const walker = await setup();
    await walker.mark('Se soigner');
    assert.deepEqual(walker.marked, ['Se soigner']);
    assert.deepEqual(walker.texts('.next li'), ['3. Mettre en ordre (si besoin)', '4. Reprendre la main']);
    await walker.mark('Après');
    assert.deepEqual(walker.marked, ['Après']);
    assert.include(walker.find('.next').innerText, 'dernière étape');
  });

  it('is a button that is pressed, keeps the focus and can be taken back', async () => {
    const walker = await setup();
    const button = walker.step('Se soigner').querySelector('button');
    assert.equal(plain(button?.ariaLabel ?? ''), 'Je suis ici : Se soigner');
    button?.focus();
    await walker.mark('Se soigner');
    assert.equal(button?.ariaPressed, 'true');
    assert.equal(walker.root.activeElement, button);
    await walker.mark('Se soigner');
    assert.equal(button?.ariaPressed, 'false');
    assert.deepEqual(walker.marked, []);
  });

  it('goes when everything is erased, and when another pathway is shown', async () => {
    const walker = await setup();
    await walker.mark('Se soigner');
    journey.clear();
    await walker.settle();
    assert.deepEqual(walker.marked, []);
    await walker.mark('Se soigner');
    walker.element.pathway = 'contract';
    await walker.settle();
    walker.element.pathway = 'support';
    await walker.settle();
    assert.deepEqual(walker.marked, []);
  });
});

describe('the week of a contract', () => {
  beforeEach(start);
  afterEach(end);

  const rows = (...centre: readonly string[]): string[] =>
    ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map((day, at) => {
      const hours = at < 5 ? 'jusqu’à 8 h et à partir de 18 h' : 'toute la journée';
      const where = centre.includes(day) ? 'Centre de jour' : 'Hébergement';
      return `${day} | ${where} Téléphone de garde : ${hours}`;
    });
  const HOLIDAY = 'jour férié | Non renseigné, à demander Téléphone de garde : toute la journée';

  it('follows from a number of days, which are proposed', async () => {
    const walker = await setup({ pathway: 'contract' });
    assert.deepEqual(walker.rows, []);
    await walker.pick('radio', 2);
    assert.deepEqual(walker.ticked, [0, 2, 4]);
    assert.deepEqual(walker.rows, [...rows('lundi', 'mercredi', 'vendredi'), HOLIDAY]);
    assert.include(walker.text, 'Chaque mois : une permanence médicale.');
  });

  it('follows from the days that the visitor ticks, whose number follows', async () => {
    const walker = await setup({ pathway: 'contract' });
    await walker.pick('checkbox', 3);
    await walker.pick('checkbox', 0);
    assert.deepEqual(walker.rows, [...rows('lundi', 'jeudi'), HOLIDAY]);
    const radios = walker.all('.week input[type="radio"]') as HTMLInputElement[];
    assert.deepEqual(
      radios.map(({ checked }) => checked),
      [false, true, false, false, false],
    );
    await walker.pick('checkbox', 0);
    await walker.pick('checkbox', 3);
    assert.deepEqual(walker.rows, []);
  });

  it('is printed by the browser, and goes when everything is erased', async () => {
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => void (printed += 1);
    const walker = await setup({ pathway: 'contract' });
    await walker.pick('radio', 0);
    walker.find('.keep button').click();
    window.print = print;
    assert.equal(printed, 1);
    journey.clear();
    await walker.settle();
    assert.deepEqual(walker.ticked, []);
    assert.deepEqual(walker.rows, []);
  });

  it('says nothing of a telephone that the feed does not describe', async () => {
    const { on_call_hours: _, ...week } = CONTRACT.week ?? { title: '' };
    const walker = await setup({}, feedWith({ ...CONTRACT, week } as Pathway));
    await walker.pick('radio', 0);
    assert.notInclude(walker.text, 'Téléphone de garde');
    assert.equal(walker.rows.length, 7);
  });

  it('is not there where no contract is', async () => {
    const walker = await setup();
    assert.deepEqual(walker.all('.week'), []);
  });
});

describe('an element without steps', () => {
  beforeEach(start);
  afterEach(end);

  it('says so, with a number to call, where the feed has none', async () => {
    const walker = await setup({}, feedWith());
    assert.include(walker.text, 'Il n’y a pas encore de texte ici');
    assert.isNotNull(walker.find('[part~="help"] a'));
  });

  it('tries again when the feed could not be read', async () => {
    let broken = true;
    const walker = await setup(
      {},
      { ...FEED, server: () => (broken ? new Response('', { status: 500 }) : undefined) },
    );
    assert.include(walker.text, 'Les informations ne s’affichent pas');
    broken = false;
    walker
      .all('button')
      .find((each) => each.textContent?.includes('Réessayer'))
      ?.click();
    await until(() => walker.all('.step').length > 0, 'the steps');
  });
});
