import { assert } from '@open-wc/testing';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { FACILITIES } from '../../fixtures/facilities.js';
import type { FixtureFeed } from '../../helpers/feed.js';
import { HOUSE, NIGHT, TUESDAY } from '../../fixtures/states/on-call.js';
import { until } from '../../helpers/until.js';
import { Page } from './harness.js';

/** The rule of a rota: nights, weekends and public holidays. */
const RULE = 'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00';
const ROTA = {
  hours: RULE,
  phone: '0470 00 00 00',
  'rota-for': 'residents',
  'time-zone': 'Europe/Brussels',
  holidays: 'BE;2026-11-02',
  country: 'BE',
};

let page: Page;

function withHouse(change: Partial<Facility>): FixtureFeed {
  return { facilities: [...FACILITIES, { ...HOUSE, ...change }] };
}

describe('the state of passerelle-on-call', () => {
  beforeEach(() => (page = new Page()));
  afterEach(() => page.leave());

  it('says that a facility of the feed is open, until when and what follows, then its number', async () => {
    await page.show({ facility: HOUSE.id });
    assert.match(
      words(),
      /^Maison de la Rotonde Ouvert maintenant Jusqu’à 18 h\. Puis une garde répond jusqu’à demain, 9 h\. (Heure du lieu\. )?Appeler le 03 53 01 90 20/,
    );
    assert.equal(page.hrefs[0], 'tel:+33353019020');
    assert.deepEqual(page.told, ['open']);
    assert.deepEqual(page.heard.warnings, []);
  });

  it('says that somebody is on call, until when and for whom, before the number, then who answers the others', async () => {
    page.now = NIGHT;
    await page.show({ facility: HOUSE.id });
    assert.match(
      words(),
      /De garde maintenant Jusqu’à 9 h\. Puis ouvert jusqu’à 18 h\..* La garde répond aux personnes qui vivent sur place\. Appeler le 06 39 98 90 20 .*Pour toute autre personne : Écoute d’essai/,
    );
    assert.deepEqual(page.hrefs.slice(0, 2), ['tel:+33639989020', 'tel:0800231313']);
    assert.deepEqual(page.told, ['on-call']);
  });

  it('says that the place is closed and when it opens, and fills the button of who answers meanwhile', async () => {
    page.now = Date.UTC(2026, 10, 24, 18);
    await page.show({ hours: 'Mo-Fr 09:00-17:00; PH off', phone: '03 53 01 90 21', holidays: 'FR' });
    assert.match(
      words(),
      /^Fermé pour l’instant Ouvre demain à 9 h\..* Le numéro du lieu, pour plus tard : 03 53 01 90 21 En attendant : Écoute d’essai\./,
    );
    assert.deepEqual(
      page.all('.primary').map((link) => link.getAttribute('href')),
      ['tel:0800231313'],
    );
    assert.include(words('.emergency'), 'Vie en danger : 15');
    assert.deepEqual(page.told, ['closed']);
  });

  it('says that it does not know, with the number and another one', async () => {
    await page.show({ facility: 'rivage' });
    assert.match(
      words(),
      /Horaires non renseignés Appeler le 03 53 01 90 07 Si personne ne répond : Écoute d’essai/,
    );
    assert.deepEqual(page.told, ['unknown']);
  });

  it('takes hours for those of a rota when it is told for whom they are', async () => {
    page.now = Date.parse('2026-07-21T12:00+02:00');
    await page.show(ROTA);
    assert.match(words(), /^De garde maintenant Jusqu’à demain, 8 h\./);
    assert.equal(page.hrefs[0], 'tel:0470000000');
    await page.comeBack(Date.parse('2026-07-22T08:00+02:00'));
    assert.match(words(), /^Pas de garde pour l’instant Une garde répond à partir de 18 h\./);
    assert.deepEqual(page.told, ['on-call', 'closed']);
  });

  it('counts an association’s own replacement day as a holiday', async () => {
    page.now = Date.parse('2026-11-02T12:00+01:00');
    await page.show(ROTA);
    assert.match(words(), /^De garde maintenant/);
    page.element.setAttribute('holidays', 'BE');
    await page.element.updateComplete;
    assert.match(words(), /^Pas de garde/);
  });

  it('keeps Good Friday for the host to say', async () => {
    page.now = Date.parse('2026-04-03T12:00+02:00');
    await page.show({ hours: 'Mo-Fr 09:00-17:00; PH off', phone: '03 53 01 90 21', holidays: 'FR-57' });
    assert.match(words(), /^Ouvert/);
    page.element.setAttribute('holidays', 'FR-57; good-friday');
    await page.element.updateComplete;
    assert.match(words(), /^Fermé/);
  });

  it('tells which holidays it knows, and that others may differ', async () => {
    const attributes = { phone: '03 53 01 90 21', 'time-zone': 'Europe/Madrid' };
    await page.show({ ...attributes, hours: 'Mo-Fr 09:00-17:00; PH off', holidays: '2026-12-08' });
    assert.include(words(), 'Jours fériés pris en compte : ceux que le lieu a indiqués.');
    await page.show({ ...attributes, hours: 'Mo-Fr 09:00-17:00; PH off', holidays: '2025-12-08' });
    assert.include(words(), 'Les horaires peuvent changer les jours fériés.');
    await page.show({ ...attributes, hours: 'Mo-Fr 09:00-17:00' });
    assert.include(words(), 'Les horaires peuvent changer les jours fériés.');
  });

  it('changes by itself at the minute, and tells the page', async () => {
    page.now = Date.parse('2026-11-24T17:59:59.900+01:00');
    await page.show({ facility: HOUSE.id });
    assert.deepEqual(page.told, ['open']);
    // The widget waits for the tenth of a second that is left; the clock has then moved on.
    page.now += 100;
    await until(() => page.told.length === 2, 'the change');
    assert.deepEqual(page.told, ['open', 'on-call']);
    assert.include(words(), '06 39 98 90 20');
  });

  it('is right as soon as somebody comes back to a page that slept', async () => {
    await page.show({ facility: HOUSE.id });
    await page.comeBack(NIGHT);
    assert.deepEqual(page.told, ['open', 'on-call']);
    await page.comeBack(NIGHT + 60_000);
    assert.deepEqual(page.told, ['open', 'on-call'], 'a state is told once');
  });

  it('follows the clock of the place through the two nights when it is changed', async () => {
    page.now = Date.parse('2026-03-28T23:00+01:00');
    await page.show({ ...ROTA, hours: 'Mo-Su 20:00-08:00' });
    assert.equal(page.element.renderRoot.querySelectorAll('.on-call').length, 1);
    for (const [instant, state] of [
      ['2026-03-29T07:59+02:00', 'on-call'],
      ['2026-03-29T08:00+02:00', 'closed'],
      ['2026-10-25T07:59+01:00', 'on-call'],
      ['2026-10-25T08:00+01:00', 'closed'],
      ['2028-02-29T23:59:59+01:00', 'on-call'],
      ['2028-03-01T00:00+01:00', 'on-call'],
    ] as const) {
      await page.comeBack(Date.parse(instant));
      assert.equal(page.all(`.status.${state}`).length, 1, instant);
    }
  });

  it('never counts a rota without a number, and says that it has none', async () => {
    page.now = NIGHT;
    const { on_call_phone: _, ...mute } = HOUSE;
    await page.show({ facility: HOUSE.id }, { facilities: [...FACILITIES, mute] });
    assert.match(
      words(),
      /Fermé pour l’instant .*De garde maintenant\. Jusqu’à 9 h\. La garde répond aux personnes qui vivent sur place\. Le numéro de garde n’est pas renseigné, à demander\./,
    );
    assert.equal(page.all('.primary')[0]?.getAttribute('href'), 'tel:0800231313');
    assert.deepEqual(page.told, ['closed']);
  });

  it('tells the hours of a rota without a number that is all there is to know, and who answers everybody', async () => {
    const { on_call_phone: _, phone: __, hours: ___, ...mute } = { ...HOUSE, on_call_hours: RULE };
    page.now = NIGHT;
    await page.show({ facility: HOUSE.id }, { facilities: [...FACILITIES, mute] });
    assert.match(words(), /^Maison de la Rotonde De garde maintenant Jusqu’à 8 h\./);
    assert.match(words(), /Le numéro de garde n’est pas renseigné, à demander\. .*Écoute d’essai/);
    assert.equal(page.all('.status')[0]?.classList.contains('unknown'), true);
    assert.deepEqual(page.told, ['unknown']);
    page.now = TUESDAY;
    await page.show({ facility: HOUSE.id }, { facilities: [...FACILITIES, mute] });
    assert.match(words(), /Pas de garde pour l’instant Une garde répond à partir de 18 h\./);
  });

  it('changes by itself when a rota without a number ends, and says so', async () => {
    const { on_call_phone: _, phone: __, hours: ___, ...mute } = { ...HOUSE, on_call_hours: RULE };
    page.now = Date.parse('2026-11-25T07:59:59.900+01:00');
    await page.show({ facility: HOUSE.id }, { facilities: [...FACILITIES, mute] });
    assert.match(words(), /De garde maintenant Jusqu’à 8 h\./);
    page.now += 100;
    await until(() => words().includes('Pas de garde pour l’instant'), 'the change');
    await until(
      () =>
        document.querySelector('[data-passerelle-status]')?.textContent?.includes('Pas de garde') ?? false,
      'the announcement',
    );
    assert.deepEqual(page.told, ['unknown']);
  });

  it('does not take the number of the place for that of a rota without one', async () => {
    const { on_call_phone: _, hours: __, ...mute } = { ...HOUSE, on_call_hours: RULE };
    page.now = NIGHT;
    await page.show({ facility: HOUSE.id }, { facilities: [...FACILITIES, mute] });
    assert.match(
      words(),
      /^Maison de la Rotonde Horaires non renseignés De garde maintenant\. Jusqu’à 8 h\. .*Le numéro de garde n’est pas renseigné, à demander\. Appeler le 03 53 01 90 20/,
    );
    await page.comeBack(TUESDAY);
    assert.match(
      words(),
      /Horaires non renseignés Pas de garde pour l’instant\. Une garde répond à partir de 18 h\./,
    );
  });

  it('says that the hours of a rota without a number may differ on holidays', async () => {
    const {
      on_call_phone: _,
      phone: __,
      hours: ___,
      ...mute
    } = { ...HOUSE, on_call_hours: 'Mo-Su 18:00-08:00' };
    await page.show({ facility: HOUSE.id }, { facilities: [...FACILITIES, mute] });
    assert.include(words(), 'Les horaires peuvent changer les jours fériés.');
    const { holidays: ____, ...unlisted } = { ...mute, on_call_hours: RULE };
    await page.show({ facility: HOUSE.id }, { facilities: [...FACILITIES, unlisted] });
    assert.include(words(), 'Les horaires peuvent changer les jours fériés.');
    await page.show(
      { facility: HOUSE.id },
      { facilities: [...FACILITIES, { ...mute, on_call_hours: RULE }] },
    );
    assert.notInclude(words(), 'jours fériés');
  });

  it('says that nobody has confirmed a rota copied from a document', async () => {
    page.now = NIGHT;
    const { verified_on: _, ...copied } = HOUSE;
    await page.show({ facility: HOUSE.id }, { facilities: [...FACILITIES, copied] });
    assert.include(words(), 'à confirmer auprès du lieu.');
    await page.show({ facility: HOUSE.id });
    assert.notInclude(words(), 'à confirmer');
    await page.show(
      { facility: HOUSE.id, hours: HOUSE.on_call_hours ?? '', 'rota-for': 'residents' },
      { facilities: [...FACILITIES, copied] },
    );
    assert.notInclude(words(), 'à confirmer', 'the hours are those that the page gives');
  });

  it('says the next session, and a plain sentence as it is written', async () => {
    await page.show({ facility: HOUSE.id });
    assert.include(words(), 'Réunion d’information : jeudi 3 décembre, 14 h à 16 h.');
    await page.show({ facility: HOUSE.id }, withHouse({ sessions: 'Le jeudi à 14 h.' }));
    assert.include(words(), 'Le jeudi à 14 h.');
    page.now = TUESDAY;
    await page.show({ hours: '24/7', phone: '15', sessions: 'Tu[5] 14:00-16:00' });
    assert.notInclude(words(), 'Tu[5]', 'a rule is not for visitors');
    const next = 'Prochain rendez-vous : mardi 29 décembre, 14 h à 16 h.';
    await until(() => words().includes(next), next);
  });

  it('shows no rule of sessions that cannot be read, and tells the webmaster', async () => {
    await page.show({ hours: '24/7', phone: '15', sessions: 'Tu[1] 99:00' });
    await until(() => page.codes.length > 0, 'the word to the webmaster');
    assert.deepEqual(page.codes, ['attribute-invalid']);
    assert.notInclude(words(), '99:00');
  });

  it('lets the attributes win over the record', async () => {
    await page.show({ facility: HOUSE.id, hours: 'Mo-Fr 14:00-17:00', name: 'La Rotonde' });
    assert.match(words(), /^La Rotonde Fermé pour l’instant/);
  });
});

function words(selector?: string): string {
  return page.words(selector);
}
