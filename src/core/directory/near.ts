import type { Near } from '../../domain/directory/query.js';

const POINT = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/;

/**
 * Reads the attribute `near`: a point, or the name of a place. A point that is none is ignored and told, as
 * `near="value"`.
 */
export function readNear(
  written: string | undefined,
  complain: (attribute: string) => void,
): string | Near | undefined {
  const text = written?.trim();
  if (!text) return undefined;
  const point = POINT.exec(text);
  if (!point) return text;
  const [lat, lon] = [Number(point[1]), Number(point[2])];
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
  complain(`near="${text}"`);
  return undefined;
}
