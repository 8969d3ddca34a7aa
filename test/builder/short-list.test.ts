import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, type ChildNode } from 'parse5';
import { readChoice } from '../../src/builder/choice.js';
import { inside, type Fallback } from '../../src/builder/inside.js';
import { tag, write, type Piece, type Tag } from '../../src/builder/markup.js';
import { shortList } from '../../src/builder/short-list.js';
import type { Content } from '../../src/publish/content.js';
import { FRAGMENT_WIDGETS } from '../../src/publish/fragments/fragments.js';
import { BUILT_IN, fragmentsOf, inEveryLanguage } from '../publish/fragments/feeds.js';

/** The nodes of a fragment as the page reads them, by the parser that stands for a browser's here. */
function piecesOf(nodes: readonly ChildNode[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [tag(node.tagName, attributes, ...piecesOf(node.childNodes))];
  });
}

function read(html: string): Tag {
  const section = piecesOf(parseFragment(html).childNodes).find((each) => typeof each !== 'string');
  assert.ok(section);
  return section;
}

const short = (html: string, country?: string): string => {
  const list = shortList(read(html), country);
  return list ? write([list]) : '';
};

const fragment = (inside: string): string =>
  `<section class="passerelle-fragment" lang="fr">${inside}</section>`;

const written = (content: Content, name: string): string =>
  fragmentsOf(content).get(`fragments/${name}.html`) ?? '';

/** Elements and attributes that the editor of WordPress leaves to those who only write there. */
const KEPT_BY_EDITORS =
  /^<(?:div(?: lang="[\w-]+")?(?: dir="rtl")?|(?:p|h[3-6]|ul|ol|li|strong|br|span)(?: lang="[\w-]+")?(?: dir="(?:ltr|rtl)")?|a href="(?:https:\/\/|tel:|mailto:)[^"]+"(?: rel="noreferrer")?)>$/;

const place = (id: number): string =>
  `<li><div data-place="p${String(id)}" data-kind="ctr"><strong>Lieu ${String(id)}</strong>\n<br>Centre\n<br>57000 Metz\n<br><a href="tel:+33353019001"><bdi dir="ltr">03 53 01 90 01</bdi></a>\n<br><a href="https://x.example" rel="noreferrer">x.example</a>\n<br>lundi : 9 h à 12 h</div></li>`;
const line = (id: number): string =>
  `<li><span data-helpline="l${String(id)}"><strong>Ligne ${String(id)}</strong> <a href="tel:${String(id)}">${String(id)}</a>\n<br>Écoute</span></li>`;
