import { assert } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { dress, makePlace } from '../../fixtures/contrast/pages.js';
import { paintedTexts, unreadable } from '../../fixtures/contrast/painted.js';
import { serveFeed } from '../../helpers/feed.js';
import { FEED, place as put, TUESDAY } from '../../fixtures/states/on-call.js';
import { until } from '../../helpers/until.js';

async function mount(place: HTMLElement): Promise<HTMLElement> {
  const feed = await serveFeed(FEED);
  const element = put(place, { feed, country: 'FR', facility: 'rotonde' }, TUESDAY);
  await until(() => Boolean(element.shadowRoot?.querySelector('.place')), 'the card');
  const frame = element.shadowRoot?.querySelector<HTMLElement>('.frame');
  if (!frame) throw new Error('no frame');
  return frame;
}

/** The rules that hold in a medium, of all sheets of a shadow root. */
function rulesIn(medium: string, root: ShadowRoot): CSSStyleRule[] {
  return root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes(medium))
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules])
    .filter((rule) => rule instanceof CSSStyleRule);
}

describe('the sheet of a widget', () => {
  it('leaves the ground to paper and to readers who force their colours', async () => {
    const { section, place } = makePlace();
    const frame = await mount(place);
    const root = frame.getRootNode() as ShadowRoot;
    for (const medium of ['print', 'forced-colors']) {
      const rule = rulesIn(medium, root).find(({ selectorText }) => selectorText.includes('.frame.own'));
      assert.match(rule?.style.background ?? '', /^(none|)$/, medium);
      assert.match(rule?.style.padding ?? '', /^0(px)?$/, medium);
    }
    const paper = rulesIn('print', root).find(({ selectorText }) => selectorText === '.frame.dark');
    assert.equal(paper?.style.getPropertyPriority('--_ground'), 'important');
    assert.equal(paper?.style.getPropertyPriority('--_text'), 'important');
    section.remove();
  });
});

// Of the three engines, only this one can be told to print, or what the reader prefers.
if (navigator.userAgent.includes('Chrome/'))
  describe('a widget in other media', () => {
    let section: HTMLElement;
    let place: HTMLElement;

    beforeEach(() => ({ section, place } = makePlace()));

    afterEach(async () => {
      section.remove();
      dress(undefined);
      await emulateMedia({ media: 'screen', colorScheme: 'light' });
    });

    it('is printed in ink on white paper, even where the page is dark', async () => {
      dress({ name: '', css: 'body { background: #111; color: #eee }' });
      const frame = await mount(place);
      await emulateMedia({ media: 'print' });
      const { backgroundColor, color, colorScheme } = getComputedStyle(frame);
      assert.deepEqual(
        [backgroundColor, color, colorScheme],
        ['rgb(255, 255, 255)', 'rgb(36, 36, 31)', 'light'],
      );
      assert.deepEqual(unreadable(paintedTexts(place)), []);
    });

    it('is printed as the page is where that is light: no ground, no distance around the text', async () => {
      dress({ name: '', css: 'body { background: linear-gradient(#fff, #eee); color: #30241a }' });
      const frame = await mount(place);
      assert.notEqual(getComputedStyle(frame).paddingBlockStart, '0px');
      await emulateMedia({ media: 'print' });
      const { backgroundColor, color, paddingBlockStart } = getComputedStyle(frame);
      assert.deepEqual(
        [backgroundColor, color, paddingBlockStart],
        ['rgba(0, 0, 0, 0)', 'rgb(48, 36, 26)', '0px'],
      );
    });

    it('follows what the reader prefers, where the page does', async () => {
      dress({ name: '', css: ':root { color-scheme: light dark }' });
      const frame = await mount(place);
      assert.equal(getComputedStyle(frame).colorScheme, 'light');
      await emulateMedia({ colorScheme: 'dark' });
      await until(() => getComputedStyle(frame).colorScheme === 'dark', 'the dark scheme');
      assert.deepEqual(unreadable(paintedTexts(place)), []);
    });

    it('stays light where the page does, whatever the reader prefers', async () => {
      dress({ name: '', css: '' });
      const frame = await mount(place);
      await emulateMedia({ colorScheme: 'dark' });
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(getComputedStyle(frame).colorScheme, 'light');
      assert.deepEqual(unreadable(paintedTexts(place)), []);
    });
  });
