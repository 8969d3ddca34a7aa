import { assert } from '@open-wc/testing';
import { followPage } from '../../../src/core/theme/page-changes.js';
import { dress, makePlace } from '../../fixtures/contrast/pages.js';
import { paintedTexts, unreadable } from '../../fixtures/contrast/painted.js';
import { serveFeed } from '../../helpers/feed.js';
import { FEED, place as put, TUESDAY } from '../../fixtures/states/on-call.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';

const DARK = 'rgb(17, 17, 17)';
const PAPER = 'rgb(255, 255, 255)';
const PICTURE = 'linear-gradient(red, blue)';

let section: HTMLElement;
let place: HTMLElement;
let heard: Watch;

function page(css: string): void {
  dress({ name: '', css });
}

async function mount(into: Element = place): Promise<HTMLElement> {
  const element = put(
    into as HTMLElement,
    { feed: await serveFeed(FEED), country: 'FR', facility: 'rotonde' },
    TUESDAY,
  );
  await until(() => Boolean(element.shadowRoot?.querySelector('.place')), 'the card');
  return element;
}

function frameOf(element: HTMLElement): HTMLElement {
  const frame = element.shadowRoot?.querySelector<HTMLElement>('.frame');
  if (!frame) throw new Error('no frame');
  return frame;
}

/** What the widget is painted with, as the browser computes it. */
function look(element: HTMLElement): { ground: string; text: string; scheme: string; own: boolean } {
  const { backgroundColor, color, colorScheme, paddingInlineStart } = getComputedStyle(frameOf(element));
  return { ground: backgroundColor, text: color, scheme: colorScheme, own: paddingInlineStart !== '0px' };
}

async function becomes(element: HTMLElement, ground: string): Promise<void> {
  await until(() => look(element).ground === ground, `the ground ${ground}, not ${look(element).ground}`);
}

