import * as v from 'valibot';
import type { Landmark, Outlines, Ring } from '../directory/outlines.js';
import type { Result } from '../issue.js';
import * as field from './fields.js';
import { Findings } from './fields.js';

/** Numbers in all rings at most, and towns at most: what a page can draw at once. All countries of the world have less. */
const MOST_NUMBERS = 1_000_000;
const MOST_TOWNS = 5_000;

const head = field.object({ format: v.picklist(['passerelle-outlines/1']), attribution: field.text });

const within = (most: number) =>
  v.pipe(
    v.number(),
    v.check((each) => Number.isFinite(each) && Math.abs(each) <= most, 'range'),
  );
const landmark = field.object({ name: field.text, lat: within(90), lon: within(180) });

/** A plain loop: a country has thousands of numbers. */
function isRing(value: unknown): value is Ring {
  return (
    Array.isArray(value) &&
    value.length >= 8 &&
    value.length % 2 === 0 &&
    value.every((each) => Number.isInteger(each) && Math.abs(each as number) <= 360_000)
  );
}

/** Checks the ground of a map: a line or a town that does not fit is dropped, and so is what is too much to draw. */
export function parseOutlines(value: unknown): Result<Outlines> {
  const found = new Findings();
  const taken = found.take(head, value, []);
  if (!taken) return found.result<Outlines>(undefined);
  let left = MOST_NUMBERS;
  const rings = found.list(taken['rings'], ['rings'], (entry, at): Ring | undefined => {
    if (isRing(entry) && (left -= entry.length) >= 0) return entry;
    found.add('type', at, { value: field.shown(entry), expected: 'list' });
    return undefined;
  });
  const towns: Landmark[] = found.list(taken['towns'], ['towns'], (entry, at) =>
    found.take(landmark, entry, at),
  );
  return found.result<Outlines>({ ...taken, rings, towns: towns.slice(0, MOST_TOWNS) });
}
