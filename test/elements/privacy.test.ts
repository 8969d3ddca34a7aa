import { assert } from '@open-wc/testing';
import { journey } from '../../src/core/page/journey.js';
import type { Condition, Questionnaire, Voiced } from '../../src/domain/orientation/model.js';
import { LEADS } from '../../src/domain/orientation/model.js';
import { REQUESTS } from '../../src/publish/statement/traffic.js';
import { serveFeed } from '../helpers/feed.js';
import { QUESTIONNAIRE } from '../fixtures/questionnaire.js';
import { spy, type Spy } from '../helpers/spy.js';
import { until } from '../helpers/until.js';
import { make } from '../helpers/mount.js';
import { watch, type Watch } from '../helpers/watch.js';
import { defineAll, DRAWN } from '../helpers/widgets.js';
import { mountFinder, stubPosition } from './finder/harness.js';
import { makeModels, Reader } from './models/harness.js';
import { CONTRACT, SUPPORT } from '../fixtures/pathways.js';
import { feedWith, mountPathway } from './pathway/harness.js';
import { mountPanorama } from './panorama/harness.js';
import { FEED, mountOrientation, PACK, type Visitor } from './orientation/harness.js';

/** Stands in every id and every word of the questionnaire: whoever hears it has learnt something. */
const MARK = 'sekret';

function marked(when: Condition): Condition {
  return Object.fromEntries(
    Object.entries(when).map(([question, ids]) => [`${MARK}-${question}`, ids.map((id) => `${MARK}-${id}`)]),
  );
}

function words({ me, someone }: Voiced): Voiced {
  return { me: `${me} ${MARK}`, someone: `${someone} ${MARK}` };
}

function markedQuestionnaire(from: Questionnaire): Questionnaire {
  return {
    ...from,
    questions: from.questions.map((question) => ({
      ...question,
      id: `${MARK}-${question.id}`,
      title: words(question.title),
      why: words(question.why),
      options: question.options.map((option) => ({
        ...option,
        id: `${MARK}-${option.id}`,
        label: words(option.label),
      })),
    })),
    rows: from.rows.map((row) => ({
      ...row,
      when: marked(row.when),
      leads: row.leads.map(({ lead, because }) => ({ lead, because: marked(because) })),
    })),
    notices: from.notices.map((notice) => ({
      ...notice,
      when: marked(notice.when),
      title: words(notice.title),
      text: words(notice.text),
    })),
    asks: from.asks.map((ask) => ({ ...ask, when: marked(ask.when), text: words(ask.text) })),
    leads: Object.fromEntries(
      LEADS.map((lead) => [lead, { ...from.leads[lead], label: words(from.leads[lead].label) }]),
    ) as Questionnaire['leads'],
  };
}

const FEED_MARKED = {
  ...FEED,
  locales: { fr: { ...PACK, questionnaires: [markedQuestionnaire(QUESTIONNAIRE)] } },
};

/** Where a lead's id may stand: the files of a feed bear the names of all settings, which are asked for together. */
const NETWORK = ['fetch'];

let container: HTMLElement;
let ears: Spy;
let heard: Watch;

async function setup(): Promise<void> {
  // What stands in for the servers is there before anybody listens.
  await serveFeed();

  container = document.createElement('div');
  container.lang = 'fr';
  document.body.append(container);
  heard = watch();
  ears = spy();
}

/** What was asked of one host, without its name. */
function askedOf(address: string): string[] {
  const { host } = new URL(address);
  return ears.asked.filter((each) => each.includes(host)).map((each) => new URL(each).pathname);
}

async function pick(visitor: Visitor, answers: readonly number[]): Promise<void> {
  for (const index of answers) {
    visitor.all('.choice')[index]?.click();
    await visitor.element.updateComplete;
  }
  visitor.find('[part~="continue"]').click();
  await visitor.element.updateComplete;
}

async function click(visitor: Visitor, selector: string): Promise<void> {
  visitor.find(selector).click();
  await visitor.element.updateComplete;
}