describe('the ground of a widget', () => {
  beforeEach(() => {
    ({ section, place } = makePlace());
    heard = watch();
  });

  afterEach(() => {
    section.remove();
    dress(undefined);
    document.documentElement.removeAttribute('class');
    document.body.removeAttribute('data-theme');
    heard.stop();
  });

  describe('comes from the page', () => {
    it('on a light page: its paper and its ink', async () => {
      page('body { background: #fffbf0; color: #30241a }');
      assert.deepEqual(look(await mount()), {
        ground: 'rgb(255, 251, 240)',
        text: 'rgb(48, 36, 26)',
        scheme: 'light',
        own: false,
      });
    });

    it('on a dark page that says nothing of its colour scheme', async () => {
      page('body { background: #111; color: #eee }');
      assert.deepEqual(look(await mount()), {
        ground: DARK,
        text: 'rgb(238, 238, 238)',
        scheme: 'dark',
        own: false,
      });
    });

    it('on a page that paints nothing: the browser’s', async () => {
      page(':root { color-scheme: dark }');
      const element = await mount();
      const patch = document.createElement('i');
      patch.style.cssText = 'background: Canvas';
      document.body.append(patch);
      assert.equal(look(element).ground, getComputedStyle(patch).backgroundColor);
      assert.equal(look(element).scheme, 'dark');
      patch.remove();
    });

    it('from the nearest opaque element, and what lies translucent on it', async () => {
      page('body { background: #000; color: #fff } .panel { background: rgb(255 255 255 / 20%) }');
      assert.equal(look(await mount()).ground, 'rgb(51, 51, 51)');
    });

    it('through slots and shadow roots', async () => {
      const box = document.createElement('div');
      const shadow = box.attachShadow({ mode: 'open' });
      const inner = document.createElement('div');
      inner.style.cssText = 'background: #111; color: #eee';
      inner.append(document.createElement('slot'));
      shadow.append(inner);
      place.append(box);
      assert.equal(look(await mount(box)).ground, DARK);
      const own = document.createElement('p');
      inner.append(own);
      assert.equal(look(await mount(own)).ground, DARK);
    });

    it('in whatever way its colours are written', async () => {
      page('body { background: oklch(0.2 0 0); color: color(display-p3 1 1 1) }');
      assert.equal(look(await mount()).scheme, 'dark');
      assert.isFalse(look(await mount()).own);
    });

    it('where only the section is dark, and does not colour its text', async () => {
      page('section { background: #111 }');
      const { ground, scheme, own } = look(await mount());
      assert.deepEqual({ ground, scheme, own }, { ground: DARK, scheme: 'dark', own: false });
    });
  });

  describe('is its own', () => {
    it('over a picture, a gradient or a tone between light and dark, with a distance around the text', async () => {
      for (const css of [`section { background: ${PICTURE} }`, 'section { background: #777 }']) {
        page(css);
        const element = await mount();
        const { ground, own } = look(element);
        assert.deepEqual({ ground, own }, { ground: PAPER, own: true }, css);
        assert.notEqual(getComputedStyle(frameOf(element)).paddingBlockStart, '0px');
        element.remove();
      }
    });

    it('dark where the page writes in white over something that is no background', async () => {
      page('section { color: #fff }');
      const { ground, text, own } = look(await mount());
      assert.deepEqual({ ground, text, own }, { ground: 'rgb(25, 27, 25)', text: PAPER, own: true });
    });
  });

  describe('follows the page', () => {
    const switches: readonly (readonly [what: string, css: string, change: () => void])[] = [
      [
        'a class on html',
        'html.night body { background: #111; color: #eee }',
        () => document.documentElement.classList.add('night'),
      ],
      [
        'data-theme on body',
        'body[data-theme=dark] { background: #111; color: #eee }',
        () => (document.body.dataset['theme'] = 'dark'),
      ],
      [
        'a class on a section',
        'section.night { background: #111; color: #eee }',
        () => section.classList.add('night'),
      ],
      ['a style written by a script', '', () => (section.style.cssText = 'background: #111; color: #eee')],
      ['a sheet that is put in', '', () => page('body { background: #111; color: #eee }')],
      [
        'a theme that passes over',
        'section { transition: background-color 200ms, color 200ms } section.night { background: #111; color: #eee }',
        () => section.classList.add('night'),
      ],
      [
        'a ground that passes over, the text being the same',
        'body { background: #000; color: #eee } section { background: #222; transition: background-color 200ms } section.night { background: #111 }',
        () => section.classList.add('night'),
      ],
    ];

    for (const [what, css, change] of switches)
      it(`after ${what}, there and back`, async () => {
        page(css);
        const element = await mount();
        const before = look(element).ground;
        assert.notEqual(before, DARK);
        const { className, style } = section;
        change();
        await becomes(element, DARK);
        assert.equal(look(element).scheme, 'dark');
        page(css);
        section.className = className;
        style.cssText = '';
        document.documentElement.removeAttribute('class');
        document.body.removeAttribute('data-theme');
        await becomes(element, before);
      }).timeout(20_000);

    it('after a sheet is switched off by a script, at the latest with the next change of the page', async () => {
      page('body { background: #111; color: #eee }');
      const element = await mount();
      assert.equal(look(element).ground, DARK);
      for (const sheet of document.styleSheets) sheet.disabled = true;
      document.body.classList.add('switched');
      await becomes(element, PAPER);
      for (const sheet of document.styleSheets) sheet.disabled = false;
      document.body.classList.remove('switched');
      await becomes(element, DARK);
    });

    it('after a sheet at another address has come', async () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = URL.createObjectURL(new Blob(['body { color: #222 }'], { type: 'text/css' }));
      document.head.append(link);
      const element = await mount();
      link.href = URL.createObjectURL(
        new Blob(['body { background: #111; color: #222 }'], { type: 'text/css' }),
      );
      await becomes(element, DARK);
      link.remove();
      await becomes(element, PAPER);
    });

    it('when it is moved', async () => {
      page('.night { background: #111; color: #eee }');
      const element = await mount();
      const night = document.createElement('div');
      night.className = 'night';
      place.append(night);
      night.append(element);
      await becomes(element, DARK);
    });

    it('inside another widget’s shadow root', async () => {
      const box = document.createElement('div');
      const inner = document.createElement('div');
      box.attachShadow({ mode: 'open' }).append(inner);
      place.append(box);
      const element = await mount(inner);
      inner.style.cssText = 'background: #111; color: #eee';
      await becomes(element, DARK);
    });

    it('and no longer once it has left it, until it is back', async () => {
      const element = await mount();
      element.remove();
      page('body { background: #111; color: #eee }');
      followPage.now();
      assert.equal(frameOf(element).style.getPropertyValue('--_ground'), PAPER);
      place.append(element);
      assert.equal(look(element).ground, DARK);
    });

    it('and can be read before it has: text and ground are of one source', async () => {
      const element = await mount();
      page('body { background: #111; color: #eee }');
      assert.equal(look(element).ground, PAPER);
      assert.deepEqual(unreadable(paintedTexts(place)), []);
      await becomes(element, DARK);
      assert.deepEqual(unreadable(paintedTexts(place)), []);
    });
  });

  describe('takes what the webmaster gives', () => {
    it('a surface for cards on the page’s ground', async () => {
      page('body { background: #f4f0e7; --passerelle-surface: #fff }');
      const element = await mount();
      assert.equal(look(element).ground, 'rgb(244, 240, 231)');
      const card = element.shadowRoot?.querySelector('.card');
      assert.equal(card && getComputedStyle(card).backgroundColor, PAPER);
      assert.deepEqual(heard.warnings, []);
    });

    it('a surface of the other scheme as the whole widget’s ground, with a text that fits it', async () => {
      page('body { background: #fff; color: #222; --passerelle-surface: #123 }');
      const { ground, scheme, own } = look(await mount());
      assert.deepEqual({ ground, scheme, own }, { ground: 'rgb(17, 34, 51)', scheme: 'dark', own: true });
      assert.deepEqual(heard.warnings, []);
    });

    it('a text alone, with a ground that fits it', async () => {
      page('body { background: #fff; --passerelle-text: #fafafa }');
      const { text, scheme, own } = look(await mount());
      assert.deepEqual({ text, scheme, own }, { text: 'rgb(250, 250, 250)', scheme: 'dark', own: true });
      assert.deepEqual(heard.warnings, []);
    });

    it('and tells what could not be read', async () => {
      page('body { --passerelle-surface: #fefefe; --passerelle-text: #eee }');
      await mount();
      assert.lengthOf(heard.warnings, 1);
      assert.include(heard.warnings[0], '[passerelle-on-call] colour-unreadable');
      assert.include(heard.warnings[0], '--passerelle-text: #eee');
      assert.deepEqual(unreadable(paintedTexts(place)), []);
    });

    it('and tells what is no colour, or can be seen through, once', async () => {
      page(
        'body { --passerelle-surface: bleu; --passerelle-text: transparent; --passerelle-accent: #f008; --passerelle-border: none }',
      );
      await mount();
      followPage.now();
      assert.deepEqual(
        heard.warnings.map((line) => /colour-invalid.*\((.*)\)/.exec(line)?.[1]),
        ['--passerelle-accent: #f008', '--passerelle-surface: bleu', '--passerelle-text: transparent'],
      );
      assert.deepEqual(unreadable(paintedTexts(place)), []);
    });
  });

  it('tells a radius, a space and a font that mean nothing, each once, and has its own in their place', async () => {
    page('body { --passerelle-radius: rond; --passerelle-space: -8px; --passerelle-font-family: 12px }');
    const element = await mount();
    followPage.now();
    assert.deepEqual(
      heard.warnings.map((line) => /token-invalid.*\((.*)\)/.exec(line)?.[1]),
      ['--passerelle-radius: rond', '--passerelle-space: -8px', '--passerelle-font-family: 12px'],
    );
    const card = element.shadowRoot?.querySelector('.card') ?? frameOf(element);
    const { borderTopLeftRadius, paddingBlockStart } = getComputedStyle(card);
    assert.deepEqual([borderTopLeftRadius, paddingBlockStart], ['8px', '16px']);
    page('body { --passerelle-radius: 0; --passerelle-space: 24px }');
    followPage.now();
    assert.equal(getComputedStyle(card).paddingBlockStart, '24px');
    assert.lengthOf(heard.warnings, 3);
  });

  it('is not seen in what the page has closed by its visibility', async () => {
    const element = await mount();
    page('section { visibility: hidden }');
    assert.equal(getComputedStyle(frameOf(element)).visibility, 'hidden');
    page('* { visibility: hidden } section * { visibility: visible }');
    assert.equal(getComputedStyle(frameOf(element)).visibility, 'visible');
  });

  it('leaves what the webmaster wrote inside to the page', async () => {
    page('body { background: #111; color: #eee; --passerelle-text: #333 }');
    const element = put(place, {
      facility: 'rotonde',
      feed: await serveFeed({ server: () => new Response('', { status: 500 }) }),
    });
    await until(() => element.shadowRoot?.querySelector('.words') !== null, 'the error');
    const fallback = element.shadowRoot?.querySelector('.fallback');
    const { color, backgroundColor } = getComputedStyle(fallback ?? element);
    assert.deepEqual([color, backgroundColor], ['rgb(238, 238, 238)', 'rgba(0, 0, 0, 0)']);
    assert.equal(getComputedStyle(element.querySelector('p') ?? element).color, 'rgb(238, 238, 238)');
  });

  it('writes no style attribute on the page’s own element', async () => {
    assert.isFalse((await mount()).hasAttribute('style'));
  });

  it('is read on a hundred made pages, whatever is given', async () => {
    let state = 20261201;
    const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    const colour = (): string =>
      `oklch(${next().toFixed(3)} ${(next() * 0.3).toFixed(3)} ${Math.round(next() * 360)} / ${next() < 0.8 ? 1 : next().toFixed(2)})`;
    const maybe = (property: string): string => (next() < 0.5 ? `${property}: ${colour()};` : '');
    await mount();
    for (let at = 0; at < 100; at += 1) {
      const css = `body { ${['background', 'color', '--passerelle-accent', '--passerelle-surface', '--passerelle-text'].map(maybe).join(' ')} } section { ${maybe('background')} ${maybe('color')} }`;
      page(css);
      followPage.now();
      assert.deepEqual(unreadable(paintedTexts(place)), [], css);
    }
  }).timeout(30_000);
});
