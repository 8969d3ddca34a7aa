import { assert } from '@open-wc/testing';
import { WISHES } from '../../../src/domain/content/model.js';
import { serveFeed, put, type FixtureFeed } from '../../helpers/feed.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { mountModels, type ModelsAttributes, type Reader } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;
let heard: Watch;

async function setup(attributes: ModelsAttributes = {}, feed: FixtureFeed = {}): Promise<Reader> {
  return mountModels(container, { feed: await serveFeed(feed), country: 'FR', ...attributes });
}

function box(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

describe('the wishes', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    container.style.inlineSize = '900px';
    document.body.append(container);
    heard = watch();
  });

  afterEach(() => {
    container.remove();
    heard.stop();
    assert.deepEqual(heard.errors, []);
  });

  it('open with what the source says, before anything is asked', async () => {
    const reader = await setup();
    assert.isTrue(
      reader.text.startsWith('Et vous, que voulez-vous ? Consommer n’est pas forcément un problème.'),
    );
    assert.isUndefined(reader.chosen);
    assert.deepEqual(reader.titles, []);
  });

  it('are five native choices of one group, with a name of their own', async () => {
    const reader = await setup();
    assert.equal(reader.choices.length, WISHES.length);
    assert.equal(new Set(reader.choices.map(({ name }) => name)).size, 1);
    assert.deepEqual(
      reader.choices.map(({ labels }) => plain(labels?.[0]?.textContent ?? '')),
      [
        'Arrêter',
        'Ne pas reprendre',
        'Réduire ou contrôler',
        'Prendre moins de risques',
        'Je ne sais pas encore',
      ],
    );
    assert.equal(reader.find('legend').textContent, 'Et vous, que voulez-vous ?');
  });

  for (const [place, width] of [
    ['side by side', 900],
    ['one under the other', 340],
  ] as const) {
    it(`are all of one size, ${place}, chosen or not`, async () => {
      container.style.inlineSize = `${width}px`;
      const reader = await setup();
      for (const wish of [undefined, ...WISHES]) {
        if (wish) await reader.choose(wish);
        // Where an engine lays out in fractions of a pixel, these differ in their last digit.
        const sizes = reader
          .all('.face')
          .map((face) => `${box(face).width.toFixed(2)}×${box(face).height.toFixed(2)}`);
        assert.equal(new Set(sizes).size, 1, sizes.join(' '));
      }
    });

    it(`stand on one ground that surrounds them, ${place}`, async () => {
      container.style.inlineSize = `${width}px`;
      const reader = await setup();
      const band = box(reader.find('.band'));
      for (const face of reader.all('.face')) {
        const { left, right, top, bottom } = box(face);
        assert.isTrue(left > band.left && right < band.right && top > band.top && bottom < band.bottom);
      }
      const said = box(reader.find('.ground p'));
      assert.isAbove(said.top, Math.max(...reader.all('.face').map((face) => box(face).bottom)));
      assert.isBelow(said.bottom, band.bottom);
    });
  }

  it('lead to what help looks like', async () => {
    const reader = await setup();
    await reader.choose('reduce');
    assert.equal(reader.chosen, 'reduce');
    assert.deepEqual(reader.titles, [
      'Réduire ou contrôler : à quoi ressemble l’aide ?',
      'Sans dormir sur place',
      'Avec un hébergement',
      'Ce qu’on vous demande',
      'Si vous dépassez votre but',
      'Alcool, calmants ou GHB : jamais d’un seul coup',
      'Questions à poser à un lieu',
      'Ce que dit la recherche',
    ]);
    await reader.choose('stay-stopped');
    assert.include(reader.titles, 'Si vous reprenez');
    assert.notInclude(reader.titles, 'Si vous dépassez votre but');
  });

  it('can be chosen by the page', async () => {
    const reader = await setup({ goal: 'stop' });
    assert.equal(reader.chosen, 'stop');
    assert.equal(reader.titles[0], 'Arrêter : à quoi ressemble l’aide ?');
    reader.element.goal = 'unsure';
    await reader.settle();
    assert.equal(reader.chosen, 'unsure');
  });

  it('stay open when the page names none that exists', async () => {
    const reader = await setup({ goal: 'win' });
    assert.isUndefined(reader.chosen);
    assert.isTrue(heard.warnings.some((line) => line.includes('attribute-invalid') && line.includes('win')));
  });

  it('keep the focus where the keyboard is', async () => {
    const reader = await setup();
    reader.choices[1]?.focus();
    await reader.choose('stay-stopped');
    assert.equal(reader.root.activeElement, reader.choices[1] ?? null);
  });

  it('have headings at the level that the page asks for', async () => {
    const reader = await setup({ heading: '3', goal: 'stop' });
    assert.equal(reader.find('.title').localName, 'h3');
    assert.equal(reader.find('.care-title').localName, 'h4');
    assert.deepEqual([...new Set(reader.all('.care .with-icon').map(({ localName }) => localName))], ['h5']);
  });
});

