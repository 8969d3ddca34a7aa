import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

/** Files by their path, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file of a folder, but those whose name begins with a dot. */
export function filesOf(folder: URL): Files {
  const found = readdirSync(fileURLToPath(folder), {
    recursive: true,
    withFileTypes: true,
    encoding: 'utf8',
  });
  const base = fileURLToPath(folder);
  const paths = found
    .filter((each) => each.isFile())
    .map((each) => `${each.parentPath}/${each.name}`.slice(base.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//, ''))
    .filter((path) => !/(?:^|\/)\./.test(path));
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, folder))]));
}

/** The same files give the same bytes, whatever their order, their time and the zone of the machine. */
export function zipped(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  // The first day that a zip can name, read as local time by who writes it.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}
