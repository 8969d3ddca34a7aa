/** True in `npm run check:full`, where nothing is a sample. */
export const FULL = process.env['SWEEP'] === 'full';

/** How many runs of what is made at random: all of them in `npm run check:full`, else so many that one can wait for. */
export function runs(all: number, sample: number): number {
  return FULL ? all : Math.min(all, sample);
}

/** Every entry of a long list in `npm run check:full`, else one in so many, the first among them. */
export function sampled<T>(all: readonly T[], oneIn: number): readonly T[] {
  return FULL ? all : all.filter((_each, at) => at % oneIn === 0);
}

/**
 * For what differs little from engine to engine, and takes long: every entry in Chromium, and one in so many in the others,
 * the first among them. Every entry in each engine in `npm run check:full`.
 */
export function sampledBesideChromium<T>(all: readonly T[], oneIn: number): readonly T[] {
  return /Chrome/.test(navigator.userAgent) ? all : sampled(all, oneIn);
}
