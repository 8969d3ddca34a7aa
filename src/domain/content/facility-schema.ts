import * as v from 'valibot';
import type { Result } from '../issue.js';
import {
  GOALS,
  TABLE_FIELDS,
  type Facility,
  type FacilityField,
  type TableField,
} from '../directory/facility.js';
import * as field from './fields.js';
import { Findings, isRecord, shown } from './fields.js';
import { MOST_IN_NAME } from './readable.js';

/** Before this year a date is not that of a check or a source but a placeholder such as 1901-01-01. */
const OLDEST_YEAR = 1950;

const FIELDS = Object.keys(TABLE_FIELDS) as TableField[];
const REQUIRED: ReadonlySet<TableField> = new Set(['id', 'name', 'kind', 'country']);

const zones = new Map<string, boolean>();

function zoneExists(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const exists = isZone(name);
  zones.set(name, exists);
  return exists;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const degrees = (limit: number) =>
  v.pipe(v.number(), v.finite('degrees'), v.minValue(-limit, 'degrees'), v.maxValue(limit, 'degrees'));
const terms = v.array(field.text);
const name = v.pipe(
  field.text,
  v.check((each) => each.length <= MOST_IN_NAME, 'name-long'),
);

const facility = v.object(
  field.entries({
    id: field.id,
    name,
    kind: field.id,
    kind_guessed: v.exactOptional(v.boolean()),
    organisation: v.exactOptional(name),
    network: v.exactOptional(name),
    summary: v.exactOptional(field.text),
    street: v.exactOptional(name),
    postcode: v.exactOptional(name),
    city: v.exactOptional(name),
    region: v.exactOptional(name),
    country: field.country,
    lat: v.exactOptional(degrees(90)),
    lon: v.exactOptional(degrees(180)),
    precision: v.exactOptional(v.picklist(['address', 'postcode', 'city'])),
    time_zone: v.exactOptional(v.pipe(v.string(), v.check(zoneExists, 'time-zone'))),
    phone: v.exactOptional(field.phone),
    phone_dialled: v.exactOptional(field.dialled),
    email: v.exactOptional(field.email),
    website: v.exactOptional(field.site),
    contact: v.exactOptional(field.text),
    hours: v.exactOptional(field.text),
    holidays: v.exactOptional(terms),
    sessions: v.exactOptional(field.text),
    on_call_hours: v.exactOptional(field.text),
    on_call_phone: v.exactOptional(field.phone),
    on_call_phone_dialled: v.exactOptional(field.dialled),
    on_call_for: v.exactOptional(v.picklist(['residents', 'followed', 'anyone'])),
    languages: v.exactOptional(v.array(field.locale)),
    goals: v.exactOptional(v.array(v.picklist(GOALS))),
    harm_reduction: v.exactOptional(v.picklist(['yes', 'no'])),
    publics: v.exactOptional(terms),
    substances: v.exactOptional(terms),
    treatments: v.exactOptional(terms),
    services: v.exactOptional(terms),
    on_entry: v.exactOptional(field.text),
    on_use: v.exactOptional(field.text),
    admission: v.exactOptional(field.text),
    waiting: v.exactOptional(field.text),
    cost: v.exactOptional(field.text),
    capacity: v.exactOptional(field.count),
    places_free: v.exactOptional(field.count),
    places_as_of: v.exactOptional(field.date),
    accessibility: v.exactOptional(field.text),
    linked_to: v.exactOptional(v.array(field.id)),
    verified_on: v.exactOptional(field.date),
    source: v.exactOptional(field.text),
    source_date: v.exactOptional(field.date),
  }),
);

/** Fields that hold a date which is or was a day of the past. */
const DATES = ['places_as_of', 'verified_on', 'source_date'] as const satisfies readonly FacilityField[];

/**
 * Checks one facility. A field that does not fit is dropped with an issue; without a good `id`, `name`, `kind`
 * and `country` there is no facility. Dates that are old placeholders or still to come are kept, with a warning.
 *
 * @param today ISO day; without it no date is found to be in the future
 */
export function parseFacility(record: unknown, today?: string): Result<Facility> {
  const found = new Findings();
  if (!isRecord(record)) {
    found.add('type', [], { value: shown(record), expected: 'object' });
    return found.result<Facility>(undefined);
  }
  const good: Record<string, unknown> = {};
  for (const name of FIELDS) {
    const schema: v.GenericSchema = facility.entries[name];
    const value = record[name];
    if (value === undefined) {
      if (REQUIRED.has(name)) found.add('missing', [name]);
      continue;
    }
    if (found.take(schema, value, [name]) !== undefined) good[name] = value;
  }
  if ((good['lat'] === undefined) !== (good['lon'] === undefined)) {
    const half = good['lat'] === undefined ? 'lat' : 'lon';
    if (record[half] === undefined) found.add('half-point', [half]);
    delete good['lat'];
    delete good['lon'];
  }
  for (const name of DATES) {
    const date = good[name];
    if (typeof date !== 'string') continue;
    if (Number(date.slice(0, 4)) < OLDEST_YEAR) found.add('date-old', [name], { value: date }, 'warning');
    else if (today !== undefined && date > today)
      found.add('date-future', [name], { value: date }, 'warning');
  }
  const whole = v.safeParse(facility, good);
  return found.result<Facility>(whole.success ? whole.output : undefined);
}
