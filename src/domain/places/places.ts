import { isNear } from '../directory/near-spelling.js';
import type { FacilityTable } from '../directory/table.js';
import type { Gazetteer, SmallTowns } from './gazetteer.js';
import { tokens } from '../text.js';
import { keyOfName } from './names.js';

export type PlaceLevel = 'town' | 'postcode' | 'area';

/** A town, a postcode or a part of a country, with a point in degrees. */
export interface Place {
  readonly level: PlaceLevel;
  /** As it is shown: "Metz", "57000 Metz", "Moselle". */
  readonly label: string;
  /** The area that tells it from others of its name. */
  readonly within?: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  /** How many live there, as `sizeOf` says; the larger of two namesakes is thought of first. */
  readonly size: number;
  /** True when the point is the middle of what surrounds it. */
  readonly approximate?: boolean;
  /** How the postcodes of what lies in it begin. */
  readonly postcodes: readonly string[];
  /** What its facilities may call their region. Empty but for an area. */
  readonly names: readonly string[];
}

/** A part of a city that is told by its postcode. */
const ARRONDISSEMENT = /\d \p{L}* ?Arrondissement$|\de?r? Arrondissement$/u;
/** Shorter names are taken as they are written. */
const SHORTEST_FORGIVEN = 5;
const THOUSANDTHS = 1000;
/** An area is thought of before a town of its name with fewer than 64,000 people. */
const AREA = 7;
/** A CEDEX code is nobody's address: what it begins with is that of its town. */
const BEGINNING = 3;

/** Towns, postcodes and areas by name: those of a gazetteer, and those of the directory that it does not know. */
export class Places {
  private readonly byKey = new Map<string, Place[]>();
  /** By country, the largest town of each beginning of a postcode. */
  private readonly beginnings = new Map<string, ReadonlyMap<string, Place>>();
  private postcodes: readonly { readonly country: string; readonly places: readonly Place[] }[] = [];
  private readonly fromTables: readonly FacilityTable[];
  private tablesAdded = false;

  /** @param tables their towns are looked up where no gazetteer says more */
  constructor(tables: readonly FacilityTable[]) {
    this.fromTables = tables;
  }

  addGazetteer(gazetteer: Gazetteer): void {
    const areas = (gazetteer.areas ?? []).map((area): Place => ({
      level: 'area',
      label: area.names[0] ?? '',
      country: area.country,
      lat: area.lat / THOUSANDTHS,
      lon: area.lon / THOUSANDTHS,
      size: AREA,
      postcodes: area.postcodes ?? [],
      names: area.names,
    }));
    gazetteer.areas?.forEach(({ names, codes = [] }, at) => {
      const area = areas[at] as Place;
      this.add(keyOfName(area.label), area);
      // Under its other names, a town that is called so is meant first: Liège is not its province.
      for (const name of [...names.slice(1), ...codes]) this.add(keyOfName(name), { ...area, size: -1 });
    });
    const around = new Set(gazetteer.around);
    const lats = sums(gazetteer.lat);
    const lons = sums(gazetteer.lon);
    const codesOf = postcodesByTown(gazetteer);
    const towns = gazetteer.names.map((label, at): Place => {
      const within = areas[(gazetteer.area?.[at] ?? 0) - 1]?.label;
      return {
        level: ARRONDISSEMENT.test(label) ? 'postcode' : 'town',
        label,
        ...(within !== undefined && within !== label && { within }),
        country: gazetteer.countries[gazetteer.country[at] ?? 0] ?? '',
        lat: (lats[at] ?? 0) / THOUSANDTHS,
        lon: (lons[at] ?? 0) / THOUSANDTHS,
        size: Number(gazetteer.sizes?.[at] ?? 0),
        ...(around.has(at) && { approximate: true }),
        postcodes: codesOf.get(at) ?? [],
        names: [],
      };
    });
    towns.forEach((town) => this.add(keyOfName(town.label), town));
    for (const [at, name] of gazetteer.aliases ?? []) {
      const town = towns[at];
      if (town) this.add(keyOfName(name), { ...town, label: name });
    }
    this.postcodes = (gazetteer.postcodes ?? []).map((list) => {
      const codes = sums(list.codes);
      const own = { lat: sums(list.lat), lon: sums(list.lon), at: 0 };
      const places = codes.map((number, at): Place => {
        const code = String(number).padStart(list.digits, '0');
        const town = towns[(list.town[at] ?? 0) - 1];
        const next = town ? 0 : own.at++;
        return {
          level: 'postcode',
          label: town ? `${code} ${town.label}` : code,
          country: list.country,
          lat: town?.lat ?? (own.lat[next] ?? 0) / THOUSANDTHS,
          lon: town?.lon ?? (own.lon[next] ?? 0) / THOUSANDTHS,
          size: town?.size ?? 0,
          ...(!town && { approximate: true }),
          postcodes: [code],
          names: [],
        };
      });
      places.forEach((place) => this.add(place.postcodes[0] ?? '', place));
      return { country: list.country, places };
    });
    for (const { country, places } of this.postcodes) this.addBeginnings(country, places);
    this.addTables();
  }

