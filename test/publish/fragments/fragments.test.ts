import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse, parseFragment, type ChildNode, type Element } from 'parse5';
import { INTERFACE_LOCALES } from '../../../src/core/i18n/strings.js';
import type { Facility } from '../../../src/domain/directory/facility.js';
import type { Content } from '../../../src/publish/content.js';
import { FRAGMENT_WIDGETS } from '../../../src/publish/fragments/fragments.js';
import { chosenPlaces } from '../../../src/publish/fragments/places.js';
import { workplace } from '../folder.js';
import { BUILT_IN, contentOf, fragmentsOf, inEveryLanguage } from './feeds.js';

const place = workplace();
after(() => place.remove());

function elementsIn(nodes: readonly ChildNode[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []));
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

function textIn(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textIn(node.childNodes) : ''))
    .join('');
}

/** Fails for what no parser of HTML reads without a word, for what acts, and for links that lead elsewhere. */
function assertPlain(html: string, name: string): void {
  const faults: string[] = [];
  // Types of the version do not know it yet.
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: ({ code }: { code: string }) => faults.push(code),
  };
  parse(`<!doctype html><title>x</title><body>${html}`, options as object);
  assert.deepEqual(faults, [], name);
  for (const element of elementsIn(parseFragment(html).childNodes)) {
    assert.doesNotMatch(element.tagName, /^(script|style|img|iframe|svg|form|button|h[12])$/, name);
    for (const { name: key, value } of element.attrs) {
      assert.doesNotMatch(key, /^(on|style|src|id$)/, name);
      if (key === 'href') assert.match(value, /^(https|mailto|tel):/, name);
    }
  }
}

const hostile = (facility: Partial<Facility>): Facility => ({
  id: 'hostile',
  name: '<script>alert(1)</script>',
  kind: 'csapa',
  country: 'FR',
  ...facility,
});

