import { distance, nearest, type Points } from '../../../src/domain/directory/nearest.js';
import { seeded } from './random.js';
import type { Register } from './register.js';
import { ms, quantile, times } from './show.js';

const ASKED = 300;
const MOST = 20;
const SEED = 7;

/** Every distance worked out, then put in order. */
function scan(
  { lat: lats, lon: lons }: Points,
  lat: number,
  lon: number,
  accept: (row: number) => boolean,
): number[] {
  const found: { row: number; km: number }[] = [];
  for (let row = 0; row < lats.length; row++) {
    if (!accept(row)) continue;
    const km = distance(lat, lon, lats[row] as number, lons[row] as number);
    if (!Number.isNaN(km)) found.push({ row, km });
  }
  found.sort((a, b) => a.km - b.km || a.row - b.row);
  return found.slice(0, MOST).map(({ row }) => row);
}

/** The nearest facilities of a filter that lets many in, and of one that lets few in, around random facilities. */
export function benchNearest({ facilities, kinds }: Register): {
  readonly rows: string[][];
  /** Of the 95th percentiles over both filters together. */
  readonly ratio: number;
} {
  const points = {
    lat: Float64Array.from(facilities, ({ lat }) => lat ?? NaN),
    lon: Float64Array.from(facilities, ({ lon }) => lon ?? NaN),
  };
  const random = seeded(SEED);
  const all = { ours: [] as number[], scan: [] as number[] };
  const filters = [
    ['many let in: a telephone', Uint8Array.from(facilities, ({ phone }) => (phone ? 1 : 0))],
    [
      'few let in: a setting of care',
      Uint8Array.from(facilities, ({ kind }) => (kinds[kind] === 'other' ? 0 : 1)),
    ],
  ] as const;
  const rows = filters.map(([name, lets]) => {
    const accept = (row: number): boolean => lets[row] === 1;
    const own = { ours: [] as number[], scan: [] as number[] };
    for (let asked = 0; asked < ASKED; asked++) {
      const at = Math.floor(random() * facilities.length);
      const lat = (points.lat[at] || 46) + random() / 10;
      const lon = (points.lon[at] || 2) + random() / 10;
      const start = performance.now();
      const found = nearest(points, lat, lon, MOST, accept);
      const middle = performance.now();
      const true20 = scan(points, lat, lon, accept);
      const end = performance.now();
      if (found.some(({ row }, place) => true20[place] !== row))
        console.log(`not the nearest at ${lat}, ${lon}`);
      own.ours.push(middle - start);
      own.scan.push(end - middle);
    }
    all.ours.push(...own.ours);
    all.scan.push(...own.scan);
    const [fast, slow] = [quantile(own.ours, 0.95), quantile(own.scan, 0.95)];
    return [
      name,
      ms(quantile(own.ours, 0.5)),
      ms(fast),
      ms(quantile(own.scan, 0.5)),
      ms(slow),
      times(fast / slow),
    ];
  });
  return { rows, ratio: quantile(all.ours, 0.95) / quantile(all.scan, 0.95) };
}