  /** Adds the towns that the gazetteer left out: each stands where its postcode does. */
  addSmallTowns({ country, counts, names }: SmallTowns): void {
    const places = this.postcodes.find((each) => each.country === country)?.places ?? [];
    let next = 0;
    places.forEach((postcode, at) => {
      for (let count = counts[at] ?? 0; count > 0; count--) {
        const label = names[next++] ?? '';
        const { lat, lon, postcodes } = postcode;
        this.add(keyOfName(label), {
          level: 'town',
          label,
          within: postcodes[0] ?? '',
          country,
          lat,
          lon,
          size: 0,
          approximate: true,
          postcodes,
          names: [],
        });
      }
    });
  }

  /** The towns of the directory are all there is: its feed has no gazetteer, or it cannot be read. */
  addTables(): void {
    if (this.tablesAdded) return;
    this.tablesAdded = true;
    this.fromTables.forEach((table) => this.addTable(table));
  }

  /**
   * The places of a key, as `placeKey` makes it: those of the country first, in each the larger first. A postcode or
   * any other number is never forgiven a typo.
   *
   * @param written the words as they stand, folded: a larger place that is called just so goes before what bears an article besides
   */
  find(key: string, country?: string, written = ''): readonly Place[] {
    const found = ordered(this.byKey.get(key) ?? [], country);
    const [first] = found;
    const exact = found.filter(({ label }) => tokens(label).join(' ') === written);
    if (!first || exact.includes(first)) return found;
    // Liège is not Le Liège, wherever the page is; but Le Havre is meant before Havré.
    const larger = exact.filter(({ size }) => size >= first.size);
    return [...larger, ...found.filter((each) => !larger.includes(each))];
  }

  /** The places whose name is one typo away. */
  findNear(key: string, country?: string): readonly Place[] {
    if (key.length < SHORTEST_FORGIVEN || /\d/.test(key)) return [];
    const found: Place[] = [];
    for (const [name, places] of this.byKey) {
      if (name.length >= SHORTEST_FORGIVEN && isNear(key, name)) found.push(...places);
    }
    return ordered(found, country);
  }

  /** CEDEX codes and codes that are new begin as others do: the largest town of these stands for them. */
  private addBeginnings(country: string, places: readonly Place[]): void {
    const largest = new Map<string, Place>();
    for (const place of places) {
      const beginning = (place.postcodes[0] ?? '').slice(0, BEGINNING);
      const known = largest.get(beginning);
      if (!known || known.size < place.size) largest.set(beginning, place);
    }
    this.beginnings.set(country, largest);
  }

  /** The place of a postcode that is in no list, such as a CEDEX code: around the largest town whose code begins so. */
  nearPostcode(code: string, country: string | undefined): Place | undefined {
    for (const [own, largest] of this.beginnings) {
      const [sample] = largest.values();
      if (country !== undefined && own !== country) continue;
      if (sample?.postcodes[0]?.length !== code.length) continue;
      const place = largest.get(code.slice(0, BEGINNING));
      if (place) return { ...place, label: code, approximate: true };
    }
    return undefined;
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
        const key = keyOfName(label);
        const country = countries.texts[countries.codes[row] as number] as string;
        if (key === '' || this.byKey.get(key)?.some((place) => place.country === country)) continue;
        const level = field === 'city' ? 'town' : 'postcode';
        const postcodes = field === 'city' ? [] : [label];
        this.add(key, { level, label, country, lat, lon, size: 0, postcodes, names: [] });
      }
    }
  }

  private add(key: string, place: Place): void {
    if (key === '') return;
    const known = this.byKey.get(key);
    if (known) known.push(place);
    else this.byKey.set(key, [place]);
  }
}

function ordered(places: readonly Place[], country: string | undefined): readonly Place[] {
  const rank = (place: Place): number => (place.country === country ? 0 : 10) - place.size;
  return places.length < 2 ? places : [...places].sort((a, b) => rank(a) - rank(b));
}

/** Numbers that are each told minus the one before. */
function sums(deltas: readonly number[]): number[] {
  let sum = 0;
  return deltas.map((delta) => (sum += delta));
}

function postcodesByTown({ postcodes = [] }: Gazetteer): Map<number, string[]> {
  const byTown = new Map<number, string[]>();
  for (const { codes, digits, town } of postcodes) {
    sums(codes).forEach((number, at) => {
      const own = (town[at] ?? 0) - 1;
      const code = String(number).padStart(digits, '0');
      const known = byTown.get(own);
      if (known) known.push(code);
      else byTown.set(own, [code]);
    });
  }
  byTown.delete(-1);
  return byTown;
}
