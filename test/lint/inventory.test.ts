import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import storybook from '../../stories/.storybook/main.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const content = join(root, 'src/content');
const guide = readFileSync(join(root, 'stories/guides/inventory.mdx'), 'utf8');

/** How many facts were found in each of the five texts. */
const FACTS: Readonly<Record<string, number>> = { S0: 29, S1: 97, S2: 23, S3: 33, S4: 11 };
const EVERY = Object.entries(FACTS).flatMap(([text, count]) =>
  Array.from({ length: count }, (_, at) => `${text}-${String(at + 1).padStart(2, '0')}`),
);

/** The cells of each line of the tables that begins with a number or a range. */
const rows = guide
  .split('\n')
  .filter((line) => /^\| S\d-\d\d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The numbers that `S1-12 to S1-17` stands for. */
function numbersOf(range: string): string[] {
  const [, text = '', from = '', to = from] = /^(S\d)-(\d\d)(?: to \1-(\d\d))?$/.exec(range) ?? [];
  const all: string[] = [];
  for (let number = Number(from); number <= Number(to); number += 1)
    all.push(`${text}-${String(number).padStart(2, '0')}`);
  return all;
}

/** What stands at a path of keys; an entry of a list is named by its id. */
function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner))
      return inner.find((entry: unknown) => (entry as { id?: unknown } | null)?.id === key);
    return (inner as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  }, value);
}

/** True where `file key.path`, or `file.csv id-of-a-row`, is there. */
function isKept(place: string): boolean {
  const [file = '', key] = place.split(' ');
  if (!existsSync(join(content, file))) return false;
  if (key === undefined) return true;
  const text = readFileSync(join(content, file), 'utf8');
  if (file.endsWith('.csv')) return text.split('\n').some((line) => line.startsWith(`${key},`));
  return at(parse(text), key.split('.')) !== undefined;
}

describe('the inventory', () => {
  it('names every fact of the texts once, in order', () => {
    assert.deepEqual(
      rows.flatMap(([range = '']) => numbersOf(range)),
      EVERY,
    );
  });

  for (const [range = '', what = '', shows = '', kept = ''] of rows)
    it(`says of ${range} where it shows and where it is kept, which is there`, () => {
      assert.ok(what && shows);
      const places = [...kept.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place);
      if (places.length === 0) assert.match(shows, /^Left out: /);
      assert.deepEqual(
        places.filter((place) => !isKept(place)),
        [],
      );
    });
});

describe('the guides', () => {
  it('have their tables read as tables', () => {
    const docs = storybook.addons?.find(
      (addon) => typeof addon === 'object' && addon.name === '@storybook/addon-docs',
    );
    assert.deepEqual(typeof docs === 'object' && docs.options, {
      mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } },
    });
  });
});
