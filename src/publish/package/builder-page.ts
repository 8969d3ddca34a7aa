/** How the page is built on which one makes the lines to paste. It is published in the folder of its version. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** As the attribute `integrity` has it. */
function hashOf(path: string): string {
  return `sha384-${createHash('sha384')
    .update(readFileSync(at(path)))
    .digest('base64')}`;
}

/** Its build, which has to know the scripts that are pasted: it comes after theirs. */
export function builderPage(): UserConfig {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { readonly version: string };
  const integrity = { loader: hashOf('dist/cdn/loader.js'), all: hashOf('dist/cdn/all.js') };
  return {
    root: at('src/builder'),
    base: './',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      WIDGETS_BUILT: JSON.stringify({ version, integrity }),
    },
    build: {
      outDir: at('dist/builder'),
      emptyOutDir: true,
      target: 'es2021',
      assetsDir: '.',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: {
          builder: at('src/builder/index.html'),
          frame: at('src/builder/frame.html'),
          sample: at('src/builder/sample.html'),
        },
      },
    },
  };
}
