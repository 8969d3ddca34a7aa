import type { Gazetteer } from './files.js';
import { queryWords } from './lexicon.js';
import { isNear, SHORTEST_FORGIVEN } from './near-spelling.js';
import type { FacilityTable } from './table.js';

/** A town or a postcode with a point, in degrees. */
export interface Place {
  /** As it is written in its source: "Metz", "57000". */
  readonly label: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/** How a town's name is looked up: folded words without function words. */
function keyOf(name: string): string {
  return queryWords(name).join(' ');
}

/** Towns and postcodes by name: those of the directory, then those of a gazetteer once it is there. */
export class Places {
  private readonly byKey = new Map<string, Place[]>();

  constructor(tables: readonly FacilityTable[]) {
    for (const table of tables) this.addTable(table);
  }

  /** Adds the towns of a gazetteer after those that are known. */
  addGazetteer(gazetteer: Gazetteer): void {
    let lat = 0;
    let lon = 0;
    gazetteer.names.forEach((label, at) => {
      lat += gazetteer.lat[at] ?? 0;
      lon += gazetteer.lon[at] ?? 0;
      const country = gazetteer.countries[gazetteer.country[at] ?? 0] ?? '';
      this.add(keyOf(label), { label, country, lat: lat / 1000, lon: lon / 1000 });
    });
  }

  /**
   * The places of that very name or postcode, in the order of their sources; with `forgiving`, and when there is
   * none, those whose name is one typo away.
   *
   * @param country places of this country come first
   */
  find(text: string, country?: string, forgiving = false): readonly Place[] {
    const key = keyOf(text);
    if (key === '') return [];
    let found = this.byKey.get(key) ?? [];
    if (found.length === 0 && forgiving && key.length >= SHORTEST_FORGIVEN) {
      found = [...this.byKey].filter(([name]) => isNear(key, name)).flatMap(([, places]) => places);
    }
    const own = found.filter((place) => place.country === country);
    return [...own, ...found.filter((place) => place.country !== country)];
  }

  private addTable(table: FacilityTable): void {
    const countries = table.codes('country');
    for (const field of ['city', 'postcode'] as const) {
      const { codes, texts } = table.codes(field);
      // A text is read once for each country in which it stands, however many facilities share it.
      const seen = new Uint8Array(texts.length * countries.texts.length);
      for (let row = 0; row < table.count; row++) {
        const lat = table.lat[row] as number;
        const lon = table.lon[row] as number;
        const code = codes[row] as number;
        const pair = code * countries.texts.length + (countries.codes[row] as number);
        if (code === 0 || seen[pair] === 1 || Number.isNaN(lat) || Number.isNaN(lon)) continue;
        seen[pair] = 1;
        const label = texts[code] as string;
        const key = keyOf(label);
        const country = countries.texts[countries.codes[row] as number] as string;
        if (key !== '') this.add(key, { label, country, lat, lon });
      }
    }
  }

  /** One place a name and country: the first source wins. */
  private add(key: string, place: Place): void {
    const known = this.byKey.get(key);
    if (!known) this.byKey.set(key, [place]);
    else if (!known.some((each) => each.country === place.country)) known.push(place);
  }
}
