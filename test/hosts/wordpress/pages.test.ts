import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startFederation, type Federation } from '../federation.js';
import { htmlOf, publishPage, saveSettings } from './pages.js';
import { startWordPress, VERSIONS, type Version, type WordPress } from './wordpress.js';

const FORBIDDEN =
  'feed="https://x.example/feed.json" src="https://x.example" key="a" action="https://x.example" controller="x" tiles="https://x.example/{z}/{x}/{y}.png"';

/** The tag of a widget with all that stands in it. */
const tagIn = (html: string, name: string): string =>
  new RegExp(`<passerelle-${name}[ >].*?</passerelle-${name}>`, 's').exec(html)?.[0] ?? '';

for (const version of Object.keys(VERSIONS) as Version[])
  describe(`WordPress ${version}`, () => {
    let wp: WordPress;
    let federation: Federation;

    before(async () => {
      // One after the other: where the first does not start, nothing is left running.
      wp = await startWordPress(version);
      federation = await startFederation();
      wp.installPlugin();
      saveSettings(wp, { feed: federation.folder, country: 'fr', accent: '#1a604a' });
    });
    after(async () => {
      await wp?.stop();
      await federation?.stop();
    });

    it('is the version that is meant', () => {
      assert.match(wp.php("echo get_bloginfo('version');"), new RegExp(`^${version.replace('.', '\\.')}`));
    });

    it('names the feed of the settings, on the script alone', async () => {
      const html = await htmlOf(publishPage(wp, '[passerelle-finder near="Metz"]'));
      const [script = ''] = /<script[^>]*data-passerelle[^>]*>/.exec(html) ?? [];
      assert.match(script, /type="module"/);
      assert.ok(script.includes(`data-feed="${federation.folder}feed.json"`), script);
      assert.match(script, /data-country="FR"/);
      assert.match(html, /--passerelle-accent: #1a604a/);
      assert.equal(html.match(/data-passerelle /g)?.length, 1);
      const src = /src="([^"]+)"/.exec(script)?.[1] ?? '';
      assert.equal((await fetch(src)).status, 200);
    });

    it('loads nothing on a page without a widget', async () => {
      assert.doesNotMatch(await htmlOf(publishPage(wp, 'Bonjour')), /passerelle\/widgets|data-passerelle/);
    });

    it('shows a shortcode, and nothing that it may not set', async () => {
      const html = await htmlOf(
        publishPage(wp, `[passerelle-finder near="Metz" ${FORBIDDEN} diagnose]`, 'author'),
      );
      assert.match(html, /<passerelle-finder near="Metz" diagnose>/);
      assert.doesNotMatch(html, /x\.example/);
    });

    it('draws a block with what was set of it, and nothing else', async () => {
      const content =
        '<!-- wp:passerelle/finder {"near":"Metz","heading":3,"feed":"https://x.example/feed.json","tiles":"https://x.example"} /-->';
      const html = await htmlOf(publishPage(wp, content, 'author'));
      assert.match(html, /<passerelle-finder near="Metz" heading="3">/);
      assert.doesNotMatch(html, /x\.example/);
    });

    for (const author of ['author', 'editor', 'admin'])
      it(`keeps the tag that an ${author} writes, and asks for the script`, async () => {
        const html = await htmlOf(
          publishPage(
            wp,
            '<passerelle-finder near="Metz"><a slot="x" href="tel:15">15</a></passerelle-finder>',
            author,
          ),
        );
        assert.match(html, /<passerelle-finder near="Metz">.*<a slot="x" href="tel:15">15<\/a>/s);
        assert.match(html, /data-passerelle/);
      });

    it('takes from an author’s tag where it reads from and sends to, and the tag of a feed', async () => {
      const html = await htmlOf(
        publishPage(
          wp,
          `<passerelle-feed src="https://x.example/feed.json"><passerelle-contact facility="quai" ${FORBIDDEN}></passerelle-contact></passerelle-feed>`,
          'author',
        ),
      );
      assert.match(html, /<passerelle-contact facility="quai">/);
      assert.doesNotMatch(html, /x\.example|<passerelle-feed/);
    });

    it('asks for the script where an author names a widget on a plain element', async () => {
      const html = await htmlOf(
        publishPage(wp, '<div data-passerelle="finder" data-near="Metz">15</div>', 'author'),
      );
      assert.match(html, /<div data-passerelle="finder" data-near="Metz">/);
      assert.match(html, /<script[^>]*data-passerelle/);
    });

    it('prints the federation’s list inside the tag, of this country and these kinds, and its data', async () => {
      const html = await htmlOf(publishPage(wp, '[passerelle-finder kinds="csapa"]'));
      const tag = tagIn(html, 'finder');
      assert.match(tag, /Centre du Quai/);
      assert.match(tag, /href="tel:\+?33?0?353019001|href="tel:0353019001"/);
      assert.doesNotMatch(tag, /Maison des Tilleuls|<!--|<script/);
      const data = JSON.parse(
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}',
      ) as {
        '@graph': { identifier: string }[];
      };
      const ids = data['@graph'].map(({ identifier }) => identifier);
      assert.ok(ids.includes('quai') && !ids.includes('tilleuls'), ids.join());
    });

    it('puts the list into the tag that an author wrote in a classic text, which stays whole', async () => {
      const html = await htmlOf(
        publishPage(wp, 'Avant.\n\n<passerelle-finder near="Metz"></passerelle-finder>\n\nAprès.', 'author'),
      );
      assert.match(tagIn(html, 'finder'), /Centre du Quai/);
      assert.doesNotMatch(html, /<p>\s*<passerelle-finder/);
      assert.match(html, /<p>Avant\.<\/p>.*<p>Après\.<\/p>/s);
    });

    it('leaves a tag in the middle of a sentence as it is', async () => {
      const html = await htmlOf(
        publishPage(wp, 'Ici <passerelle-on-call facility="quai">15</passerelle-on-call> et là.', 'author'),
      );
      assert.match(html, /<p>Ici <passerelle-on-call facility="quai">15<\/passerelle-on-call> et là\.<\/p>/);
    });

    it('asks the federation once an hour, and keeps its list while it is away', async () => {
      const address = publishPage(wp, '[passerelle-finder]');
      await htmlOf(address);
      const before = federation.asked.length;
      await htmlOf(address);
      assert.equal(federation.asked.length, before);
      federation.isAway = true;
      try {
        wp.php(
          'global $wpdb; $wpdb->query("DELETE FROM $wpdb->options WHERE option_name LIKE \'%transient%passerelle%\'");',
        );
        assert.match(await htmlOf(address), /Centre du Quai/);
        assert.ok(federation.asked.length > before);
        const asked = federation.asked.length;
        await htmlOf(address);
        assert.equal(federation.asked.length, asked, 'asked again by the next visitor');
      } finally {
        federation.isAway = false;
      }
    });

    it('prints a number to call where there is no list', async () => {
      saveSettings(wp, { country: 'FR' });
      const html = await htmlOf(publishPage(wp, '[passerelle-finder]'));
      saveSettings(wp, { feed: federation.folder, country: 'FR' });
      assert.match(tagIn(html, 'finder'), /<a href="tel:0800231313">0 800 23 13 13<\/a>/);
    });

    it('loads the files of the federation where that was chosen', async () => {
      saveSettings(wp, { feed: federation.folder, files: 'federation' });
      const html = await htmlOf(publishPage(wp, '[passerelle-finder]'));
      saveSettings(wp, { feed: federation.folder, country: 'FR' });
      assert.ok(html.includes(`src="${federation.folder}widgets/v0/loader.js"`));
    });

    it('puts the quick exit at the end of pages with a widget', async () => {
      saveSettings(wp, { feed: federation.folder, exit: 'https://www.wikipedia.org/' });
      const html = await htmlOf(publishPage(wp, '[passerelle-finder]'));
      const without = await htmlOf(publishPage(wp, 'Bonjour'));
      saveSettings(wp, { feed: federation.folder, country: 'FR' });
      assert.match(
        html,
        /<passerelle-exit><a href="https:\/\/www\.wikipedia\.org\/">Quitter cette page<\/a><\/passerelle-exit>/,
      );
      assert.doesNotMatch(without, /<passerelle-exit/);
    });

    it('speaks French and English, by the language of who reads', () => {
      const said = (locale: string): string =>
        wp.php(`switch_to_locale('${locale}'); echo __('New message', 'passerelle');`);
      assert.equal(said('fr_FR'), 'Nouveau message');
      assert.equal(said('en_US'), 'New message');
    });

    it('gives PHP nothing to complain of', () => {
      const ours = wp
        .complaints()
        .split('\n')
        .filter((line) => line.includes('plugins/passerelle'));
      assert.deepEqual(ours, []);
    });

    it('leaves nothing when it is deleted', () => {
      wp.php("set_transient('passerelle_rate_x', array(1), 600);");
      wp.php(
        "require ABSPATH . 'wp-admin/includes/admin.php'; deactivate_plugins('passerelle/passerelle.php'); delete_plugins(array('passerelle/passerelle.php'));",
      );
      const left = wp.php(
        "global $wpdb; echo implode(' ', $wpdb->get_col(\"SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%passerelle%'\"));",
      );
      assert.equal(left, '');
      assert.equal(wp.php("echo is_dir(WP_PLUGIN_DIR . '/passerelle') ? 'there' : 'gone';"), 'gone');
    });
  });
