/** A colour in sRGB: red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?/gi;

/**
 * Reads a colour as browsers write computed ones: `rgb(…)`, `rgba(…)` and `color(srgb …)`, channels outside
 * sRGB cut off as a screen does. Every other way of writing a colour gives undefined: ask a `Probe`.
 */
export function parseColour(computed: string): Colour | undefined {
  const of255 = /^rgba?\(/.test(computed);
  if (!of255 && !computed.startsWith('color(srgb ')) return undefined;
  const channels = computed.slice(of255 ? 4 : 11).match(/none|[-\d.e%]+/gi) ?? [];
  if (channels.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels.map((written, at) => {
    const value = written.match(NUMBER) ? Number.parseFloat(written) : 0;
    const share = written.endsWith('%') ? value / 100 : of255 && at < 3 ? value / 255 : value;
    return Math.min(1, Math.max(0, share));
  });
  return [red, green, blue, alpha];
}

/** The colour as CSS, to be read by any browser. */
export function writeColour([red, green, blue, alpha]: Colour): string {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => Math.round(channel * 255));
  return alpha === 1 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${alpha})`;
}

/** What is seen where a colour lies over an opaque ground. */
export function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map(
    (channel, at) => channel * alpha + (ground[at] ?? 0) * (1 - alpha),
  );
  return [r, g, b, 1];
}

/** So much of the second colour, from 0 to 1, in the first; both opaque. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  return over([second[0], second[1], second[2], share], first);
}

/** Relative luminance of an opaque colour, as WCAG 2.2 defines it: 0 for black, 1 for white. */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two opaque colours, as WCAG 2.2 defines it: from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const WHITE: Colour = [1, 1, 1, 1];
export const BLACK: Colour = [0, 0, 0, 1];

/** Whether white is read better than black on this ground. */
export function isDark(ground: Colour): boolean {
  return contrast(WHITE, ground) > contrast(BLACK, ground);
}
