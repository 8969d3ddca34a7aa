import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readChoice, WHERES, type Choice } from '../../src/builder/choice.js';
import { write } from '../../src/builder/markup.js';
import { fallbackOf } from '../../src/builder/published-folder.js';
import type { Fallback } from '../../src/builder/inside.js';
import { partsOf, policiesOf, type Published } from '../../src/builder/snippets.js';
import { keyOf, sayIn, STRINGS } from '../../src/builder/strings.js';
import type { Helpline } from '../../src/domain/helplines/model.js';
import { WIDGETS } from '../../src/elements/registry.js';

const PUBLISHED: Published = {
  folder: 'https://federation.example/passerelle/',
  version: '0.2.0',
  integrity: { loader: 'sha384-AAAA', all: 'sha384-BBBB' },
};
const FALLBACK: Fallback = {
  publisher: 'Fédération Exemple',
  helpline: { name: 'Drogues info service', shown: '0 800 23 13 13', href: 'tel:0800231313' },
  leave: 'Quitter la page',
};
const OFFER = {
  widgets: ['finder', 'on-call', 'contact', 'exit'],
  locales: ['fr', 'en'],
  countries: ['FR'],
  places: [{ id: 'quai', name: 'Centre du Quai', city: 'Metz', country: 'FR' }],
};

const choose = (fragment: string): Choice => readChoice(fragment, OFFER, 'fr');
const texts = (choice: Choice): string[] =>
  partsOf(choice, PUBLISHED, FALLBACK).map(({ role, pieces }) => `${role}\n${write(pieces)}`);

const LOADER =
  '<script async type="module" data-passerelle src="https://federation.example/passerelle/widgets/v0/loader.js" data-feed="https://federation.example/passerelle/feed.json" data-country="FR"></script>';
const CALL = 'Drogues info service <a href="tel:0800231313">0 800 23 13 13</a>';

describe('what is pasted', () => {
  it('is one line for the page and a tag for each widget, with a number inside', () => {
    assert.deepEqual(texts(choose('widget=finder&widget=on-call&near=Metz')), [
      `once\n${LOADER}`,
      `place\n<passerelle-finder near="Metz">${CALL}</passerelle-finder>\n<passerelle-on-call facility="quai">${CALL}</passerelle-on-call>`,
    ]);
  });

  it('pins the keys of a signed feed', () => {
    const [once] = partsOf(choose('widget=finder'), { ...PUBLISHED, key: 'old= new=' }, FALLBACK);
    assert.match(write(once?.pieces ?? []), / data-feed="[^"]*" data-key="old= new=" data-country="FR"/);
  });

  it('names the version, and the hash of the file that is pasted, where it never changes', () => {
    const [once = ''] = texts(choose('release=exact&integrity=yes&file=all'));
    assert.match(once, /src="[^"]*\/widgets\/0\.2\.0\/all\.js" integrity="sha384-BBBB"/);
    assert.doesNotMatch(texts(choose('integrity=yes')).join(), /integrity/);
  });

  it('is plain elements where tags are removed, but for the exit, which acts on the whole page', () => {
    const [once = '', place = ''] = texts(choose('where=div&widget=finder&widget=exit&near=Metz&lang=en'));
    assert.equal(
      once,
      `once\n${LOADER}\n<passerelle-exit lang="en"><a href="https://www.wikipedia.org/">Quitter la page</a></passerelle-exit>`,
    );
    assert.equal(place, `place\n<div data-passerelle="finder" lang="en" data-near="Metz">${CALL}</div>`);
    assert.equal(texts(choose('where=div&widget=exit')).length, 1);
  });

  it('is kept from the typography of SPIP', () => {
    assert.match(texts(choose('where=spip'))[1] ?? '', /^place\n<html>\n<div .*<\/div>\n<\/html>$/);
  });

  it('is one block, with its language, for a box that is a page of its own', () => {
    const [whole = '', ...more] = texts(choose('where=box&accent=%23c8102e'));
    assert.deepEqual(more, []);
    assert.equal(
      whole,
      `whole\n${LOADER}\n<style>:root { --passerelle-accent: #c8102e }</style>\n<passerelle-finder lang="fr">${CALL}</passerelle-finder>`,
    );
  });

  it('leaves the recipient of a form to the finder beside it', () => {
    assert.match(texts(choose('widget=contact')).join(), /<passerelle-contact facility="quai">/);
    assert.match(texts(choose('widget=contact&widget=finder')).join(), /<passerelle-contact>/);
  });

  it('carries the mark, the feed and the country in each variant, and never an action or a controller', () => {
    for (const where of WHERES.filter((each) => each !== 'frame')) {
      const all = texts({ ...choose('widget=finder&widget=contact&widget=exit'), where }).join('\n');
      for (const word of [
        ' data-passerelle ',
        ' data-feed="https://federation.example',
        ' data-country="FR"',
      ])
        assert.ok(all.includes(word), `${where}: ${word}`);
      assert.ok(all.includes(CALL), where);
      assert.doesNotMatch(all, /action|controller/, where);
    }
  });

  it('is a frame with the choice in its address, which the frame reads in the same way, and a number beside it', () => {
    const choice = choose('where=frame&widget=finder&near=Metz&accent=%23c8102e&scheme=dark&release=exact');
    const [whole = ''] = texts(choice);
    const [, address = ''] = /src="([^"]*)"/.exec(whole) ?? [];
    const { origin, pathname, hash } = new URL(address.replaceAll('&amp;', '&'));
    assert.equal(origin + pathname, `${PUBLISHED.folder}frame.html`);
    const { near, colours, scheme, release } = choose(hash);
    assert.deepEqual(
      { near, colours, scheme, release },
      {
        near: 'Metz',
        colours: { accent: '#c8102e' },
        scheme: 'dark',
        release: 'major',
      },
    );
    assert.match(whole, / title="Fédération Exemple" /);
    const script = `<script async type="module" src="${PUBLISHED.folder}widgets/v0/frame.js"></script>`;
    assert.ok(whole.endsWith(`</iframe>\n${script}\n<p>${CALL}</p>`));
  });

  it('is a frame that keeps its height with the exit, whose button stands at its lower edge', () => {
    const [whole = ''] = texts(choose('where=frame&widget=finder&widget=exit'));
    assert.match(whole, / height="500" /);
    assert.doesNotMatch(whole, /<script/);
  });

  it('writes what was typed as text, whatever it is', () => {
    const near = '"><script>alert(1)</script>&';
    const all = texts(choose(`near=${encodeURIComponent(near)}`)).join();
    assert.ok(all.includes('near="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"'));
  });

  it('has a policy that names the host of the folder', () => {
    assert.deepEqual(policiesOf(PUBLISHED), {
      frame: 'frame-src https://federation.example; script-src https://federation.example',
      host: 'script-src https://federation.example; connect-src https://federation.example',
      nonce: "script-src 'nonce-…' 'strict-dynamic'; connect-src https://federation.example",
    });
  });
});

