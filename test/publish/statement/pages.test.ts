/** The pages about the widgets, as `build` writes them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { STANDARDS } from '../../../src/publish/statement/accessibility.js';
import { countsOf, STATUSES } from '../../../src/publish/statement/claims.js';
import { statementFiles } from '../../../src/publish/statement/statement.js';
import { WIRE_FIELDS } from '../../../src/domain/contact/field-map.js';
import { KEPT, REQUESTS, SENT } from '../../../src/publish/statement/traffic.js';

const PUBLISHER = { name: 'Fédération d’essai' };
const pages = statementFiles({ publisher: PUBLISHER }, '0.2.0');
const page = (path: string): string => pages.get(path) ?? assert.fail(`no ${path}`);

/** What a page reads as, without tags. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>[^]*<\/style>/, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#39;', '’');

describe('the pages about the widgets', () => {
  it('are two, in French and in English', () => {
    assert.deepEqual(
      [...pages.keys()],
      ['accessibility.html', 'audit.html', 'accessibility.en.html', 'audit.en.html'],
    );
  });

  for (const [path, html] of pages)
    describe(path, () => {
      it('is plain HTML that a parser reads without a word', () => {
        const errors: string[] = [];
        const options = { onParseError: ({ code }: { code: string }) => errors.push(code) };
        // Types of the version do not know it yet.
        parse(html, options as object);
        assert.deepEqual(errors, []);
        assert.match(html, /^<!doctype html>\n<html lang="(fr|en)">/);
        assert.match(html, new RegExp(`<html lang="${path.includes('.en.') ? 'en' : 'fr'}">`));
        assert.match(html, /<title>[^<]{10,}<\/title>/);
        assert.equal(html.match(/<h1>/g)?.length, 1);
        const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
        for (const [at, level] of levels.entries()) assert.ok(level <= (levels[at - 1] ?? 0) + 1);
      });

      it('asks for nothing: no script, no style sheet, no picture', () => {
        assert.doesNotMatch(html, /<(script|img|iframe|object|embed|video|audio)\b|\bsrc=|@import|url\(/);
        const links = [...html.matchAll(/<link [^>]*>/g)].map(([tag]) => tag);
        assert.deepEqual(links, ['<link rel="icon" href="data:,">']);
      });

      it('leads to pages that are there, and elsewhere only by https and mail', () => {
        const targets = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
        assert.ok(targets.length >= 3);
        for (const href of targets)
          assert.ok(pages.has(href) || href === 'index.html' || /^(https:\/\/|mailto:)/.test(href), href);
        const [other = ''] = targets;
        assert.ok(pages.has(other) && other !== path, 'the first link is the other language');
      });
    });

  it('keep French signs on the line of their word', () => {
    for (const path of ['accessibility.html', 'audit.html']) {
      assert.doesNotMatch(wordsOf(page(path)), / [:;?!»]/);
      assert.doesNotMatch(wordsOf(page(path)), /« /);
    }
  });

  it('call people by the words that they use of themselves', () => {
    for (const html of pages.values())
      assert.doesNotMatch(html, /toxicoman|drogué|\bclean\b|junkie|addict\b/i);
  });
});

describe('the statement of accessibility', () => {
  for (const path of ['accessibility.html', 'accessibility.en.html'])
    it(`has each criterion with its status, and counts them: ${path}`, () => {
      const html = page(path);
      for (const { name, claims } of STANDARDS) {
        const counts = countsOf(claims);
        const line = wordsOf(
          /<li>(<strong>.*)/.exec(html.slice(html.indexOf(`<li><strong>${name}`)))?.[1] ?? '',
        );
        const numbers = [...line.replace(name, '').matchAll(/\d+/g)].map(([number]) => Number(number));
        assert.deepEqual(numbers, [claims.length, ...STATUSES.map((status) => counts[status])]);
        for (const { number, status } of claims)
          assert.match(html, new RegExp(`<li data-status="${status}"><strong>${number}</strong>`));
      }
    });

  it('says that nobody has tried what only people can try', () => {
    assert.equal(page('accessibility.html').match(/<strong>pas fait<\/strong>/g)?.length, 5);
    assert.equal(page('accessibility.en.html').match(/<strong>not done<\/strong>/g)?.length, 5);
  });

  it('leads to who publishes the list, by what the feed says of them', () => {
    const told = (source: Parameters<typeof statementFiles>[0]): string =>
      statementFiles(source, '0.2.0').get('accessibility.en.html') ?? '';
    const at = { ...PUBLISHER, email: 'ecrire@federation.example', url: 'https://federation.example/' };
    assert.match(
      told({ publisher: at }),
      /Tell <bdi>Fédération d’essai<\/bdi>, by mail: <a href="mailto:ecrire@federation\.example">/,
    );
    assert.match(told({ publisher: at }), /, or at <a href="https:\/\/federation\.example\/"/);
    assert.match(
      told({ publisher: at, corrections: 'https://federation.example/fautes' }),
      /, or at <a href="https:\/\/federation\.example\/fautes"/,
    );
    assert.match(
      told({ publisher: PUBLISHER, corrections: 'fautes@federation.example' }),
      /by mail: <a href="mailto:fautes@federation\.example">/,
    );
    assert.match(told({ publisher: PUBLISHER }), /<p>Write to the site that shows the widgets/);
  });

  it('shows as text whatever the publisher is called', () => {
    const name = '<script>alert(1)</script> & "fils"';
    const email = '"><img src=x>@example.org';
    for (const html of statementFiles({ publisher: { name, email } }, '0.2.0').values()) {
      assert.doesNotMatch(html, /<script|<img/);
      assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;fils&quot;/);
    }
  });
});

describe('the audit page', () => {
  for (const path of ['audit.html', 'audit.en.html'])
    it(`lists every request, every copy and every field of the data: ${path}`, () => {
      const html = page(path);
      const listed = (name: string): string[] =>
        [...html.matchAll(new RegExp(`data-${name}="([^"]+)"`, 'g'))].map(([, id = '']) => id);
      assert.deepEqual(listed('request').sort(), REQUESTS.map(({ id }) => id).sort());
      assert.deepEqual(listed('field'), Object.keys(SENT));
      assert.deepEqual(Object.keys(SENT), [...WIRE_FIELDS]);
      for (const { name, asked } of KEPT) assert.ok(html.includes(name) && html.includes(asked));
    });
});
