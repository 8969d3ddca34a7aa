import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
/** The project's own configuration, without the rules that need the types of a file that exists. */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: null } } },
    { files: ['**/*.ts'], rules: tseslint.configs.disableTypeChecked.rules ?? {} },
  ],
});

/** What the project's own lint says of the layers when a file of src holds this code. */
async function faults(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${src}${file}` });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'passerelle/layers')
    .map(({ message }) => message);
}

const WAYS: readonly [way: string, code: (specifier: string) => string][] = [
  ['import', (from) => `import { a } from '${from}';\nvoid a;\n`],
  ['import for its effect', (from) => `import '${from}';\n`],
  ['import type', (from) => `import type { A } from '${from}';\nexport const b: A[] = [];\n`],
  ['export from', (from) => `export { a } from '${from}';\n`],
  ['export * from', (from) => `export * from '${from}';\n`],
  ['import()', (from) => `export const later = (): Promise<unknown> => import('${from}');\n`],
  ['import() of a template', (from) => `export const later = (): Promise<unknown> => import(\`${from}\`);\n`],
  ['import() in a type', (from) => `export type A = import('${from}').A;\n`],
];

const FORBIDDEN: readonly [file: string, specifier: string][] = [
  ['domain/x.ts', 'lit'],
  ['domain/x.ts', 'node:fs'],
  ['domain/x.ts', '../core/help.js'],
  ['domain/hours/x.ts', '../../publish/hours.js'],
  ['content/x.ts', '../core/help.js'],
  ['content/x.ts', 'yaml'],
  ['core/x.ts', '../elements/exit/exit.js'],
  ['core/x.ts', '../publish/build.js'],
  ['core/x.ts', 'valibot'],
  ['core/feed/x.ts', 'node:path'],
  ['elements/finder/x.ts', '../../publish/build.js'],
  ['elements/finder/x.ts', '../../content/built/index.js'],
  ['elements/finder/x.ts', '../exit/exit.js'],
  ['elements/exit/x.ts', '../finder/finder.js'],
  ['elements/finder/x.ts', 'i18next'],
  ['publish/x.ts', '../core/help.js'],
  ['publish/x.ts', '../elements/exit/exit.js'],
  ['publish/x.ts', '../elements/every.js'],
  ['builder/x.ts', '../core/element/element.js'],
  ['elements/registry.ts', './exit/exit.js'],
  ['publish/x.ts', 'lit'],
  ['relay/x.ts', '../domain/directory/facility.js'],
  ['relay/x.ts', '../core/help.js'],
  ['relay/x.ts', '../publish/faults/fault.js'],
  ['relay/x.ts', 'yaml'],
  ['hosts/x.ts', '../loader.js'],
  ['hosts/x.ts', 'lit'],
  ['loader.ts', './publish/main.js'],
  ['index.ts', 'lit'],
  ['core/x.ts', '../../test/fixtures/x.js'],
  ['publish/x.ts', '../../demo/x.js'],
];

const ALLOWED: readonly [file: string, specifier: string][] = [
  ['domain/x.ts', 'valibot'],
  ['domain/hours/x.ts', '../issue.js'],
  ['content/x.ts', '../domain/content/model.js'],
  ['core/x.ts', '@lit/context'],
  ['core/x.ts', 'i18next'],
  ['core/feed/x.ts', '../../content/built/index.js'],
  ['elements/finder/x.ts', 'lit/decorators.js'],
  ['elements/finder/x.ts', '../../core/element.js'],
  ['elements/finder/parts/x.ts', '../finder.styles.js'],
  ['elements/finder/x.ts', '../facility/facility.js'],
  ['publish/x.ts', 'node:fs/promises'],
  ['publish/x.ts', 'yaml'],
  ['publish/words/x.ts', 'i18next'],
  ['publish/x.ts', '../elements/registry.js'],
  ['publish/x.ts', '../elements/exit/strings.js'],
  ['publish/x.ts', '../elements/exit/locales/fr.js'],
  ['builder/x.ts', '../elements/registry.js'],
  ['elements/every.ts', './exit/exit.js'],
  ['relay/x.ts', '../domain/issue.js'],
  ['relay/x.ts', '../domain/contact/message.js'],
  ['relay/x.ts', 'hono/body-limit'],
  ['relay/x.ts', '@hono/node-server'],
  ['relay/x.ts', 'nodemailer'],
  ['relay/x.ts', 'altcha-lib/algorithms/pbkdf2'],
  ['framed.ts', './relay/shown-work.js'],
  ['publish/x.ts', '../relay/config.js'],
  ['loader.ts', './elements/exit/exit.js'],
];

describe('the layers of src', () => {
  for (const [file, specifier] of FORBIDDEN)
    it(`${file} imports ${specifier} in no way`, async () => {
      for (const [way, code] of WAYS)
        assert.equal((await faults(file, code(specifier))).length, 1, `${way}: no fault reported`);
    });

  for (const [file, specifier] of ALLOWED)
    it(`${file} may import ${specifier}`, async () => {
      for (const [way, code] of WAYS) assert.deepEqual(await faults(file, code(specifier)), [], way);
    });

  it('a computed import() is refused, since nothing can be said of it', async () => {
    const code = 'export const later = (name: string): Promise<unknown> => import(name);\n';
    assert.equal((await faults('core/x.ts', code)).length, 1);
  });
});
