import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { checkWording } from '../../src/publish/check/words/wording.js';
import en from '../../src/publish/words/locales/en/index.js';
import fr from '../../src/publish/words/locales/fr/index.js';
import { isWorded } from '../../src/publish/words/words.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The sentences of a language by `area:name`. */
function sentencesOf(areas: Areas): Map<string, string> {
  return new Map(
    Object.entries(areas).flatMap(([area, sentences]) =>
      Object.entries(sentences).map(([name, text]) => [`${area}:${name}`, text] as const),
    ),
  );
}

const SENTENCES = { en: sentencesOf(en), fr: sentencesOf(fr) };

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The keys of a language, each once for all its plural forms. */
const keysOf = (sentences: ReadonlyMap<string, string>): string[] =>
  [...new Set([...sentences.keys()].map((key) => key.replace(PLURAL, '')))].sort();

const valuesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();

/** Sentences whose number is never one. */
const MANY: ReadonlySet<string> = new Set(['faults:sentence-too-long']);

describe('the sentences of the command line', () => {
  it('have a form for one thing of each kind that they count', () => {
    // What is more than a limit is more than one.
    const isOverLimit = (text: string): boolean => text.includes('{{limit}}');
    for (const [key, text] of SENTENCES.en)
      if (/\{\{count\}\} \w+s\b(?!\()/.test(text) && !PLURAL.test(key) && !isOverLimit(text))
        assert.ok(SENTENCES.en.has(`${key}_one`), key);
  });

  it('are the same in both languages, with the same values', () => {
    assert.deepEqual(keysOf(SENTENCES.fr), keysOf(SENTENCES.en));
    for (const sentences of Object.values(SENTENCES))
      for (const [key, text] of sentences) {
        const reference = SENTENCES.en.get(key.replace(PLURAL, ''));
        assert.ok(reference, `${key} has a form for all other numbers`);
        assert.deepEqual(valuesIn(text), valuesIn(reference), key);
      }
  });

  it('have a form for one in French where a number stands before a word', () => {
    for (const [key, text] of SENTENCES.fr)
      if (/\{\{count\}\} \p{L}/u.test(text) && !PLURAL.test(key) && !MANY.has(key))
        assert.ok(SENTENCES.fr.has(`${key}_one`), key);
  });

  it('are written in French with its spaces and apostrophes', () => {
    for (const [key, text] of SENTENCES.fr) {
      assert.doesNotMatch(text, /[ \u202F][:;?!»]|«[ \u202F]/, `${key} has a breaking space`);
      assert.doesNotMatch(text, /\p{L}'\p{L}/u, `${key} has a straight apostrophe`);
    }
  });

  it('judge nobody', () => {
    for (const locale of ['en', 'fr'] as const)
      for (const [key, text] of SENTENCES[locale]) {
        const judging = checkWording(text, locale).filter(({ code }) => code === 'stigmatising-word');
        assert.deepEqual(judging, [], key);
      }
  });
});

/** Where faults of a content folder and of a table come from. */
const FOLDERS = ['publish', 'domain'];

/** The sentences, and schemas of what a page reads: the command line writes these files, and never reads them back. */
const LEFT_OUT = /(directory|gazetteer|outlines)-schema\.ts$|locales|pieces\.ts$/;

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file))
    .map((file) => {
      const path = join(src, folder, file);
      return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    }),
);

/** Calls back for every node of the sources. */
function visitAll(visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  sources.forEach(walk);
}

/** The codes that stand in a call as `issue(code)`, `found.add(code, path)` or `faults.add(file, place, code)`. */
function codesAdded(): Set<string> {
  const codes = new Set<string>();
  visitAll((node) => {
    if (!ts.isCallExpression(node)) return;
    const called = node.expression.getText();
    const rank =
      called === 'issue' || /\bfound\.add$/.test(called) ? 0 : /faults\.add$/.test(called) ? 2 : -1;
    const code = node.arguments[rank];
    const each = code && ts.isConditionalExpression(code) ? [code.whenTrue, code.whenFalse] : [code];
    for (const one of each) if (one && ts.isStringLiteral(one)) codes.add(one.text);
  });
  return codes;
}

/** Texts that stand in the sources as they are. */
function literals(): Set<string> {
  const texts = new Set<string>();
  visitAll((node) => {
    if (ts.isStringLiteral(node)) texts.add(node.text);
  });
  return texts;
}

it('every key of the sources has a sentence', () => {
  const areas = Object.keys(en).join('|');
  const keys = [...literals()].filter((text) => new RegExp(`^(${areas}):[\\w-]+$`).test(text));
  assert.ok(keys.length > 100, String(keys.length));
  assert.deepEqual(
    keys.filter((key) => !isWorded(key)),
    [],
  );
});

describe('the sentences of faults', () => {
  it('are there for every code that is added', () => {
    const codes = codesAdded();
    assert.ok(codes.size > 100, String(codes.size));
    assert.deepEqual(
      [...codes].filter((code) => !isWorded(`faults:${code}`)),
      [],
    );
  });

  it('are each of a code that stands in the sources', () => {
    const texts = literals();
    const made = /^(csv-cells-(few|spare)|locale-lacks-(kinds|settings|helplines))$/;
    assert.deepEqual(
      Object.keys(en.faults)
        .map((key) => key.replace(PLURAL, ''))
        .filter((code) => !texts.has(code) && !made.test(code)),
      [],
    );
  });
});
