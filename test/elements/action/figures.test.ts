import { assert } from '@open-wc/testing';
import { SHEET } from '../../fixtures/actions.js';
import { put, serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { mountAction, type ActionAttributes, type Reader } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;
let heard: Watch;

async function setup(attributes: ActionAttributes = {}, feed: FixtureFeed = {}): Promise<Reader> {
  return mountAction(container, { feed: await serveFeed(feed), country: 'FR', ...attributes });
}

describe('the figures of an action sheet', () => {
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

  it('say planned and held apart, each with its word', async () => {
    const reader = await setup();
    assert.equal(reader.said('phone'), 'Au téléphone 38 prévues 21 tenues');
    assert.equal(reader.said('face'), 'En face à face 104 prévues 64 tenues');
  });

  it('say which total the source gives and which was added up here', async () => {
    const reader = await setup();
    assert.equal(
      reader.said('both'),
      'Les deux 142 prévues 85 tenues (notre addition) La source dit « consultations ».',
    );
  });

  it('draw planned as an outline and held filled, on one scale', async () => {
    const reader = await setup();
    assert.deepEqual(
      reader.bars('both').map((part) => part?.toFixed(3)),
      ['1.000', (85 / 142).toFixed(3)],
    );
    assert.deepEqual(
      reader.bars('phone').map((part) => part?.toFixed(3)),
      [(38 / 142).toFixed(3), (21 / 142).toFixed(3)],
    );
    const [planned, held] = reader
      .all('[data-figure="phone"] rect')
      .map((each) => getComputedStyle(each).fill);
    assert.equal(planned, 'none');
    assert.notEqual(held, 'none');
  });

  it('tell a true zero from what nobody knows, to the eye and in words', async () => {
    const reader = await setup();
    assert.equal(reader.said('office'), 'Mission locale 0');
    assert.equal(reader.said('firefighters'), 'Pompiers non renseigné');
    assert.deepEqual([reader.bars('office'), reader.bars('firefighters')], [[undefined], [undefined]]);
    assert.lengthOf(reader.all('[data-figure="office"] .axis:not(.dotted)'), 1);
    assert.lengthOf(reader.all('[data-figure="firefighters"] .axis.dotted'), 1);
    assert.include(reader.text, '0 est un vrai zéro.');
  });

  it('say a total with an unknown part as the least that it is', async () => {
    const reader = await setup();
    assert.equal(reader.said('all'), 'En tout au moins 10 Les nombres non renseignés n’y sont pas.');
  });

  it('offer no percentage and no cost of one thing', async () => {
    const reader = await setup();
    for (const { id } of reader.all('.inside')) await reader.unfold(id);
    for (const button of reader.all('.show')) button.click();
    await reader.settle();
    assert.notMatch(reader.text, /%|pour cent|par (?:entretien|consultation|rencontre|personne)/);
  });

  it('come first, four at most, with the communes beside the places', async () => {
    const reader = await setup();
    const facts = reader.all('.facts > div').map((each) => plain(each.innerText));
    assert.deepEqual(facts, [
      'Personnes suivies 13',
      'Lieux 7, dans 2 communes',
      'Financement Agence, 1 200 € ; Ville, non renseigné',
    ]);
  });

  it('stand in a table that comes with the first sign of a visitor, and that the button shows', async () => {
    const reader = await setup();
    assert.deepEqual(reader.table('table-meetings'), []);
    await reader.stir();
    const rows = [
      ['Au téléphone', '38', '21'],
      ['En face à face', '104', '64'],
      ['Les deux', '142', '85 (notre addition)'],
    ];
    assert.deepEqual(reader.table('table-meetings'), rows);
    assert.isFalse(reader.find('#table-meetings').checkVisibility());
    const button = reader.find('[aria-controls="table-meetings"]');
    assert.equal(button.getAttribute('aria-expanded'), 'false');
    button.click();
    await reader.settle();
    assert.isTrue(reader.find('#table-meetings').checkVisibility());
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    assert.deepEqual(reader.table('table-asked').slice(-2), [
      ['Pompiers', 'non renseigné'],
      ['En tout', 'au moins 10'],
    ]);
  });

  it('of different kinds stand in a table without any scale', async () => {
    const reader = await setup();
    await reader.unfold('evaluation');
    assert.deepEqual(reader.table('evaluation'), [
      ['Personnes suivies', '13'],
      ['Lieux', '7'],
      ['Heures', '12,5 h'],
      ['Participants au groupe', 'non renseigné'],
    ]);
    assert.deepEqual(reader.all('#evaluation .bar'), []);
  });

  it('are read by a screen reader as what they say: the bars are for eyes only', async () => {
    const reader = await setup();
    assert.deepEqual(
      reader.all('svg.bar').filter((bar) => bar.getAttribute('aria-hidden') !== 'true'),
      [],
    );
    for (const figure of reader.all('figure'))
      assert.isNotNull(figure.querySelector('figcaption :is(h2, h3, h4, h5, h6)'));
  });

  it('stand in the words beside each bar, as long as the bar says', async () => {
    const reader = await setup();
    const charts = reader.all('figure.chart');
    assert.isNotEmpty(charts);
    for (const chart of charts) {
      const scales = new Set<number>();
      for (const row of chart.querySelectorAll<HTMLElement>('li')) {
        const numbers = reader.heard(row.querySelectorAll('.said')).map((each) => parseFloat(each));
        const lengths = reader.bars(row.dataset['figure'] ?? '');
        assert.lengthOf(numbers, lengths.length);
        for (const [at, length] of lengths.entries()) {
          const number = numbers[at] ?? NaN;
          if (length === undefined) assert.isTrue(Number.isNaN(number) || number === 0, row.innerText);
          else scales.add(Math.round(number / length));
        }
      }
      assert.equal(scales.size, 1, 'one scale for the whole chart');
    }
  });

  it('all unknown are drawn without a bar', async () => {
    const indicators = [{ id: 'phone', label: 'Au téléphone' }];
    const reader = await setup(
      {},
      { edit: { 'fr.json': put(['actions', 0, 'groups', 0, 'indicators'], indicators) } },
    );
    assert.equal(reader.said('phone'), 'Au téléphone prévues, non renseigné tenues, non renseigné');
    assert.deepEqual(reader.bars('phone'), [undefined, undefined]);
  });
});

describe('the dates of an action sheet', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
  });

  afterEach(() => container.remove());

  it('are all shown, each with its place in the source, where they contradict each other', async () => {
    const reader = await setup();
    assert.deepEqual(
      reader.all('.notice li').map((each) => plain(each.innerText)),
      ['avril 2020 à décembre 2020 (durée)', 'juillet 2020 à juillet 2021 (calendrier)'],
    );
  });

  it('get no notice where they agree', async () => {
    const dates = [
      { ...SHEET.dates[0], start: '2020' },
      { id: 'year', label: 'année', start: '2020' },
    ];
    const reader = await setup({}, { edit: { 'fr.json': put(['actions', 0, 'dates'], dates) } });
    assert.deepEqual(reader.all('.notice'), []);
  });

  it('say that an end is unknown and draw it as an arrow, never as an end', async () => {
    const reader = await setup();
    const steps = reader.all('.step').map((each) => plain(each.innerText));
    assert.deepEqual(steps, [
      'Suivis en cours dès juil. 2020, fin non renseignée',
      'Préparation jusqu’à sept. 2020, début non renseigné',
      'Bilan dates non renseignées',
      'Ateliers oct. 2020 à juil. 2021',
    ]);
    const tips = reader.all('.step').map((each) => each.querySelectorAll('.tip').length);
    assert.deepEqual(tips, [1, 1, 0, 0]);
    await reader.stir();
    assert.deepEqual(
      reader.table('calendar-table').map((cells) => cells.slice(1)),
      [
        ['juillet 2020', 'non renseigné'],
        ['non renseigné', 'septembre 2020'],
        ['non renseigné', 'non renseigné'],
        ['octobre 2020', 'juillet 2021'],
      ],
    );
  });

  it('have a table of their own beside that of figures which are called so too', async () => {
    const reader = await setup(
      {},
      { edit: { 'fr.json': put(['actions', 0, 'groups', 0, 'id'], 'calendar') } },
    );
    await reader.stir();
    assert.lengthOf(reader.table('calendar-table'), 4);
    assert.deepEqual(reader.table('table-calendar')[0], ['Au téléphone', '38', '21']);
  });

  it('are heard of each step, whatever its bar draws', async () => {
    const reader = await setup();
    const heard = reader.heard(reader.all('.step .when'));
    assert.lengthOf(heard, reader.all('.step').length);
    for (const when of heard) assert.match(when, /20\d\d|non renseigné/);
  });

  it('that were only announced are outlines, and say so', async () => {
    const reader = await setup();
    assert.isEmpty(reader.all('.calendar .bar.held'));
    assert.include(reader.text, 'Ce sont les dates annoncées.');
    reader.element.remove();
    const held = await setup({}, { edit: { 'fr.json': put(['actions', 0, 'calendar'], 'held') } });
    assert.isEmpty(held.all('.calendar .bar.planned'));
    assert.notInclude(held.text, 'Ce sont les dates annoncées.');
  });

  it('of a long action are cut into years', async () => {
    const steps = [{ id: 'sessions', label: 'Ateliers', start: '2018-10', end: '2021-07' }];
    const reader = await setup(
      {},
      { edit: { 'fr.json': put(['actions', 0, 'axes'], [{ ...SHEET.axes[1], steps }]) } },
    );
    assert.deepEqual(
      reader.all('.month').map((each) => plain(each.textContent)),
      ['2018', '2019', '2020', '2021'],
    );
    assert.include(reader.text, 'Calendrier, octobre 2018 à juillet 2021');
  });
});
