import type { Files } from './archive.js';
import { knownOf, pluginFiles } from './known.js';

/**
 * What stands in the zip of the plugin for WordPress.
 *
 * @param root the folder of the project, built
 */
export function wordpressFiles(root: URL, version: string): Promise<Files> {
  return pluginFiles(root, 'wordpress', knownOf(root, version));
}
