/** What `LICENSES.txt` of the command line says: of what is in the package, and of what is installed beside it. */

/** What package-lock.json says of one package; its key there is the folder it is installed in. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** One package that is installed. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly licence: string;
}

/** Packages that name no licence in their package.json, by what their own file LICENSE says. */
const UNNAMED: Readonly<Record<string, string>> = { suncalc: 'BSD-2-Clause' };

/** The folder in which a package finds another: beside it, or beside what it is inside of. */
function folderOf(name: string, from: string, locked: LockedPackages): string {
  for (let inside = from; ; inside = inside.slice(0, Math.max(inside.lastIndexOf('node_modules/') - 1, 0))) {
    const folder = `${inside}${inside && '/'}node_modules/${name}`;
    if (locked[folder]) return folder;
    if (inside === '') throw new Error(`package-lock.json has no ${name}, which ${from} depends on`);
  }
}

/**
 * All that is installed with some packages, by name. Throws where one names no licence: who ships it has to know.
 *
 * @param locked `packages` of package-lock.json
 */
export function installedWith(names: readonly string[], locked: LockedPackages): Installed[] {
  const found = new Map<string, LockedPackage>();
  const add = (name: string, from: string): void => {
    const folder = folderOf(name, from, locked);
    if (found.has(folder)) return;
    const each = locked[folder] ?? {};
    found.set(folder, each);
    for (const next of Object.keys({ ...each.dependencies, ...each.optionalDependencies })) add(next, folder);
  };
  names.forEach((name) => add(name, ''));
  const listed = [...found].map(([folder, { version = '', license }]) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = license ?? UNNAMED[name];
    if (licence === undefined) throw new Error(`${name} ${version} names no licence: see its file LICENSE`);
    return { name, version, licence };
  });
  return listed.sort((one, other) =>
    `${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1,
  );
}

/** @param widgets folder of the built widgets in the package */
export function licencesText(installed: readonly Installed[], widgets: string): string {
  return `# Licences

The code of this package is under the MIT licence: see LICENSE. No code of another package is copied into it, but for the
built widgets.

## In this package

- ${widgets}/: the built widgets. What they are made of, with each licence whole: ${widgets}/LICENSES.txt
- towns.json: cut of GeoNames (https://www.geonames.org), CC BY 4.0
- communes.json: cut of lists of Insee and La Poste, as Etalab packs them, Licence Ouverte 2.0
- outlines.json: cut of Natural Earth (https://www.naturalearthdata.com), in the public domain

## Installed beside it

Packages of their own, which bring their licences. The versions are those that were tried.

${installed.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`).join('\n')}
`;
}
