/** The outlines that the command line knows. The built one reads a cut of them beside it: see `outline-list-cut.ts`. */
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { OUTLINE_UNIT, type Ring } from '../../domain/directory/outlines.js';
import { territoriesOf } from '../towns/towns.js';
import { countryNumber } from './country-numbers.js';
import { weigh, type Point } from './simplify.js';

/** Points of a country at most: they keep it under 20 KB when a server compresses it by Brotli. */
const MOST_POINTS = 6_500;

/** How far a line may be from that of the source, in degrees, where there is room for more: about 170 metres. */
const FINEST = 0.0015;

type Arcs = readonly (readonly (readonly [number, number])[])[];

interface Shape {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly id?: string;
  readonly arcs: readonly unknown[];
}

/** What is used of TopoJSON: borders that two countries share are one line. */
interface Atlas {
  readonly type: 'Topology';
  readonly arcs: Arcs;
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly objects: {
    readonly countries: { readonly type: 'GeometryCollection'; readonly geometries: readonly Shape[] };
  };
}

let read: Atlas | undefined;

function atlas(): Atlas {
  return (read ??= createRequire(import.meta.url)('world-atlas/countries-10m.json') as Atlas);
}

/** The points of a line of the atlas, in degrees. */
function lineOf(arc: Arcs[number], { scale, translate }: Atlas['transform']): Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** The land of some shapes. Lines are simplified as they are shared, so that neighbours still meet. */
function ringsOf(shapes: readonly Shape[]): Point[][] {
  const { arcs, transform } = atlas();
  const lines: Point[][] = [];
  const weights: number[][] = [];
  for (const signed of shapes.flatMap((shape) => shape.arcs.flat(3)) as number[]) {
    const at = signed < 0 ? ~signed : signed;
    lines[at] ??= lineOf(arcs[at] as Arcs[number], transform);
    weights[at] ??= weigh(lines[at]);
  }
  const last = weights.flat().sort((one, other) => other - one)[MOST_POINTS] ?? 0;
  const tolerance = Math.max(FINEST, last);
  const simpler = lines.map((line, at) =>
    line.filter((_point, index) => (weights[at]?.[index] as number) > tolerance),
  );
  const topology = { type: 'Topology', arcs: simpler, objects: {} } as never;
  return shapes.flatMap((shape) => {
    const { geometry } = feature(topology, shape as never) as unknown as {
      readonly geometry: { readonly type: Shape['type']; readonly coordinates: unknown };
    };
    const polygons = (
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    ) as Point[][][];
    return polygons.flat();
  });
}

/** A ring as a feed has it; empty for an island that is smaller than a line is exact. */
function encode(ring: readonly Point[]): number[] {
  const deltas: number[] = [];
  let lat = 0;
  let lon = 0;
  for (const [x, y] of ring) {
    const north = Math.round(y * OUTLINE_UNIT);
    const east = Math.round(x * OUTLINE_UNIT);
    if (deltas.length > 0 && north === lat && east === lon) continue;
    deltas.push(north - lat, east - lon);
    lat = north;
    lon = east;
  }
  return deltas.length < 8 ? [] : deltas;
}

const known = new Map<string, readonly Ring[]>();

/** Land of a country and of its territories; empty for what is none. */
export function outlineOf(country: string): readonly Ring[] {
  const rings = known.get(country) ?? cut(country);
  known.set(country, rings);
  return rings;
}

function cut(country: string): Ring[] {
  const numbers = [country, ...territoriesOf(country)].map(countryNumber);
  const shapes = atlas().objects.countries.geometries.filter(
    ({ id }) => id !== undefined && numbers.includes(id),
  );
  return ringsOf(shapes)
    .map(encode)
    .filter((ring) => ring.length > 0);
}
