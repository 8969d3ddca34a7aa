import { BLACK, contrast, isDark, over, WHITE, type Colour } from '../../domain/colour.js';
import { parentOf } from '../page/tree.js';
import type { Probe } from './probe.js';

/** What a page paints where a widget stands. */
export interface PageGround {
  /** Opaque; undefined where a picture lies behind, or where the text says that something else does. */
  readonly ground: Colour | undefined;
  /** Colour of the page's text, opaque. */
  readonly text: Colour;
  /** The widget and all around it, through slots and shadow roots, nearest first. */
  readonly around: readonly Element[];
}

/** Text and ground that are nearer than this do not belong together. */
const LEGIBLE = 3;

/** The element around another one as it is drawn: the slot, the parent, the host of the shadow root. */
function drawnIn(element: Element): Element | undefined {
  const slot = Reflect.get(Element.prototype, 'assignedSlot', element) as Element | null;
  return slot ?? parentOf(element);
}

function aroundOf(host: Element): Element[] {
  const around: Element[] = [];
  for (let at: Element | undefined = host; at; at = drawnIn(at)) around.push(at);
  return around;
}

/** What the browser paints where a page paints nothing: it depends on the colour scheme of the page's root. */
function canvas(probe: Probe): Colour {
  const { colorScheme } = getComputedStyle(document.documentElement);
  return probe.read(['Canvas'], '', { 'color-scheme': colorScheme || 'normal' })[0] ?? WHITE;
}

interface Beneath {
  readonly ground: Colour | undefined;
  /** How many elements away the ground was found. */
  readonly distance: number;
}

/** The nearest opaque background, with the translucent ones that lie on it; none where there is a picture. */
function beneath(styles: readonly CSSStyleDeclaration[], probe: Probe): Beneath {
  const layers: Colour[] = [];
  for (const [distance, { backgroundColor, backgroundImage }] of styles.entries()) {
    if (backgroundImage !== 'none' && backgroundImage !== '') return { ground: undefined, distance };
    const colour = probe.colour(backgroundColor);
    if (!colour) return { ground: undefined, distance };
    if (colour[3] > 0) layers.unshift(colour);
    if (colour[3] === 1) return { ground: layers.reduce((ground, layer) => over(layer, ground)), distance };
  }
  return {
    ground: layers.reduce((ground, layer) => over(layer, ground), canvas(probe)),
    distance: styles.length,
  };
}

/** The page's text colour as it is seen: over the ground, or over what it was made for. */
function textOn(ground: Colour | undefined, written: Colour): Colour {
  const opaque: Colour = [written[0], written[1], written[2], 1];
  const base = ground ?? (isDark(opaque) ? WHITE : BLACK);
  if (written[3] > 0) return over(written, base);
  return isDark(base) ? WHITE : BLACK;
}

/**
 * What the page paints around a widget. A page that says one thing with its text and another with its ground
 * is believed in what it said nearest to the widget: text that was made white over a picture that is no
 * background, a section that was made dark and colours only its titles.
 */
export function pageAround(host: Element, probe: Probe): PageGround {
  const around = aroundOf(host);
  const inherited = getComputedStyle(host).color;
  const styles = around.slice(1).map((element) => getComputedStyle(element));
  const { ground, distance } = beneath(styles, probe);
  const text = textOn(ground, probe.colour(inherited) ?? BLACK);
  if (!ground || contrast(text, ground) >= LEGIBLE) return { ground, text, around };
  // The text was coloured on the last element out that still has its colour.
  const other = styles.findIndex(({ color }) => color !== inherited);
  const coloured = (other < 0 ? styles.length : other) - 1;
  return { ground: distance <= coloured ? ground : undefined, text, around };
}
