import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { htmlOf, publishArticle, saveSettings, sendSettings } from './articles.js';
import { startSpip, ZIP, type Spip } from './spip.js';

const files = new Map(
  Object.entries(unzipSync(readFileSync(ZIP))).map(([path, data]) => [path.replace('passerelle/', ''), data]),
);
const text = (path: string): string => strFromU8(files.get(path) ?? assert.fail(`${path} is not in the zip`));
/** Everything of the plugin that PHP or SPIP reads. */
const sources = [...files.keys()].filter(
  (path) => /\.(?:php|html|xml)$/.test(path) && !path.startsWith('widgets/'),
);

/** The keys of a file of words, in its order. */
const keysOf = (path: string): string[] =>
  [...text(path).matchAll(/^\t'(\w+)' => /gm)].map(([, key = '']) => key);

describe('the plugin for SPIP', () => {
  for (const path of sources.filter((each) => each.endsWith('.php')))
    it(`has PHP that can be read in ${path}, and that does nothing when it is called by itself`, () => {
      const checked = spawnSync('php', ['-l'], { input: text(path), encoding: 'utf8' });
      assert.equal(checked.status, 0, checked.stdout);
      assert.match(text(path), /\nif \(!defined\('_ECRIRE_INC_VERSION'\)\) \{\n\treturn;\n\}\n/);
    });

  it('has a modèle for each widget, and none for a feed', () => {
    const { widgets } = JSON.parse(text('widgets.json')) as { widgets: { name: string }[] };
    assert.deepEqual(
      sources.filter((path) => path.startsWith('modeles/')).sort(),
      widgets.map(({ name }) => `modeles/passerelle_${name.replaceAll('-', '_')}.html`).sort(),
    );
    assert.ok(!files.has('modeles/passerelle_feed.html'));
  });

  for (const module of ['passerelle', 'paquet-passerelle'])
    it(`says in English whatever it says in French, in order (${module})`, () => {
      const keys = keysOf(`lang/${module}_fr.php`);
      assert.deepEqual(keysOf(`lang/${module}_en.php`), keys);
      assert.deepEqual([...keys].sort(), keys);
    });

  it('has words for all that it asks for, and asks for all of its words', () => {
    const asked = sources
      .filter((path) => !path.startsWith('lang/'))
      .flatMap((path) => [...text(path).matchAll(/passerelle:(\w+)/g)].map(([, key = '']) => key));
    const keys = keysOf('lang/passerelle_fr.php');
    // Some are named by their beginning, with what is meant behind it.
    const isAsked = (key: string): boolean =>
      asked.some((each) => each === key || (each.endsWith('_') && key.startsWith(each)));
    assert.deepEqual(
      keys.filter((key) => !isAsked(key)),
      [],
    );
    assert.deepEqual(
      asked.filter((each) => !each.endsWith('_') && !keys.includes(each)),
      [],
    );
  });
});

