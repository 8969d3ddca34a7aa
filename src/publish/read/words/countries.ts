import { codeText, wordKey } from './word-key.js';

/** The languages in which tables name countries and languages. */
export const NAMING_LANGUAGES = ['fr', 'en', 'nl', 'de', 'es', 'pt', 'nb', 'ar'] as const;

/** Parts of France that bear a code of their own. In a table of addresses they are written under FR. */
const OF_FRANCE: ReadonlySet<string> = new Set('BL GF GP MF MQ NC PF PM RE TF WF YT'.split(' '));

/** Codes that ISO 3166 has taken back, and whose names lead to another code. */
const TAKEN_BACK: ReadonlySet<string> = new Set('AN BU CS DD DY FX HV NH RH SU TP UK VD YD YU ZR'.split(' '));

/** ISO 3166-1 alpha-3 and usual names that the list of the runtime lacks. */
const OTHERS: Readonly<Record<string, string>> = {
  fra: 'FR',
  'france metropolitaine': 'FR',
  'republique francaise': 'FR',
  bel: 'BE',
  che: 'CH',
  lux: 'LU',
  deu: 'DE',
  nld: 'NL',
  esp: 'ES',
  ita: 'IT',
  prt: 'PT',
  gbr: 'GB',
  uk: 'GB',
  'great britain': 'GB',
  usa: 'US',
  'etats unis d amerique': 'US',
  'united states of america': 'US',
  can: 'CA',
  mar: 'MA',
  dza: 'DZ',
  tun: 'TN',
  'la reunion': 'FR',
  hollande: 'NL',
};

let names: Map<string, string> | undefined;

function countryNames(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const language of NAMING_LANGUAGES) {
    const list = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let first = 65; first <= 90; first += 1)
      for (let second = 65; second <= 90; second += 1) {
        const code = String.fromCharCode(first, second);
        const name = list.of(code);
        if (name !== undefined && !TAKEN_BACK.has(code))
          names.set(wordKey(name), OF_FRANCE.has(code) ? 'FR' : code);
      }
  }
  for (const [name, code] of Object.entries(OTHERS)) names.set(name, code);
  return names;
}

/** The code of a country that is written by its code or its name; the text as it is when neither is known. */
export function readCountry(written: string): string {
  const text = codeText(written);
  return /^[a-z]{2}$/i.test(text) && wordKey(text) !== 'uk'
    ? text.toUpperCase()
    : (countryNames().get(wordKey(text)) ?? text);
}
