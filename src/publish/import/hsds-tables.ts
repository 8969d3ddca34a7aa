import { isRecord } from '../../domain/content/fields.js';

/** A record of a table. */
export type HsdsRecord = Readonly<Record<string, unknown>>;

/** What HSDS calls its tables: one record inside another, a list inside a record, a list of its own. */
const TABLES: Readonly<Record<string, string>> = {
  organization: 'organizations',
  organizations: 'organizations',
  service: 'services',
  services: 'services',
  location: 'locations',
  locations: 'locations',
  service_at_location: 'service_at_locations',
  service_at_locations: 'service_at_locations',
  phone: 'phones',
  phones: 'phones',
  address: 'addresses',
  addresses: 'addresses',
  schedule: 'schedules',
  schedules: 'schedules',
  language: 'languages',
  languages: 'languages',
  accessibility: 'accessibility',
  attribute: 'attributes',
  attributes: 'attributes',
  taxonomy: 'taxonomies',
  taxonomies: 'taxonomies',
  taxonomy_detail: 'taxonomies',
  taxonomy_term: 'taxonomy_terms',
  taxonomy_terms: 'taxonomy_terms',
};

/** How a record inside another is named by it, and how it names the one around it. */
const SINGULAR: Readonly<Record<string, string>> = {
  organizations: 'organization_id',
  services: 'service_id',
  locations: 'location_id',
  taxonomies: 'taxonomy_id',
  taxonomy_terms: 'taxonomy_term_id',
};

/** Every record of a file by its table, whether it stood alone or inside another. */
export class HsdsTables {
  /** How many records there were of tables that nothing reads. */
  readonly unread = new Map<string, number>();
  private readonly tables = new Map<string, Map<string, HsdsRecord>>();
  private readonly links = new Map<string, HsdsRecord[]>();
  private readonly made = new Set<string>();

  of(table: string): readonly HsdsRecord[] {
    return [...(this.tables.get(table)?.values() ?? [])];
  }

  byId(table: string, id: string): HsdsRecord | undefined {
    return this.tables.get(table)?.get(id);
  }

  /** The id that a record has in its source; empty where it was only numbered here. */
  idOf({ id }: HsdsRecord): string {
    return typeof id === 'string' && !this.made.has(id) ? id : '';
  }

  private makeId(): string {
    const id = `made ${String(this.made.size + 1)}`;
    this.made.add(id);
    return id;
  }

  /** The records of a table that name another by its id. */
  linked(table: string, key: string, to: HsdsRecord): readonly HsdsRecord[] {
    const { id } = to;
    return typeof id === 'string' ? (this.links.get(`${table} ${key} ${id}`) ?? []) : [];
  }

  /**
   * Takes a record and those inside it.
   *
   * @param around names of the record around it, by their keys
   */
  take(name: string, written: HsdsRecord, around: HsdsRecord = {}): string {
    const table = TABLES[name] ?? name;
    const { id: given } = written;
    const id = typeof given === 'string' && given !== '' ? given : this.makeId();
    const record: Record<string, unknown> = { ...around, ...written, id };
    const known = this.tables.get(table) ?? new Map<string, HsdsRecord>();
    this.tables.set(table, known);
    const key = SINGULAR[table];
    for (const [field, value] of Object.entries(written)) {
      const inner = TABLES[field];
      const entries = Array.isArray(value) ? value.filter(isRecord) : isRecord(value) ? [value] : [];
      for (const entry of entries) {
        if (inner === undefined) {
          this.unread.set(field, (this.unread.get(field) ?? 0) + 1);
          continue;
        }
        const link = inner === 'attributes' ? { link_id: id } : key === undefined ? {} : { [key]: id };
        const taken = this.take(field, entry, link);
        /* A record alone inside another is what that one names. */
        if (!Array.isArray(value) && SINGULAR[inner]) record[SINGULAR[inner]] = taken;
      }
    }
    if (!known.has(id) || Object.keys(record).length > Object.keys(known.get(id) ?? {}).length) {
      for (const [field, value] of Object.entries(record))
        if (/_id$/.test(field) && typeof value === 'string') {
          const where = `${table} ${field} ${value}`;
          const before = (this.links.get(where) ?? []).filter((each) => each['id'] !== id);
          this.links.set(where, [...before, record]);
        }
      known.set(id, record);
    }
    return id;
  }
}

/** Reads a file of HSDS: an object of lists, a list of whole services, or a page of an API (`contents`). */
export function readHsdsTables(value: unknown): HsdsTables | undefined {
  const tables = new HsdsTables();
  const services = isRecord(value) ? (value['contents'] ?? value['items']) : value;
  if (Array.isArray(services)) {
    for (const each of services) if (isRecord(each)) tables.take('services', each);
    return tables;
  }
  if (!isRecord(value)) return undefined;
  for (const [name, list] of Object.entries(value)) {
    if (!Array.isArray(list)) continue;
    if (TABLES[name] === undefined) tables.unread.set(name, list.length);
    else for (const each of list) if (isRecord(each)) tables.take(name, each);
  }
  return tables;
}
