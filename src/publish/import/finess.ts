import { parseFacility } from '../../domain/content/facility-schema.js';
import { shown } from '../../domain/content/fields.js';
import type { Facility } from '../../domain/directory/facility.js';
import { territoryOf } from '../../domain/directory/territory.js';
import { zoneOfPlace } from '../../domain/hours/place-zone.js';
import { START, type Faults } from '../faults/fault.js';
import { townSpellings } from '../towns/towns.js';
import { GUESSES, KINDS } from './finess-kinds.js';
import { stateRows } from './finess-state.js';
import { ImportLog } from './import-log.js';
import { readPhone } from '../read/contacts/phones.js';
import type { Table, TableRow } from '../read/files/table.js';
import { readableName, readableStreet, readableTown, withoutCedex } from './finess-names.js';
import { townKey } from '../towns/town-key.js';
import { fold } from '../../domain/text.js';

/** Columns of the national register as a table of facilities. */
const COLUMNS = [
  'finess_et',
  'name',
  'address',
  'address2',
  'postcode',
  'city',
  'phone',
  'category_code',
  'category_label',
  'updated',
  'lat',
  'lon',
] as const;
type Column = (typeof COLUMNS)[number];

/** True for a column of the table. */
export function isFinessColumn(name: string): boolean {
  return COLUMNS.some((each) => each === name);
}

/** Names of the overseas territories of the register. */
const TERRITORIES: Readonly<Record<string, string>> = {
  GP: 'Guadeloupe',
  MQ: 'Martinique',
  GF: 'Guyane',
  RE: 'La Réunion',
  PM: 'Saint-Pierre-et-Miquelon',
  YT: 'Mayotte',
  BL: 'Saint-Barthélemy',
  MF: 'Saint-Martin',
};

/** From this many different addresses on one point, the point is that of the town. */
const SHARED = 3;

/** The licence of the register, which its name and date go with on every page. */
export const FINESS_LICENCE = 'Licence Ouverte 2.0';

/** A category of the register that became a kind. */
export interface Category {
  readonly kind: string;
  readonly label: string;
}

/** What an import of the register gives. */
export interface FinessImport {
  readonly facilities: readonly Facility[];
  /** With `all`: the categories that became kinds under the setting `other`. */
  readonly categories: readonly Category[];
  /** What the register is called, with the month of its newest row. */
  readonly origin: string;
  readonly log: ImportLog;
}

interface Row {
  readonly source: TableRow;
  readonly cell: (column: Column) => string;
}

/**
 * Reads a table of the national register of health and social facilities into facilities.
 *
 * @param all also the categories that are no care for addiction, each as a kind of its own
 * @returns undefined, with faults, when the table has not the columns of the register
 */
