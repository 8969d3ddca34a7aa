import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { HELPLINES, PACK_FR } from '../../fixtures/pack.js';
import { FEED, HOUSE, NIGHT } from '../../fixtures/states/on-call.js';
import { FACILITIES, ON_CALL } from '../../fixtures/facilities.js';
import { serveFeed } from '../../helpers/feed.js';
import { silence } from '../../helpers/network.js';
import { until } from '../../helpers/until.js';
import { Page } from './harness.js';

const CLOSED = { hours: 'Mo 09:00-17:00; PH off', phone: '03 53 01 90 21', holidays: 'FR' };

let page: Page;

describe('who answers when the place does not', () => {
  beforeEach(() => (page = new Page()));
  afterEach(() => page.leave());

  it('is the number of the webmaster first', async () => {
    await page.show({ ...CLOSED, 'fallback-phone': '03 53 01 90 22' });
    assert.include(page.words(), 'En attendant : un autre numéro.');
    assert.equal(page.all('.instead .primary')[0]?.getAttribute('href'), 'tel:0353019022');
    await until(() => page.words('.emergency').includes('15'), 'the number of the country');
  });

  it('is the facility’s own other number when it may answer, then the helpline', async () => {
    const facility = { ...ON_CALL, id: 'b', hours: 'Mo 09:00-17:00' };
    const { on_call_hours: _, ...other } = facility;
    await page.show({ facility: 'b' }, { facilities: [...FACILITIES, other] });
    assert.deepEqual(
      page.all('.instead .call').map((link) => link.getAttribute('href')),
      ['tel:+33639989004', 'tel:0800231313'],
    );
  });

  it('is a line that answers at this hour before one that does not', async () => {
    page.now = NIGHT;
    const [first] = HELPLINES.filter(({ situations }) => situations.includes('drugs'));
    assert.isDefined(first);
    const lines = [
      { ...first, id: 'day', phone: '0 800 00 00 01', hours: '08:00-02:00' },
      { ...first, id: 'all', phone: '0 800 00 00 02', hours: '24/7' },
    ];
    const pack = { ...PACK_FR, helplines: { day: { name: 'Le jour' }, all: { name: 'Toujours' } } };
    await page.show(CLOSED, { ...FEED, helplines: lines, locales: { fr: pack } });
    assert.match(page.words('.instead'), /En attendant : Toujours\. Jour et nuit\./);
    page.now += 8 * 3_600_000;
    await page.comeBack(page.now);
    assert.match(page.words('.instead'), /En attendant : Le jour\. Tous les jours, de 8 h à 2 h\./);
  });

  it('is also the line against suicide when no other answers at this hour', async () => {
    page.now = NIGHT;
    const [first] = HELPLINES.filter(({ situations }) => situations.includes('drugs'));
    assert.isDefined(first);
    const lines = [
      { ...first, id: 'day', hours: '08:00-02:00' },
      { ...first, id: 'night', situations: ['suicide' as const], phone: '3114', hours: '24/7' },
    ];
    const emergency = HELPLINES.filter(({ situations }) => situations.includes('emergency'));
    await page.show(CLOSED, { ...FEED, helplines: [...lines, ...emergency] });
    assert.match(
      page.words('.instead'),
      /^Jour et nuit, si vous pensez au suicide : night\. .*3114 Vie en danger : 15 Plus tard, à partir de 8 h : day, 0 800 23 13 13 ?\. Gratuit\./,
    );
    assert.deepEqual(
      page.all('.button').map((link) => link.getAttribute('href')),
      ['tel:3114'],
      'no button calls a line that is closed',
    );
    assert.isTrue(page.all('.button')[0]?.classList.contains('primary'));
    await page.comeBack(NIGHT + 10 * 3_600_000);
    assert.notInclude(page.words('.instead'), '3114');
    assert.match(page.words('.instead'), /^En attendant : day\. Tous les jours, de 8 h à 2 h\./);
  });

  it('is the number for danger, then when a line listens again, where nobody listens at this hour', async () => {
    page.now = NIGHT;
    const [first] = HELPLINES.filter(({ situations }) => situations.includes('drugs'));
    assert.isDefined(first);
    const show = async (hours: string, more: typeof HELPLINES = []): Promise<void> =>
      page.show(CLOSED, { ...FEED, helplines: [{ ...first, id: 'day', hours }, ...more] });
    await show('08:00-02:00', HELPLINES.slice(1));
    assert.match(page.words('.instead'), /^Vie en danger : 15 Plus tard, à partir de 8 h : day/);
    await show('Th 09:00-17:00');
    assert.match(
      page.words('.instead'),
      /^Vie en danger : appelez le numéro d’urgence de votre pays\. Demain, à partir de 9 h : day, 0 800 23 13 13 ?\./,
    );
    await show('Mo 09:00-17:00');
    assert.include(page.words('.instead'), 'Plus tard, lundi à partir de 9 h : day');
    assert.lengthOf(page.all('.button'), 0);
  });

  it('is never the place itself', async () => {
    const [first, ...emergency] = HELPLINES;
    assert.isDefined(first);
    const self = { ...CLOSED, phone: first.phone ?? '' };
    await page.show(self);
    assert.deepEqual(page.hrefs, ['tel:0800231313', 'tel:15']);
    assert.lengthOf(page.all('.button'), 0);
    const other = { ...first, id: 'other', situations: ['alcohol' as const], phone: '0 980 980 930' };
    await page.show(self, { ...FEED, helplines: [first, other, ...emergency] });
    assert.deepEqual(page.hrefs, ['tel:0800231313', 'tel:0980980930', 'tel:15']);
    await page.show(self, { ...FEED, helplines: [first] });
    assert.include(page.words('.instead'), 'le numéro d’urgence de votre pays');
    const { hours: _, ...always } = { ...ON_CALL, id: 'b', phone: ON_CALL.on_call_phone };
    await page.show(
      { facility: 'b' },
      {
        facilities: [
          ...FACILITIES,
          { ...always, on_call_hours: '24/7', on_call_for: 'residents' } as Facility,
        ],
      },
    );
    assert.match(page.words('.instead'), /^Pour toute autre personne : Écoute d’essai/);
  });

  it('is 112 and the choice of a country where the page names none', async () => {
    await page.show({ ...CLOSED, country: '', 'time-zone': 'Europe/Paris' });
    assert.include(page.words('.instead'), '112');
    const [select] = page.all('select') as HTMLSelectElement[];
    assert.isDefined(select);
    select.value = 'FR';
    select.dispatchEvent(new Event('change'));
    await until(() => page.words('.instead').includes('Écoute d’essai'), 'the line of the country');
  });

  it('follows the country that the visitor chose, the place does not', async () => {
    const lines = ['BE', 'IN'].map((country) => ({
      id: country,
      country,
      situations: ['listening' as const],
      phone: '116 123',
      source: 'fixture',
    }));
    const pack = { ...PACK_FR, helplines: { BE: { name: 'Écoute BE' }, IN: { name: 'Écoute IN' } } };
    await page.show(
      { ...CLOSED, hours: '24/7', country: '', holidays: '' },
      { ...FEED, helplines: lines, locales: { fr: pack } },
    );
    for (const country of ['BE', 'IN']) {
      journey.choose({ country });
      await until(() => page.words('.instead').includes(`Écoute ${country}`), 'the line of the country');
      assert.equal(page.hrefs[0], 'tel:0353019021', 'the number is dialled as it is written');
      assert.lengthOf(page.all('.status.unknown'), 1, 'no clock is that of the place');
    }
    assert.deepEqual(page.codes, ['zone-missing']);
  });

  it('is nobody else while the place is open or on call for anyone', async () => {
    await page.show({ facility: HOUSE.id });
    assert.lengthOf(page.all('.instead'), 0);
    await page.show({ facility: 'passage' });
    assert.lengthOf(page.all('.status.on-call'), 1);
    assert.lengthOf(page.all('.instead'), 0);
  });

  it('is somebody where the place is open and gives no number', async () => {
    await page.show({ hours: '24/7' });
    assert.match(page.words('.instead'), /^Vous pouvez appeler : Écoute d’essai/);
    assert.deepEqual(page.codes, ['phone-missing']);
  });
});

