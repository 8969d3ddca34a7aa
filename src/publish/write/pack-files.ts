import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The texts of the built-in pack as they are written, by path: what is lent to publishers and copied for them. Its
 * feed and its list of places are its own.
 *
 * @param folder of the pack
 */
export function packFiles(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(?:yaml|md)$|^actions\/.*\.csv$/.test(path) && path !== 'feed.yaml')
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
  );
}