describe('a fragment', () => {
  before(() => place.cli('init', place.at('example')));
  const FEEDS: readonly (readonly [string, () => Content])[] = [
    ['the built-in content', () => BUILT_IN],
    ['the example', () => contentOf(place.at('example'))],
    ['a feed in every language of the interface', () => inEveryLanguage(BUILT_IN)],
  ];
  for (const [feed, content] of FEEDS)
    it(`is plain HTML that a parser reads without a word: ${feed}`, () => {
      const files = fragmentsOf(content());
      for (const { locale } of content().packs)
        for (const widget of ['finder', 'panorama', 'contact', 'on-call', 'models', 'orientation'])
          assert.ok(files.has(`fragments/${widget}.${locale}.html`), `${widget}.${locale}`);
      for (const [path, html] of files) if (path.endsWith('.html')) assertPlain(html, path);
    });

  it('is of every widget that has one, in the built-in content', () => {
    const files = fragmentsOf(BUILT_IN);
    for (const widget of FRAGMENT_WIDGETS) assert.ok(files.has(`fragments/${widget}.fr.html`), widget);
  });

  it('says its language and direction on its outermost element', () => {
    const files = fragmentsOf(inEveryLanguage(BUILT_IN));
    for (const locale of INTERFACE_LOCALES) {
      const { childNodes } = parseFragment(files.get(`fragments/finder.${locale}.html`) ?? '');
      const [section] = childNodes.filter((each): each is Element => 'tagName' in each);
      assert.ok(section);
      assert.equal(attribute(section, 'lang'), locale);
      assert.equal(attribute(section, 'dir'), locale === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('is the same, byte for byte, for the same content', () => {
    assert.deepEqual(fragmentsOf(BUILT_IN), fragmentsOf(BUILT_IN));
  });

  it('names every place with its number as it is written and dialled', () => {
    const { childNodes } = parseFragment(fragmentsOf(BUILT_IN).get('fragments/finder.fr.html') ?? '');
    const places = new Map(
      elementsIn(childNodes).flatMap((each) => {
        const id = attribute(each, 'data-place');
        return id === undefined ? [] : [[id, each] as const];
      }),
    );
    for (const { id, name, phone, kind } of BUILT_IN.facilities) {
      if (BUILT_IN.kinds[kind] === 'other') continue;
      const entry = places.get(id);
      assert.ok(entry, id);
      const text = textIn(entry.childNodes);
      assert.ok(text.includes(name), id);
      if (phone === undefined) continue;
      assert.ok(text.includes(phone), id);
      assert.ok(elementsIn(entry.childNodes).some((each) => attribute(each, 'href')?.startsWith('tel:')));
    }
  });

  it('gives the numbers of each country apart, those for a danger first', () => {
    const html = fragmentsOf(BUILT_IN).get('fragments/on-call.fr.html') ?? '';
    const france = html.slice(html.indexOf('data-country="FR"'), html.indexOf('data-country="BE"'));
    assert.ok(france.indexOf('tel:112') < france.indexOf('0 800 23 13 13'));
    assert.match(france, /href="tel:15"/);
    assert.match(france, /tous les jours\u00a0: 8\u00a0h à 2\u00a0h/);
  });

  it('lets no text of a feed become a tag, an attribute or a link that acts', () => {
    const facilities = [
      hostile({}),
      hostile({ id: '"><img src=x onerror=alert(1)>', name: '"><img src=x onerror=alert(1)>' }),
      hostile({ id: 'three', website: 'javascript:alert(1)', email: '"onmouseover="alert(1)' }),
      hostile({ id: 'four', city: '--><script>alert(1)</script>', region: "'><svg onload=alert(1)>" }),
      hostile({
        id: 'five',
        contact: '\u0000<!--</section>',
        phone: '0"><b>',
        website: 'http://example.org',
      }),
    ];
    const files = fragmentsOf({ ...BUILT_IN, facilities });
    for (const [path, html] of files) if (path.endsWith('.html')) assertPlain(html, path);
    const { childNodes } = parseFragment(files.get('fragments/finder.fr.html') ?? '');
    assert.match(textIn(childNodes), /<script>alert\(1\)<\/script>/);
    assert.equal(childNodes.filter((each) => 'tagName' in each).length, 1);
  });

  it('of a large directory names 200 places by rule, those where one stays first, and says how many more', () => {
    const many = (kind: string, country: string, count: number): Facility[] =>
      Array.from({ length: count }, (_, at) => ({
        id: `${country}-${kind}-${at}`,
        name: `Lieu ${at}`,
        kind,
        country,
        phone: '03 53 01 90 01',
      }));
    const facilities = [...many('csapa', 'FR', 300), ...many('ctr', 'FR', 20), ...many('csapa', 'BE', 5)];
    const content = { ...BUILT_IN, facilities };
    const { named, more } = chosenPlaces(content);
    assert.equal(named.length, 200);
    assert.equal(named.filter(({ kind }) => kind === 'ctr').length, 20);
    assert.equal(named.filter(({ country }) => country === 'BE').length, 5);
    assert.deepEqual([...more], [['FR', 125]]);
    assert.match(fragmentsOf(content).get('fragments/finder.fr.html') ?? '', /125 autres lieux/);
  });

  it('leaves out kinds that are no care', () => {
    const content = { ...BUILT_IN, kinds: { ...BUILT_IN.kinds, shop: 'other' as const } };
    const facilities = [hostile({ name: 'Une boutique', kind: 'shop' })];
    assert.doesNotMatch(
      fragmentsOf({ ...content, facilities }).get('fragments/finder.fr.html') ?? '',
      /Une boutique/,
    );
  });

  it('says of a draft that nobody has read it over', () => {
    const files = fragmentsOf(BUILT_IN);
    assert.match(files.get('fragments/panorama.en.html') ?? '', /nobody has checked it yet/);
    assert.doesNotMatch(files.get('fragments/panorama.fr.html') ?? '', /relire/);
  });
});