describe('passerelle-on-call with attributes alone', () => {
  beforeEach(() => (page = new Page()));
  afterEach(() => page.leave());

  it('reads no facility', async () => {
    const asked: string[] = [];
    await page.show(CLOSED, { ...FEED, server: (path) => void asked.push(path) });
    assert.deepEqual(
      asked.sort(),
      ['feed.json', 'feed.json.sig', 'fr.json', 'helplines.json'].filter((path) => asked.includes(path)),
    );
    assert.isFalse(asked.some((path) => path.startsWith('directory')));
  });

  it('says the state before the feed has answered, and works without it', async () => {
    page.place({ ...CLOSED, country: 'FR', feed: await serveFeed({ server: silence }) });
    await until(() => page.all('.status.closed').length > 0, 'the state');
    page.place({
      ...CLOSED,
      country: 'FR',
      feed: await serveFeed({ server: () => new Response('', { status: 500 }) }),
    });
    await until(() => page.all('.instead .call').length > 0, 'the line of the built-in pack');
    assert.deepEqual(page.codes, ['feed-status']);
    assert.isFalse(page.element.querySelector('a')?.checkVisibility());
  });

  /** The attribute that means nothing, and what the webmaster is told. */
  const WRONG: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['hours that nobody can read', { hours: 'du lundi au vendredi' }, 'hours-unreadable'],
    ['a zone that does not exist', { 'time-zone': 'Europe/Atlantis' }, 'zone-unknown'],
    ['a holiday calendar that does not exist', { holidays: 'XX' }, 'holidays-unknown'],
    ['Good Friday outside the three departments', { holidays: 'BE;good-friday' }, 'holidays-unknown'],
    ['a country of several clocks', { country: 'CA' }, 'zone-missing'],
  ];
  for (const [name, attributes, code] of WRONG)
    it(`shows that the hours are not known, and another number, for ${name}`, async () => {
      await page.show({ ...CLOSED, ...attributes });
      assert.lengthOf(page.all('.status.unknown'), 1);
      assert.isTrue(page.hrefs.includes('tel:0353019021'));
      assert.lengthOf(page.all('.instead'), 1);
      assert.deepEqual(page.codes, [code]);
      assert.deepEqual(page.heard.errors, []);
    });

  it('ignores a number that is none, and says so', async () => {
    await page.show({ ...CLOSED, phone: 'javascript:alert(1)' });
    assert.lengthOf(page.all('.status.closed'), 1);
    assert.isFalse(page.hrefs.some((href) => href?.startsWith('javascript')));
    assert.deepEqual([...page.codes].sort(), ['attribute-invalid', 'phone-missing']);
  });

  it('dials what the tag says as it is written, an extension after a pause', async () => {
    for (const [written, href] of [
      ['0262 12 34 56', 'tel:0262123456'],
      ['+33 (0)3 53 01 90 21', 'tel:+33353019021'],
      ['03 53 01 90 21 poste 12', 'tel:0353019021,12'],
    ] as const) {
      await page.show({ hours: '24/7', phone: written });
      assert.equal(page.hrefs[0], href);
      assert.include(page.words(), written);
    }
    assert.deepEqual(page.codes, []);
  });

  it('ignores two numbers in one attribute, and says so', async () => {
    for (const two of ['03 53 01 90 21 / 03 53 01 90 22', '03 53 01 90 21 ou 03 53 01 90 22', '15 / 112']) {
      await page.show({ hours: '24/7', phone: '03 53 01 90 23', 'fallback-phone': two });
      assert.deepEqual(page.hrefs, ['tel:0353019023']);
      assert.include(page.codes, 'attribute-invalid');
    }
  });

  it('dials the number of the tag, not how the record’s is dialled', async () => {
    await page.show({ facility: 'rivage', phone: '03 53 01 90 21' });
    assert.equal(page.hrefs[0], 'tel:0353019021');
  });

  it('keeps a rota for a rota when it does not know for whom, says so, and names somebody else', async () => {
    await page.show({ hours: '24/7', phone: '03 53 01 90 21', 'rota-for': 'resident' });
    assert.match(
      page.words(),
      /^De garde maintenant Pour qui est la garde n’est pas renseigné, à demander\. Appeler le 03 53 01 90 21 .*Pour toute autre personne : Écoute d’essai/,
    );
    assert.deepEqual(page.told, ['on-call']);
    assert.deepEqual(page.codes, ['attribute-invalid']);
    // The record says that its rota answers anyone; the word on the page says that it does not.
    await page.show({ facility: 'passage', 'rota-for': 'resident' });
    assert.include(page.words(), 'Pour qui est la garde n’est pas renseigné');
    assert.lengthOf(page.all('.instead'), 1);
  });

  it('says that nobody is named, with a number, when it is given nothing', async () => {
    page.place({ feed: await serveFeed(FEED), country: 'FR' });
    await until(() => page.all('.words .call').length > 0, 'the panel');
    assert.deepEqual(page.codes, ['nobody-named']);
  });
});

