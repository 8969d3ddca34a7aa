import proj4 from 'proj4';
import type { Table, TableRow } from '../read/files/table.js';

/**
 * The register as the state publishes it (`etalab-cs1100507-stock`, on data.gouv.fr): no header, a line
 * `structureet;…` for each place, then a line `geolocalisation;…` with its point on a map of its part of the world.
 */
const PLACE = 'structureet';
const POINT = 'geolocalisation';

/** Where the cells stand that a facility is made of, counted from the word at the start of the line. */
const AT = {
  finess_et: 1,
  rs: 3,
  rslongue: 4,
  numvoie: 7,
  typvoie: 8,
  voie: 9,
  compvoie: 10,
  lieuditbp: 11,
  ligneacheminement: 15,
  telephone: 16,
  categetab: 18,
  libcategetab: 19,
  maj: 30,
} as const;

/** One place of the register by the names of the table, and its row. */
export interface StateRow {
  readonly source: TableRow;
  readonly cells: Readonly<Record<string, string>>;
}

/** True for the text of the state's file. Quotes in it are signs like any other. */
export function isStateFile(text: string): boolean {
  return /^\s*(?:finess;[^\n]*\n\s*)?structureet;/i.test(text);
}

/** The places of the state's file; undefined for another table. */
export function stateRows({ headerRow, rows }: Table): StateRow[] | undefined {
  const all = headerRow ? [headerRow, ...rows] : rows;
  const places = all.filter(({ cells }) => cells[0] === PLACE);
  if (places.length === 0) return undefined;
  const points = new Map(
    all.filter(({ cells }) => cells[0] === POINT).map(({ cells }) => [cells[1] ?? '', cells] as const),
  );
  return places.map((source) => {
    const cell = (name: keyof typeof AT): string => (source.cells[AT[name]] ?? '').trim();
    const [, postcode = '', city = ''] = /^(\d{5})?\s*(.*)$/.exec(cell('ligneacheminement')) ?? [];
    const number = ['numvoie', 'typvoie', 'compvoie', 'voie'] as const;
    const point = pointOf(points.get(cell('finess_et')));
    return {
      source,
      cells: {
        finess_et: cell('finess_et'),
        name: cell('rslongue') || cell('rs'),
        address: number.map(cell).filter(Boolean).join(' '),
        address2: cell('lieuditbp'),
        postcode,
        city,
        phone: cell('telephone'),
        category_code: cell('categetab'),
        category_label: cell('libcategetab'),
        updated: cell('maj'),
        lat: point?.lat ?? '',
        lon: point?.lon ?? '',
      },
    };
  });
}

/** A point in degrees, to the seventh decimal: a centimetre. */
function pointOf(
  cells: readonly string[] | undefined,
): { readonly lat: string; readonly lon: string } | undefined {
  const [, , x = '', y = '', source = ''] = cells ?? [];
  const projection = projectionOf(source);
  if (projection === undefined || x.trim() === '' || y.trim() === '') return undefined;
  const [lon, lat] = proj4(projection, 'WGS84', [Number(x), Number(y)]);
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return undefined;
  return { lat: String(Number(lat.toFixed(7))), lon: String(Number(lon.toFixed(7))) };
}

/**
 * How a point was put on its map. The French systems of today (RGF93 and those overseas) and WGS 84 differ by less
 * than a metre.
 */
function projectionOf(source: string): string | undefined {
  /* EPSG:2154 */
  if (/LAMBERT_?93/i.test(source))
    return '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';
  const [, half, zone] = /UTM_?([NS])_?(\d{1,2})/i.exec(source) ?? [];
  if (half === undefined || zone === undefined) return undefined;
  return `+proj=utm +zone=${zone}${half.toUpperCase() === 'S' ? ' +south' : ''} +ellps=GRS80 +units=m +no_defs`;
}
