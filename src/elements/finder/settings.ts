import type { DirectoryManifest } from '../../domain/directory/files.js';
import { GOALS, SETTINGS, type Goal, type SettingId } from '../../domain/directory/facility.js';
import type { Scope } from '../../domain/directory/query.js';

/** Cards shown at first. */
const LIMIT = 10;

/** The attributes as the webmaster wrote them. */
export interface FinderAttributes {
  readonly settings: string | undefined;
  readonly kinds: string | undefined;
  readonly goals: string | undefined;
  readonly network: string | undefined;
  readonly near: string | undefined;
  readonly radius: string | undefined;
  readonly limit: string | undefined;
}

/** The attributes, read. */
export interface FinderSettings {
  readonly scope: Scope;
  readonly goals: readonly Goal[];
  /** A point, or the name of a place. */
  readonly near: string | { readonly lat: number; readonly lon: number } | undefined;
  /** Km. */
  readonly radius: number | undefined;
  readonly limit: number;
  /** The groups of facilities that have to be read. */
  groups(manifest: DirectoryManifest): readonly SettingId[];
}

type Complain = (attribute: string) => void;

function words(written: string | undefined): string[] {
  return written?.split(/[\s,;]+/).filter(Boolean) ?? [];
}

function known<T extends string>(
  name: string,
  written: string | undefined,
  values: readonly T[],
  complain: Complain,
): T[] {
  return words(written).flatMap((word) => {
    const value = values.find((each) => each === word);
    if (value === undefined) complain(`${name}="${word}"`);
    return value === undefined ? [] : [value];
  });
}

function positive(name: string, written: string | undefined, complain: Complain): number | undefined {
  if (written === undefined) return undefined;
  const value = Number(written);
  if (Number.isFinite(value) && value > 0) return value;
  complain(`${name}="${written}"`);
  return undefined;
}

const POINT = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/;

function nearOf(written: string | undefined, complain: Complain): FinderSettings['near'] {
  const text = written?.trim();
  if (!text) return undefined;
  const point = POINT.exec(text);
  if (!point) return text;
  const [lat, lon] = [Number(point[1]), Number(point[2])];
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
  complain(`near="${text}"`);
  return undefined;
}

/** Reads the attributes; a value that means nothing is ignored and told, as `name="value"`. */
export function readSettings(attributes: FinderAttributes, complain: Complain): FinderSettings {
  const settings = known('settings', attributes.settings, SETTINGS, complain);
  const kinds = words(attributes.kinds);
  const limit = positive('limit', attributes.limit, complain);
  return {
    scope: {
      ...(settings.length > 0 && { settings }),
      ...(kinds.length > 0 && { kinds }),
      ...(attributes.network && { network: attributes.network }),
    },
    goals: known('goals', attributes.goals, GOALS, complain),
    near: nearOf(attributes.near, complain),
    radius: positive('radius', attributes.radius, complain),
    limit: limit === undefined ? LIMIT : Math.ceil(limit),
    groups(manifest) {
      if (kinds.length > 0) {
        for (const kind of kinds) if (!Object.hasOwn(manifest.kinds, kind)) complain(`kinds="${kind}"`);
        return SETTINGS.filter((setting) => kinds.some((kind) => manifest.kinds[kind] === setting));
      }
      return settings.length > 0 ? settings : SETTINGS.filter((setting) => setting !== 'other');
    },
  };
}
