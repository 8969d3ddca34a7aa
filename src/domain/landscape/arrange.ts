import type { Kind } from '../content/model.js';
import type { Landscape, LandscapeKind } from '../landscape/model.js';
import { RESIDENTIAL, type SettingId } from '../directory/facility.js';
import { hasOwn } from '../own.js';

/** A kind of place with what is known of it. */
export interface Spot {
  readonly id: string;
  readonly kind: Kind;
  /** Undefined where the publisher gave the kind no details. */
  readonly facts: LandscapeKind | undefined;
}

/** Where one stays: with others, in a place of one's own or a family, either; or nobody has said. */
export type Column = 'collective' | 'individual' | 'both' | 'unsaid';

/** Kinds where one stays, by how one lives there. */
export type Row = Readonly<Record<Column, readonly Spot[]>>;

/** The two rows of the landscape, and what stands beside both. */
export interface Arrangement {
  readonly specialised: Row;
  readonly general: Row;
  /** Care, help and company without sleeping there. */
  readonly outside: readonly Spot[];
}

/** Settings that are not specialised in addiction care, where one stays. */
const GENERAL: readonly SettingId[] = ['health-beds', 'social-housing'];

const FORM_OF: Readonly<Partial<Record<SettingId, Column>>> = {
  'residential-collective': 'collective',
  'residential-individual': 'individual',
};

/** How one lives in a kind of place: what the publisher says, else what its setting says. */
export function columnOf({ kind, facts }: Spot): Column {
  return facts?.form ?? FORM_OF[kind.setting] ?? 'unsaid';
}

/**
 * Puts every kind of a feed in its place: first those of the landscape, in its order, then the others. Kinds that are
 * not care are left out, and so are those of other countries than the page's.
 *
 * @param country of the page; undefined where nobody has said
 */
export function arrange(
  kinds: Readonly<Record<string, Kind>>,
  landscape: Landscape | undefined,
  country: string | undefined,
): Arrangement {
  const rows = { specialised: emptyRow(), general: emptyRow() };
  const outside: Spot[] = [];
  const known = new Map((landscape?.kinds ?? []).map((facts) => [facts.id, facts]));
  for (const id of new Set([...known.keys(), ...Object.keys(kinds)])) {
    const kind = hasOwn(kinds, id) ? kinds[id] : undefined;
    const facts = known.get(id);
    if (!kind || kind.setting === 'other') continue;
    if (facts?.countries && !facts.countries.includes(country ?? '')) continue;
    const spot: Spot = { id, kind, facts };
    if (RESIDENTIAL.includes(kind.setting)) rows.specialised[columnOf(spot)].push(spot);
    else if (GENERAL.includes(kind.setting)) rows.general[columnOf(spot)].push(spot);
    else outside.push(spot);
  }
  return { ...rows, outside };
}

function emptyRow(): Record<Column, Spot[]> {
  return { collective: [], individual: [], both: [], unsaid: [] };
}

/** The kinds of a row, column after column. */
export function spotsOfRow({ collective, individual, both, unsaid }: Row): readonly Spot[] {
  return [...collective, ...individual, ...both, ...unsaid];
}

/** Every kind that is drawn, in the order in which it is read. */
export function spotsOf({ specialised, general, outside }: Arrangement): readonly Spot[] {
  return [...spotsOfRow(specialised), ...spotsOfRow(general), ...outside];
}

/** The kinds among these that one of them works with, in their order: a link holds whichever side names it. */
export function linkedTo(id: string, spots: readonly Spot[]): readonly Spot[] {
  const named = spots.find((spot) => spot.id === id)?.facts?.links ?? [];
  return spots.filter(
    (spot) => spot.id !== id && (named.includes(spot.id) || spot.facts?.links.includes(id) === true),
  );
}
