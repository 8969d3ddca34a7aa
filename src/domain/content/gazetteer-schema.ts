import * as v from 'valibot';
import type { Result } from '../issue.js';
import type { Gazetteer, GazetteerArea, GazetteerPostcodes, SmallTowns } from '../places/gazetteer.js';
import { areIndexes } from './directory-schema.js';
import * as field from './fields.js';
import { Findings, isRecord } from './fields.js';

const COUNTRY = /^[A-Z]{2}$/;
/** Names of one area, and other names of one town, at most. */
const MOST_NAMES = 20;

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const areWhole = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(Number.isSafeInteger);

/**
 * Checks the places of a gazetteer: columns of one length, every number whole. What is optional and does not fit is
 * dropped; without sound towns the whole is refused.
 */
export function parseGazetteer(value: unknown): Result<Gazetteer> {
  const found = new Findings();
  const head = field.object({ format: v.picklist(['passerelle-gazetteer/1']), attribution: field.text });
  const taken = found.take(head, value, []);
  if (!taken) return found.result<Gazetteer>(undefined);
  const { names, countries, country, lat, lon } = taken;
  if (
    !areTexts(names) ||
    !areTexts(countries) ||
    !countries.every((code) => COUNTRY.test(code)) ||
    !areIndexes(country, countries.length) ||
    !areWhole(lat) ||
    !areWhole(lon) ||
    [country, lat, lon].some((column) => column.length !== names.length)
  ) {
    found.add('column', [], {});
    return found.result<Gazetteer>(undefined);
  }
  const optional = <T>(name: string, sound: (value: unknown) => value is T): T | undefined => {
    const column = taken[name];
    if (column === undefined || sound(column)) return column;
    found.add('column', [name], {});
    return undefined;
  };
  const sizes = optional(
    'sizes',
    (column): column is string => isText(column) && column.length === names.length && /^\d*$/.test(column),
  );
  const around = optional('around', (column): column is number[] => areIndexes(column, names.length));
  const aliases = optional('aliases', (column): column is [number, string][] =>
    areAliases(column, names.length),
  );
  const areas = optional('areas', areAreas);
  const area =
    areas &&
    optional(
      'area',
      (column): column is number[] => areIndexes(column, areas.length + 1) && column.length === names.length,
    );
  const postcodes = optional('postcodes', (column): column is GazetteerPostcodes[] =>
    arePostcodes(column, names.length),
  );
  return found.result<Gazetteer>({
    format: 'passerelle-gazetteer/1',
    attribution: taken.attribution,
    names,
    countries,
    country,
    lat,
    lon,
    ...(sizes !== undefined && { sizes }),
    ...(around && { around }),
    ...(aliases && { aliases }),
    ...(areas && { areas }),
    ...(area && { area }),
    ...(postcodes && { postcodes }),
  });
}

function areAliases(value: unknown, towns: number): value is [number, string][] {
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && areIndexes(pair.slice(0, 1), towns) && isText(pair[1]))
  );
}

function areAreas(value: unknown): value is GazetteerArea[] {
  return Array.isArray(value) && value.every(isArea);
}

function isArea(value: unknown): value is GazetteerArea {
  if (!isRecord(value)) return false;
  const { country, names, codes = [], postcodes = [], lat, lon } = value;
  return (
    isText(country) &&
    COUNTRY.test(country) &&
    areTexts(names) &&
    names.length > 0 &&
    names.length <= MOST_NAMES &&
    areTexts(codes) &&
    areTexts(postcodes) &&
    postcodes.every((beginning) => beginning !== '') &&
    areWhole([lat, lon])
  );
}

function arePostcodes(value: unknown, towns: number): value is GazetteerPostcodes[] {
  return (
    Array.isArray(value) &&
    value.every((list) => {
      if (!isRecord(list)) return false;
      const { country, digits, codes, town, lat, lon } = list;
      if (!isText(country) || !COUNTRY.test(country) || !areIndexes([digits], 11)) return false;
      if (!areWhole(codes) || !areIndexes(town, towns + 1) || !areWhole(lat) || !areWhole(lon)) return false;
      const alone = town.filter((own) => own === 0).length;
      return codes.length === town.length && lat.length === alone && lon.length === alone;
    })
  );
}

/** Checks the towns that a gazetteer leaves out. Whether there are as many postcodes is known only beside it. */
export function parseSmallTowns(value: unknown): Result<SmallTowns> {
  const found = new Findings();
  const head = field.object({ format: v.picklist(['passerelle-small-towns/1']) });
  const taken = found.take(head, value, []);
  if (!taken) return found.result<SmallTowns>(undefined);
  const { country, counts, names } = taken;
  const sound =
    isText(country) && COUNTRY.test(country) && areTexts(names) && areIndexes(counts, names.length + 1);
  if (!sound) {
    found.add('column', [], {});
    return found.result<SmallTowns>(undefined);
  }
  return found.result<SmallTowns>({ ...taken, country, counts, names });
}