const each = (count: number, draw: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join('\n');

describe('the short list', () => {
  it('holds ten places and three numbers at most, each place down to the first way to reach it', () => {
    const html = short(
      fragment(
        `<h3>Trouver</h3><h4>Appeler</h4><div data-country="FR"><ul>${each(9, line)}</ul></div><div data-places><h4>France</h4><div data-places><h5>Metz</h5><ul>${each(8, place)}</ul></div><div data-places><h5>Nancy</h5><ul>${each(8, place)}</ul></div><div data-places><h5>Toul</h5><ul>${place(1)}</ul></div></div>`,
      ),
    );
    assert.equal(html.match(/Lieu/g)?.length, 10);
    assert.equal(html.match(/Ligne/g)?.length, 3);
    assert.ok(
      html.includes(
        '<li><strong>Lieu 0</strong> <br>Centre <br>57000 Metz <br><a href="tel:+33353019001"><span dir="ltr">03 53 01 90 01</span></a></li>',
      ),
    );
    assert.doesNotMatch(html, /x\.example|lundi/);
    assert.match(html, /<h4>France<\/h4><h5>Metz<\/h5><ul>/);
    // A title over nothing goes with what it stood over.
    assert.doesNotMatch(html, /Toul/);
  });

  it('holds all of a place that cannot be reached', () => {
    const html = short(
      fragment('<ul><li><div data-place="x"><strong>X</strong><br>sans contact</div></li></ul>'),
    );
    assert.match(html, /<li><strong>X<\/strong><br>sans contact<\/li>/);
  });

  it('names the number for who is elsewhere only where no country is chosen, or it has no number', () => {
    const own = (country?: string): string => short(written(BUILT_IN, 'finder.fr'), country);
    const elsewhere = /dans l’Union européenne/;
    assert.doesNotMatch(own('FR'), elsewhere);
    assert.match(own(), elsewhere);
    assert.match(own('IT'), elsewhere);
  });

  it('is of the chosen country, and never of another one', () => {
    const own = (country: string): string => short(written(BUILT_IN, 'finder.fr'), country);
    assert.match(own('FR'), /tel:0800231313/);
    assert.doesNotMatch(own('FR'), /\+32|Bruxelles|Belgique|Suisse/);
    assert.match(own('BE'), /tel:\+3222275252/);
    assert.doesNotMatch(own('BE'), /tel:0800231313|Metz/);
  });

  it('says its date, whom its licence names, and that it is only a start', () => {
    const content = {
      ...BUILT_IN,
      source: {
        ...BUILT_IN.source,
        starter: true,
        licence: { ...BUILT_IN.source.licence, attribution: 'Une source' },
      },
    };
    for (const name of ['finder', 'panorama', 'models', 'on-call']) {
      const html = short(written(content, `${name}.fr`), 'FR');
      assert.match(html, /<p>Informations du [^<]*<\/p><p>Une source<\/p><\/div>$/, name);
    }
    const all = written(content, 'finder.fr');
    const [, notice = ''] = /<p data-notice>([^<]*)</.exec(all) ?? [];
    assert.ok(notice);
    assert.ok(short(all, 'FR').includes(notice));
  });

  it('says of a guide what it is about, without the titles of what is left out', () => {
    const models = short(written(BUILT_IN, 'models.fr'), 'FR');
    assert.match(models, /^<div lang="fr"><h3>[^<]*<\/h3><p>/);
    assert.match(models, /n’arrêtez jamais d’un seul coup/);
    assert.doesNotMatch(models, /<h4>|<ul>/);
    const kinds = short(written(BUILT_IN, 'panorama.fr'), 'FR').match(/<h5>[^<]*<\/h5><p>/g);
    assert.equal(kinds?.length, 10);
  });

  it('holds only what editors leave, for each widget in each language, and its language', () => {
    const files = fragmentsOf(inEveryLanguage(BUILT_IN));
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      const list = short(html, 'FR');
      for (const [open] of list.matchAll(/<[^/][^>]*>/g)) assert.match(open, KEPT_BY_EDITORS, path);
      const [, locale = ''] = /\.([\w-]+)\.html$/.exec(path) ?? [];
      assert.ok(list.startsWith(`<div lang="${locale}"${locale === 'ar' ? ' dir="rtl"' : ''}>`), path);
      assert.ok(list.length < 12_000, `${path}: ${String(list.length)}`);
      assert.doesNotMatch(list, /\n/);
    }
    for (const widget of FRAGMENT_WIDGETS) assert.ok(files.has(`fragments/${widget}.fr.html`), widget);
  });

  it('lets nothing through that acts, hides or leads elsewhere', () => {
    const hostile = [
      '<h3 onclick="x()" class="y" style="display:none" id="z">Titre</h3>',
      '<p>Un<script>alert(1)</script><img src="x" onerror="x()"><iframe src="x"></iframe><style>p{}</style> mot</p>',
      '<p><a href="javascript:alert(1)">ici</a> <a href="http://x.example">là</a> <a href="//x.example">ailleurs</a> <a href="https://x.example" target="_blank" ping="x">bon</a></p>',
      '<p><svg><a href="https://x.example"></a></svg><button>x</button><span lang="&quot;x" dir="up">fin</span></p>',
    ];
    assert.equal(
      short(fragment(hostile.join(''))),
      '<div lang="fr"><h3>Titre</h3><p>Un mot</p><p>ici là ailleurs <a href="https://x.example" rel="noreferrer">bon</a></p><p>fin</p></div>',
    );
  });

  it('is nothing where a fragment has nothing to say', () => {
    assert.equal(short(fragment('<table></table>')), '');
    assert.equal(short(fragment('<h3>Titre</h3>')), '');
  });
});

describe('what stands in a tag', () => {
  const offer = { widgets: ['finder', 'exit'], locales: ['fr'], countries: ['FR'], places: [] };
  const folder = 'https://federation.example/passerelle/';
  const list = (html: string): Tag => tag('div', { lang: 'fr' }, tag('p', {}, html));
  const fallback: Fallback = {
    publisher: 'Fédération',
    site: 'https://federation.example/',
    helpline: { name: 'Écoute', shown: '0 800', href: 'tel:0800' },
    leave: 'Quitter la page',
    lists: { finder: list('Lieu') },
  };
  const drawn = (fragment: string, given: Partial<Fallback> = {}): string =>
    write(inside('finder', readChoice(fragment, offer, 'fr'), folder, { ...fallback, ...given }));
  const CALL = 'Écoute <a href="tel:0800">0 800</a>';

  it('is a number to call, the list, and where the whole of it is', () => {
    assert.equal(
      drawn('widget=finder&widget=exit&where=spip&width=desktop'),
      `<div lang="fr"><p>${CALL}</p><p>Lieu</p><p><a href="${folder}frame.html#widget=finder&amp;country=FR&amp;page=fr">Tout voir</a> – <a href="https://federation.example/" rel="noreferrer">Fédération</a></p></div>`,
    );
    assert.match(drawn('', { site: undefined }), / – Fédération<\/p>/);
    assert.match(drawn('', { site: 'javascript:alert(1)' }), / – Fédération<\/p>/);
  });

  it('has no second number where the list has one', () => {
    const finder = tag('div', {}, tag('p', {}, tag('a', { href: 'tel:15' }, '15')));
    assert.doesNotMatch(drawn('', { lists: { finder } }), /0800/);
  });

  it('is a number alone where that was chosen, or where there is no list', () => {
    for (const text of [drawn('inside=number'), drawn('', { lists: {} })])
      assert.equal(text, `Écoute \n<a href="tel:0800">0 800</a>`);
  });

  it('says where the whole is in the language of the list', () => {
    const finder = tag('div', { lang: 'de' }, tag('p', {}, 'Ort'));
    assert.match(drawn('', { lists: { finder } }), />Alles ansehen</);
  });
});
