/** That the names which the loader takes back from a page are those that lit and the elements ask for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const names = read('src/core/loading/page-names.ts');
const listed = (list: string): string[] =>
  [...(new RegExp(`const ${list} = \\[([^\\]]*)\\]`).exec(names)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, name = '']) => name,
  );
const ofWindow = listed('OF_WINDOW');
const ofDocument = listed('OF_DOCUMENT');

const LIT = [
  'node_modules/lit-html/development/lit-html.js',
  'node_modules/@lit/reactive-element/development/reactive-element.js',
  'node_modules/@lit/reactive-element/development/css-tag.js',
  'node_modules/lit-element/development/lit-element.js',
];

/** Every browser gives these itself, and nothing in a page hides them. */
const OWN_OF_WINDOW = [
  'CSSStyleSheet',
  'CustomEvent',
  'HTMLElement',
  'ShadowRoot',
  'addEventListener',
  'customElements',
  'dispatchEvent',
  'document',
  'emitLitDebugLogEvents',
  'onunhandledrejection',
  'removeEventListener',
];

describe('the names that a page gives away', () => {
  it('of the window are all that lit asks for', () => {
    const asked = LIT.map(read).flatMap((code) => [
      ...[...code.matchAll(/\b(?:global|globalThis|window)\.(\w+)/g)].map(([, name = '']) => name),
      ...[...code.matchAll(/\bglobal\['(\w+)'\]/g)].map(([, name = '']) => name),
    ]);
    assert.ok(asked.length > 10);
    assert.deepEqual(
      [...new Set(asked)].filter((name) => !ofWindow.includes(name) && !OWN_OF_WINDOW.includes(name)),
      [],
    );
  });

  it('of the document are all that lit and the elements ask for', () => {
    const sources = ['core', 'elements'].flatMap((folder) =>
      readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => read(`src/${folder}/${path}`)),
    );
    const asked = [
      ...sources.flatMap((code) => [...code.matchAll(/\bdocument\.(\w+)/g)]),
      ...LIT.map(read).flatMap((code) => [...code.matchAll(/(?<![.\w])(?:d|document)\.(\w+)\(/g)]),
    ].map(([, name = '']) => name);
    assert.ok(asked.includes('createTreeWalker'));
    // A comment names the one, and the other is asked of a document that a feed refers to.
    const said = ['currentScript', 'source'];
    assert.deepEqual(
      [...new Set(asked)].filter((name) => !ofDocument.includes(name) && !said.includes(name)),
      [],
    );
  });
});
