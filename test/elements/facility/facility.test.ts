import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import type { PasserelleFacility } from '../../../src/elements/facility/facility.js';
import '../../../src/elements/facility/index.js';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { Commands } from '../../fixtures/commands.js';
import { EASIER } from '../../fixtures/easier.js';
import { FACILITIES, FULL, SILENT } from '../../fixtures/facilities.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { PACK_FR } from '../../fixtures/pack.js';
import { PageObject } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';

/** Monday 23 November 2026, eleven in the morning in Paris. */
const MONDAY = Date.UTC(2026, 10, 23, 10);

interface Options {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly feed?: FixtureFeed;
  readonly now?: number;
  readonly shown?: string;
}

let element: PasserelleFacility;
let heard: Watch;

const words = (selector?: string): string => new PageObject(element).words(selector);
const all = (selector: string): HTMLElement[] => new PageObject(element).all(selector);

/** What stands beside a label in the list of facts. */
function fact(label: string): string | undefined {
  const row = all('dl > div').find((each) => each.querySelector('dt')?.textContent?.trim() === label);
  const lines = [...(row?.querySelectorAll('dd li') ?? [])].map((line) => line.textContent?.trim());
  return lines.length > 0
    ? lines.join(' ')
    : row?.querySelector('dd')?.textContent?.replace(/\s+/g, ' ').trim();
}

async function setup(facility: string | undefined, options: Options = {}): Promise<void> {
  const { attributes = {}, feed, now = MONDAY, shown = '.sheet, .words' } = options;
  element = document.createElement('passerelle-facility');
  element.now = () => now;
  const address = await serveFeed(feed);
  const given = { country: 'FR', lang: 'fr', feed: address, ...(facility && { facility }), ...attributes };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  document.body.append(element);
  await until(() => all(shown).length > 0, shown);
}

function withFull(change: Partial<Facility>): FixtureFeed {
  return { facilities: FACILITIES.map((each) => (each.id === FULL.id ? { ...each, ...change } : each)) };
}

