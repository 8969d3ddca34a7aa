import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { Commands } from '../../fixtures/commands.js';
import { put, serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { LANDSCAPE_FR } from '../../fixtures/landscape.js';
import { PANORAMA_PACK } from '../../fixtures/states/panorama.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { mountPanorama, type PanoramaAttributes, type Reader } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;
let heard: Watch;
let commands: Commands;

async function setup(attributes: PanoramaAttributes = {}, feed: FixtureFeed = {}): Promise<Reader> {
  const address = await serveFeed({ locales: { fr: PANORAMA_PACK }, ...feed });
  return mountPanorama(container, { feed: address, country: 'FR', kind: 'ctr', ...attributes });
}

function finderText(reader: Reader): string {
  const finder = reader.root.querySelector('passerelle-finder');
  return plain(finder?.shadowRoot?.querySelector<HTMLElement>('.count-line')?.innerText ?? '');
}

describe('what a kind of place is like', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
    heard = watch();
    commands = new Commands();
  });

  afterEach(() => {
    container.remove();
    heard.stop();
    commands.stop();
    journey.clear();
    assert.deepEqual(heard.errors, []);
  });

  it('is told fact by fact, and what nobody has confirmed says so', async () => {
    const reader = await setup();
    assert.deepEqual(reader.facts, {
      'Pour qui': 'Vous avez besoin d’un cadre et de temps.',
      'Le quotidien': 'Vous vivez avec un petit groupe et une équipe.',
      Durée: 'De quelques semaines à un an.',
      'Comment entrer': 'Un dossier et un entretien. à confirmer',
      Coût: 'Les soins sont gratuits.',
      'Ce qu’on vous demande': 'Certains lieux demandent d’avoir fini un sevrage.',
      'Si vous consommez pendant le séjour': 'Cela change d’un lieu à l’autre, demandez avant d’entrer.',
    });
    assert.equal(
      plain(reader.find('.partners :is(h3, h4, h5)').textContent ?? ''),
      'Travaille avec à confirmer',
    );
  });

  it('says of what is not known that it is to be asked', async () => {
    const reader = await setup({ kind: 'therapeutic-flat' });
    assert.equal(reader.facts['Durée'], 'Des mois.');
    assert.equal(reader.facts['Coût'], 'Non renseigné, à demander');
  });

  it('names the law with its source and the day it was read', async () => {
    const reader = await setup();
    await reader.press('Les textes de loi');
    assert.include(reader.text, 'Code d’essai, article 1 Source : loi.example, lu : 27 novembre 2026');
    assert.include(reader.text, 'Arrêté d’essai Source : Bulletin d’essai à confirmer');
    assert.equal(reader.find('.unfolded a').getAttribute('href'), 'https://loi.example/1');
  });

  it('names what comes nearest in another country, and not the law of this one', async () => {
    const reader = await setup({ country: 'BE' });
    assert.equal(reader.facts['Ce qui s’en approche (Belgique)'], 'La cure, ou la postcure. à confirmer');
    await reader.press('Les textes de loi');
    assert.notInclude(reader.text, 'Code d’essai');
    assert.include(reader.text, 'Nous n’avons pas trouvé de texte sûr à citer pour ce pays.');
    await reader.choose('Communauté thérapeutique');
    assert.include(reader.facts['Ce qui s’en approche (Belgique)'] ?? '', 'Nous n’avons pas trouvé');
  });

  it('guesses no country', async () => {
    const address = await serveFeed({ locales: { fr: PANORAMA_PACK } });
    const reader = await mountPanorama(container, { feed: address, kind: 'ctr' });
    assert.notInclude(JSON.stringify(reader.facts), 'Ce qui s’en approche');
  });

  it('counts its places, and leads to as many', async () => {
    const reader = await setup();
    const [, count = ''] = /(\d+) lieux? de ce type/.exec(reader.text) ?? [];
    const button = plain(reader.find('.see').textContent ?? '');
    assert.include(button, `Voir ${count} lieu`);
    await reader.press('Voir');
    await until(() => finderText(reader) !== '', 'the list');
    assert.isTrue(finderText(reader).startsWith(`${count} lieu`));
    assert.deepEqual(commands.facilities, { kinds: ['ctr'] });
    await reader.press('Fermer la liste');
    await reader.settle();
    assert.equal(reader.root.activeElement, reader.find('.see'));
  });

  it('leads to the finder of the page, when it has one', async () => {
    const reader = await setup();
    const leave = journey.join('finder');
    await reader.press('Voir');
    leave();
    assert.deepEqual(commands.facilities, { kinds: ['ctr'] });
    assert.isNull(reader.root.querySelector('passerelle-finder'));
  });

  it('says when there is no such place, leads nowhere, and gives a number to call', async () => {
    const reader = await setup({ kind: 'chrs' });
    assert.include(reader.text, 'Cette liste n’a pas encore de lieu de ce type.');
    assert.deepEqual(reader.all('.see'), []);
    assert.equal(reader.find('.ways [part~="help"] a').getAttribute('href'), 'tel:0800231313');
  });

  it('leads to the places of what comes nearest in another country', async () => {
    const landscape = {
      ...LANDSCAPE_FR,
      kinds: LANDSCAPE_FR.kinds.map((each) =>
        each.id === 'caut'
          ? { ...each, counterparts: [{ country: 'BE', kinds: ['ctr'], text: 'Le centre de crise.' }] }
          : each,
      ),
    };
    const reader = await setup(
      { kind: 'caut', country: 'BE' },
      { locales: { fr: { ...PANORAMA_PACK, landscape } } },
    );
    reader.find('.fact [part="see"]').click();
    await until(() => commands.facilities !== undefined, 'the facilities asked for');
    assert.deepEqual(commands.facilities, { kinds: ['ctr'] });
  });

  it('says where it stands as long as nobody has confirmed it, on its page and in words', async () => {
    const reader = await setup({ kind: 'chrs' });
    assert.match(plain(reader.find('.who').innerText), /en groupe.* à confirmer$/);
    await reader.press('Le panorama en toutes lettres');
    const lines = Object.keys(reader.links).filter((name) => name.endsWith('(à confirmer)'));
    assert.equal(
      lines.length,
      LANDSCAPE_FR.kinds.filter(({ to_check: open }) => open.includes('form')).length,
    );
  });

  it('has a way out, where the page has none', async () => {
    const reader = await setup();
    assert.equal(reader.all('[part="leave"]').length, 1);
    const exit = document.createElement('passerelle-exit');
    container.append(exit);
    await reader.choose('Communauté thérapeutique');
    assert.deepEqual(reader.all('[part="leave"]'), []);
  });

  it('can still be looked for when its places cannot be counted', async () => {
    const reader = await setup({}, { spoil: { 'directory.json': () => '<!doctype html>' } });
    assert.equal(plain(reader.find('.see').textContent ?? ''), 'Chercher un lieu');
    assert.isTrue(heard.warnings.some((line) => line.includes('feed-')));
  });

  it('stands beside another kind, what is unknown of one beside what is known of the other', async () => {
    const reader = await setup();
    await reader.press('Comparer');
    assert.equal(reader.root.activeElement, reader.find('.second select'));
    const select = reader.find('.second select') as HTMLSelectElement;
    assert.notInclude(select.innerText, 'Centre de soins en addictologie');
    select.value = 'chrs';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await reader.settle();
    const rows = reader.all('.comparison tbody').map((each) => plain(each.innerText));
    assert.include(rows[2], 'Durée De quelques semaines à un an. Non renseigné, à demander');
    assert.include(rows[4], 'Coût Les soins sont gratuits. Selon vos ressources.');
    assert.equal(reader.all('.comparison thead th').length, 2);
  });

  it('compares nothing any more once another kind is chosen', async () => {
    const reader = await setup();
    await reader.compareWith('Hébergement et réinsertion sociale');
    await reader.choose('Communauté thérapeutique');
    assert.deepEqual(reader.all('.comparison, .second'), []);
  });

  it('is shown without the fact that is not as it should be', async () => {
    const reader = await setup(
      {},
      { edit: { 'fr.json': put(['landscape', 'kinds', 0, 'stay'], { _$litType$: 1 }) } },
    );
    assert.equal(reader.facts['Durée'], 'Non renseigné, à demander');
    assert.equal(reader.facts['Coût'], 'Les soins sont gratuits.');
    assert.isTrue(heard.warnings.some((line) => line.includes('feed-entries')));
  });
});
