import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The doctor for a page of settings. */
export interface SettingsScript {
  /** One script that asks for no other. */
  readonly code: string;
  /** Of the packages that are part of it, each licence whole. */
  readonly licences: string;
}

const LICENCES = 'LICENSES.txt';

export async function settingsScript(root: URL): Promise<SettingsScript> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    root: fileURLToPath(root),
    build: {
      write: false,
      target: 'es2021',
      license: { fileName: LICENCES },
      lib: { entry: fileURLToPath(new URL('src/hosts/doctor/settings-test.ts', root)), formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  const [first] = [made].flat();
  const output = first && 'output' in first ? first.output : [];
  const chunk = output.find(({ type }) => type === 'chunk');
  const licences = output.find(({ fileName }) => fileName === LICENCES);
  if (chunk?.type !== 'chunk' || licences?.type !== 'asset')
    throw new Error('vite made no script of src/hosts/doctor/settings-test.ts, or no list of its licences');
  return { code: chunk.code, licences: licences.source.toString() };
}
