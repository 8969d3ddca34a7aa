import { assert } from '@open-wc/testing';
import {
  contrast,
  isDark,
  mix,
  over,
  parseColour,
  writeColour,
  type Colour,
} from '../../../src/domain/colour.js';
import { Probe } from '../../../src/core/theme/probe.js';
import { laid, ratio, readColour } from '../../fixtures/contrast/colour.js';

/** Colours with the sRGB that CSS Color 4 gives for them, in 255ths. */
const KNOWN: readonly (readonly [written: string, red: number, green: number, blue: number])[] = [
  ['rgb(255, 0, 128)', 255, 0, 128],
  ['rgba(1, 2, 3, 0.5)', 1, 2, 3],
  ['color(srgb 1 0.5 0)', 255, 127.5, 0],
  ['color(srgb 1.2 -0.1 none / 0.25)', 255, 0, 0],
  ['color(srgb-linear 0.2158605 0.2158605 0.2158605)', 128, 128, 128],
  ['color(display-p3 1 1 1)', 255, 255, 255],
  ['color(display-p3 0.21604 0.49418 0.13151)', 0, 128, 0],
  ['oklab(0.627955 0.224863 0.125846)', 255, 0, 0],
  ['oklch(0.51975 0.17686 142.495)', 0, 128, 0],
  ['oklch(0.452014 0.313214 264.052)', 0, 0, 255],
  ['lab(46.2775 -47.5621 48.5837)', 0, 128, 0],
  ['lch(46.2775 67.9892 134.3912)', 0, 128, 0],
  ['lab(100 0 0)', 255, 255, 255],
];

/** Numbers that are the same in every run, from 0 to 1. */
function made(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function makeColours(count: number): Colour[] {
  const next = made(20261201);
  return Array.from({ length: count }, (): Colour => [next(), next(), next(), next()]);
}

describe('how the tests read a computed colour', () => {
  it('gives the sRGB that CSS Color 4 gives', () => {
    for (const [written, ...expected] of KNOWN) {
      const { red, green, blue } = readColour(written);
      for (const [at, channel] of [red, green, blue].entries())
        assert.closeTo(channel * 255, expected[at] ?? 0, 0.6, `${written}, channel ${at}`);
    }
  });

  it('reads opacity, none and percentages', () => {
    assert.equal(readColour('rgba(1, 2, 3, 0.5)').alpha, 0.5);
    assert.equal(readColour('oklch(0.5 none none / 25%)').alpha, 0.25);
    assert.equal(readColour('color(srgb none none none)').red, 0);
  });

  it('throws at what it does not know, so that no text is passed over', () => {
    for (const written of ['', 'Canvas', 'color(xyz 1 1 1)', '#fff'])
      assert.throws(() => readColour(written));
  });

  it('agrees with the browser on what the browser can turn into sRGB', () => {
    if (!CSS.supports('color', 'color(from red srgb r g b)')) return;
    const patch = document.createElement('i');
    document.body.append(patch);
    const read = (written: string) => {
      patch.style.color = written;
      return readColour(getComputedStyle(patch).color);
    };
    for (const [l, c, h] of makeColours(200)) {
      const written = `oklch(${l.toFixed(4)} ${(c * 0.1).toFixed(4)} ${(h * 360).toFixed(2)})`;
      const [own, browser] = [readColour(written), read(`color(from ${written} srgb r g b)`)];
      for (const channel of ['red', 'green', 'blue'] as const)
        assert.closeTo(own[channel], browser[channel], 0.004, `${written} ${channel}`);
    }
    patch.remove();
  });

  it('has the contrasts that WCAG gives', () => {
    const white = readColour('rgb(255, 255, 255)');
    assert.equal(ratio(white, readColour('rgb(0, 0, 0)')), 21);
    assert.closeTo(ratio(white, readColour('rgb(118, 118, 118)')), 4.54, 0.005);
    assert.closeTo(ratio(white, readColour('rgb(255, 0, 0)')), 4, 0.005);
  });
});

describe('how a widget reads a colour', () => {
  it('agrees with the reader of the tests, in each way that it reads', () => {
    for (const colour of makeColours(200)) {
      const [r, g, b, a] = colour;
      const seen = readColour(`color(srgb ${r} ${g} ${b} / ${a})`);
      assert.deepEqual(parseColour(`color(srgb ${r} ${g} ${b} / ${a})`), [
        seen.red,
        seen.green,
        seen.blue,
        seen.alpha,
      ]);
      const written = parseColour(writeColour(colour));
      written?.forEach((channel, at) => assert.closeTo(channel, colour[at] ?? 0, 1 / 255));
    }
    assert.deepEqual(parseColour('rgb(255, 0, 51)'), [1, 0, 0.2, 1]);
    assert.deepEqual(parseColour('color(srgb none 1e-8 2 / 50%)'), [0, 1e-8, 1, 0.5]);
    for (const written of ['oklch(0.5 0.1 20)', 'red', '', 'rgb()']) assert.isUndefined(parseColour(written));
  });

  it('lays and compares colours as the tests do', () => {
    const [first, ...others] = makeColours(100).map((colour) =>
      readColour(`color(srgb ${colour.slice(0, 3).join(' ')} / ${colour[3]})`),
    );
    let before = first;
    for (const seen of others) {
      if (!before) return;
      const ground: Colour = [before.red, before.green, before.blue, 1];
      const front: Colour = [seen.red, seen.green, seen.blue, seen.alpha];
      const both = laid(seen, { ...before, alpha: 1 });
      over(front, ground).forEach((channel, at) =>
        assert.closeTo(channel, [both.red, both.green, both.blue, 1][at] ?? 0, 1e-9),
      );
      assert.closeTo(contrast(front, ground), ratio(seen, before), 1e-9);
      before = seen;
    }
  });

  it('mixes by shares, and tells dark from light by what is read better on it', () => {
    assert.deepEqual(mix([1, 1, 1, 1], [0, 0, 0, 1], 0.25), [0.75, 0.75, 0.75, 1]);
    assert.isTrue(isDark([0.4, 0.4, 0.4, 1]));
    assert.isFalse(isDark([0.5, 0.5, 0.5, 1]));
  });

  it('asks the browser for every other way of writing', () => {
    const probe = new Probe();
    document.body.append(probe.element);
    assert.deepEqual(probe.read(['#f00', 'hsl(120 100% 50%)', 'no colour', 'transparent']).slice(0, 2), [
      [1, 0, 0, 1],
      [0, 1, 0, 1],
    ]);
    assert.equal(probe.read(['no colour'])[0]?.[3], 0);
    assert.equal(probe.element.childElementCount, 0);
    probe.element.remove();
  });
});
