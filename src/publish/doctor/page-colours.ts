import { contrast, parseColour, WHITE, type Colour } from '../../domain/colour.js';
import { warning, type Finding } from './finding.js';
import type { PageTag } from './page-tags.js';

/** Least contrast of a colour that marks buttons and edges (WCAG 2.2, 1.4.11), and of text (1.4.3). */
const LEAST = { accent: 3, text: 4.5 } as const;

/** A colour as a webmaster writes it: `#1a604a`, `#fff`, `rgb(…)`; undefined for what only a browser can tell. */
export function writtenColour(written: string): Colour | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(written)?.[1];
  if (hex === undefined) return parseColour(written.toLowerCase());
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const pairs = full.match(/../g) ?? [];
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16) / 255);
  return [red, green, blue, 1];
}

/** The colours for the widgets in a list of declarations, as they are written. */
function given(declarations: string): Partial<Record<'accent' | 'surface' | 'text', string>> {
  const found = [...declarations.matchAll(/--passerelle-(accent|surface|text)\s*:\s*([^;}!]+)/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value.trim()]));
}

/**
 * Colours for the widgets that cannot be told from what they are drawn on: those of `style` tags and attributes. A surface
 * that stands nowhere counts as white.
 */
export function judgeColours(tags: readonly PageTag[], at: string): Finding[] {
  const lists = tags.flatMap(({ attributes, text }) => [attributes['style'] ?? '', ...text.split('}')]);
  const anywhere = given(lists.join(';')).surface;
  return lists.flatMap((list) => {
    const own = given(list);
    const surface = own.surface ?? anywhere ?? '#fff';
    const ground = writtenColour(surface) ?? WHITE;
    return (['accent', 'text'] as const).flatMap((name) => {
      const value = own[name] ?? '';
      const colour = writtenColour(value);
      if (!colour || ground[3] < 1 || colour[3] < 1) return [];
      const ratio = contrast(colour, ground);
      if (ratio >= LEAST[name]) return [];
      return [warning(`${name}_pale`, at, { value, surface, ratio: ratio.toFixed(1), least: LEAST[name] })];
    });
  });
}
