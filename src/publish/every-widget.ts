import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WIDGETS } from '../elements/registry.js';

/** The module that exports the class of every widget: what `npm run content` makes of the registry. */
function everyWidget(): string {
  const lines = WIDGETS.map((each) => `export { ${each.class} } from './${each.name}/${each.name}.js';\n`);
  return `// Made by "npm run content" from registry.json. Not to be edited.\n${lines.join('')}`;
}

writeFileSync(fileURLToPath(new URL('../elements/every.ts', import.meta.url)), everyWidget());
