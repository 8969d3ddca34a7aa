import { readFileSync } from 'node:fs';
import { majorFolder } from '../../domain/release.js';
import { filesOf, type Files } from './archive.js';
import { numbers } from './helplines.js';
import { settingsScript } from './settings-script.js';
import { offeredWidgets, type Manifest, type OfferedWidget } from './widgets.js';

const LANGUAGES = ['fr', 'en'] as const;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a plugin has to know of the widgets: its file widgets.json. */
export interface Known {
  readonly version: string;
  readonly major: string;
  readonly widgets: readonly OfferedWidget[];
  readonly numbers: ReturnType<typeof numbers>;
}

export function knownOf(root: URL, version: string): Known {
  const at = (path: string): URL => new URL(path, root);
  return {
    version,
    major: majorFolder(version),
    widgets: offeredWidgets(JSON.parse(readFileSync(at('custom-elements.json'), 'utf8')) as Manifest),
    numbers: numbers(at('src/content/built/served/'), LANGUAGES),
  };
}

/**
 * What stands in the zip of every plugin: its own folder as it is, with the version in its texts, the licence, the widgets
 * in a folder of their version, what it has to know of them, and the button of its settings with the licences of its parts.
 *
 * @param root the folder of the project, built
 */
export async function pluginFiles(root: URL, host: string, known: Known): Promise<Files> {
  const { version } = known;
  const files = new Map<string, Uint8Array>();
  for (const [path, data] of filesOf(new URL(`src/hosts/${host}/`, root))) {
    const isText = /\.(?:php|txt|xml)$/.test(path);
    const put = isText ? bytes(new TextDecoder().decode(data).replaceAll('{{version}}', version)) : data;
    files.set(`passerelle/${path}`, put);
  }
  files.set('passerelle/widgets.json', bytes(`${JSON.stringify(known, undefined, 1)}\n`));
  const { code, licences } = await settingsScript(root);
  files.set('passerelle/test.js', bytes(code));
  files.set('passerelle/LICENSE.txt', readFileSync(new URL('LICENSE', root)));
  files.set('passerelle/LICENSES.txt', bytes(pluginLicences(licences, version)));
  for (const [path, data] of filesOf(new URL('dist/cdn/', root)))
    files.set(`passerelle/widgets/${version}/${path}`, data);
  return files;
}

/** Of test.js; the widgets have a list of their own. */
function pluginLicences(ofScript: string, version: string): string {
  const where = `The widgets, in widgets/${version}, have their own list: widgets/${version}/LICENSES.txt`;
  return `${ofScript.trimEnd()}\n\n${where}\n`;
}