/** The whole way with these answers: numbers, questions, leads, places, the list of answers; nothing is erased. */
async function wholeWay(visitor: Visitor, answers: readonly (readonly number[])[]): Promise<void> {
  await click(visitor, '.someone');
  await pick(visitor, [0]);
  await click(visitor, '.go .button:last-child');
  for (const each of answers) await pick(visitor, each);
  await until(() => visitor.all('.lead').length > 0, 'the leads');
  await until(() => /\d/.test(visitor.words('[part~="see"]')), 'the counts');
  await click(visitor, '[part~="see"]');
  await until(() => visitor.all('passerelle-finder').length > 0, 'a finder');
  const finder = visitor.find('passerelle-finder');
  await until(() => (finder.shadowRoot?.querySelectorAll('.place').length ?? 0) > 0, 'places');
  await click(visitor, '.top button');
  await click(visitor, '.answer:nth-child(3) button');
  await click(visitor, '.top button');
  await click(visitor, '.go .button');
}

describe('a page that listens to everything', () => {
  beforeEach(setup);

  afterEach(() => {
    container.remove();
    journey.clear();
    heard.stop();
  });

  it('hears what it listens to', async () => {
    container.dispatchEvent(new CustomEvent('told', { detail: { a: MARK }, bubbles: true, composed: true }));
    container.setAttribute('data-a', MARK);
    const { title } = document;
    document.title = MARK;
    await fetch(`data:text/plain,${MARK}`);
    await ears.stop();
    document.title = title;
    const by = ears.leaks(new RegExp(MARK)).map((line) => line.split(':')[0]);
    for (const each of ['dispatch', 'attribute', 'fetch', 'title']) assert.include(by, each);
  });

  it('keeps nothing and sends nothing because a widget is drawn', async () => {
    defineAll();
    const feed = await serveFeed();
    for (const name of DRAWN)
      container.append(make(`passerelle-${name}` as keyof HTMLElementTagNameMap, { feed, country: 'FR' }));
    await until(
      () => [...container.children].every(({ shadowRoot }) => shadowRoot?.childElementCount),
      'all',
    );
    await ears.stop();
    const KEPT = ['beacon', 'xhr', 'history', 'storage', 'indexedDB', 'window', 'message'];
    assert.deepEqual(
      ears.heard.filter(({ by, said }) => KEPT.includes(by) || (by === 'cookie' && said !== '')),
      [],
    );
    assert.deepEqual([localStorage.length, sessionStorage.length], [0, 0]);
    // Every other address of the list is one that a page has to name, or a visitor to choose.
    const ours = REQUESTS.filter(({ unasked, path }) => unasked && path).map(({ whose }) => whose);
    assert.sameMembers([...new Set(ours)], ['widgets', 'feed']);
    const own = [location.host, new URL(feed).host];
    assert.deepEqual(
      ears.asked.filter((each) => !each.startsWith('data:') && !own.includes(new URL(each).host)),
      [],
    );
  });

  it('learns no answer, no wish and no lead from passerelle-orientation', async () => {
    const feed = await serveFeed(FEED_MARKED);
    const visitor = await mountOrientation(container, { feed, country: 'FR' });
    await wholeWay(visitor, [[0], [0], [0], [0, 1], [0]]);
    await click(visitor, '.erase');
    await ears.stop();
    assert.deepEqual(ears.leaks(new RegExp(MARK, 'i')), []);
    const leads = ears.leaks(new RegExp(LEADS.join('|')));
    assert.deepEqual(
      leads.filter((line) => !NETWORK.some((by) => line.startsWith(`${by}:`))),
      [],
    );
    assert.isAbove(ears.heard.length, 0);
  });

  it('sees the same requests whatever was answered', async () => {
    const ways = [
      [[0], [0], [0], [0, 1], [0]],
      [[2], [1], [1], [2], [1]],
      [[], [], [], [], []],
    ] as const;
    const asked: string[][] = [];
    for (const answers of ways) {
      const feed = await serveFeed(FEED_MARKED);
      const before = ears.asked.length;
      const visitor = await mountOrientation(container, { feed, country: 'FR' });
      await wholeWay(visitor, answers);
      asked.push(askedOf(feed));
      const imported = ears.asked.slice(before).filter((each) => !each.includes(new URL(feed).host));
      if (asked.length > 1) assert.deepEqual(imported, []);
      visitor.element.remove();
      journey.clear();
    }
    await ears.stop();
    assert.isAbove(asked[0]?.length ?? 0, 0);
    assert.deepEqual(asked[1], asked[0]);
    assert.deepEqual(asked[2], asked[0]);
  });

  it('learns no wish from passerelle-models, nor from the finder it opens', async () => {
    const element = makeModels({ feed: await serveFeed(), country: 'FR' });
    container.append(element);
    const reader = new Reader(element);
    await until(() => reader.choices.length > 0, 'the wishes');
    for (const wish of ['use-safer', 'stay-stopped'] as const) {
      await reader.choose(wish);
      await until(() => reader.all('.see').length > 0, 'the way to places');
      reader.find('.see').click();
      await until(() => reader.all('passerelle-finder').length > 0, 'a finder');
    }
    await ears.stop();
    assert.deepEqual(ears.leaks(/use-safer|stay-stopped|Prendre moins de risques|Ne pas reprendre/i), []);
  });

  it('learns neither the step nor the days from passerelle-pathway, and sees the same requests', async () => {
    const days = ['Mo', 'Tu', 'We', 'Th', 'Fr'] as const;
    const steps = SUPPORT.steps.map((step) => ({
      ...step,
      id: `${MARK}-${step.id}`,
      title: `${step.title} ${MARK}`,
      next: step.next.map((id) => `${MARK}-${id}`),
    }));
    const entries = SUPPORT.entries.map((entry) => ({ ...entry, to: `${MARK}-${entry.to}` }));
    const week = CONTRACT.week && { ...CONTRACT.week, days, centre: MARK };
    const pathway = { ...SUPPORT, entries, steps, ...(week && { week }) };
    const asked: string[][] = [];
    for (const [title, count] of [
      ['Se soigner', 0],
      ['Après', 4],
    ] as const) {
      const feed = await serveFeed(feedWith(pathway));
      const walker = await mountPathway(container, { feed, country: 'FR' });
      await walker.mark(`${title} ${MARK}`);
      await walker.pick('radio', count);
      await walker.pick('checkbox', 1);
      assert.equal(walker.marked.length, 1);
      asked.push(askedOf(feed));
      walker.element.remove();
    }
    // The polite region has spoken by then.
    await ears.stop();
    assert.deepEqual(ears.leaks(new RegExp(MARK, 'i')), []);
    assert.deepEqual(ears.leaks(/lundi|mardi|mercredi|jeudi|vendredi/i), []);
    assert.isAbove(asked[0]?.length ?? 0, 0);
    assert.deepEqual(asked[1], asked[0]);
    assert.deepEqual([localStorage.length, sessionStorage.length], [0, 0]);
  });

  it('learns no kind from passerelle-panorama, nor from the finder it opens', async () => {
    const reader = await mountPanorama(container, { feed: await serveFeed(), country: 'FR' });
    await reader.choose('Centre thérapeutique résidentiel');
    await reader.compareWith('Communauté thérapeutique');
    await until(() => reader.all('.see').length > 0, 'the way to places');
    reader.find('.see').click();
    await until(() => reader.all('passerelle-finder').length > 0, 'a finder');
    await ears.stop();
    assert.deepEqual(ears.leaks(/ctr|thérapeutique/i), []);
  });

  it('learns no position from passerelle-panorama, nor how many places are near it', async () => {
    const restore = stubPosition({ lat: 48.6912, lon: 6.1834 });
    const reader = await mountPanorama(container, { feed: await serveFeed(), country: 'FR', kind: 'ctr' });
    await until(() => reader.all('.near button').length > 0, 'the question');
    await reader.press('Combien près de chez moi');
    await reader.reads('à moins de 50 km de vous');
    await ears.stop();
    restore();
    assert.deepEqual(ears.leaks(/48[.,]69|6[.,]18|à moins de/), []);
    assert.notMatch(reader.root.innerHTML, /48[.,]69|6[.,]18/);
    assert.notMatch(`${location.href} ${document.title} ${document.cookie}`, /48[.,]69|6[.,]18/);
    assert.deepEqual([localStorage.length, sessionStorage.length], [0, 0]);
  });

  it('learns no wish and no lead from the finder that they open', async () => {
    const visitor = await mountFinder(container, { feed: await serveFeed(), country: 'FR' });
    journey.ask({ type: 'show-facilities', facilities: { goals: ['use-safer'] } });
    await visitor.settle();
    journey.ask({ type: 'show-facilities', facilities: { settings: ['residential-collective'] } });
    await visitor.settle();
    await visitor.pressAt('.chip');
    await ears.stop();
    const leaks = ears.leaks(/use-safer|residential-collective|Prendre moins de risques|Avec hébergement/i);
    assert.deepEqual(
      leaks.filter((line) => !NETWORK.some((by) => line.startsWith(`${by}:`))),
      [],
    );
  });
});