describe('the look of passerelle-on-call', () => {
  beforeEach(() => (page = new Page()));
  afterEach(() => page.leave());

  it('stands in 240 px, its number without a verb that the accessible name keeps', async () => {
    page.container.style.inlineSize = '240px';
    await page.show({ facility: HOUSE.id });
    assert.isAtMost(page.element.scrollWidth, 240);
    assert.isFalse(page.all('.verb')[0]?.checkVisibility());
    assert.match(
      page.all('.call')[0]?.getAttribute('aria-label') ?? '',
      /^Appeler le 03 53 01 90 20, Maison/,
    );
    assert.isTrue(page.all('.topics')[0]?.checkVisibility());
    page.container.style.inlineSize = '220px';
    await until(() => page.all('.topics')[0]?.checkVisibility() === false, 'the topics to go');
    assert.isAtMost(page.element.scrollWidth, 220);
  });

  it('gives its title the level that the page asks for', async () => {
    await page.show({ facility: HOUSE.id, heading: '4' });
    assert.equal(page.all('.name')[0]?.localName, 'h4');
  });

  it('speaks the language of the page', async () => {
    page.container.lang = 'ar';
    await page.show({ facility: HOUSE.id });
    assert.equal(page.all('.frame')[0]?.dir, 'rtl');
    assert.equal(page.all('.name bdi')[0]?.lang, 'fr');
    assert.include(page.words(), 'مفتوح الآن');
  });

  it('marks the words of the record in their language, not those of the page', async () => {
    page.container.lang = 'ar';
    const marked = (): (string | null | undefined)[] =>
      page.all('bdi[lang]').map((words) => words.textContent);
    await page.show({ facility: HOUSE.id });
    assert.deepEqual(marked(), [HOUSE.name, 'Réunion d’information', HOUSE.summary]);
    await page.show({ facility: HOUSE.id, name: 'بيت', summary: 'للحديث', sessions: 'الخميس' });
    assert.deepEqual(marked(), []);
    await page.show({ facility: HOUSE.id, summary: 'للحديث' });
    assert.deepEqual(marked(), [HOUSE.name, 'Réunion d’information']);
  });
});
