import { assert } from '@open-wc/testing';
import type { AxeResults, ContextSpec, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { journey } from '../../src/core/page/journey.js';
import { ALL, narrowest } from '../fixtures/states/all.js';
import { deep } from '../helpers/deep.js';
import { until } from '../helpers/until.js';
import { shorten } from '../helpers/surroundings.js';
import { FULL } from '../helpers/sweep.js';
import { watch, type Watch } from '../helpers/watch.js';
import { faults } from '../screenshots/measure.js';

const { axe } = window as unknown as {
  axe: { run(context: ContextSpec, options: RunOptions): Promise<AxeResults> };
};
/** What axe reads of a page differs little from engine to engine, and takes long: one asks it, all in check:full. */
const AXE = FULL || /Chrome/.test(navigator.userAgent);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The distances of success criterion 1.4.12 of WCAG, which a reader's own sheet may set. */
const SPACING = `
  *, ::before, ::after { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

function roots(container: HTMLElement): ShadowRoot[] {
  return [...deep(container)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/** Elements that stick out of the container, but for those that only a screen reader meets or that are fixed. */
function sticksOut(container: HTMLElement): string[] {
  const box = container.getBoundingClientRect();
  return [...deep(container)]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width <= 1 || (left >= box.left - 1 && right <= box.right + 1)) return false;
      return !element.closest('.out, .sr, .trap, .room') && element.checkVisibility();
    })
    .map((element) => `${element.localName}.${element.className}: ${element.textContent ?? ''}`.slice(0, 80));
}

function boxOf(text: Text): HTMLElement | null {
  let element = text.parentElement;
  while (element && /^(?:inline|contents)$/.test(getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}

/** Texts that are wider than the box they stand in. */
function spills(container: HTMLElement): string[] {
  const texts = [...deep(container)].flatMap(({ childNodes }) =>
    [...childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== ''),
  );
  return texts
    .filter((text) => {
      const box = boxOf(text);
      if (!box || box.closest('.out, .sr, .trap, .room, [hidden]') || !box.checkVisibility()) return false;
      const { left, right, width } = box.getBoundingClientRect();
      // Only a screen reader meets it.
      if (width <= 1) return false;
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some((line) => line.left < left - 2 || line.right > right + 2);
    })
    .map((text) => `${boxOf(text)?.localName}.${boxOf(text)?.className}: ${text.data.trim()}`.slice(0, 80));
}

let container: HTMLElement;
let heard: Watch;
let restore: () => void;

function setup(attributes: Readonly<Record<string, string>> = {}, width = 640): HTMLElement {
  container = document.createElement('div');
  container.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries({ lang: 'fr', ...attributes }))
    container.setAttribute(name, value);
  document.body.append(container);
  return container;
}

async function turnArabic(): Promise<void> {
  container.lang = 'ar';
  container.dir = 'rtl';
  const frames = (): Element[] => roots(container).flatMap((root) => root.querySelector('[dir]') ?? []);
  await until(() => frames().every((frame) => frame.getAttribute('dir') === 'rtl'), 'Arabic');
  // The texts of a feed come after the strings.
  await new Promise((resolve) => setTimeout(resolve, 60));
}

for (const [name, states] of Object.entries(ALL)) {
  const least = narrowest(name);

  describe(`the states of passerelle-${name}`, () => {
    beforeEach(() => (heard = watch()));

    afterEach(() => {
      container.remove();
      document.documentElement.style.fontSize = '';
      // What one state chose is not the next one's to follow.
      journey.clear();
      heard.stop();
    });

    for (const state of states) {
      describe(state.name, () => {
        // The three seconds of a message are over at once, and the four of a feed where it is slow.
        beforeEach(() => (restore = shorten(2000, state.name === 'slow' ? 4000 : 3000)));

        afterEach(() => restore());

        if (AXE)
          it('breaks no success criterion of WCAG 2.2 AA that axe can tell', async () => {
            await state.mount(setup());
            const { violations } = await axe.run(container, {
              runOnly: { type: 'tag', values: TAGS },
              resultTypes: ['violations'],
            });
            assert.deepEqual(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
              [],
            );
            assert.deepEqual(heard.errors, []);
          });

        it(`stands in ${least} px, in French and in Arabic`, async () => {
          await state.mount(setup({}, least));
          assert.deepEqual(sticksOut(container), []);
          assert.isAtMost(container.scrollWidth, least);
          await turnArabic();
          assert.deepEqual(sticksOut(container), []);
          assert.deepEqual(heard.errors, []);
        });

        it('leaves nothing out of its place in 360 px, with letters of 32 px, in French and in Arabic', async () => {
          document.documentElement.style.fontSize = '32px';
          await state.mount(setup({}, 360));
          assert.deepEqual(sticksOut(container), []);
          assert.deepEqual(spills(container), []);
          await turnArabic();
          assert.deepEqual(sticksOut(container), []);
          assert.deepEqual(spills(container), []);
        });

        it('cuts no text and keeps its targets when the reader spaces it out', async () => {
          await state.mount(setup({}, 360));
          for (const root of roots(container)) {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(SPACING);
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
          }
          assert.deepEqual(sticksOut(container), []);
          assert.deepEqual(faults(24, false), []);
        });
      });
    }
  });
}