describe('the number inside a tag', () => {
  const line = (id: string, country: string, more: Partial<Helpline> = {}): Helpline => ({
    id,
    country,
    situations: ['listening'],
    phone: '01 02',
    source: '',
    ...more,
  });
  const names = { drugs: 'Drogues', abroad: 'Ailleurs' };

  it('is that of the line for drugs in the chosen country, as it is dialled', () => {
    const lines = [
      line('abroad', 'BE', { situations: ['drugs'] }),
      line('other', 'FR'),
      line('drugs', 'FR', { situations: ['drugs'], phone: '0 980 980 930', phone_dialled: '+33980980930' }),
    ];
    assert.deepEqual(fallbackOf(choose(''), { publisher: '', helplines: lines }, names).helpline, {
      name: 'Drogues',
      shown: '0 980 980 930',
      href: 'tel:+33980980930',
    });
  });

  it('is left out where the country has none, or only a part of it', () => {
    const lines = [line('abroad', 'BE'), line('part', 'FR', { region: 'FR-57' })];
    assert.equal(fallbackOf(choose(''), { publisher: '', helplines: lines }, names).helpline, undefined);
  });
});

describe('the words of the builder', () => {
  it('say what each widget shows', () => {
    for (const { name } of WIDGETS)
      if (name !== 'feed') assert.ok(keyOf(`widget ${name}`), `${name}: src/builder/locales`);
  });

  it('say of each part where it goes', () => {
    for (const where of WHERES) {
      assert.ok(keyOf(`target ${where}`), where);
      for (const { role } of partsOf({ ...choose(''), where }, PUBLISHED, FALLBACK))
        assert.ok(keyOf(`${where} ${role}`), `${where} ${role}`);
    }
  });

  it('have the same places for values in both languages', () => {
    const places = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];
    for (const [key, text] of Object.entries(STRINGS.fr))
      assert.deepEqual(places(STRINGS.en[key as keyof typeof STRINGS.en]), places(text), key);
    assert.equal(sayIn('en')('releaseExact', { version: '0.2.0' }), 'Always keep version 0.2.0');
  });
});
