import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WIDGETS } from '../../src/elements/registry.js';

interface Named {
  readonly name?: string;
  readonly fieldName?: string;
  readonly description?: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly events?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { path: string; declarations: readonly Declaration[] }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(root, '.manifest-'));
after(() => rmSync(folder, { recursive: true }));

const made = spawnSync(
  process.execPath,
  [
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    ...['analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', relative(root, folder)],
  ],
  { cwd: root, encoding: 'utf8' },
);
assert.equal(made.status, 0, made.stderr);
const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);

/** The source of every file of an element's folder. */
function sources(name: string): string {
  const at = join(root, 'src/elements', name);
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(at, path), 'utf8'))
    .join('\n');
}

describe('the manifest of the elements', () => {
  for (const name of WIDGETS.map(({ name }) => name)) {
    const tag = `passerelle-${name}`;
    const declaration = declarations.find(({ tagName }) => tagName === tag);

    describe(tag, () => {
      it('says in its class comment what it is, in a line and in a paragraph', () => {
        assert.ok(declaration?.summary, 'no @summary');
        assert.ok(declaration.description, 'no description');
      });

      it('describes each attribute', () => {
        for (const { name: attribute, fieldName, description } of declaration?.attributes ?? [])
          assert.ok(description, `no comment on ${attribute ?? fieldName ?? '?'}`);
      });

      it('describes its slot, parts, custom properties and events', () => {
        assert.notEqual(declaration?.slots?.length ?? 0, 0, 'no @slot');
        for (const list of ['slots', 'cssParts', 'cssProperties', 'events'] as const)
          for (const item of declaration?.[list] ?? [])
            assert.ok(item.description, `no words on ${list} ${item.name ?? ''}`);
      });

      it('documents every part that its templates name', () => {
        const documented = new Set(declaration?.cssParts?.map((part) => part.name));
        for (const [, names = ''] of sources(name).matchAll(/\spart="([a-z -]+)"/g))
          for (const part of names.split(' ')) assert.ok(documented.has(part), `no @csspart ${part}`);
      });

      it('documents every event that it dispatches', () => {
        const documented = new Set(declaration?.events?.map((event) => event.name));
        for (const [, kind = ''] of sources(name).matchAll(/new Passerelle([A-Z][a-z]+)Event\(/g))
          assert.ok(
            documented.has(`passerelle-${kind.toLowerCase()}`),
            `no @fires passerelle-${kind.toLowerCase()}`,
          );
      });
    });
  }
});
