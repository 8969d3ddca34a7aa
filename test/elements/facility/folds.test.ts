import { assert } from '@open-wc/testing';
import { FACILITIES } from '../../fixtures/facilities.js';
import { HELPLINES } from '../../fixtures/pack.js';
import { put, type FixtureFeed } from '../../helpers/feed.js';
import { plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';
import { Page } from './harness.js';

const SMS = { id: 'fr-114', country: 'FR', situations: ['deaf'], sms: '114', source: 'fixture' } as const;

let page: Page;

async function unfold(fold: string, shown: string): Promise<void> {
  page.find(`${fold} summary`).click();
  await until(() => page.all(shown).length > 0, shown);
}

function corrected(by: unknown, change: FixtureFeed = {}): FixtureFeed {
  return { ...change, edit: { 'feed.json': put(['corrections'], by) } };
}

describe('before the first call, on the sheet of passerelle-facility', () => {
  beforeEach(() => (page = new Page()));

  afterEach(() => {
    page.leave();
    assert.deepEqual(page.heard.errors, []);
  });

  const open = async (facility: string, feed: FixtureFeed = {}, lang = 'fr'): Promise<string> => {
    await page.show({ facility, lang }, feed);
    await unfold('.call-first', '.first-call');
    return page.words('.first-call');
  };

  it('stands after the telephone, and draws nothing more until it is opened', async () => {
    await page.show({ facility: 'verger' });
    assert.deepEqual(page.texts('.call-first summary'), ['Avant le premier appel']);
    assert.lengthOf(page.all('.reach .actions + .call-first'), 1);
    assert.lengthOf(page.all('.first-call'), 0);
    await unfold('.call-first', '.first-call');
    assert.include(page.words('.first-call'), 'À rien. Vous pouvez raccrocher');
  });

  it('says who answers by the setting of the place, and by its kind among peers', async () => {
    const first = async (facility: string): Promise<string> => {
      await open(facility);
      return plain(page.find('.first-call dd').textContent);
    };
    assert.include(await first('verger'), 'comment demander une place');
    assert.include(await first('quai'), 'un premier rendez-vous');
    assert.include(await first('halte'), 'venir sans appeler');
    assert.include(await first('lits'), 'qui doit faire la demande');
    assert.include(await first('marche'), 'passée par là');
    const other = FACILITIES.map((each) => (each.id === 'marche' ? { ...each, kind: 'integration' } : each));
    await page.show(
      { facility: 'marche' },
      {
        facilities: other,
        kinds: { ctr: 'residential-collective', integration: 'peers' },
      },
    );
    await unfold('.call-first', '.first-call');
    assert.include(page.words('.first-call'), 'Quelqu’un de l’équipe, ou un répondeur');
  });

  it('gives the number in writing that the feed has for the country of the place', async () => {
    const helplines = [...HELPLINES, SMS];
    assert.include(await open('quai', { helplines }), 'application « Urgence 114 »');
    assert.equal(page.find('.first-call .number').getAttribute('href'), 'sms:114');
    assert.notInclude(await open('quai'), '114');
    assert.notInclude(await open('canal', { helplines }), '114');
  });

  it('says what holds in France, with its source, on sheets of France alone', async () => {
    const csapa = await open('quai');
    assert.include(csapa, '(CSAPA) est gratuit');
    assert.include(csapa, 'Source : Code de la santé publique');
    assert.include(csapa, 'Lue le 27 novembre 2026');
    assert.include(csapa, 'permanence d’accès aux soins (PASS)');
    assert.notInclude(await open('verger'), 'CSAPA');
    const belgian = await open('canal');
    assert.notInclude(belgian, 'France');
    assert.include(belgian, 'Si vous n’avez pas de couverture santé');
  });

  it('is in the visitor’s language where the feed is not, and says how to begin then', async () => {
    assert.notInclude(await open('verger'), 'votre langue');
    const german = await open('verger', {}, 'de');
    assert.include(german, 'Wer antwortet');
    assert.include(german, 'Wenn man Ihre Sprache nicht spricht');
    assert.equal(page.find('.first-call [lang]').lang, 'fr');
  });

  it('offers a mail to who cannot hear only where the place has one', async () => {
    assert.include(await open('verger'), 'écrire à ce lieu par courriel');
    assert.include(await open('quai'), 'Quelqu’un peut appeler pour vous');
  });
});

describe('a fault told from the sheet of passerelle-facility', () => {
  beforeEach(() => (page = new Page()));

  afterEach(() => {
    page.leave();
    assert.deepEqual(page.heard.errors, []);
  });

  const links = (): HTMLAnchorElement[] => page.all('.correction a') as HTMLAnchorElement[];
  const fields = (href: string): URLSearchParams => new URL(href).searchParams;

  it('is not asked for where the feed names nobody who takes it', async () => {
    await page.show({ facility: 'verger' });
    assert.lengthOf(page.all('.correct'), 0);
  });

  it('is a mail with the place, what is wrong and what the list says, and nothing of the page', async () => {
    await page.show({ facility: 'verger' }, corrected('listes@example.org'));
    assert.deepEqual(page.texts('.correct summary'), ['Une erreur sur cette fiche ?']);
    await unfold('.correct', '.correction');
    assert.deepEqual(
      links().map((link) => plain(link.textContent)),
      ['Le téléphone', 'L’adresse', 'Les horaires', 'Le site', 'Ce lieu a fermé', 'Autre chose'],
    );
    for (const { href } of links()) {
      assert.match(href, /^mailto:listes@example\.org\?subject=[^&]+&body=[^&]+$/);
      assert.notInclude(href, encodeURIComponent(location.host));
      assert.include(fields(href).get('subject') ?? '', '[verger, ');
    }
    const [phone, address, , , closed] = links().map(({ href }) =>
      (fields(href).get('body') ?? '').replace(/\u00a0/g, ' '),
    );
    assert.include(phone, 'La liste dit : 03 53 01 90 01\r\n');
    assert.include(address, '57100 Thionville');
    assert.notInclude(closed, 'La liste dit');
  });

  it('adds no line to the mail, whatever the name of the place', async () => {
    const name = 'Chez “A&B”?bcc=x@example.org#';
    const facilities = FACILITIES.map((each) => (each.id === 'verger' ? { ...each, name } : each));
    await page.show({ facility: 'verger' }, corrected('listes@example.org', { facilities }));
    await unfold('.correct', '.correction');
    for (const { href } of links())
      assert.deepEqual([...new Set(fields(href).keys())], ['subject', 'body'], href);
  });

  it('is a form in a new tab that learns the place and the field alone', async () => {
    await page.show({ facility: 'verger' }, corrected('https://example.org/form?list=3'));
    await unfold('.correct', '.correction');
    const [phone] = links();
    assert.equal(phone?.href, 'https://example.org/form?list=3&id=verger&field=phone');
    for (const { target, rel, referrerPolicy } of links())
      assert.deepEqual([target, rel, referrerPolicy], ['_blank', 'noopener noreferrer', 'no-referrer']);
    assert.include(page.words('.correction'), 'sur example.org');
  });

  for (const wrong of ['a@example.org?bcc=b@example.org', 'javascript:alert(1)', 'http://example.org', 3, ''])
    it(`leaves out ${JSON.stringify(wrong)}, tells the webmaster, and shows the sheet`, async () => {
      await page.show({ facility: 'verger' }, corrected(wrong));
      assert.lengthOf(page.all('.correct'), 0);
      assert.isTrue(
        page.heard.warnings.some((line) => line.includes('corrections')),
        page.heard.warnings.join('\n'),
      );
    });
});
