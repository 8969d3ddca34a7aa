/** What stands in the place of `communes.ts` in the built command line: its list comes from a file beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { France } from './communes.js';

export const COMMUNES_FILE = 'communes.json';

export function listFrance(): France {
  return JSON.parse(readFileSync(join(import.meta.dirname, COMMUNES_FILE), 'utf8')) as France;
}

/** The text of that file, with the source and the licence that whoever passes it on has to name. */
export function cutFrance({ communes, departments, regions }: France): string {
  return JSON.stringify({
    source: 'Insee and La Poste, by way of the npm package @etalab/decoupage-administratif',
    licence: 'MIT, copyright Etalab; the data under the Licence Ouverte 2.0',
    changed: 'Of each commune only what tells its name, its postcodes, its people and where it is are kept.',
    communes: communes.map(
      ({ code, nom, type, departement, arrondissement, chefLieu, codesPostaux, population }) => ({
        code,
        nom,
        type,
        departement,
        arrondissement,
        chefLieu,
        codesPostaux,
        population,
      }),
    ),
    departments: departments.map(({ code, nom, region }) => ({ code, nom, region })),
    regions: regions.map(({ code, nom }) => ({ code, nom })),
  });
}
