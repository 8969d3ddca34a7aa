import type { FacilityField } from '../../domain/directory/facility.js';
import { START, type Faults } from '../faults/fault.js';
import { readKind, type KindWords } from '../read/words/kinds.js';
import type { FeedWords } from '../read/words/terms.js';
import type { JsonImport } from './data-inclusion.js';
import { AS_TERMS, DAYS, TAXONOMY } from './hsds-terms.js';
import { readHsdsTables, type HsdsRecord, type HsdsTables } from './hsds-tables.js';
import { ImportLog } from './import-log.js';
import { takeRows, type ImportedRow } from './imported-rows.js';

/** What holds for every row of a source that does not say it. */
export interface HsdsDefaults {
  readonly kind: string | undefined;
  readonly country: string | undefined;
}

/**
 * Reads Open Referral HSDS 3 into facilities, one for each service at each of its locations. It may be an object of
 * lists (`services`, `locations` …), a list of whole services, or a page of an API that has one.
 */
export function readHsds(
  value: unknown,
  file: string,
  feedWords: FeedWords,
  faults: Faults,
  defaults: HsdsDefaults,
): JsonImport | undefined {
  const tables = readHsdsTables(value);
  if (!tables || tables.of('services').length === 0) {
    faults.add(file, START, 'hsds');
    return undefined;
  }
  const log = new ImportLog();
  const rows: ImportedRow[] = [];
  tables.of('services').forEach((service, at) => {
    const places = tables.linked('service_at_locations', 'service_id', service);
    const locations = places
      .map((each) => tables.byId('locations', text(each, 'location_id')))
      .filter((each) => each !== undefined);
    const nowhere: HsdsRecord = {};
    for (const location of locations.length > 0 ? locations : [nowhere]) {
      log.read += 1;
      const cells = cellsOf(service, location, tables, feedWords.kinds, defaults);
      const id = tables.idOf(service);
      if (cells.get('id') === '')
        cells.set('id', id && locations.length > 1 ? `${id}.${tables.idOf(location).slice(0, 8)}` : id);
      if (text(service, 'status') !== '' && text(service, 'status') !== 'active')
        log.drop({ line: at + 1, id }, 'not-active', text(service, 'status'));
      else rows.push({ line: at + 1, cells });
    }
  });
  for (const [table, count] of tables.unread) log.change(`not-carried ${table}`, undefined, count);
  return { facilities: takeRows(rows, feedWords, log), log };
}

function cellsOf(
  service: HsdsRecord,
  location: HsdsRecord,
  tables: HsdsTables,
  kinds: KindWords,
  defaults: HsdsDefaults,
): Map<FacilityField, string> {
  const organization = tables.byId('organizations', text(service, 'organization_id')) ?? {};
  const address = tables.linked('addresses', 'location_id', location)[0] ?? {};
  const anywhere = (table: string): readonly HsdsRecord[] => [
    ...tables.linked(table, 'service_id', service),
    ...tables.linked(table, 'location_id', location),
    ...tables.linked(table, 'organization_id', organization),
  ];
  const phone = anywhere('phones')[0] ?? {};
  const terms = termsOf(service, tables);
  const operator = text(organization, 'name');
  const own =
    text(location, 'external_identifier_type') === TAXONOMY ? text(location, 'external_identifier') : '';
  const cells = new Map<FacilityField, string>([
    ['id', own],
    ['name', text(service, 'name')],
    ['organisation', operator === text(service, 'name') ? '' : operator],
    ['summary', text(service, 'description')],
    ['street', [text(address, 'address_1'), text(address, 'address_2')].filter(Boolean).join(', ')],
    ['postcode', text(address, 'postal_code')],
    ['city', text(address, 'city')],
    ['region', text(address, 'state_province')],
    ['country', text(address, 'country') || (defaults.country ?? '')],
    ['lat', text(location, 'latitude')],
    ['lon', text(location, 'longitude')],
    ['phone', [text(phone, 'number'), text(phone, 'extension')].filter(Boolean).join(' x')],
    ['email', text(service, 'email') || text(organization, 'email')],
    ['website', text(service, 'url') || text(organization, 'website') || text(organization, 'url')],
    ['hours', hoursOf(anywhere('schedules'))],
    [
      'languages',
      anywhere('languages')
        .map((each) => text(each, 'code') || text(each, 'name'))
        .join(';'),
    ],
    ['on_entry', text(service, 'eligibility_description')],
    ['admission', text(service, 'application_process')],
    ['waiting', text(service, 'wait_time')],
    ['cost', text(service, 'fees_description') || text(service, 'fees')],
    [
      'accessibility',
      tables
        .linked('accessibility', 'location_id', location)
        .map((each) => text(each, 'description'))
        .join('; '),
    ],
    ['verified_on', text(service, 'assured_date').slice(0, 10)],
    ['source_date', text(service, 'last_modified').slice(0, 10)],
  ]);
  for (const field of AS_TERMS) cells.set(field, (terms.own.get(field) ?? []).join(';'));
  if (cells.get('kind') === '') {
    const called = [...terms.others, text(service, 'name'), operator].flatMap(
      (name) => readKind(name, kinds) ?? [],
    )[0];
    cells.set('kind', called ?? defaults.kind ?? '');
    if (called === undefined && defaults.kind !== undefined) cells.set('kind_guessed', 'yes');
  }
  return cells;
}

/** The terms of a service: those of an export of this command by their column, and the words of the others. */
function termsOf(
  service: HsdsRecord,
  tables: HsdsTables,
): { readonly own: ReadonlyMap<string, string[]>; readonly others: readonly string[] } {
  const own = new Map<string, string[]>();
  const others: string[] = [];
  for (const attribute of tables.linked('attributes', 'link_id', service)) {
    const term = tables.byId('taxonomy_terms', text(attribute, 'taxonomy_term_id'));
    if (!term) continue;
    const taxonomy = text(tables.byId('taxonomies', text(term, 'taxonomy_id')) ?? {}, 'name');
    const [owner, field = ''] = taxonomy.split(':');
    if (owner === TAXONOMY) own.set(field, [...(own.get(field) ?? []), text(term, 'code')]);
    else others.push(text(term, 'name'));
  }
  return { own, others };
}

/** Hours in words where they can be read as OpenStreetMap writes them, else the weekly records put together. */
function hoursOf(schedules: readonly HsdsRecord[]): string {
  const [written = ''] = schedules.map((each) => text(each, 'description')).filter(Boolean);
  const rules = schedules.flatMap((each) => {
    const days = text(each, 'byday')
      .split(',')
      .flatMap((day) => DAYS[day.trim().toUpperCase()] ?? []);
    const [opens, closes] = [text(each, 'opens_at'), text(each, 'closes_at')].map((time) => time.slice(0, 5));
    return days.length > 0 && opens && closes ? [`${days.join(',')} ${opens}-${closes}`] : [];
  });
  return /^(?:24\/7|(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b)/.test(written) || rules.length === 0
    ? written
    : rules.join('; ');
}

function text(record: HsdsRecord, name: string): string {
  const value = record[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
