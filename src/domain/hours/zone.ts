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

/** Countries and territories of one zone each (IANA time zone database 2025b, zone.tab), by area. */
const SINGLE: Readonly<Record<string, string>> = {
  Africa:
    'AO Luanda BF Ouagadougou BI Bujumbura BJ Porto-Novo BW Gaborone CF Bangui CG Brazzaville CI Abidjan CM Douala ' +
    'DJ Djibouti DZ Algiers EG Cairo EH El_Aaiun ER Asmara ET Addis_Ababa GA Libreville GH Accra GM Banjul GN Conakry ' +
    'GQ Malabo GW Bissau KE Nairobi LR Monrovia LS Maseru LY Tripoli MA Casablanca ML Bamako MR Nouakchott ' +
    'MW Blantyre MZ Maputo NA Windhoek NE Niamey NG Lagos RW Kigali SD Khartoum SL Freetown SN Dakar SO Mogadishu ' +
    'SS Juba ST Sao_Tome SZ Mbabane TD Ndjamena TG Lome TN Tunis TZ Dar_es_Salaam UG Kampala ZA Johannesburg ' +
    'ZM Lusaka ZW Harare',
  America:
    'AG Antigua AI Anguilla AW Aruba BB Barbados BL St_Barthelemy BO La_Paz BQ Kralendijk BS Nassau BZ Belize ' +
    'CO Bogota CR Costa_Rica CU Havana CW Curacao DM Dominica DO Santo_Domingo GD Grenada GF Cayenne GP Guadeloupe ' +
    'GT Guatemala GY Guyana HN Tegucigalpa HT Port-au-Prince JM Jamaica KN St_Kitts KY Cayman LC St_Lucia MF Marigot ' +
    'MQ Martinique MS Montserrat NI Managua PA Panama PE Lima PM Miquelon PR Puerto_Rico PY Asuncion SR Paramaribo ' +
    'SV El_Salvador SX Lower_Princes TC Grand_Turk TT Port_of_Spain UY Montevideo VC St_Vincent VE Caracas ' +
    'VG Tortola VI St_Thomas',
  Arctic: 'SJ Longyearbyen',
  Asia:
    'AE Dubai AF Kabul AM Yerevan AZ Baku BD Dhaka BH Bahrain BN Brunei BT Thimphu GE Tbilisi HK Hong_Kong ' +
    'IL Jerusalem IN Kolkata IQ Baghdad IR Tehran JO Amman JP Tokyo KG Bishkek KH Phnom_Penh KP Pyongyang KR Seoul ' +
    'KW Kuwait LA Vientiane LB Beirut LK Colombo MM Rangoon MO Macau NP Kathmandu OM Muscat PH Manila PK Karachi ' +
    'QA Qatar SA Riyadh SG Singapore SY Damascus TH Bangkok TJ Dushanbe TL Dili TM Ashgabat TW Taipei ' +
    'VN Ho_Chi_Minh YE Aden',
  Atlantic: 'BM Bermuda CV Cape_Verde FK Stanley FO Faroe GS South_Georgia IS Reykjavik SH St_Helena',
  Europe:
    'AD Andorra AL Tirane AT Vienna AX Mariehamn BA Sarajevo BE Brussels BG Sofia BY Minsk CH Zurich CZ Prague ' +
    'DK Copenhagen EE Tallinn FI Helsinki FR Paris GB London GG Guernsey GI Gibraltar GR Athens HR Zagreb ' +
    'HU Budapest IE Dublin IM Isle_of_Man IT Rome JE Jersey LI Vaduz LT Vilnius LU Luxembourg LV Riga MC Monaco ' +
    'MD Chisinau ME Podgorica MK Skopje MT Malta NL Amsterdam NO Oslo PL Warsaw RO Bucharest RS Belgrade ' +
    'SE Stockholm SI Ljubljana SK Bratislava SM San_Marino TR Istanbul VA Vatican',
  Indian:
    'CC Cocos CX Christmas IO Chagos KM Comoro MG Antananarivo MU Mauritius MV Maldives RE Reunion SC Mahe ' +
    'TF Kerguelen YT Mayotte',
  Pacific:
    'AS Pago_Pago CK Rarotonga FJ Fiji GU Guam MP Saipan NC Noumea NF Norfolk NR Nauru NU Niue PN Pitcairn ' +
    'PW Palau SB Guadalcanal TK Fakaofo TO Tongatapu TV Funafuti VU Efate WF Wallis WS Apia',
};

/**
 * The zone of a country (ISO 3166-1, upper case) that has only one; undefined for those with several (CA, ES, PT,
 * US…). France, the Netherlands and others are their European part: their overseas territories have codes of their
 * own. The zone of an address is `zoneOfPlace`'s.
 */
export function zoneOf(country: string): string | undefined {
  return ZONES.get(country);
}

const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries(SINGLE).flatMap(([area, list]) => {
    const words = list.split(' ');
    return words.flatMap((code, at): [string, string][] =>
      at % 2 === 0 ? [[code, `${area}/${words[at + 1] ?? ''}`]] : [],
    );
  }),
);