describe('passerelle-facility', () => {
  beforeEach(() => (heard = watch()));

  afterEach(() => {
    element.remove();
    journey.clear();
    heard.stop();
  });

  it('names the place, explains its kind and says whether someone is there', async () => {
    await setup('verger');
    assert.match(
      words('.head'),
      /^Centre du Verger Centre thérapeutique résidentiel \(CTR\) On y vit plusieurs mois.* Ouvert jusqu’à 12 h$/,
    );
    assert.deepEqual(heard.warnings, []);
  });

  it('calls, for a place without a number, one that it works with, before a helpline', async () => {
    await setup('sente', { feed: { facilities: [...FACILITIES, SILENT] } });
    const hrefs = all('.side a.call').map((link) => link.getAttribute('href'));
    assert.deepEqual(hrefs, ['tel:+33353019006', 'tel:0800231313']);
    assert.match(words('.actions'), /Vous pouvez appeler un lieu qui travaille avec lui : Centre du Quai\./);
    assert.notInclude(words('.actions'), 'n’est pas renseigné');
  });

  it('says of what was told more than five years ago that it is to be checked', async () => {
    await setup('sente', { feed: { facilities: [...FACILITIES, SILENT] } });
    assert.match(words('.head'), /Ces informations ont plus de 5 ans : vérifiez-les auprès du lieu\.$/);
    element.remove();
    await setup('verger');
    assert.notInclude(words('.head'), 'plus de 5 ans');
  });

  it('calls with its one filled button, and offers way, mail and site beside it', async () => {
    await setup('verger');
    const hrefs = all('.actions a').map((link) => (link as HTMLAnchorElement).href);
    assert.equal(all('.reach .primary').length, 1);
    assert.deepEqual(hrefs, [
      'tel:+33353019001',
      'https://www.openstreetmap.org/directions?to=49.357%2C6.168',
      'mailto:accueil@verger.example',
      'https://verger.example/',
    ]);
    assert.equal(all('.call')[0]?.getAttribute('aria-label'), 'Appeler le 03 53 01 90 01, Centre du Verger');
  });

  it('marks today in the place’s own zone', async () => {
    // Monday evening in Toronto is Tuesday in Paris.
    await setup('verger', { now: Date.UTC(2026, 10, 24, 1) });
    assert.equal(all('[aria-current="date"]').length, 1);
    assert.match(words('[aria-current="date"]'), /^Mardi/i);
  });

  it('lays the week out as a table, public holidays last', async () => {
    await setup('verger');
    assert.deepEqual(
      all('.week tr').map((row) => row.querySelector('td')?.textContent?.replace(/\s+/g, ' ')),
      [
        '9 h à 12 h et 13 h 30 à 17 h',
        '9 h à 12 h et 13 h 30 à 17 h',
        '9 h à 12 h',
        '9 h à 12 h et 13 h 30 à 17 h',
        '9 h à 16 h',
        'fermé',
        'fermé',
        'fermé',
      ],
    );
    assert.match(words('.week tr:last-child'), /^Jours fériés/);
  });

  it('says that hours may change on holidays when they do not speak of them', async () => {
    await setup('halte');
    assert.include(words('.hours'), 'Les horaires peuvent changer les jours fériés.');
  });

  it('says that hours are not known, also when they cannot be read', async () => {
    await setup('verger', { feed: withFull({ hours: 'by appointment' }) });
    assert.include(words('.head'), 'Horaires non renseignés');
    assert.match(words('.hours'), /^Horaires Horaires non renseignés/);
    assert.equal(all('.week').length, 0);
  });

  it('tells for whom a rota is before its number, and that it has none', async () => {
    await setup('verger');
    assert.match(
      words('.rota'),
      /personnes qui vivent sur place\. Lundi à jeudi : 17 h à 9 h .*samedi et dimanche : 24 h sur 24 Numéro non renseigné/i,
    );
    assert.equal(all('.rota a').length, 0);
  });

  it('calls the rota that answers anyone while nothing else is open', async () => {
    await setup('passage');
    assert.include(words('.head'), 'De garde maintenant');
    assert.equal(all('.primary')[0]?.getAttribute('href'), 'tel:+33639989004');
    assert.include(words('.pairs'), '03 53 01 90 04');
  });

  it('keeps a rota for residents out of the filled button', async () => {
    const now = Date.UTC(2026, 10, 23, 22);
    await setup('verger', { now, feed: withFull({ on_call_phone: '06 39 98 90 01' }) });
    assert.include(words('.head'), 'Fermé, ouvre demain à 9 h');
    assert.equal(all('.reach .primary')[0]?.getAttribute('href'), 'tel:+33353019001');
    assert.isBelow(words('.rota').indexOf('vivent sur place'), words('.rota').indexOf('06 39 98'));
  });

  it('dials a number of a feed made before as it is written', async () => {
    const { phone_dialled: _, ...before } = FULL;
    const facilities = [
      ...FACILITIES.filter(({ id }) => id !== FULL.id),
      { ...before, phone: '0262 12 34 56' },
    ];
    await setup('verger', { feed: { facilities } });
    assert.equal(all('.reach .primary')[0]?.getAttribute('href'), 'tel:0262123456');
  });

  it('never links to what is no number or no address in a feed made before', async () => {
    const feed = withFull({
      phone: '03 53 01 90 01 / 03 53 01 90 02',
      phone_dialled: '+33353019001',
      email: 'mailto:accueil@verger.example',
      on_call_phone: 'au bureau',
    });
    await setup('verger', { feed });
    const hrefs = all('.reach a').map((link) => link.getAttribute('href') ?? '');
    assert.isEmpty(hrefs.filter((href) => /^(?:tel|mailto):/.test(href)));
    assert.include(hrefs, 'https://verger.example/');
  });

  it('gives another number while the door is closed', async () => {
    await setup('verger', { now: Date.UTC(2026, 10, 23, 22) });
    assert.equal(all('[part~="help"] .primary')[0]?.getAttribute('href'), 'tel:0800231313');
  });

  it('gives the helplines when nothing is known to reach it', async () => {
    await setup('lits');
    assert.equal(all('.reach .primary').length, 0);
    assert.include(words('.reach'), 'Comment joindre ce lieu n’est pas renseigné');
    assert.equal(all('[part~="help"] .primary')[0]?.getAttribute('href'), 'tel:0800231313');
  });

  it('takes another way to come for a way to reach it', async () => {
    await setup('marche');
    assert.include(words('.reach'), 'Venez directement, la porte est au fond de la cour.');
    assert.notInclude(words('.reach'), 'n’est pas renseigné. Au téléphone');
  });

  it('lists what is known, labels in words', async () => {
    await setup('verger');
    assert.equal(fact('Pour qui'), 'adultes et couples');
    assert.equal(fact('Ce qu’on peut y chercher'), 'Arrêter Ne pas reprendre Réduire ou contrôler');
    assert.equal(fact('Réduction des risques'), 'oui');
    assert.equal(fact('Si l’on consomme pendant le séjour'), FULL.on_use);
    assert.equal(fact('Places libres'), '2 places annoncées le 20 novembre');
    assert.equal(fact('Langues'), 'français, arabe et portugais');
    assert.equal(fact('Réseau'), 'réseau d’essai');
    assert.isUndefined(fact('Non renseigné, à demander'));
  });

  it('gives each unknown that a person needs a row of its own, and names the others in the last', async () => {
    await setup('prairie');
    const rows = [
      'Pour qui',
      'Ce qu’on peut y chercher',
      'Pour entrer',
      'Si l’on consomme pendant le séjour',
      'Comment demander',
      'Coût',
      'Places libres',
      'Langues',
      'Accessibilité',
    ];
    for (const row of rows) assert.equal(fact(row), 'Non renseigné, à demander', row);
    const rest = fact('Non renseigné, à demander') ?? '';
    for (const label of ['attente', 'réduction des risques', 'traitements'])
      assert.include(rest.toLowerCase(), label);
    assert.isFalse(all('dd').some((each) => each.textContent?.trim() === ''));
  });

  it('leaves out what nobody has to ask for, when it is unknown', async () => {
    await setup('prairie');
    assert.notMatch(words('.brief'), /réseau|géré par|rendez-vous réguliers/i);
  });

  it('leaves places and the rules of a stay out where nobody sleeps', async () => {
    await setup('quai');
    assert.notMatch(words('.brief'), /séjour|places/i);
  });

  it('tells the next sessions where their rule is known, and a sentence as it is written', async () => {
    const rule = 'Th[1] 14:00-16:00 "Réunion"';
    await setup('verger', { feed: withFull({ sessions: rule }) });
    assert.equal(
      fact('Rendez-vous réguliers')?.replace(/\s+/g, ' '),
      'jeudi 3 décembre, 14 h à 16 h – Réunion jeudi 7 janvier, 14 h à 16 h – Réunion jeudi 4 février, 14 h à 16 h – Réunion',
    );
    await setup('verger');
    assert.equal(fact('Rendez-vous réguliers'), FULL.sessions);
  });

  it('tells 0 free places from unknown ones', async () => {
    await setup('escale');
    assert.equal(fact('Places libres'), 'aucune place annoncée le 18 novembre');
  });

  it('says how long ago places were announced, and after a month that they are to be asked for', async () => {
    await setup('verger', { feed: withFull({ places_as_of: '2026-11-14' }) });
    assert.equal(fact('Places libres'), '2 places annoncées le 14 novembre, il y a 9 jours');
    await setup('verger', { feed: withFull({ places_as_of: '2026-10-14' }) });
    assert.equal(fact('Places libres'), 'Non renseigné, à demander');
  });

  it('asks the questions of the kind', async () => {
    await setup('verger');
    assert.deepEqual(
      all('.ask li').map((each) => each.textContent?.trim()),
      PACK_FR.kinds['ctr']?.ask,
    );
  });

  it('asks those of the setting when the kind has none of its own', async () => {
    await setup('passage');
    assert.deepEqual(
      all('.ask li').map((each) => each.textContent?.trim()),
      PACK_FR.settings['residential-individual']?.ask,
    );
    assert.isNotEmpty(all('.ask li'));
  });

  it('keeps no tick: another place opens with empty boxes', async () => {
    await setup('verger');
    const box = (): HTMLInputElement => all('.ask input')[0] as HTMLInputElement;
    box().click();
    assert.isTrue(box().checked);
    element.setAttribute('facility', 'prairie');
    await until(() => words('.head').includes('Prairie'), 'the other place');
    assert.isFalse(box().checked);
    assert.equal(localStorage.length + sessionStorage.length, 0);
  });

  it('tells what the kind is, behind a line that opens it', async () => {
    await setup('verger');
    const details = all('.what')[0] as HTMLDetailsElement;
    assert.isFalse(details.open);
    all('.what summary')[0]?.click();
    assert.isTrue(details.open);
    assert.include(words('.prose'), 'un entretien');
    assert.equal(all('.prose li').length, 2);
    assert.equal(all('.prose-title')[0]?.localName, 'h3');
  });

  it('opens a linked place here, comes back, and skips the ones that the feed does not have', async () => {
    await setup('verger');
    assert.deepEqual(
      all('.linked .name').map((each) => each.textContent?.trim()),
      ['Centre du Quai', 'Appartements du Passage'],
    );
    all('.linked button')[0]?.click();
    await until(() => words('.head').startsWith('Centre du Quai'), 'the linked place');
    await until(() => element.shadowRoot?.activeElement?.textContent?.trim() === 'Centre du Quai', 'focus');
    assert.equal(words('.quiet'), 'Retour à Centre du Verger');
    all('.quiet')[0]?.click();
    await until(() => words('.head').startsWith('Centre du Verger'), 'the first place');
    assert.equal(all('.quiet').length, 0);
  });

  it('says how exact the address is', async () => {
    await setup('prairie');
    assert.match(words('.address'), /Thionville Ville seulement : l’adresse exacte est à demander$/);
    assert.include(all('.pairs a')[0]?.getAttribute('href') ?? '', 'search?query=Thionville');
  });

  it('names the country only when it is not that of the page', async () => {
    await setup('canal');
    assert.include(words('.address'), 'Belgique');
    element.setAttribute('country', 'BE');
    await until(() => !words('.address').includes('Belgique'), 'the country to go without saying');
  });

  it('tells a check with the place apart from a copy of a source', async () => {
    await setup('verger');
    assert.include(words('.sources'), 'Vérifié auprès du lieu le 20 novembre 2026.');
    element.setAttribute('facility', 'lits');
    await until(() => words('.head').includes('Parc'), 'the other place');
    assert.include(
      words('.sources'),
      'Pas encore vérifié auprès du lieu. Source : Registre d’essai, janvier 2021.',
    );
    assert.include(words('.head'), 'Type de lieu supposé, à confirmer');
    assert.include(words('.sources'), 'Données : Fédération d’essai, CC BY 4.0');
  });

  it('says nothing of a date that is a placeholder', async () => {
    await setup('verger', { feed: withFull({ verified_on: '1901-01-01' }) });
    assert.notInclude(words(), '1901');
    assert.include(words('.sources'), 'Pas encore vérifié');
  });

  it('marks the place’s own words with the publisher’s language', async () => {
    await setup('verger', { attributes: { lang: 'en' } });
    assert.equal(all('.title bdi')[0]?.lang, 'fr');
    assert.equal(all('dd bdi[lang="fr"]').length > 3, true);
    assert.include(words('.brief'), 'In short');
    element.lang = 'fr';
    await until(() => words('.brief').startsWith('En bref'), 'French');
    await until(() => all('bdi[lang]').length === 0, 'no word of another language');
  });

  it('is drawn from right to left in Arabic, numbers left to right', async () => {
    await setup('verger', { attributes: { lang: 'ar' } });
    assert.equal(all('.frame')[0]?.dir, 'rtl');
    assert.equal(all('.call bdi')[0]?.dir, 'ltr');
    assert.include(words('.hours'), '09:00');
  });

  it('shows the place last chosen on the page when it names none', async () => {
    await setup(undefined);
    assert.include(words(), 'Aucun lieu choisi');
    journey.choose({ facility: 'quai' });
    await until(() => words('.head').startsWith('Centre du Quai'), 'the chosen place');
  });

  it('keeps the space between the emergency numbers and the words between them', async () => {
    const short = { country: 'FR', situations: ['emergency'], source: 'fixture' } as const;
    const helplines = ['15', '112', '17'].map((phone) => ({ ...short, id: `fr-${phone}`, phone }));
    await setup('verger', { feed: { helplines } });
    const [line] = all('.emergency');
    const boxes = [...(line?.childNodes ?? [])]
      .filter((node) => node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim())
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node.nodeType === Node.TEXT_NODE ? node : (node.firstChild ?? node));
        return range.getBoundingClientRect();
      });
    assert.lengthOf(boxes, 6);
    for (const [index, box] of boxes.entries())
      if (index > 0)
        assert.isAtLeast(box.left, (boxes[index - 1]?.right ?? Infinity) - 0.5, words('.emergency'));
  });

  it('says that an id is not in the feed, to the visitor and to the webmaster', async () => {
    const codes: string[] = [];
    document.addEventListener(
      'passerelle-error',
      (event) => codes.push((event as Event & { code: string }).code),
      {
        once: true,
      },
    );
    await setup('nowhere');
    assert.include(words(), 'Ce lieu n’est pas dans la liste');
    assert.isNotNull(element.renderRoot.querySelector('a[href="tel:0800231313"]'));
    assert.deepEqual(codes, ['facility-unknown']);
    assert.lengthOf(heard.warnings, 1);
  });

  it('finds a place that is not care when its id is asked for', async () => {
    await setup('clinique');
    assert.match(words('.head'), /^Clinique des Essais/);
  });

  it('takes the level of its title from the page', async () => {
    await setup('verger', { attributes: { heading: '3' } });
    assert.equal(all('.title')[0]?.localName, 'h3');
    assert.equal(all('.section')[0]?.localName, 'h4');
  });

  it('moves the focus to its title when asked, also before it has one', async () => {
    await setup('verger', { shown: '.frame' });
    element.focusTitle();
    await until(() => element.shadowRoot?.activeElement?.className === 'title', 'focus on the title');
  });

  it('tries again after a failure', async () => {
    let down = true;
    await setup('verger', {
      feed: { server: () => (down ? new Response('', { status: 503 }) : undefined) },
      shown: '.words',
    });
    down = false;
    all('.words button')[0]?.click();
    await until(() => words('.head').startsWith('Centre du Verger'), 'the sheet');
  });

  it('says how old the information is once the feed is past its day', async () => {
    await setup('verger', {
      feed: {
        edit: {
          'feed.json': (json) => ({ ...(json as object), issued: '2026-11-03', expires: '2026-11-10' }),
        },
      },
    });
    assert.include(words('.head'), 'Informations du 3 novembre 2026');
  });

  it('leads to the form of the page, as long as there is one', async () => {
    await setup(FULL.id);
    const button = (): HTMLElement | undefined =>
      all('button').find((each) => each.textContent?.includes('Lui écrire un message'));
    assert.isUndefined(button());
    const leaveOther = journey.join('contact', 'another');
    await element.updateComplete;
    assert.isUndefined(button(), 'a form for another facility');
    leaveOther();
    const leave = journey.join('contact');
    await element.updateComplete;
    const commands = new Commands();
    button()?.click();
    assert.deepEqual(commands.all, [{ type: 'write-to', facility: FULL.id }]);
    commands.stop();
    leave();
    await element.updateComplete;
    assert.isUndefined(button());
  });

  it('says what the place is in easier language, once asked', async () => {
    await setup(FULL.id, { feed: EASIER });
    const summary = 'On y vit plusieurs mois, avec une équipe de soin et un petit groupe.';
    assert.include(words('.head'), summary);
    const press = (label: string): void =>
      all('[part="easier"]')
        .find((each) => each.textContent?.trim() === label)
        ?.click();
    press('Français plus facile');
    await until(() => words('.head').includes('Vous y vivez. Une équipe est là.'), 'the easier words');
    assert.include(words('.ask'), 'Puis-je venir ?');
    assert.include(words('.sources'), 'ne l’ont pas encore essayé');
    press('Français courant');
    await until(() => words('.head').includes(summary), 'the usual words');
    assert.notInclude(words('.sources'), 'essayé');
  });
});
