/** `npm run hosts`: what loads the built files in other systems, written into dist/hosts. It comes after `npm run build`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipped } from './archive.js';
import { spipFiles } from './spip.js';
import { wordpressFiles } from './wordpress.js';

const root = new URL('../../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
const out = new URL('dist/hosts/', root);
mkdirSync(out, { recursive: true });
for (const [host, filesFor] of Object.entries({ wordpress: wordpressFiles, spip: spipFiles })) {
  const zip = zipped(await filesFor(root, version));
  const file = new URL(`passerelle-${host}.zip`, out);
  writeFileSync(file, zip);
  console.log(`${fileURLToPath(file)} ${Math.ceil(zip.length / 1000)} KB`);
}
