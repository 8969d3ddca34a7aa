import { isIn, postcodeOf, regionKey, territoryOf, type Address, type Box } from '../directory/territory.js';
import { zoneOf } from './zone.js';

/** A part of a country with a clock of its own. */
interface Part {
  readonly zone: string;
  /** Of the postcode, in capitals and without spaces. */
  readonly postcodes?: RegExp;
  /** Codes (ISO 3166-2, without the country) and names of its regions, as `regionKey` writes them. */
  readonly regions?: string;
  readonly box?: Box;
}

/**
 * Countries of several clocks, or whose territories are often written under their code. The first part that the
 * postcode names, else the first that the region names, else the one in which the point lies. Zones and their extent:
 * IANA time zone database 2025b, zone.tab and the comments of its regional files.
 */
const PARTS: ReadonlyMap<string, readonly Part[]> = new Map<string, readonly Part[]>(
  Object.entries({
    // Correos: the first two digits are the province. ISO 3166-2:ES.
    ES: [
      {
        zone: 'Atlantic/Canary',
        postcodes: /^3[58]\d{3}$/,
        regions: 'cn|gc|tf|canarias|canaries|islas canarias|las palmas|santa cruz de tenerife|tenerife',
        box: [27.5, -18.3, 29.5, -13.3],
      },
      { zone: 'Africa/Ceuta', postcodes: /^5[12]\d{3}$/, regions: 'ce|ml|ceuta|melilla' },
      {
        zone: 'Europe/Madrid',
        postcodes: /^(?:0?[1-9]|[1-4]\d|50)\d{3}$/,
        regions:
          'an|ar|as|cb|cl|cm|ct|ex|ga|ib|mc|md|nc|pv|ri|vc|a|ab|al|av|b|ba|bi|bu|c|ca|cc|co|cr|cs|cu|gi|gr|gu|h|hu|j|l|le|lo|lu|m|ma|mu|na|o|or|p|pm|po|s|sa|se|sg|so|ss|t|te|to|v|va|vi|z|za',
        box: [35.9, -9.4, 43.9, 4.4],
      },
    ],
    // CTT: 9000 to 9499 is Madeira, from 9500 on the Azores. ISO 3166-2:PT.
    PT: [
      {
        zone: 'Atlantic/Madeira',
        postcodes: /^9[0-4]\d\d(?:-?\d{3})?$/,
        regions: '30|madeira|madere|regiao autonoma da madeira',
        box: [32.3, -17.4, 33.2, -16.2],
      },
      {
        zone: 'Atlantic/Azores',
        postcodes: /^9[5-9]\d\d(?:-?\d{3})?$/,
        regions: '20|azores|acores|regiao autonoma dos acores',
        box: [36.8, -31.4, 39.8, -24.9],
      },
      {
        zone: 'Europe/Lisbon',
        postcodes: /^[1-8]\d{3}(?:-?\d{3})?$/,
        regions:
          '01|02|03|04|05|06|07|08|09|10|11|12|13|14|15|16|17|18|lisboa|porto|faro|braga|coimbra|setubal',
        box: [36.9, -9.6, 42.2, -6.1],
      },
    ],
    // The Caribbean Netherlands have no postcodes. ISO 3166-2:NL.
    NL: [
      {
        zone: 'America/Kralendijk',
        regions:
          'bq1|bq2|bq3|aw|cw|sx|caribisch nederland|bonaire|saba|sint eustatius|aruba|curacao|sint maarten',
        box: [11.9, -70.2, 18.2, -62.8],
      },
      { zone: 'Europe/Amsterdam', postcodes: /^\d{4}(?:[A-Z]{2})?$/, box: [50.7, 3.3, 53.7, 7.3] },
    ],
    // Postcodes of the communes of the two eastern groups: INSEE, Code officiel géographique 2024.
    PF: [
      { zone: 'Pacific/Marquesas', postcodes: /^987(?:4\d|96)$/ },
      { zone: 'Pacific/Gambier', postcodes: /^987(?:55|92|93)$/ },
      { zone: 'Pacific/Tahiti', postcodes: /^987\d\d$/ },
    ],
    // Canada Post: the first letter is the province. Provinces of two clocks count where one of them is certain.
    CA: [
      { zone: 'America/Edmonton', postcodes: /^T/, regions: 'ab|alberta' },
      { zone: 'America/Regina', postcodes: /^S(?!9V)/, regions: 'sk|saskatchewan' },
      { zone: 'America/Winnipeg', postcodes: /^R/, regions: 'mb|manitoba' },
      { zone: 'America/Moncton', postcodes: /^E/, regions: 'nb|nouveau brunswick|new brunswick' },
      {
        zone: 'America/Halifax',
        postcodes: /^[BC]/,
        regions: 'ns|pe|nova scotia|nouvelle ecosse|prince edward island|du prince edouard',
      },
      // Without the Magdalen Islands and the Lower North Shore.
      { zone: 'America/Toronto', postcodes: /^(?:[HJ]|G(?!4T|0G))/, regions: 'qc|quebec' },
      // Of northern Ontario only what lies east of 90° W.
      { zone: 'America/Toronto', postcodes: /^(?:[KLMN]|P[1-7]|P0[A-S])/ },
      // Without the Rocky Mountains and the Peace River.
      { zone: 'America/Vancouver', postcodes: /^V(?!0[A-CJ]|1[ACGJ])/ },
      { zone: 'America/Whitehorse', postcodes: /^Y/, regions: 'yt|yukon' },
      {
        zone: 'America/Yellowknife',
        postcodes: /^X(?:1|0[EG])/,
        regions: 'nt|territoires du nord ouest|northwest territories',
      },
    ],
    // States of one clock. ISO 3166-2:US.
    US: [
      { zone: 'America/New_York', regions: 'ct|dc|de|ga|ma|md|me|nc|nh|nj|ny|oh|pa|ri|sc|va|vt|wv' },
      { zone: 'America/Chicago', regions: 'al|ar|ia|il|la|mn|mo|ms|ok|wi' },
      { zone: 'America/Denver', regions: 'co|mt|nm|ut|wy' },
      { zone: 'America/Los_Angeles', regions: 'ca|wa' },
      { zone: 'Pacific/Honolulu', regions: 'hi' },
      { zone: 'America/Puerto_Rico', regions: 'pr|vi' },
    ],
    // ISO 3166-2:BR.
    BR: [
      { zone: 'America/Sao_Paulo', regions: 'df|es|go|mg|pr|rj|rs|sc|sp' },
      { zone: 'America/Belem', regions: 'ap|pa' },
      { zone: 'America/Fortaleza', regions: 'ce|ma|pb|pi|rn' },
      { zone: 'America/Maceio', regions: 'al|se' },
      { zone: 'America/Bahia', regions: 'ba' },
      { zone: 'America/Araguaina', regions: 'to' },
      { zone: 'America/Campo_Grande', regions: 'ms' },
      { zone: 'America/Cuiaba', regions: 'mt' },
      { zone: 'America/Porto_Velho', regions: 'ro' },
      { zone: 'America/Boa_Vista', regions: 'rr' },
      { zone: 'America/Rio_Branco', regions: 'ac' },
    ],
    // ISO 3166-2:AU; Australia Post for the two exceptions of New South Wales.
    AU: [
      { zone: 'Australia/Broken_Hill', postcodes: /^2880$/ },
      { zone: 'Australia/Lord_Howe', postcodes: /^2898$/ },
      { zone: 'Australia/Sydney', regions: 'nsw|act|new south wales' },
      { zone: 'Australia/Melbourne', regions: 'vic|victoria' },
      { zone: 'Australia/Brisbane', regions: 'qld|queensland' },
      { zone: 'Australia/Adelaide', regions: 'sa|south australia' },
      { zone: 'Australia/Hobart', regions: 'tas|tasmania' },
      { zone: 'Australia/Darwin', regions: 'nt|northern territory' },
    ],
  }),
);

