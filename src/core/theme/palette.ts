import { contrast, isDark, mix, over, WHITE, BLACK, writeColour, type Colour } from '../../domain/colour.js';
import type { PageGround } from './page.js';
import type { Probe } from './probe.js';

/** The colours that a webmaster gave, each opaque; undefined for one that was not given or is no colour. */
export interface GivenColours {
  readonly accent?: Colour | undefined;
  readonly surface?: Colour | undefined;
  readonly text?: Colour | undefined;
}

/** What a widget paints and writes with; every other colour is derived from these in CSS. */
export interface Palette {
  readonly ground: Colour;
  readonly surface: Colour;
  readonly text: Colour;
  readonly accent: Colour | undefined;
  /** From 0 to 1: how far the derived colours move from the ground to be read on it. */
  readonly strength: number;
  readonly scheme: 'light' | 'dark';
  /** The widget's ground is not the page's: it stands as a box of its own. */
  readonly own: boolean;
}

/** Paper and ink of a widget that paints a ground of its own. */
const OWN = {
  light: { ground: WHITE, ink: [36 / 255, 36 / 255, 31 / 255, 1] },
  dark: { ground: [25 / 255, 27 / 255, 25 / 255, 1], ink: [236 / 255, 235 / 255, 230 / 255, 1] },
} as const satisfies Record<string, Record<string, Colour>>;

/** Least contrast of text (WCAG 2.2, 1.4.3) with something to spare for rounding, and of the edges of controls (1.4.11). */
const TEXT = 4.6;
const EDGE = 3;

const STRENGTHS = [0, 0.5, 1];
const SHARES = [0.25, 0.5, 0.75, 1];

/** Which derived colours are drawn on which. */
const GROUNDS = ['ground', 'surface', 'tint', 'tint2', 'band'];
const PAIRS: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...['text', 'muted', 'a', 'ok', 'danger'].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground, TEXT] as const),
  ),
  ...['text', 'muted', 'a', 'care'].map((ink) => [ink, 'care-tint', TEXT] as const),
  ['on-fill', 'fill', TEXT],
  ['on-danger', 'danger', TEXT],
  ['edge', 'ground', EDGE],
  ['edge', 'surface', EDGE],
];
const NAMES = [...new Set(PAIRS.flatMap(([ink, ground]) => [ink, ground]))];

/** The custom properties that carry a palette into CSS. */
export const PROPERTIES = [
  '--_ground',
  '--_surface',
  '--_text',
  '--_strength',
  '--_accent',
  '--_border',
] as const;

/** A palette as custom properties; without an accent or a border, CSS has its own. */
export function propertiesOf(
  { ground, surface, text, accent, strength }: Palette,
  border?: Colour,
): Readonly<Partial<Record<(typeof PROPERTIES)[number], string>>> {
  return {
    '--_ground': writeColour(ground),
    '--_surface': writeColour(surface),
    '--_text': writeColour(text),
    '--_strength': String(strength),
    ...(accent ? { '--_accent': writeColour(accent) } : {}),
    ...(border ? { '--_border': writeColour(border) } : {}),
  };
}

/** Whether the text alone can be read: where it cannot, nothing else needs to be looked at. */
function isLegible({ ground, surface, text }: Palette): boolean {
  return contrast(text, ground) >= TEXT && contrast(text, surface) >= TEXT;
}

/** Whether everything that CSS derives from a palette can be read, as this browser computes it. */
function reads(palette: Palette, probe: Probe): boolean {
  const colours = probe.read(
    NAMES.map((name) => `var(--_${name})`),
    `colours ${palette.scheme}`,
    propertiesOf(palette),
  );
  const named = new Map(NAMES.map((name, at) => [name, colours[at]]));
  return PAIRS.every(([ink, on, least]) => {
    const front = named.get(ink);
    const back = named.get(on);
    return front?.[3] === 1 && back?.[3] === 1 && contrast(front, back) >= least;
  });
}

/** The wished text and, where it is too near to the ground, the same on its way to black or white. */
function* texts(wished: Colour, ground: Colour): Generator<Colour> {
  const scheme = isDark(ground) ? 'dark' : 'light';
  const end = scheme === 'dark' ? WHITE : BLACK;
  yield wished;
  if (isDark(wished) === isDark(ground)) yield OWN[scheme].ink;
  else for (const share of SHARES) yield mix(wished, end, share);
  yield end;
}

/** The pairs of ground and surface to try: the page's, then the webmaster's, then the widget's own. */
function* grounds(
  { ground, text: pageText }: PageGround,
  { surface, text }: GivenColours,
): Generator<readonly [ground: Colour, surface: Colour, own: boolean]> {
  const wished = text ?? pageText;
  const fits = (paper: Colour): boolean => isDark(paper) !== isDark(wished);
  // A text given alone asks for a ground that it can be read on.
  const asked = ground && (text === undefined || surface !== undefined || fits(ground));
  if (asked && (!surface || isDark(surface) === isDark(ground))) yield [ground, surface ?? ground, false];
  if (surface) yield [surface, surface, true];
  const own = OWN[isDark(wished) ? 'light' : 'dark'];
  yield [own.ground, own.ground, true];
}

function* palettes(page: PageGround, given: GivenColours): Generator<Palette> {
  const accents = given.accent ? [given.accent, undefined] : [undefined];
  for (const accent of accents)
    for (const [ground, surface, own] of grounds(page, given))
      for (const text of texts(given.text ?? page.text, ground))
        for (const strength of STRENGTHS) {
          const scheme = isDark(ground) ? 'dark' : 'light';
          yield { ground, surface, text, accent, strength, scheme, own };
        }
}

/** The palette that is readable whatever the page is. */
const LAST: Palette = {
  ground: OWN.light.ground,
  surface: OWN.light.ground,
  text: OWN.light.ink,
  accent: undefined,
  strength: 0,
  scheme: 'light',
  own: true,
};

/**
 * The palette nearest to the page and to what its webmaster gave, in which everything can be read: text and
 * the colours derived from it at least 4.5 to 1 on every ground that a widget draws.
 */
export function choosePalette(page: PageGround, given: GivenColours, probe: Probe): Palette {
  for (const palette of palettes(page, given))
    if (isLegible(palette) && reads(palette, probe)) return palette;
  return LAST;
}

/** Translucent colours, as they are seen on the page. */
export function opaqueOn(page: PageGround, colour: Colour): Colour {
  return over(colour, page.ground ?? (isDark(page.text) ? WHITE : BLACK));
}
