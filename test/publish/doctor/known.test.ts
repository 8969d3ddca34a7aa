import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WIDGETS } from '../../../src/elements/registry.js';
import { PLACES } from '../../../src/core/loading/mount.js';
import { ATTRIBUTES, isAnywhere, MOUNT_PLACES } from '../../../src/publish/doctor/known-attributes.js';
import en from '../../../src/publish/words/locales/en/doctor.js';
import fr from '../../../src/publish/words/locales/fr/doctor.js';

const at = (path: string): string => fileURLToPath(new URL(`../../../src/${path}`, import.meta.url));

describe('what the doctor knows of widgets', () => {
  for (const { name, class: className } of WIDGETS)
    it(`is every attribute of passerelle-${name}`, async () => {
      const module = (await import(at(`elements/${name}/${name}.ts`))) as Record<
        string,
        { readonly observedAttributes: readonly string[] }
      >;
      assert.deepEqual(
        [...(ATTRIBUTES[name] ?? [])].sort(),
        [...(module[className]?.observedAttributes ?? [])].sort(),
      );
    });

  it('is every element that the loader fills', () => {
    assert.deepEqual([...MOUNT_PLACES].sort(), [...PLACES].sort());
  });

  it('is apart from what every element has', () => {
    for (const name of ['class', 'aria-label', 'data-near', 'onclick', 'v-if', '@click', ':near', 'xml:lang'])
      assert.ok(isAnywhere(name), name);
    for (const name of ['near', 'nears', 'country', 'kinds', 'value']) assert.ok(!isAnywhere(name), name);
  });
});

describe('the sentences of the doctor', () => {
  const values = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

  it('are the same in both languages, with the same values', () => {
    assert.deepEqual(Object.keys(fr), Object.keys(en));
    for (const [key, text] of Object.entries(en))
      assert.deepEqual([...new Set(values(fr[key as keyof typeof fr]))], [...new Set(values(text))], key);
  });

  it('are there for every code, and for no other', () => {
    const sources = readdirSync(at('publish/doctor')).map((name) =>
      readFileSync(at(`publish/doctor/${name}`), 'utf8'),
    );
    const text = [...sources, readFileSync(at('publish/commands/doctor.ts'), 'utf8')].join('\n');
    const made = /^(?:no_answer_|on_|error$|warning$)|_pale$|_one$/;
    for (const key of Object.keys(en))
      if (!made.test(key)) assert.ok(text.includes(`'${key}'`) || text.includes(`doctor:${key}'`), key);
    for (const [, code = ''] of text.matchAll(/(?:finding|warning)\(\s*'([a-z_]+)'/g))
      assert.ok(code in en, code);
    const reasons = /readonly reason:([^;]+);/.exec(text)?.[1]?.match(/[a-z-]+/g) ?? [];
    assert.ok(reasons.length > 5);
    for (const reason of reasons) assert.ok(`no_answer_${reason}` in en, reason);
    for (const kind of ['apache', 'nginx', 'iis', 'headers', 'unknown']) assert.ok(`on_${kind}` in en, kind);
  });
});
