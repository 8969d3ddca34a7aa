import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import type { Landscape } from '../../../src/domain/landscape/model.js';
import { put, serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { LANDSCAPE_FR } from '../../fixtures/landscape.js';
import { PANORAMA_PACK } from '../../fixtures/states/panorama.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { mountPanorama, type PanoramaAttributes, type Reader } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;
let heard: Watch;

async function setup(attributes: PanoramaAttributes = {}, feed: FixtureFeed = {}): Promise<Reader> {
  const address = await serveFeed({ locales: { fr: PANORAMA_PACK }, ...feed });
  return mountPanorama(container, { feed: address, country: 'FR', ...attributes });
}

const CTR = 'Centre thérapeutique résidentiel';
const CSAPA = 'Centre de soins en addictologie';

/** Gives the element the rules of paper, after its others, as they stand. */
function putOnPaper(root: ShadowRoot): void {
  const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const printed = rules.filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule);
  const paper = printed.filter((rule) => rule.media.mediaText === 'print');
  assert.isNotEmpty(paper);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paper.flatMap((rule) => [...rule.cssRules].map(({ cssText }) => cssText)).join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

describe('the picture of the landscape', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    container.style.inlineSize = '1000px';
    document.body.append(container);
    heard = watch();
  });

  afterEach(() => {
    container.remove();
    heard.stop();
    journey.clear();
    assert.deepEqual(heard.errors, []);
  });

  it('reads as groups with titles, each with its kinds', async () => {
    const reader = await setup();
    assert.deepEqual(reader.groups, {
      'Spécialisé, en groupe': [CTR, 'Communauté thérapeutique', 'Accueil d’urgence et de transition'],
      'Spécialisé, chez soi ou en famille': ['Appartement thérapeutique'],
      'Pas spécialisé, chez soi': ['Appartement de coordination thérapeutique'],
      'Pas spécialisé, en groupe ou chez soi': [
        'Hébergement et réinsertion sociale',
        'Lits halte soins santé',
      ],
      'Sans dormir sur place': [CSAPA, 'Accueil de réduction des risques', 'Groupe d’entraide'],
    });
  });

  it('shows a kind that the publisher gave no details, and says what is unknown of it', async () => {
    const reader = await setup();
    assert.include(
      plain(reader.button('Lits halte').textContent ?? ''),
      'en groupe ou chez soi : à demander',
    );
    await reader.choose('Lits halte');
    assert.include(reader.text, 'On y est soigné et logé quand on n’a pas de chez-soi');
    assert.include(reader.text, 'Non renseigné, à demander');
  });

  it('starts what a kind is with a capital where it stands alone, in a card and above its details', async () => {
    container.style.inlineSize = '360px';
    const reader = await setup();
    const lines = reader.all('.box .short').map((line) => plain(line.innerText));
    assert.include(lines, 'On y est soigné et logé quand on n’a pas de chez-soi');
    assert.deepEqual(
      lines.filter((line) => line[0] !== line[0]?.toUpperCase()),
      [],
    );
  });

  it('stands on paper as on the page: a capital under each name, room around the words of the band', async () => {
    const reader = await setup();
    putOnPaper(reader.root);
    const lines = reader.all('.paper').map((line) => line.innerText.trim().split('\n').at(-1) ?? '');
    assert.include(lines.map(plain), 'On y est soigné et logé quand on n’a pas de chez-soi');
    const frame = reader.find('.ground.harm').getBoundingClientRect();
    const words = reader.find('.band p').getBoundingClientRect();
    assert.isAtLeast(frame.bottom - words.bottom, 12);
    const shield = reader.find('.band .icon').getBoundingClientRect();
    assert.isAtLeast(shield.left - frame.left, 12);
  });

  it('draws the small map of a group whole, wherever the pixels fall', async () => {
    container.style.inlineSize = '360px';
    const reader = await setup();
    assert.equal(getComputedStyle(reader.find('.small-map')).overflow, 'visible');
  });

  it('says in words all that it says in lines', async () => {
    const reader = await setup();
    await reader.press('Le panorama en toutes lettres');
    assert.include(reader.text, `${CTR} (CTR) Travaille avec : Appartement thérapeutique, Hébergement`);
    assert.include(
      reader.text,
      `${CSAPA} (CSAPA) Travaille avec : ${CTR} (CTR), Appartement de coordination thérapeutique (ACT), Hébergement et réinsertion sociale (CHRS), Accueil de réduction des risques (CAARUD)`,
    );
    assert.include(reader.text, 'Lits halte soins santé (LHSS) (en groupe ou chez soi : à demander)');
  });

  it('says in words each link that it draws, of each kind, and draws each that it says', async () => {
    const reader = await setup();
    await reader.press('Le panorama en toutes lettres');
    const said = reader.links;
    assert.lengthOf(Object.keys(said), reader.all('.box').length);
    for (const [name, partners] of Object.entries(said)) {
      const label = name.replace(/ \(.*/, '');
      await reader.choose(label);
      assert.sameMembers(
        partners.map((each) => each.replace(/ \([^)]*\)$/, '')),
        reader.linked,
        name,
      );
      for (const partner of reader.linked)
        assert.include(
          plain(reader.button(partner).textContent ?? ''),
          'travaille avec le lieu choisi',
          name,
        );
      await reader.choose(label);
    }
  });

  it('has nothing for assistive technology in its lines', async () => {
    const reader = await setup({ kind: 'ctr' });
    for (const hidden of ['.lines', '.between', '.head', '.small-map'])
      for (const each of reader.all(hidden)) assert.equal(each.getAttribute('aria-hidden'), 'true');
  });

  it('links nothing before a kind is chosen, then what it works with only, in the words of the feed', async () => {
    const reader = await setup();
    assert.deepEqual(reader.linked, []);
    await reader.choose(CTR);
    assert.deepEqual(reader.linked, [
      'Appartement thérapeutique',
      'Hébergement et réinsertion sociale',
      CSAPA,
    ]);
    assert.include(plain(reader.button(CSAPA).textContent ?? ''), 'travaille avec le lieu choisi');
    await reader.choose('Accueil de réduction des risques');
    assert.deepEqual(reader.linked, [CSAPA]);
  });

  it('takes its links from the feed', async () => {
    const landscape: Landscape = {
      ...LANDSCAPE_FR,
      kinds: LANDSCAPE_FR.kinds.map((each) => ({
        ...each,
        links: each.id === 'ctr' ? ['ct', 'nowhere'] : [],
      })),
    };
    const reader = await setup({ kind: 'ctr' }, { edit: { 'fr.json': put(['landscape'], landscape) } });
    assert.deepEqual(reader.linked, ['Communauté thérapeutique']);
  });

  it('draws lines from the edge of the chosen box to those of the others', async () => {
    const reader = await setup({ kind: 'ctr' });
    const path = reader.find('.lines path') as unknown as SVGPathElement;
    const frame = reader.find('.map').getBoundingClientRect();
    const ends = [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map(
      ([, x1, y1, x2, y2]) => [Number(x1), Number(y1), Number(x2), Number(y2)] as const,
    );
    assert.isAbove(ends.length, 5);
    const chosen = reader.find('.box.chosen').getBoundingClientRect();
    assert.isTrue(ends.some(([x]) => Math.abs(x - (chosen.right - frame.left)) < 1));
    const outside = reader.find('.outside .box.linked').getBoundingClientRect();
    assert.isTrue(ends.some(([x]) => Math.abs(x - (outside.left - frame.left)) < 1));
  });

  it('draws the same lines turned round, right to left', async () => {
    container.lang = 'ar';
    const reader = await setup({ kind: 'ctr' });
    const d = (reader.find('.lines path') as unknown as SVGPathElement).getAttribute('d') ?? '';
    const frame = reader.find('.map').getBoundingClientRect();
    const chosen = reader.find('.box.chosen').getBoundingClientRect();
    const starts = [...d.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
    assert.isTrue(
      starts.some((x) => Math.abs(x - (chosen.left - frame.left)) < 1),
      d,
    );
  });

  it('draws its lines anew when it gets another width', async () => {
    const reader = await setup({ kind: 'ctr' });
    const path = reader.find('.lines path');
    const before = path.getAttribute('d');
    container.style.inlineSize = '900px';
    await until(() => path.getAttribute('d') !== before, 'other lines');
    const frame = reader.find('.map').getBoundingClientRect();
    const end = reader.find('.box.chosen').getBoundingClientRect().right - frame.left;
    const starts = [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
    assert.isTrue(starts.some((x) => Math.abs(x - end) < 1));
  });

  it('opens what is chosen under the picture when wide, and under its name when narrow', async () => {
    const reader = await setup({ kind: 'ctr' });
    assert.isNull(reader.find('.detail').closest('li'));
    container.style.inlineSize = '400px';
    await until(() => reader.find('.detail').closest('li') !== null, 'what is chosen under its name');
    assert.equal(getComputedStyle(reader.find('.lines')).display, 'none');
  });

  it('says of each button whether it is open, and closes it when it is pressed again', async () => {
    const reader = await setup();
    await reader.choose(CTR);
    assert.equal(reader.button(CTR).getAttribute('aria-expanded'), 'true');
    assert.equal(reader.button(CTR).getAttribute('aria-controls'), reader.find('.detail').id);
    await reader.choose(CTR);
    assert.equal(reader.button(CTR).getAttribute('aria-expanded'), 'false');
    assert.deepEqual(reader.all('.detail'), []);
  });

  it('shows kinds of another country on pages of that country only', async () => {
    assert.notInclude(JSON.stringify((await setup()).groups), 'Abri de nuit');
    container.replaceChildren();
    assert.include(JSON.stringify((await setup({ country: 'BE' })).groups), 'Abri de nuit');
    container.replaceChildren();
    const address = await serveFeed({ locales: { fr: PANORAMA_PACK } });
    const unsaid = await mountPanorama(container, { feed: address });
    assert.notInclude(JSON.stringify(unsaid.groups), 'Abri de nuit');
  });

  it('has harm reduction under all of it', async () => {
    const reader = await setup();
    const band = reader.find('.band').getBoundingClientRect();
    const cells = reader.all('.cell').map((each) => each.getBoundingClientRect());
    assert.isTrue(cells.every(({ bottom }) => bottom <= band.top));
    assert.isAtMost(band.left, Math.min(...cells.map(({ left }) => left)));
    assert.isAtLeast(band.right, Math.max(...cells.map(({ right }) => right)) - 1);
  });

  it('shows the kinds alone when the feed says no more of them', async () => {
    const reader = await setup({}, { edit: { 'fr.json': put(['landscape'], undefined) } });
    assert.include(reader.text, 'Où peut-on être hébergé et soigné ?');
    assert.deepEqual(reader.groups['Spécialisé, chez soi ou en famille'], ['Appartement thérapeutique']);
    await reader.choose(CTR);
    assert.include(reader.text, 'On y dort, on y mange');
  });
});
