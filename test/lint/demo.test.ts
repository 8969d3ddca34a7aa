import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const read = (file: string): string => readFileSync(join(demo, file), 'utf8');
const pages = readdirSync(demo).filter((name) => name.endsWith('.html'));

const fileOf = (system: string, lang: string): string =>
  lang === 'fr' ? `${system}.html` : `${system}.${lang}.html`;

/** The widgets of a page, with what they are told that is no text. */
function widgetsOf(html: string): string[] {
  return [...html.matchAll(/<passerelle-([\w-]+)([^>]*)>|<div\s([^>]*data-passerelle[^>]*)>/g)].map(
    ([, name = '', attributes = '', mounted = '']) =>
      `${name}${attributes}${mounted}`
        .replace(/(?:summary|controller)="[^"]*"/, '')
        .replace(/\s+/g, ' ')
        .trim(),
  );
}

describe('the five systems of the demo', () => {
  for (const system of ['federation', 'moselle', 'housing', 'network', 'support'])
    it(`show ${system} with the same widgets in French, English and Arabic, each linked to the others`, () => {
      const languages = ['fr', 'en', 'ar'];
      const french = widgetsOf(read(fileOf(system, 'fr')));
      assert.ok(french.length > 2);
      for (const lang of languages) {
        const html = read(fileOf(system, lang));
        assert.match(
          html,
          lang === 'ar' ? /<html lang="ar" dir="rtl">/ : new RegExp(`<html lang="${lang}(-BE)?">`),
        );
        assert.deepEqual(widgetsOf(html), french);
        for (const other of languages) assert.ok(html.includes(`href="./${fileOf(system, other)}"`));
        assert.match(read('index.html'), new RegExp(`href="\\./${fileOf(system, lang)}"`));
      }
    });
});

describe('each page of the demo', () => {
  for (const page of pages.filter((name) => name !== 'index.html'))
    it(`${page} says that it is one, is listed, and has a way out`, () => {
      const html = read(page);
      assert.match(html, /démonstration|Demonstration page|صفحة تجريبية|page pour montrer/i);
      assert.match(html, /<passerelle-exit[\s>]|data-passerelle="exit"/);
      assert.ok(read('index.html').includes(`href="./${page}"`));
    });

  it('leads only to pages that are there', () => {
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/href="\.\/([\w.-]+)"/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(demo, target)))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(dead, []);
  });
});