describe('the settings in SPIP', () => {
  let spip: Spip;
  before(async () => {
    spip = await startSpip();
    spip.installPlugin();
  });
  after(() => spip?.stop());

  it('has a paquet.xml as SPIP’s own rules want it', () => {
    const file = join(spip.folder, 'tmp/paquet-checked.xml');
    writeFileSync(file, `<!DOCTYPE paquet SYSTEM "${spip.folder}/prive/paquet.dtd">\n${text('paquet.xml')}`);
    const said = spip.php(
      `libxml_use_internal_errors(true); $read = new DOMDocument(); $read->load('${file}', LIBXML_DTDLOAD); echo $read->validate() ? 'valid' : print_r(libxml_get_errors(), true);`,
    );
    assert.equal(said, 'valid');
    assert.match(
      text('paquet.xml'),
      /version="\d+\.\d+\.\d+"\s+etat="test"\s+compatibilite="\[4\.1\.0;4\.\*\.\*\]"/,
    );
  });

  for (const [what, field, value] of [
    ['an address without https', 'feed', 'annuaire.example'],
    ['a script for an address', 'exit', 'javascript:alert(1)'],
    ['an address with a password', 'privacy', 'https://a:b@quai.example/'],
    ['a country in words', 'country', 'FRANCE'],
    ['a colour in words', 'accent', 'vert'],
    ['a key with other signs', 'key', 'abc-def'],
    ['two recipients', 'recipient', 'a@quai.example, b@quai.example'],
    ['a recipient without a facility', 'recipients', 'a@quai.example'],
    ['a facility with two recipients', 'recipients', 'quai = a@quai.example, b@quai.example'],
  ] as const)
    it(`refuse ${what}, and say what was typed`, () => {
      saveSettings(spip, { country: 'FR' });
      const faults = sendSettings(spip, { country: 'FR', [field]: value });
      assert.deepEqual(Object.keys(faults), [field]);
      assert.ok(faults[field]?.startsWith(`« ${value} »`), faults[field]);
      assert.equal(kept(), 'FR');
    });

  const kept = (): string =>
    spip.php(
      "include_spip('inc/config'); echo implode(' ', array_filter(array_map('strval', array_diff_key(lire_config('passerelle'), array('recipients' => 1, 'files' => 1)))));",
    );

  it('show what was typed as text, not as a tag', () => {
    const { accent = '' } = sendSettings(spip, { accent: '<b onclick="x">' });
    assert.ok(accent.includes('&lt;b onclick=') && !accent.includes('<b'), accent);
  });

  it('keep what is in order, with the file of a folder, and several recipients', () => {
    saveSettings(spip, {
      feed: 'https://annuaire.example/passerelle/index.html',
      country: 'fr',
      recipients: 'quai = a@quai.example\n\nmetz-csapa=b@quai.example',
    });
    assert.equal(kept(), 'https://annuaire.example/passerelle/feed.json FR');
    const recipients = spip.php(
      "include_spip('inc/config'); echo json_encode(lire_config('passerelle/recipients'));",
    );
    assert.deepEqual(JSON.parse(recipients), { quai: 'a@quai.example', 'metz-csapa': 'b@quai.example' });
  });

  it('are open to nobody who may not configure the site', async () => {
    const page = await fetch(`${spip.origin}ecrire/?exec=configurer_passerelle`, { redirect: 'manual' });
    assert.equal(page.status, 302);
    writeFileSync(
      join(spip.folder, 'squelettes-dist/formulaire.html'),
      '<html><body>#FORMULAIRE_CONFIGURER_PASSERELLE</body></html>',
    );
    assert.doesNotMatch(await htmlOf(`${spip.origin}spip.php?page=formulaire`), /name="feed"|a@quai/);
  });

  it('leave nothing when the plugin is uninstalled', async () => {
    await htmlOf(publishArticle(spip, '<passerelle_finder1>'));
    assert.ok(existsSync(join(spip.folder, 'tmp/passerelle')));
    spip.php(
      "$work = charger_fonction('installer', 'plugins'); $work('passerelle', 'uninstall', '_DIR_PLUGINS'); include_spip('inc/plugin'); ecrire_plugin_actifs(array('passerelle'), false, 'enleve'); actualise_plugins_actifs();",
    );
    const metas = spip.php(
      "include_spip('base/abstract_sql'); echo implode(' ', array_column(sql_allfetsel('nom', 'spip_meta', \"nom LIKE '%passerelle%'\"), 'nom'));",
    );
    assert.equal(metas, '');
    const tables = spip.php(
      "include_spip('base/abstract_sql'); echo json_encode(sql_alltable('%passerelle%'));",
    );
    assert.equal(tables, '[]');
    for (const folder of ['tmp', 'local', 'IMG', 'config'])
      assert.deepEqual(
        readdirSync(join(spip.folder, folder)).filter((name) => name.startsWith('passerelle')),
        [],
      );
  });
});
