import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import whole, { type i18n } from 'i18next';
import { parseSync } from 'vite';
import { OPTIONS } from '../../src/core/i18n/i18n.js';
import { leanI18next } from '../../vite.i18next.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const CODE = readFileSync(fileURLToPath(import.meta.resolve('i18next')), 'utf8');
const parse = (code: string): unknown => parseSync('i18next.js', code).program;
/** Each form of each language, whole and not. */
const COUNTS = [
  0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 21, 22, 99, 100, 101, 102, 103, 1000, 1_000_000, 0.5, 1.5, -1,
];

describe('the i18next of the tag build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-i18next-'));
  const instances: i18n[] = [];
  const strings: { locale: string; namespace: string; texts: Readonly<Record<string, string>> }[] = [];

  before(async () => {
    const file = join(folder, 'lean.mjs');
    writeFileSync(file, leanI18next(CODE, parse));
    const lean = ((await import(pathToFileURL(file).href)) as { default: i18n }).default;
    instances.push(whole.createInstance(), lean.createInstance());
    for (const instance of instances)
      void instance.init({ ...OPTIONS, interpolation: { ...OPTIONS.interpolation } });
    for (const path of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
      const [, owner = '', locale = ''] =
        /([\w-]+)[\\/](?:i18n[\\/])?locales[\\/](\w+)\.ts$/.exec(path) ?? [];
      if (!locale) continue;
      const { default: texts } = (await import(pathToFileURL(join(SRC, path)).href)) as {
        default: Readonly<Record<string, string>>;
      };
      const namespace = owner || relative(SRC, path);
      strings.push({ locale, namespace, texts });
      for (const instance of instances) instance.addResourceBundle(locale, namespace, texts);
    }
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const both = (key: string, args: Readonly<Record<string, unknown>>): string[] =>
    instances.map((instance) => instance.t(key, { ...args }));

  it('says every string of every language as the whole one does, in every plural form', () => {
    let said = 0;
    for (const { locale, namespace, texts } of strings)
      for (const [id, text] of Object.entries(texts)) {
        const named = [...text.matchAll(/\{\{-?\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
        const values = Object.fromEntries(named.map((name) => [name, `<${name}> $t(x) {{y}} & 1`]));
        const args = { ...values, lng: locale, ns: ['none', namespace] };
        const base = id.replace(/_(?:zero|one|two|few|many|other)$/, '');
        for (const count of base === id ? [undefined] : COUNTS) {
          const [expected, found] = both(base, count === undefined ? args : { ...args, count });
          assert.equal(found, expected, `${locale} ${namespace}.${base} ${String(count)}`);
          said += 1;
        }
      }
    assert.ok(said > 2000, String(said));
  });

  it('takes the first namespace that has a string, and gives back a key that none has', () => {
    for (const ns of [['core', 'finder'], ['finder', 'core'], ['none'], []])
      for (const key of [
        'title',
        'call',
        'draft',
        'no such key',
        'a.b',
        'core:call',
        'toString',
        '__proto__',
        '',
      ])
        for (const args of [{}, { count: 2 }, { phone: undefined }, { phone: null }, { phone: 3 }]) {
          const [expected, found] = both(key, { ...args, lng: 'fr', ns });
          assert.equal(found, expected, `${ns.join()} ${key}`);
        }
  });

  it('is refused when i18next is written otherwise than expected', () => {
    const other = CODE.replaceAll('toResolveHierarchy', 'hierarchy');
    assert.throws(
      () => leanI18next(other, parse),
      /no longer written as it was: LanguageUtil\.toResolveHierarchy/,
    );
  });
});
