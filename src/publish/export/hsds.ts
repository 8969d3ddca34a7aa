import { createHash } from 'node:crypto';
import type { Facility } from '../../domain/directory/facility.js';
import type { Content } from '../content.js';
import { AS_TERMS, DAYS, TAXONOMY } from '../import/hsds-terms.js';
import { ExportLog, type Exported } from './exported.js';

/** Fields that have their place in Open Referral; the others are told. */
const CARRIED: ReadonlySet<string> = new Set([
  ...AS_TERMS,
  'id',
  'name',
  'organisation',
  'summary',
  'street',
  'postcode',
  'city',
  'region',
  'country',
  'lat',
  'lon',
  'phone',
  'email',
  'website',
  'hours',
  'languages',
  'on_entry',
  'admission',
  'waiting',
  'cost',
  'accessibility',
  'verified_on',
]);

/** Tables of Open Referral HSDS 3, each a list of records that name one another by their ids. */
type Tables = Record<string, object[]>;

/**
 * Facilities as Open Referral HSDS 3: a service for each, at its location, run by its organisation (the place itself
 * where none is known). Ids are UUIDs, made of the feed's and the facility's: the same each time.
 */
export function toHsds({ source, facilities }: Content): Exported {
  const log = new ExportLog();
  const tables: Tables = {};
  const add = (table: string, record: Readonly<Record<string, unknown>>): void => {
    const known = Object.entries(record).filter(([, value]) => value !== undefined);
    (tables[table] ??= []).push(Object.fromEntries(known));
  };
  const uuid = (...parts: readonly string[]): string => madeUuid([source.id, ...parts].join('\n'));
  for (const field of AS_TERMS)
    add('taxonomies', {
      id: uuid('taxonomy', field),
      name: `${TAXONOMY}:${field}`,
      description: `${field} of directory.csv`,
    });
  const made = new Set<string>();
  const once = (
    table: string,
    record: Readonly<Record<string, unknown>> & { readonly id: string },
  ): string => {
    if (!made.has(record.id)) add(table, record);
    made.add(record.id);
    return record.id;
  };
  for (const facility of facilities) {
    const operator = facility.organisation ?? facility.name;
    const organization_id = once('organizations', {
      id: uuid('organization', operator),
      name: operator,
      description: operator,
    });
    const service_id = uuid('service', facility.id);
    add('services', {
      id: service_id,
      organization_id,
      name: facility.name,
      description: facility.summary,
      url: facility.website,
      email: facility.email,
      status: 'active',
      application_process: facility.admission,
      eligibility_description: facility.on_entry,
      wait_time: facility.waiting,
      fees_description: facility.cost,
      assured_date: facility.verified_on,
    });
    addLocation(facility, service_id, add, uuid);
    if (facility.phone !== undefined)
      add('phones', { id: uuid('phone', facility.id), service_id, number: facility.phone });
    for (const code of facility.languages ?? [])
      add('languages', { id: uuid('language', facility.id, code), service_id, code });
    for (const schedule of schedulesOf(facility.hours))
      add('schedules', {
        id: uuid('schedule', facility.id, JSON.stringify(schedule)),
        service_id,
        ...schedule,
      });
    for (const field of AS_TERMS)
      for (const code of [facility[field] ?? []].flat()) {
        const taxonomy_term_id = once('taxonomy_terms', {
          id: uuid('term', field, code),
          code,
          name: code,
          description: code,
          taxonomy_id: uuid('taxonomy', field),
        });
        add('attributes', {
          id: uuid('attribute', facility.id, field, code),
          link_id: service_id,
          link_entity: 'service',
          taxonomy_term_id,
        });
      }
    log.lose(facility, CARRIED);
    log.written += 1;
  }
  return { data: tables, log };
}

function addLocation(
  facility: Facility,
  service_id: string,
  add: (table: string, record: Readonly<Record<string, unknown>>) => void,
  uuid: (...parts: readonly string[]) => string,
): void {
  const { id, street, city, region, postcode, country, lat, lon, accessibility } = facility;
  const location_id = uuid('location', id);
  add('locations', {
    id: location_id,
    location_type: 'physical',
    name: facility.name,
    latitude: lat,
    longitude: lon,
    external_identifier: id,
    external_identifier_type: TAXONOMY,
  });
  add('service_at_locations', { id: uuid('service at location', id), service_id, location_id });
  add('addresses', {
    id: uuid('address', id),
    location_id,
    address_1: street ?? '',
    city: city ?? '',
    state_province: region ?? '',
    postal_code: postcode ?? '',
    country,
    address_type: 'physical',
  });
  if (accessibility !== undefined)
    add('accessibility', { id: uuid('accessibility', id), location_id, description: accessibility });
}

/**
 * The hours as records for programs, where they are a plain week, with the text itself in the first. A week with
 * holidays or nights has the text alone.
 */
function schedulesOf(hours: string | undefined): readonly object[] {
  if (hours === undefined) return [];
  const rules = hours.split(';').map((rule) => /^\s*([A-Za-z,-]+) (\d\d:\d\d)-(\d\d:\d\d)\s*$/.exec(rule));
  const schedules = rules.map((rule) => {
    const [, days = '', opens_at = '', closes_at = ''] = rule ?? [];
    const byday = daysOf(days);
    return byday === undefined || opens_at >= closes_at
      ? undefined
      : { freq: 'WEEKLY', byday, opens_at, closes_at };
  });
  if (schedules.some((each) => each === undefined)) return [{ description: hours }];
  return schedules.map((each, at) => ({ ...each, ...(at === 0 && { description: hours }) }));
}

/** `Mo-We,Fr` as `MO,TU,WE,FR`; undefined for what is no list of days. */
function daysOf(written: string): string | undefined {
  const names = Object.values(DAYS);
  const codes = Object.keys(DAYS);
  const all = written.split(',').map((part) => {
    const [from, to = from] = part.split('-').map((day) => names.indexOf(day));
    return from === undefined || to === undefined || from === -1 || to < from
      ? undefined
      : codes.slice(from, to + 1);
  });
  return all.includes(undefined) ? undefined : all.flat().join(',');
}

/** A UUID (version 8, of RFC 9562: made by a rule of one's own) that is the same for the same text. */
function madeUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
