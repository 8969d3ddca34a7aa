import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { majorFolder } from '../../domain/release.js';

/** The built widgets that come with the command line. */
export interface BuiltWidgets {
  readonly version: string;
  /** Their files by path from the folder of that version, compressed copies included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads them from a folder with one folder named by the version.
 *
 * @returns undefined where nothing was built: only a feed can be published then
 */
export function readWidgets(folder: string | undefined): BuiltWidgets | undefined {
  if (folder === undefined || !existsSync(folder)) return undefined;
  const [version] = readdirSync(folder);
  if (version === undefined) return undefined;
  const root = join(folder, version);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = join(entry.parentPath, entry.name);
    return [[file.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(file)] as const];
  });
  return { version, files: new Map(files) };
}

/**
 * The widgets as they go online: `widgets/0.2.0/…`, which never changes, and in `widgets/v0/` the scripts that are pasted,
 * which lead to the newest of their major version at the price of one request more.
 */
export function widgetFiles({ version, files }: BuiltWidgets): Map<string, Uint8Array> {
  const published = new Map<string, Uint8Array>();
  for (const [path, data] of files) published.set(`widgets/${version}/${path}`, data);
  for (const name of ['loader.js', 'all.js', 'frame.js'])
    published.set(
      `widgets/${majorFolder(version)}/${name}`,
      Buffer.from(`export * from '../${version}/${name}';\n`),
    );
  return published;
}
