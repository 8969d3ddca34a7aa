import type { Facility } from '../../domain/directory/facility.js';
import { RESIDENTIAL, SETTINGS } from '../../domain/directory/facility.js';
import { own } from '../../domain/own.js';
import type { Content } from '../content.js';

/** The most places that a fragment names: a page of more would be slow to read for everybody. */
const MOST_PLACES = 200;

/** Which places a fragment names, in its order, and how many more each country has. */
export interface ChosenPlaces {
  readonly named: readonly Facility[];
  readonly more: ReadonlyMap<string, number>;
}

/**
 * The places that a list shows when nobody has asked for anything: all but those of kinds that are no care. Of a large
 * directory the first by rule, the countries taking turns so that none is missing: places where one stays before the
 * others, those that can be called before those that cannot, then by setting and in the publisher's order.
 */
export function chosenPlaces({ facilities, kinds }: Content, most = MOST_PLACES): ChosenPlaces {
  const settingOf = ({ kind }: Facility) => own(kinds, kind) ?? 'other';
  const listed = facilities.filter((each) => settingOf(each) !== 'other');
  const more = new Map<string, number>();
  if (listed.length <= most) return { named: listed, more };
  const first = listed
    .map((facility, at) => {
      const setting = settingOf(facility);
      const stay = RESIDENTIAL.includes(setting) ? 0 : 1;
      const call = facility.phone === undefined ? 1 : 0;
      return { facility, at, key: (stay * 2 + call) * SETTINGS.length + SETTINGS.indexOf(setting) };
    })
    .sort((one, other) => one.key - other.key || one.at - other.at);
  const turns = new Map<string, number>();
  const drawn = first
    .map((each) => {
      const turn = turns.get(each.facility.country) ?? 0;
      turns.set(each.facility.country, turn + 1);
      return { ...each, turn };
    })
    // The sort keeps the order of those whose turn is the same.
    .sort((one, other) => one.turn - other.turn);
  for (const { facility } of drawn.slice(most))
    more.set(facility.country, (more.get(facility.country) ?? 0) + 1);
  const named = drawn.slice(0, most).sort((one, other) => one.at - other.at);
  return { named: named.map(({ facility }) => facility), more };
}
