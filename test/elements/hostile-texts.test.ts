import { assert } from '@open-wc/testing';
import { TABLE_FIELDS, type Facility } from '../../src/domain/directory/facility.js';
import { isSeen, MOST_LETTERS, readable } from '../../src/domain/content/readable.js';
import { KINDS } from '../fixtures/facilities.js';
import { HOSTILE } from '../fixtures/hostile.js';
import { PACK_FR } from '../fixtures/pack.js';
import { SUPPORT } from '../fixtures/pathways.js';
import { QUESTIONNAIRE } from '../fixtures/questionnaire.js';
import { deep } from '../helpers/deep.js';
import { serveFeed, type Edit } from '../helpers/feed.js';
import { make } from '../helpers/mount.js';
import { sampled, sampledBesideChromium } from '../helpers/sweep.js';
import { until } from '../helpers/until.js';
import { watch, type Watch } from '../helpers/watch.js';
import { CLASSES, defineAll, DRAWN } from '../helpers/widgets.js';

const SCHEMES = /^(?:https?:|mailto:[^\s?&,]+@[^\s?&,]+(?:\?(?:subject|body)=|$)|tel:\+?\d|sms:\+?\d|#)/;

/** A field of which a facility has to be itself is left as it is. */
const FIXED: readonly string[] = ['id', 'kind', 'country', 'lat', 'lon'];

const PACK = { ...PACK_FR, questionnaires: [QUESTIONNAIRE], pathways: [SUPPORT] };

/** One facility with the same text in every field. */
function facilityOf(text: string, at: number): Facility {
  const fields = Object.entries(TABLE_FIELDS).filter(
    ([name, type]) => !FIXED.includes(name) && (type === 'text' || type === 'list'),
  );
  const values = fields.map(([name, type]) => [name, type === 'list' ? text.split(';') : text]);
  const written = Object.fromEntries(values) as object;
  return { ...written, id: `f-${at}`, kind: 'ctr', country: 'FR' } as unknown as Facility;
}

/** Every text of a JSON value is another one of the list, from the one at `from` on. */
function replaced(from: number, keep: RegExp): Edit {
  let at = from;
  const walk = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return keep.test(name) ? value : HOSTILE[at++ % HOSTILE.length];
    if (Array.isArray(value)) return value.map((each) => walk(each, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, key)]));
  };
  return (json) => {
    at = from;
    return walk(json, '');
  };
}

function assertHarmless(root: ShadowRoot, what: string): void {
  assert.equal(Reflect.get(window, 'firedTimes'), 0, `${what} fires`);
  for (const element of deep(root)) {
    assert.notInclude(
      ['script', 'iframe', 'img', 'object', 'base', 'meta', 'style'],
      element.localName,
      what,
    );
    for (const { name, value } of element.attributes) {
      assert.notMatch(name, /^on/, what);
      assert.isBelow(value.length, 10 * MOST_LETTERS, `${what}: ${name}`);
      if (['href', 'src', 'action', 'formaction'].includes(name)) assert.match(value, SCHEMES, what);
    }
    for (const node of element.childNodes)
      if (node instanceof Text) assert.isAtMost(node.data.length, MOST_LETTERS + 200, `${what}: a text`);
  }
  assert.notMatch(root.textContent ?? '', /\[object |function \(/, what);
}

describe('hostile texts', () => {
  let heard: Watch;
  let element: HTMLElement | undefined;

  before(() => {
    defineAll();
    const fired = (): void => void Reflect.set(window, 'firedTimes', 1);
    Object.assign(window, { fired, firedTimes: 0 });
  });
  beforeEach(() => (heard = watch()));
  afterEach(() => {
    element?.remove();
    heard.stop();
  });

  async function shown(tag: string, attributes: Readonly<Record<string, string>>): Promise<ShadowRoot> {
    element?.remove();
    let told = '';
    const made: HTMLElement = make(tag as 'passerelle-finder', {
      country: 'FR',
      lang: 'fr',
      ...attributes,
    });
    element = made;
    for (const type of ['passerelle-ready', 'passerelle-error'])
      made.addEventListener(type, () => (told = type));
    document.body.append(made);
    await until(() => told !== '' || made.localName === 'passerelle-exit', `an event of ${tag}`);
    assert.deepEqual(heard.errors, [], tag);
    return made.shadowRoot as ShadowRoot;
  }

  it('are texts in a list of as many facilities, of which each that has a name to be seen stays', async function () {
    this.timeout(60_000);
    for (let from = 0; from < HOSTILE.length; from += 100) {
      const texts = HOSTILE.slice(from, from + 100);
      const seen = texts.filter((text) => isSeen(readable(text))).length;
      const feed = await serveFeed({ facilities: texts.map(facilityOf), kinds: KINDS });
      const root = await shown('passerelle-finder', { feed, limit: '600' });
      const cards = (): number => root.querySelectorAll('[part~="card"]').length;
      await until(() => cards() === seen, 'every card');
      assertHarmless(root, `the list from ${from}`);
    }
  });

  it('are texts on the sheet of a facility, and in what leads to it', async function () {
    this.timeout(120_000);
    const feed = await serveFeed({ facilities: HOSTILE.map(facilityOf), kinds: KINDS });
    const all = HOSTILE.map((text, at) => ({ text, at }));
    for (const { text, at } of sampled(sampledBesideChromium(all, 4), 6))
      for (const tag of ['passerelle-facility', 'passerelle-contact', 'passerelle-on-call'])
        assertHarmless(await shown(tag, { feed, facility: `f-${at}` }), `${tag} ${text.slice(0, 60)}`);
  });

  for (const file of ['fr.json', 'helplines.json', 'feed.json', 'directory.json'])
    it(`are texts, or left out, in every field of ${file}`, async function () {
      this.timeout(120_000);
      const keep = /^(?:path|sha256|format|id|locale|setting|country|situations|to|next|type)$/;
      for (let from = 0; from < HOSTILE.length; from += 80) {
        const feed = await serveFeed({ locales: { fr: PACK }, edit: { [file]: replaced(from, keep) } });
        for (const name of DRAWN)
          assertHarmless(await shown(`passerelle-${name}`, { feed }), `${name} ${file} ${from}`);
      }
    });

  for (const name of DRAWN)
    it(`are texts, or ignored, in every attribute of passerelle-${name}`, async function () {
      this.timeout(120_000);
      const feed = await serveFeed({ kinds: KINDS });
      const root = await shown(`passerelle-${name}`, { feed });
      const observed = (CLASSES[name]?.observedAttributes ?? []).filter((each) => each !== 'feed');
      for (const text of sampled(HOSTILE, 5)) {
        for (const attribute of observed) element?.setAttribute(attribute, text);
        await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        assertHarmless(root, `${name} ${text.slice(0, 60)}`);
      }
      assert.deepEqual(heard.errors, [], name);
    });
});
