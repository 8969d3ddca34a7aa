/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;
/** Every change of offset since 1972 falls on a quarter of an hour, UTC (IANA time zone database). */
const QUARTER_MS = 900_000;
const MINUTE_MS = 60_000;
const OFFSETS_KEPT = 4096;

interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** Offsets by quarter of an hour since 1970. */
  readonly offsets: Map<number, number>;
}

const clocks = new Map<string, Clock | undefined>();

function clockOf(zone: string): Clock | undefined {
  if (clocks.has(zone)) return clocks.get(zone);
  let clock: Clock | undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    clock = { format, offsets: new Map() };
  } catch {
    clock = undefined;
  }
  clocks.set(zone, clock);
  return clock;
}

/**
 * What the wall clock of a zone is ahead of UTC at an instant, in milliseconds, a whole number of minutes.
 * Undefined for a zone the browser does not know and for an instant that is no date.
 */
export function offsetAt(at: number, zone: string): number | undefined {
  const clock = clockOf(zone);
  if (!clock || !(Math.abs(at) < 8e15)) return undefined;
  const quarter = Math.floor(at / QUARTER_MS);
  let offset = clock.offsets.get(quarter);
  if (offset === undefined) {
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0] = (
      clock.format.format(quarter * QUARTER_MS).match(/\d+/g) ?? []
    ).map(Number);
    offset = Date.UTC(year, month - 1, day, hour, minute) - quarter * QUARTER_MS;
    // Before standard time the offset has seconds, which the format above does not tell.
    offset = Math.ceil(offset / MINUTE_MS) * MINUTE_MS;
    if (clock.offsets.size >= OFFSETS_KEPT) clock.offsets.clear();
    clock.offsets.set(quarter, offset);
  }
  return offset;
}

/** A moment as a calendar and a wall clock show it. */
export interface LocalParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Minutes since midnight, as shown by the clock. */
  readonly minute: number;
}

/** Calendar of a wall time given in milliseconds, as if the wall were at UTC. */
export function partsOf(wall: number): LocalParts {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (date.getUTCDay() + 6) % 7,
    minute: date.getUTCHours() * 60 + date.getUTCMinutes(),
  };
}

/** What calendar and clock show in a zone at an instant (epoch, ms); undefined when zone or instant are not valid. */
export function localParts(at: number, zone: string): LocalParts | undefined {
  const offset = offsetAt(at, zone);
  return offset === undefined ? undefined : partsOf(at + offset);
}

/** A stretch of time in which the wall clock runs without a jump: instants `from` to `to`, in ms, and its offset. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/**
 * Cuts a time of a day at most where the clock is put forward or back, so that wall times inside a stretch and
 * instants are one to one: a skipped wall time is in no stretch, a repeated one in two.
 */
export function stretches(from: number, to: number, zone: string): Stretch[] {
  const before = offsetAt(from, zone);
  const after = offsetAt(to, zone);
  if (before === undefined || after === undefined) return [];
  if (before === after) return [{ from, to, offset: before }];
  let low = Math.floor(from / QUARTER_MS);
  let high = Math.ceil(to / QUARTER_MS);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * QUARTER_MS, zone) === before) low = middle;
    else high = middle;
  }
  const jump = Math.min(high * QUARTER_MS, to);
  return [
    { from, to: jump, offset: before },
    { from: jump, to, offset: after },
  ];
}

/** Countries and territories of one clock each (IANA time zone database, zone1970.tab), by area. */
const SINGLE: Readonly<Record<string, string>> = {
  Europe:
    'AT Vienna BE Brussels CH Zurich CZ Prague DK Copenhagen FI Helsinki FR Paris GB London GR Athens IE Dublin ' +
    'IT Rome LU Luxembourg MC Monaco NL Amsterdam NO Oslo PL Warsaw RO Bucharest SE Stockholm',
  Asia: 'IN Kolkata LB Beirut PK Karachi',
  Africa: 'CI Abidjan CM Douala DZ Algiers MA Casablanca SN Dakar TN Tunis',
  America: 'GF Cayenne GP Guadeloupe MQ Martinique',
  Indian: 'RE Reunion YT Mayotte',
  Pacific: 'NC Noumea',
};

/**
 * The zone of a country (ISO 3166-1, upper case) that has only one; undefined for those with several (CA, ES, PT,
 * US…) and those not listed. France is its European part: the overseas territories have codes of their own.
 */
export function zoneOf(country: string): string | undefined {
  for (const [area, list] of Object.entries(SINGLE)) {
    const words = list.split(' ');
    const town = words[words.indexOf(country) + 1];
    if (/^[A-Z]{2}$/.test(country) && words.includes(country) && town) return `${area}/${town}`;
  }
  return undefined;
}