/** Countries whose zones show the same time (IANA time zone database 2025b): one of them stands for all. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AR: 'America/Argentina/Buenos_Aires',
    CY: 'Asia/Nicosia',
    DE: 'Europe/Berlin',
    MH: 'Pacific/Majuro',
    MY: 'Asia/Kuala_Lumpur',
    PS: 'Asia/Gaza',
    UZ: 'Asia/Tashkent',
  }),
);

function partOf(parts: readonly Part[], country: string, address: Address): Part | undefined {
  const code = postcodeOf(address);
  const written = regionKey(address.region);
  const region = written.startsWith(`${country.toLowerCase()} `) ? written.slice(3) : written;
  return (
    (code && parts.find(({ postcodes }) => postcodes?.test(code))) ||
    (region && parts.find(({ regions }) => regions?.split('|').includes(region))) ||
    parts.find(({ box }) => box && isIn(address, box))
  );
}

/**
 * The zone (IANA name) of an address: that of its country or of the French territory in which it lies; in a country of
 * several clocks, that of its postcode, region or point. Undefined where they leave a doubt: nothing is guessed.
 */
export function zoneOfPlace(address: Address): string | undefined {
  const country = territoryOf(address);
  if (country === undefined) return undefined;
  const parts = PARTS.get(country);
  const own = parts && partOf(parts, country, address)?.zone;
  return own ?? zoneOf(country) ?? ALIKE.get(country);
}
