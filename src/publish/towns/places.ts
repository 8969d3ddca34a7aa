import { thousandths, type Area, type Country, type Town } from '../../domain/places/gazetteer-build.js';
import { placesOfFrance } from './france.js';
import {
  BELGIAN_PROVINCES,
  BELGIAN_TOWNS,
  CANADIAN_PROVINCES,
  QUEBEC_REGIONS,
  SWISS_CANTONS,
  SWISS_TOWNS,
  type NamedArea,
} from './other-areas.js';
import type { ListedTown } from './town-list.js';
import { listedTownsOf } from './towns.js';

/** What a page shows with these places. */
export const PLACES_ATTRIBUTION = 'GeoNames, CC BY 4.0';

/** How one country is divided, and what its towns are called besides. */
interface Division {
  readonly areas: readonly {
    readonly named: readonly NamedArea[];
    readonly codeOf: (town: ListedTown) => string;
  }[];
  readonly towns: Readonly<Record<string, string>>;
}

const DIVISIONS: Readonly<Record<string, Division>> = {
  BE: { areas: [{ named: BELGIAN_PROVINCES, codeOf: ({ department }) => department }], towns: BELGIAN_TOWNS },
  CH: { areas: [{ named: SWISS_CANTONS, codeOf: ({ region }) => region }], towns: SWISS_TOWNS },
  CA: {
    areas: [
      {
        named: QUEBEC_REGIONS,
        codeOf: ({ region, department }) => (region === QUEBEC ? department : ''),
      },
      { named: CANADIAN_PROVINCES, codeOf: ({ region }) => region },
    ],
    towns: {},
  },
};
/** Québec among the provinces of Canada, by the source's number. */
const QUEBEC = '10';

/**
 * Towns, areas and postcodes of the countries of a feed. Those of France are the state's; of Belgium, Switzerland and
 * Canada the parts of the country are known; of any other country the towns alone.
 */
export function placesOf(countries: readonly string[]): Country {
  const towns: Town[] = [];
  const areas: Area[] = [];
  const postcodes: Country['postcodes'][number][] = [];
  for (const country of countries) {
    const own = country === 'FR' ? placesOfFrance(listedTownsOf(['FR'])) : placesOfOther(country);
    const [townsBefore, areasBefore] = [towns.length, areas.length];
    towns.push(
      ...own.towns.map((town) =>
        town.area === undefined ? town : { ...town, area: town.area + areasBefore },
      ),
    );
    areas.push(...own.areas);
    postcodes.push(
      ...own.postcodes.map(({ country: of, list }) => ({
        country: of,
        list: list.map((code) =>
          code.town === undefined ? code : { ...code, town: code.town + townsBefore },
        ),
      })),
    );
  }
  return { towns, areas, postcodes };
}

function placesOfOther(country: string): Country {
  const listed = listedTownsOf([country]);
  const { areas: kinds, towns: names } = DIVISIONS[country] ?? { areas: [], towns: {} };
  const areas = kinds.flatMap(({ named, codeOf }) =>
    named.flatMap(([code, written, postcodes]): Area[] => {
      const own = listed.filter((town) => codeOf(town) === code);
      if (own.length === 0) return [];
      return [
        {
          country,
          names: written.split('|'),
          ...(postcodes !== undefined && { postcodes: postcodes.split(' ') }),
          lat: thousandths(own.reduce((sum, { lat }) => sum + lat, 0) / own.length),
          lon: thousandths(own.reduce((sum, { lon }) => sum + lon, 0) / own.length),
        },
      ];
    }),
  );
  // A town is told from its namesakes by the first kind of area that it is in.
  const [first] = kinds;
  const areaOf = (town: ListedTown): number => {
    const at = first?.named.findIndex(([code]) => code === first.codeOf(town)) ?? -1;
    const label = first?.named[at]?.[1].split('|')[0];
    return label === undefined ? -1 : areas.findIndex(({ names: [own] }) => own === label);
  };
  const towns = listed.map((town): Town => {
    const { name, lat, lon } = town;
    const [shown, ...aliases] = names[name]?.split('|') ?? [];
    const area = areaOf(town);
    return {
      name: shown ?? name,
      country,
      lat,
      lon,
      ...(shown !== undefined && { aliases: [...aliases, name].filter((each) => each !== shown) }),
      ...(area >= 0 && { area }),
    };
  });
  return { towns, areas, postcodes: [] };
}
