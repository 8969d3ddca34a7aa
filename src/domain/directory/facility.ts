/** Groups of kinds. A feed may add kinds, never settings. The order is the order in which a list opens. */
export const SETTINGS = [
  'residential-collective',
  'residential-individual',
  'health-beds',
  'social-housing',
  'ambulatory',
  'harm-reduction',
  'peers',
  'other',
] as const;
export type SettingId = (typeof SETTINGS)[number];

/** Settings where the person lives in a place specialised in addiction care. */
export const RESIDENTIAL: readonly SettingId[] = ['residential-collective', 'residential-individual'];

/** What a person may want. Equal choices: the order says nothing about merit. */
export const GOALS = ['stop', 'stay-stopped', 'reduce', 'use-safer'] as const;
export type Goal = (typeof GOALS)[number];

export type Precision = 'address' | 'postcode' | 'city';
export type OnCallFor = 'residents' | 'followed' | 'anyone';

/**
 * One facility, as the columns of `directory.csv` name it. An absent field is unknown: never "no", never 0.
 * Dates are ISO days (`2026-11-22`) or coarser (`2009`, `2009-06`); lists keep the publisher's order.
 */
export interface Facility {
  readonly id: string;
  readonly name: string;
  /** Id of a kind of the feed. */
  readonly kind: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** True when the kind was guessed from a name or a category, and nobody confirmed it. */
  readonly kind_guessed?: boolean;
  readonly organisation?: string;
  readonly network?: string;
  readonly summary?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly region?: string;
  /** Degrees, WGS 84. `lat` and `lon` come together or not at all. */
  readonly lat?: number;
  readonly lon?: number;
  /** What the point stands for: without it, the address. */
  readonly precision?: Precision;
  /** IANA name; without it, the zone of the country when it has only one. */
  readonly time_zone?: string;
  readonly phone?: string;
  /** How to dial `phone`, where that is not as it is written. Made by `passerelle build`. */
  readonly phone_dialled?: string;
  readonly email?: string;
  readonly website?: string;
  /** Another way to reach it, in words. */
  readonly contact?: string;
  /** OSM opening_hours, in the subset of the page's parser. */
  readonly hours?: string;
  /** Holiday calendar: `FR`, `FR-57` or `BE`, then `good-friday` and ISO days that are holidays there too; or ISO days alone. */
  readonly holidays?: readonly string[];
  /** Sessions that recur: in words, or as rules such as `Th[1] 14:00-16:00 "words"`. */
  readonly sessions?: string;
  readonly on_call_hours?: string;
  readonly on_call_phone?: string;
  /** How to dial `on_call_phone`, where that is not as it is written. Made by `passerelle build`. */
  readonly on_call_phone_dialled?: string;
  readonly on_call_for?: OnCallFor;
  /** BCP 47 codes. */
  readonly languages?: readonly string[];
  readonly goals?: readonly Goal[];
  readonly harm_reduction?: 'yes' | 'no';
  readonly publics?: readonly string[];
  readonly substances?: readonly string[];
  readonly treatments?: readonly string[];
  readonly services?: readonly string[];
  /** What must be true to come in. */
  readonly on_entry?: string;
  /** What happens when someone uses during the stay. */
  readonly on_use?: string;
  readonly admission?: string;
  readonly waiting?: string;
  /** `free`, or the publisher's words. */
  readonly cost?: string;
  readonly capacity?: number;
  /** Free places on the day `places_as_of`; 0 is a fact, absence is unknown. */
  readonly places_free?: number;
  readonly places_as_of?: string;
  readonly accessibility?: string;
  /** Ids of facilities of the same feed that it works with. */
  readonly linked_to?: readonly string[];
  /** The day someone asked the facility itself. */
  readonly verified_on?: string;
  readonly source?: string;
  /** The day of the source; a copy from a register sets this only. */
  readonly source_date?: string;
}

/** Fields that `passerelle build` makes from others: a feed carries them, `directory.csv` does not. */
type MadeField = 'phone_dialled' | 'on_call_phone_dialled';
/** A column of `directory.csv`. */
export type FacilityField = Exclude<keyof Facility, MadeField>;
/** A column of a feed's table. */
export type TableField = keyof Facility;

/** How a cell of `directory.csv` is read. */
export type FieldType = 'text' | 'list' | 'number' | 'flag';

/** Every column of `directory.csv`, in the order in which it is written. */
export const FACILITY_FIELDS: Readonly<Record<FacilityField, FieldType>> = {
  id: 'text',
  name: 'text',
  kind: 'text',
  kind_guessed: 'flag',
  organisation: 'text',
  network: 'text',
  summary: 'text',
  street: 'text',
  postcode: 'text',
  city: 'text',
  region: 'text',
  country: 'text',
  lat: 'number',
  lon: 'number',
  precision: 'text',
  time_zone: 'text',
  phone: 'text',
  email: 'text',
  website: 'text',
  contact: 'text',
  hours: 'text',
  holidays: 'list',
  sessions: 'text',
  on_call_hours: 'text',
  on_call_phone: 'text',
  on_call_for: 'text',
  languages: 'list',
  goals: 'list',
  harm_reduction: 'text',
  publics: 'list',
  substances: 'list',
  treatments: 'list',
  services: 'list',
  on_entry: 'text',
  on_use: 'text',
  admission: 'text',
  waiting: 'text',
  cost: 'text',
  capacity: 'number',
  places_free: 'number',
  places_as_of: 'text',
  accessibility: 'text',
  linked_to: 'list',
  verified_on: 'text',
  source: 'text',
  source_date: 'text',
};

/** Every column of a feed's table. */
export const TABLE_FIELDS: Readonly<Record<TableField, FieldType>> = {
  ...FACILITY_FIELDS,
  phone_dialled: 'text',
  on_call_phone_dialled: 'text',
};

/** The facility with the number of its rota in the place of its own. */
export function onRota(facility: Facility): Facility {
  const { phone: _, phone_dialled: __, ...others } = facility;
  const { on_call_phone: phone, on_call_phone_dialled: dialled } = facility;
  return {
    ...others,
    ...(phone !== undefined && { phone }),
    ...(dialled !== undefined && { phone_dialled: dialled }),
  };
}

/** True when the facility itself can be reached in at least one way. */
export function isReachable(facility: Facility): boolean {
  return Boolean(facility.phone || facility.email || facility.website || facility.contact);
}
