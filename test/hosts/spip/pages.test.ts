import assert from 'node:assert/strict';
import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startFederation, type Federation } from '../federation.js';
import { attributesOf, complaints, htmlOf, publishArticle, saveSettings, tagIn } from './articles.js';
import { startSpip, type Spip } from './spip.js';

const FORBIDDEN =
  'feed=https://x.example/feed.json|src=https://x.example|key=a|action=https://x.example|controller=x|tiles=https://x.example|privacy-url=https://x.example|success-url=https://x.example';

interface Widget {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: 'text' | 'flag' | 'level' }[];
}

/** The files in which the plugin keeps what it fetched. */
function kept({ folder }: Spip): string[] {
  const store = join(folder, 'tmp/passerelle');
  return readdirSync(store)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(store, name));
}

describe('SPIP 4.4', () => {
  let spip: Spip;
  let federation: Federation;

  before(async () => {
    // One after the other: where the first does not start, nothing is left running.
    spip = await startSpip();
    federation = await startFederation();
    spip.installPlugin();
    saveSettings(spip, { feed: federation.folder, country: 'fr', accent: '#1a604a' });
  });
  after(async () => {
    spip?.stop();
    await federation?.stop();
  });

  it('is the version that is meant', () => {
    assert.match(spip.php('echo $GLOBALS["spip_version_branche"];'), /^4\.4\./);
  });

  it('names the feed of the settings, on the one script of a page with two widgets', async () => {
    const html = await htmlOf(
      publishArticle(spip, '<passerelle_finder1|near=Metz>\n\n<passerelle_on_call1|facility=quai>'),
    );
    assert.equal(html.match(/<script[^>]* data-passerelle[ >]/g)?.length, 1);
    const [script = ''] = /<script[^>]* data-passerelle[^>]*>/.exec(html) ?? [];
    assert.match(script, /type="module"/);
    assert.ok(script.includes(`data-feed="${federation.folder}feed.json"`), script);
    assert.match(script, /data-country="FR"/);
    assert.match(html, /--passerelle-accent: #1a604a/);
    const src = /src="([^"]+)"/.exec(script)?.[1] ?? '';
    assert.equal((await fetch(src)).status, 200);
  });

  it('loads nothing on a page without a widget', async () => {
    assert.doesNotMatch(await htmlOf(publishArticle(spip, 'Bonjour')), /passerelle/);
  });

  it('shows each widget with everything that may be set of it, escaped, and nothing else', async () => {
    const { widgets } = JSON.parse(
      spip.php("echo file_get_contents('plugins/passerelle/widgets.json');"),
    ) as { widgets: Widget[] };
    for (const { name, fields } of widgets) {
      const text = `L'Île <b> & « ${name} » : "${name}" ?`;
      const written = fields.map(({ name: field, type }) => `${field}=${type === 'flag' ? 'oui' : text}`);
      const modele = `passerelle_${name.replaceAll('-', '_')}1`;
      const html = await htmlOf(publishArticle(spip, `<${modele}|${[...written, FORBIDDEN].join('|')}>`));
      const expected = Object.fromEntries(
        fields.map(({ name: field, type }) => [field, type === 'flag' ? '' : text]),
      );
      assert.deepEqual(attributesOf(html, `passerelle-${name}`), expected, name);
      assert.doesNotMatch(html, /x\.example|<passerelle-feed/);
    }
  });

  it('takes a flag without a value, and leaves it out where it is said not to be', async () => {
    const tag = async (written: string): Promise<string> =>
      tagIn(await htmlOf(publishArticle(spip, written)), 'finder');
    assert.match(
      await tag('<passerelle_finder1|near=Metz|diagnose>'),
      /^<passerelle-finder near="Metz" diagnose>/,
    );
    assert.match(
      await tag('<passerelle_finder1|near=Metz|diagnose=non>'),
      /^<passerelle-finder near="Metz">/,
    );
  });

  it('takes nothing from the address of the page', async () => {
    const address = publishArticle(spip, '<passerelle_contact1|facility=quai>');
    const html = await htmlOf(
      `${address}&near=Lyon&mode=frame&facility=other&diagnose=oui&feed=https://x.example`,
    );
    assert.deepEqual(attributesOf(html, 'passerelle-contact'), { facility: 'quai' });
  });

  it('stands between paragraphs, whose signs SPIP spaces as French does', async () => {
    const html = await htmlOf(
      publishArticle(spip, 'Avant : « oui » !\n\n<passerelle_finder1|near=Metz>\n\nAprès ; fin ?'),
    );
    assert.match(
      html,
      /<p>Avant&nbsp;: &#171;&nbsp;oui&nbsp;&#187;&nbsp;!<\/p>\s*<passerelle-finder near="Metz">/,
    );
    assert.match(html, /<\/passerelle-finder><script[^>]*><\/script>\s*<p>Après&nbsp;; fin&nbsp;\?<\/p>/);
    assert.doesNotMatch(html, /<p>\s*<passerelle-finder|<p>\s*<\/p>/);
  });

  for (const [where, text] of [
    ['in the middle of a sentence', 'Texte <passerelle_on_call1|facility=quai> au milieu.'],
    ['in a list', '-* <passerelle_on_call1|facility=quai>\n-* deux'],
    ['in a table', '|{{un}}|{{deux}}|\n|<passerelle_on_call1>|trois|'],
    ['in a note', 'Voir [[<passerelle_on_call1|facility=quai>]] ici.'],
  ] as const)
    it(`stays whole ${where}`, async () => {
      const html = await htmlOf(publishArticle(spip, text));
      assert.match(tagIn(html, 'on-call'), /^<passerelle-on-call[^>]*>.*<a href="tel:/s);
    });

  it('keeps its script where SPIP takes those that authors write out of the page', async () => {
    const options = join(spip.folder, 'config/mes_options.php');
    writeFileSync(options, '<?php $GLOBALS["filtrer_javascript"] = -1;');
    try {
      const html = await htmlOf(
        publishArticle(spip, '<passerelle_finder1|near=Metz>\n\n<script>alert(1)</script>'),
      );
      assert.match(html, /<script async type="module" data-passerelle src=/);
      assert.doesNotMatch(html, /alert/);
    } finally {
      rmSync(options);
    }
  });

  it('leaves a tag that an author pastes on one line whole, and adds the script', async () => {
    const html = await htmlOf(publishArticle(spip, '<passerelle-finder near="Metz"></passerelle-finder>'));
    assert.match(html, /<p><passerelle-finder near="Metz"><\/passerelle-finder><\/p>/);
    assert.match(html, /<script[^>]* data-passerelle[ >][^<]*<\/script>\s*<\/body>/);
  });

  it('is not what SPIP makes of a pasted tag with a block in it, which it breaks', async () => {
    const html = await htmlOf(publishArticle(spip, '<passerelle-finder><p>15</p></passerelle-finder>'));
    assert.match(html, /<passerelle-finder>\s*<p>15<\/p>\s*<p><\/passerelle-finder><\/p>/);
  });

  it('asks for the script where an author names a widget on a plain element', async () => {
    const html = await htmlOf(
      publishArticle(spip, '<div data-passerelle="finder" data-near="Metz">15</div>'),
    );
    assert.match(html, /<div data-passerelle="finder" data-near="Metz">/);
    assert.match(html, /<script[^>]* data-passerelle[ >]/);
  });

  it('prints the federation’s list inside the tag, of this country and these kinds', async () => {
    const tag = tagIn(await htmlOf(publishArticle(spip, '<passerelle_finder1|kinds=csapa>')), 'finder');
    assert.match(tag, /Centre du Quai/);
    assert.match(tag, /href="tel:\+?33?0?353019001|href="tel:0353019001"/);
    assert.doesNotMatch(tag, /Maison des Tilleuls|<!--|<script/);
  });

  it('asks the federation once an hour, whatever page, and keeps its list while it is away', async () => {
    spip.emptyCache();
    const before = federation.asked.length;
    await htmlOf(publishArticle(spip, '<passerelle_finder1>'));
    assert.equal(federation.asked.length, before);
    federation.isAway = true;
    try {
      for (const name of kept(spip)) utimesSync(name, 0, 0);
      assert.match(await htmlOf(publishArticle(spip, '<passerelle_finder1>')), /Centre du Quai/);
      assert.ok(federation.asked.length > before);
      const asked = federation.asked.length;
      await htmlOf(publishArticle(spip, '<passerelle_finder1>'));
      assert.equal(federation.asked.length, asked, 'asked again by the next visitor');
    } finally {
      federation.isAway = false;
    }
  });

  it(
    'shows its page while a federation takes the question and says nothing',
    { timeout: 30_000 },
    async () => {
      const silent = createServer(() => {});
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      const { port } = silent.address() as AddressInfo;
      try {
        saveSettings(spip, { feed: `http://127.0.0.1:${port}/`, country: 'FR' });
        const html = await htmlOf(publishArticle(spip, '<passerelle_finder1>'));
        assert.match(tagIn(html, 'finder'), /<a href="tel:0800231313">0 800 23 13 13<\/a>/);
      } finally {
        saveSettings(spip, { feed: federation.folder, country: 'FR' });
        silent.closeAllConnections();
        silent.close();
      }
    },
  );

  it('asks through the proxy that the settings of SPIP name', async () => {
    const proxy = (address: string): string =>
      spip.php(`include_spip('inc/meta'); ecrire_meta('http_proxy', '${address}');`);
    // What knows no such name can only answer as the proxy does.
    saveSettings(spip, { feed: 'http://federation.example/', country: 'FR' });
    proxy(federation.folder.slice(0, -1));
    const html = await htmlOf(publishArticle(spip, '<passerelle_finder1>'));
    proxy('');
    saveSettings(spip, { feed: federation.folder, country: 'FR' });
    assert.match(tagIn(html, 'finder'), /Centre du Quai/);
  });

  it('prints a number to call where there is no list, on pages that SPIP had kept too', async () => {
    const address = publishArticle(spip, '<passerelle_finder1>');
    assert.match(tagIn(await htmlOf(address), 'finder'), /Centre du Quai/);
    // SPIP tells what is older by the second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    saveSettings(spip, { country: 'FR' });
    const html = await htmlOf(address);
    saveSettings(spip, { feed: federation.folder, country: 'FR' });
    assert.match(tagIn(html, 'finder'), /<a href="tel:0800231313">0 800 23 13 13<\/a>/);
  });

  it('loads the files of the federation where that was chosen', async () => {
    saveSettings(spip, { feed: federation.folder, files: 'federation' });
    const html = await htmlOf(publishArticle(spip, '<passerelle_finder1>'));
    saveSettings(spip, { feed: federation.folder, country: 'FR' });
    assert.ok(html.includes(`src="${federation.folder}widgets/v0/loader.js"`));
  });

  it('puts the quick exit at the end of pages with a widget, in the language of the article', async () => {
    saveSettings(spip, { feed: federation.folder, country: 'FR', exit: 'https://www.wikipedia.org/' });
    const html = await htmlOf(publishArticle(spip, '<passerelle_finder1>'));
    const without = await htmlOf(publishArticle(spip, 'Bonjour'));
    saveSettings(spip, { feed: federation.folder, country: 'FR' });
    assert.match(
      html,
      /<passerelle-exit><a href="https:\/\/www\.wikipedia\.org\/">Quitter cette page<\/a><\/passerelle-exit>/,
    );
    assert.doesNotMatch(without, /<passerelle-exit/);
  });

  it('gives PHP and SPIP nothing to complain of', () => {
    assert.deepEqual(complaints(spip), []);
  });
});
