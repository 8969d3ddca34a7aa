import { readFileSync } from 'node:fs';
import { majorFolder } from '../../domain/release.js';
import { filesOf, type Files } from './archive.js';
import { numbers } from './helplines.js';
import { settingsScript } from './settings-script.js';
import { offeredWidgets, type Manifest } from './widgets.js';

const LANGUAGES = ['fr', 'en'] as const;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * What stands in the zip of the plugin: `src/hosts/wordpress` as it is, the licence, the widgets in a folder of their
 * version, and what the plugin has to know of them.
 *
 * @param root the folder of the project, built
 */
export async function wordpressFiles(root: URL, version: string): Promise<Files> {
  const at = (path: string): URL => new URL(path, root);
  const known = {
    version,
    major: majorFolder(version),
    widgets: offeredWidgets(JSON.parse(readFileSync(at('custom-elements.json'), 'utf8')) as Manifest),
    numbers: numbers(at('src/content/built/served/'), LANGUAGES),
  };
  const files = new Map<string, Uint8Array>();
  for (const [path, data] of filesOf(at('src/hosts/wordpress/'))) {
    const isText = /\.(?:php|txt)$/.test(path);
    const put = isText ? bytes(new TextDecoder().decode(data).replaceAll('{{version}}', version)) : data;
    files.set(`passerelle/${path}`, put);
  }
  files.set('passerelle/widgets.json', bytes(`${JSON.stringify(known, undefined, 1)}\n`));
  files.set('passerelle/test.js', bytes(await settingsScript(root)));
  files.set('passerelle/LICENSE.txt', readFileSync(at('LICENSE')));
  for (const [path, data] of filesOf(at('dist/cdn/')))
    files.set(`passerelle/widgets/${version}/${path}`, data);
  return files;
}