export function readFiness(
  table: Table,
  file: string,
  faults: Faults,
  all: boolean,
): FinessImport | undefined {
  const rows = rowsOf(table, file, faults);
  if (!rows) return undefined;
  const log = new ImportLog();
  const towns = new Towns(rows);
  const points = sharedPoints(rows);
  const newest = rows.reduce((last, row) => (row.cell('updated') > last ? row.cell('updated') : last), '');
  const origin = sourceName(newest);
  const categories = new Map<string, Category>();
  const ids = new Set<string>();
  const facilities: Facility[] = [];
  for (const row of rows) {
    const facility = toFacility(row, { all, towns, points, origin, log, ids });
    if (!facility) continue;
    if (facility.kind.startsWith(PREFIX))
      categories.set(facility.kind, {
        kind: facility.kind,
        label: categoryLabel(row.cell('category_label')),
      });
    facilities.push(facility);
    log.kept += 1;
  }
  const sorted = [...categories.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  return { facilities, categories: sorted, origin, log };
}

/** The rows of the register, as the state or as a table with column names has it. */
function rowsOf(table: Table, file: string, faults: Faults): Row[] | undefined {
  const places = stateRows(table);
  if (places) return places.map(({ source, cells }) => ({ source, cell: (column) => cells[column] ?? '' }));
  const index = new Map(table.header.map((name, at) => [name, at] as const));
  const missing = COLUMNS.filter((column) => !index.has(column));
  if (missing.length > 0) {
    faults.add(file, START, 'finess-table', { value: missing.join(', '), columns: COLUMNS.join(', ') });
    return undefined;
  }
  return table.rows.map((source) => ({
    source,
    cell: (column) => (source.cells[index.get(column) ?? -1] ?? '').trim(),
  }));
}

const PREFIX = 'finess-';

interface Context {
  readonly all: boolean;
  readonly towns: Towns;
  readonly points: ReadonlyMap<string, number>;
  readonly origin: string;
  readonly log: ImportLog;
  readonly ids: Set<string>;
}

function toFacility(row: Row, context: Context): Facility | undefined {
  const { source, cell } = row;
  const { log, ids } = context;
  log.read += 1;
  const id = `${PREFIX}${cell('finess_et')}`;
  const category = cell('category_code');
  const at = { line: source.line, id };
  const kind = KINDS[category] ?? (context.all ? `${PREFIX}${category}` : undefined);
  if (kind === undefined) return log.drop(at, 'category', category);
  if (ids.has(id)) return log.drop(at, 'duplicate-id', id);

  const name = readableName(cell('name'));
  if (name !== cell('name')) log.change('name-readable');
  const guess = GUESSES[category]?.find(([pattern]) => pattern.test(plain(cell('name'))));
  if (guess) log.change('kind-guessed', { ...at, from: cell('name'), to: guess[1] });
  const phone = phoneOf(row, log, at);
  const { city, postcode } = context.towns.resolve(cell('city'), cell('postcode'), (code, from, to) =>
    log.change(code, { ...at, from, to }),
  );
  const street = readableStreet(cell('address'), cell('address2'));
  const point = pointOf(cell('lat'), cell('lon'));
  if (!point) log.change('point-missing', at);
  const shared = point && (context.points.get(pointKey(cell)) ?? 0) >= SHARED;
  if (shared) log.change('point-shared', { ...at, from: pointKey(cell) });
  const address = { country: 'FR', postcode: cell('postcode'), city: cell('city') };
  const region = TERRITORIES[territoryOf(address) ?? ''];
  const zone = region === undefined ? undefined : zoneOfPlace(address);
  const { value, issues } = parseFacility({
    id,
    name,
    kind: guess?.[1] ?? kind,
    ...(guess && { kind_guessed: true }),
    ...(street !== '' && { street }),
    ...(postcode !== undefined && { postcode }),
    ...(city !== '' && { city }),
    ...(region !== undefined && { region }),
    country: 'FR',
    ...point,
    ...(point && (shared || street === '') && { precision: 'city' }),
    ...(zone !== undefined && { time_zone: zone }),
    ...(phone !== undefined && { phone }),
    source: context.origin,
    ...(cell('updated') !== '' && { source_date: cell('updated') }),
  });
  for (const each of issues) {
    if (each.code === 'date-old') continue;
    log.change(`${String(each.path[0])}-dropped`, { ...at, from: shown(each.args['value']) });
  }
  if (!value) return log.drop(at, issues[0]?.code ?? 'missing', shown(cell('name')));
  ids.add(id);
  return value;
}

function plain(name: string): string {
  return fold(name).replace(/[^a-z\d]+/g, ' ');
}

/** The telephone number of a row as the country writes it, and what became of it; undefined for what is none. */
function phoneOf(
  { cell }: Row,
  log: ImportLog,
  at: { readonly line: number; readonly id: string },
): string | undefined {
  const written = cell('phone');
  if (written === '') return undefined;
  const { number, issues } = readPhone(written, { country: 'FR', postcode: cell('postcode') });
  if (!number) log.change('phone-dropped', { ...at, from: written });
  else if (issues.length > 0) log.change('phone-mended', { ...at, from: written, to: number.formatted });
  else if (number.formatted !== written) log.change('phone-spaced');
  return number?.formatted;
}

function pointOf(lat: string, lon: string): { readonly lat: number; readonly lon: number } | undefined {
  return lat === '' || lon === '' ? undefined : { lat: Number(lat), lon: Number(lon) };
}

function pointKey(cell: Row['cell']): string {
  return `${cell('lat')} ${cell('lon')}`;
}

/** How many different addresses each point stands for. */
function sharedPoints(rows: readonly Row[]): Map<string, number> {
  const addresses = new Map<string, Set<string>>();
  for (const { cell } of rows) {
    if (cell('lat') === '') continue;
    const key = pointKey(cell);
    const known = addresses.get(key) ?? new Set();
    known.add(`${townKey(cell('address'))} ${townKey(withoutCedex(cell('city')).town)}`);
    addresses.set(key, known);
  }
  return new Map([...addresses].map(([key, known]) => [key, known.size] as const));
}

/** Towns of the register: their spelling, and the ordinary postcode of those that have only one. */
class Towns {
  private readonly spellings = townSpellings('FR');
  private readonly postcodes = new Map<string, Set<string>>();

  constructor(rows: readonly Row[]) {
    for (const { cell } of rows) {
      const { town, cedex } = withoutCedex(cell('city'));
      if (cedex || !/^\d{5}$/.test(cell('postcode'))) continue;
      const key = townIn(town, cell('postcode'));
      const known = this.postcodes.get(key) ?? new Set();
      known.add(cell('postcode'));
      this.postcodes.set(key, known);
    }
  }

  /** A CEDEX code is a sorting office's, not a place: the town's own postcode stands for it, or none. */
  resolve(
    written: string,
    code: string,
    tell: (code: string, from: string, to: string) => void,
  ): { readonly city: string; readonly postcode: string | undefined } {
    const { town, cedex } = withoutCedex(written);
    const city = readableTown(town, this.spellings);
    if (!cedex) return { city, postcode: code === '' ? undefined : code };
    const own = [...(this.postcodes.get(townIn(town, code)) ?? [])];
    const postcode = own.length === 1 ? own[0] : undefined;
    tell(postcode === undefined ? 'cedex-postcode-dropped' : 'cedex-postcode-changed', code, postcode ?? '');
    return { city, postcode };
  }
}

/**
 * A town within its department or overseas territory: two of them may have towns of one name, and the CEDEX codes of a
 * territory may start like those of another.
 */
function townIn(town: string, postcode: string): string {
  const territory = territoryOf({ country: 'FR', postcode, city: town });
  const area = territory === undefined || territory === 'FR' ? postcode.slice(0, 2) : territory;
  return `${area} ${townKey(town)}`;
}

/** `FINESS, janvier 2021`, from the newest day of the table. */
function sourceName(newest: string): string {
  const at = Date.parse(newest);
  if (Number.isNaN(at)) return 'FINESS';
  const month = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `FINESS, ${month.format(at)}`;
}

/** A category's label without its acronym in dots. */
function categoryLabel(label: string): string {
  return label.replace(/\s*\((?:[A-Z]\s?\.\s?){2,}[A-Z]?\)?/g, '').trim();
}
