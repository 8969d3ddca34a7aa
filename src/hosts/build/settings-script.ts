import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The doctor for a page of settings, as one script that asks for no other. */
export async function settingsScript(root: URL): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    root: fileURLToPath(root),
    build: {
      write: false,
      target: 'es2021',
      lib: { entry: fileURLToPath(new URL('src/hosts/doctor/settings-test.ts', root)), formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  const [first] = [made].flat();
  const chunk = first && 'output' in first ? first.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('vite made no script of src/hosts/doctor/settings-test.ts');
  return chunk.code;
}
