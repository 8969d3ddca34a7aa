/** The state's list of France. The built command line reads a cut of it beside it: see `communes-cut.ts`. */
import { createRequire } from 'node:module';

export interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement: string;
  readonly arrondissement?: string;
  /** Of a commune that is now a part of another one. */
  readonly chefLieu?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

export interface Department {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
}

export interface Region {
  readonly code: string;
  readonly nom: string;
}

/** Communes, departments and regions, in the order of the source. */
export interface France {
  readonly communes: readonly Commune[];
  readonly departments: readonly Department[];
  readonly regions: readonly Region[];
}

export function listFrance(): France {
  const read = createRequire(import.meta.url);
  const folder = '@etalab/decoupage-administratif/data';
  return {
    communes: read(`${folder}/communes.json`) as Commune[],
    departments: read(`${folder}/departements.json`) as Department[],
    regions: read(`${folder}/regions.json`) as Region[],
  };
}