describe('the words of the models', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
    heard = watch();
  });

  afterEach(() => {
    container.remove();
    heard.stop();
    assert.deepEqual(heard.errors, []);
  });

  it('are explained on the spot, where they first stand', async () => {
    const reader = await setup({ goal: 'stop' });
    const words = reader.all('.part .word').map((word) => plain(word.textContent ?? ''));
    assert.deepEqual(words, ['CSAPA', 'traitement de substitution']);
    const word = reader.button('CSAPA');
    assert.equal(word.getAttribute('aria-expanded'), 'false');
    assert.notInclude(reader.text, 'Un centre de soins pour toutes les addictions');
    word.focus();
    await reader.press('CSAPA');
    assert.equal(word.getAttribute('aria-expanded'), 'true');
    assert.include(reader.text, 'CSAPA Un centre de soins pour toutes les addictions, gratuit.');
    const meaning = reader.find(`#${word.getAttribute('aria-controls') ?? ''}`);
    assert.equal(meaning.closest('li'), word.closest('li'));
    assert.equal(reader.root.activeElement, word);
    await reader.press('CSAPA');
    assert.notInclude(reader.text, 'Un centre de soins pour toutes les addictions');
  });

  it('are explained under the wishes too', async () => {
    const reader = await setup();
    await reader.press('naloxone');
    assert.include(reader.text, 'Un médicament contre la surdose d’opiacés.');
  });

  it('are whole words: “traitement” is not explained inside another', async () => {
    const reader = await setup(
      { goal: 'stop' },
      {
        edit: {
          'fr.json': put(['models', 'wishes', 'stop', 'asked'], ['Un retraitement, des traitements.']),
        },
      },
    );
    assert.deepEqual(
      reader.all('.part .word').map((word) => plain(word.textContent ?? '')),
      ['CSAPA', 'traitement de substitution'],
    );
  });

  it('may hold signs that mean something to a pattern', async () => {
    const reader = await setup(
      {},
      {
        edit: {
          'fr.json': (json) =>
            put(
              ['models', 'harm_reduction', 'text'],
              'Du GHB (G) et du C++.',
            )(put(['models', 'words'], [{ word: 'GHB (G', meaning: 'Un produit.' }])(json)),
        },
      },
    );
    assert.equal(plain(reader.find('.word').textContent ?? ''), 'GHB (G');
  });

  it('fold away when another wish is chosen', async () => {
    const reader = await setup({ goal: 'stop' });
    await reader.press('CSAPA');
    await reader.press('Questions à poser');
    await reader.choose('reduce');
    assert.deepEqual(reader.all('[aria-expanded="true"]'), []);
  });
});

describe('what to read on', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
  });

  afterEach(() => container.remove());

  it('unfolds the questions to ask', async () => {
    const reader = await setup({ goal: 'reduce' });
    assert.notInclude(reader.text, 'Quand puis-je venir ?');
    await reader.press('Questions à poser');
    assert.include(reader.text, 'Quand puis-je venir ?');
    assert.equal(reader.button('Questions à poser').getAttribute('aria-expanded'), 'true');
  });

  it('unfolds what research says, each with its source', async () => {
    const reader = await setup({ goal: 'reduce' });
    await reader.press('Ce que dit la recherche');
    assert.include(
      reader.text,
      'Une revue d’essai trouve que parler aide un peu. Source : Revue d’essai, 2020',
    );
    const link = reader.find('.findings a') as HTMLAnchorElement;
    assert.equal(link.href, 'https://revue.example/2020');
    assert.equal(link.rel, 'noreferrer');
    assert.include(reader.text, 'Source : Autre revue d’essai, 2021');
  });

  it('says so where nothing is confirmed', async () => {
    const reader = await setup({ goal: 'use-safer' });
    await reader.press('Ce que dit la recherche');
    assert.include(reader.text, 'Nous n’avons pas trouvé de source sûre à citer ici.');
  });
});
