/**
 * The browser tests bundled, what they share in files of its own: a page of tests then asks for about forty files in
 * the place of two hundred, three engines over. What a test asks for by its address comes as it is: a second copy of a
 * module, the page of a frame, but for one that draws all widgets itself.
 */
import { build } from 'esbuild';
import { relative } from 'node:path';
import { ROOT } from './install.mjs';

const FOLDER = '/.bundles/';

/** Scripts of pages in frames that share nothing with their test and need no address of their own. */
const PAGES = ['test/fixtures/pages/host.ts', 'test/fixtures/pages/width.ts'];

/** The socket by which tests talk to the runner. */
const OF_THE_RUNNER = ['/__web-*'];

/** What a page is told of the environment of the runner: see test/helpers/sweep.ts. */
export const DEFINED = { 'process.env.SWEEP': JSON.stringify(process.env.SWEEP ?? '') };

/** `files`: the paths from the project's folder of all tests that may be asked for. */
export function bundlesPlugin(files) {
  const bundles = new Map();
  return {
    name: 'bundles',
    async serverStart() {
      const { outputFiles } = await build({
        entryPoints: [...files, ...PAGES],
        absWorkingDir: ROOT,
        outbase: '.',
        outdir: '.',
        bundle: true,
        splitting: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        conditions: ['production'],
        define: { 'process.env.NODE_ENV': '"production"', ...DEFINED },
        external: OF_THE_RUNNER,
        // package.json tells of the built files, not of the sources, which of them register an element.
        ignoreAnnotations: true,
        sourcemap: 'inline',
        sourcesContent: false,
      });
      for (const { path, text } of outputFiles)
        bundles.set(FOLDER + relative(ROOT, path).replaceAll('\\', '/'), text);
    },
    serve({ path }) {
      if (bundles.has(path)) return { body: bundles.get(path), type: 'js' };
      const bundle = FOLDER + path.slice(1).replace(/\.ts$/, '.js');
      return bundles.has(bundle) ? { body: `import '${bundle}';`, type: 'js' } : undefined;
    },
  };
}
