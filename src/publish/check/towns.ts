import type { Facility } from '../../domain/directory/facility.js';
import { distance } from '../../domain/directory/nearest.js';
import { buildGazetteer, buildSmallTowns } from '../../domain/places/gazetteer-build.js';
import { keyOfName } from '../../domain/places/names.js';
import { Places, type Place } from '../../domain/places/places.js';
import { Faults } from '../faults/fault.js';
import { DIRECTORY_FILE, type PlacedFacility } from '../read/directory-csv.js';
import { placesOf } from '../towns/places.js';
import type { Sifted } from './facilities.js';

/** Km from the middle of its town beyond which a point is not in it: the widest communes reach 20. */
const FAR = 25;
/** The same of a town whose own middle is not known, but that of what surrounds it. */
const FAR_AROUND = 60;
/** Km around a postcode within which a town that its list does not name may still have it, such as a new commune. */
const SHARED = 25;

/** How the postcodes of a country are written. Source: the Universal Postal Union's addressing guides; checked 2026-12-01. */
const POSTCODES: Readonly<Record<string, { readonly pattern: RegExp; readonly example: string }>> = {
  FR: { pattern: /^\d{5}$/, example: '57000' },
  BE: { pattern: /^\d{4}$/, example: '1000' },
  CH: { pattern: /^\d{4}$/, example: '1003' },
  LU: { pattern: /^(?:L-)?\d{4}$/, example: '1611' },
  DE: { pattern: /^\d{5}$/, example: '66111' },
  NL: { pattern: /^\d{4} ?[A-Z]{2}$/, example: '1012 AB' },
  CA: { pattern: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/, example: 'H2X 1Y4' },
};

/** By country: the same for every folder that is read. */
const known = new Map<string, Places>();

function placesIn(country: string): Places {
  let places = known.get(country);
  if (!places) {
    const source = placesOf([country]);
    const small = buildSmallTowns(source);
    places = new Places([]);
    places.addGazetteer(buildGazetteer(source, ''));
    if (small) places.addSmallTowns(small);
    known.set(country, places);
  }
  return places;
}

/**
 * Holds what a row says of where it is against the towns of its country: a postcode that is not written as there, a town
 * that its postcode does not know, a point far from its town. All are warnings; a point that is told is left out. A
 * facility without a point stands where its town does, where only one town can be meant: so that who looks around there
 * finds it.
 *
 * @param strays those whose point was told and left out before
 */
export function checkTowns(placed: readonly PlacedFacility[], strays: ReadonlySet<PlacedFacility>): Sifted {
  const faults = new Faults();
  const kept = placed.map((each) => {
    const { facility } = each;
    const writing = POSTCODES[facility.country];
    if (facility.postcode !== undefined && writing && !writing.pattern.test(facility.postcode))
      faults.add(
        DIRECTORY_FILE,
        each.place('postcode'),
        'postcode-written',
        { value: facility.postcode, country: facility.country, example: writing.example },
        'warning',
      );
    const town = townOf(facility);
    if (town === 'elsewhere') {
      const { city = '', postcode = '' } = facility;
      faults.add(DIRECTORY_FILE, each.place('city'), 'town-postcode', { value: city, postcode }, 'warning');
      return each;
    }
    if (!town || strays.has(each)) return each;
    const { lat, lon } = facility;
    if (lat !== undefined && lon !== undefined) {
      const km = distance(lat, lon, town.lat, town.lon);
      if (km <= (town.approximate === true ? FAR_AROUND : FAR)) return each;
      const swapped = distance(lon, lat, town.lat, town.lon);
      faults.add(
        DIRECTORY_FILE,
        each.place('lat'),
        'point-far',
        { lat, lon, value: town.label, km: Math.round(km), swapped: Math.round(swapped) },
        'warning',
      );
    }
    return { ...each, facility: { ...facility, lat: town.lat, lon: town.lon, precision: 'city' as const } };
  });
  return { faults: faults.list, kept };
}

/** The one town that a facility can mean; `elsewhere` for a town that its postcode does not know. */
function townOf({ city, postcode, country, region }: Facility): Place | 'elsewhere' | undefined {
  if (city === undefined) return undefined;
  const places = placesIn(country);
  const towns = places
    .find(keyOfName(city), country)
    .filter((place) => place.country === country && place.level !== 'area');
  const listed = postcode === undefined ? [] : places.find(postcode, country);
  const [code] = listed;
  if (code === undefined || towns.length === 0) {
    const near = region === undefined ? towns : towns.filter(({ within }) => within === region);
    const choice = near.length > 0 ? near : towns;
    return choice.length === 1 ? choice[0] : undefined;
  }
  const own = towns.filter(({ postcodes }) => postcodes.some((each) => each === postcode));
  if (own.length > 0) return own[0];
  const around = towns.filter((town) => distance(town.lat, town.lon, code.lat, code.lon) <= SHARED);
  return around.length > 0 ? around[0] : 'elsewhere';
}
