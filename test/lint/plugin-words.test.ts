/** That the plugin for WordPress speaks French wherever it speaks English. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { offeredWidgets, type Manifest } from '../../src/hosts/build/widgets.js';

const root = new URL('../../', import.meta.url);
const plugin = new URL('src/hosts/wordpress/', root);
const french = JSON.parse(readFileSync(new URL('languages/fr.json', plugin), 'utf8')) as Record<
  string,
  string
>;

/** The sentences that the PHP of the plugin says. */
function said(): string[] {
  return (readdirSync(plugin, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.php'))
    .flatMap((path) => [
      ...readFileSync(new URL(path, plugin), 'utf8').matchAll(
        /\b(?:esc_html__|esc_attr__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'passerelle'/g,
      ),
    ])
    .map(([, sentence = '']) => sentence.replace(/\\(.)/g, '$1'));
}

/** What stands beside the fields of the blocks, from the comments of the elements. */
function helps(): string[] {
  const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8')) as Manifest;
  return offeredWidgets(manifest).flatMap(({ fields }) => fields.map(({ help }) => help));
}

const sorted = (sentences: Iterable<string>): string[] => [...new Set(sentences)].sort();

describe('the plugin for WordPress', () => {
  it('has the French of each sentence, and of no other', () => {
    assert.deepEqual(sorted(Object.keys(french)), sorted([...said(), ...helps()]));
  });

  it('has in French the places to fill that are in English', () => {
    const places = (text: string): string[] => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
    for (const [english, translated] of Object.entries(french))
      assert.deepEqual(places(translated), places(english), english);
  });

  it('has the spaces of French before and within its signs', () => {
    for (const translated of Object.values(french))
      assert.doesNotMatch(translated.replaceAll(/`[^`]*`/g, ''), /[^\s][:;?!»](?=\s|$)| [:;?!»]|«(?!\u00a0)/);
  });
});
