import { assert } from '@open-wc/testing';
import '../../src/elements/action/index.js';
import '../../src/elements/contact/index.js';
import '../../src/elements/exit/index.js';
import '../../src/elements/facility/index.js';
import '../../src/elements/finder/index.js';
import '../../src/elements/on-call/index.js';
import { put, serveFeed } from '../helpers/feed.js';
import { until } from '../helpers/until.js';
import { watch, type Watch } from '../helpers/watch.js';

/** What a page writes, the language in which widgets speak there, and how that language writes a day. */
const PAGES: readonly (readonly [written: string, speaks: 'fr' | 'en' | 'nl' | 'de' | 'ar', day: string])[] =
  [
    ['fr_FR', 'fr', '25 janvier 2022'],
    ['fr-', 'fr', '25 janvier 2022'],
    ['-fr', 'fr', '25 janvier 2022'],
    [' FR ', 'fr', '25 janvier 2022'],
    ['fr_FR.UTF-8', 'fr', '25 janvier 2022'],
    ['fr_FR@euro', 'fr', '25 janvier 2022'],
    ['fr--FR', 'fr', '25 janvier 2022'],
    ['fr-FR-FR', 'fr', '25 janvier 2022'],
    ['fr-FR,en', 'fr', '25 janvier 2022'],
    ['fr;q=0.8', 'fr', '25 janvier 2022'],
    ['fr_BE-x-simple', 'fr', '25 janvier 2022'],
    ['{{ lang }}', 'fr', '25 janvier 2022'],
    ['undefined', 'fr', '25 janvier 2022'],
    ['french', 'fr', '25 janvier 2022'],
    ['xx', 'fr', '25 janvier 2022'],
    ['a'.repeat(200), 'fr', '25 janvier 2022'],
    ['en_GB', 'en', '25 January 2022'],
    ['en_US', 'en', 'January 25, 2022'],
    ['en-US-u-ca-buddhist', 'en', 'January 25, 2022'],
    ['en-', 'en', 'January 25, 2022'],
    ['nl_BE', 'nl', '25 januari 2022'],
    ['de_DE_formal', 'de', '25. Januar 2022'],
    ['ar-u-nu-arab', 'ar', '25 يناير 2022'],
  ];

const ALERTS = { fr: 'Appeler le', en: 'Call', nl: 'Bel', de: 'anrufen', ar: 'اتصل' };
const LEAVE = { fr: 'Quitter', en: 'Leave', nl: 'verlaten', de: 'verlassen', ar: 'مغادرة' };

const container = document.createElement('div');
let heard: Watch;

function words(element: Element): string {
  return (element.shadowRoot?.querySelector<HTMLElement>('div')?.innerText ?? '').replace(/\s+/g, ' ');
}

async function shown(tag: string, attributes: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const ready = new Promise<void>((resolve) => element.addEventListener('passerelle-ready', () => resolve()));
  container.append(element);
  await ready;
  await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  return element;
}

describe('a page whose language is oddly written', () => {
  let feed = '';

  before(async () => {
    heard = watch();
    feed = await serveFeed({ edit: { 'feed.json': put(['expires'], '2022-01-25') } });
    document.body.append(container);
  });
  after(() => {
    heard.stop();
    container.remove();
  });
  afterEach(() => container.replaceChildren());

  for (const [written, speaks, day] of PAGES)
    it(`has widgets in ${speaks} for ${JSON.stringify(written).slice(0, 40)}`, async () => {
      container.lang = written;
      const onCall = await shown('passerelle-on-call', {
        country: 'FR',
        hours: 'Mo-Su 00:00-24:00',
        phone: '03 87 00 00 00',
        'fallback-phone': '0 800 23 13 13',
      });
      assert.include(words(onCall), ALERTS[speaks]);
      await shown('passerelle-finder', { feed, country: 'FR' });
      await shown('passerelle-action', { country: 'FR' });
      await shown('passerelle-facility', { feed, country: 'FR', facility: 'lits' });
      await shown('passerelle-contact', { feed, country: 'FR', facility: 'lits', mode: 'mailto' });
      const exit = document.createElement('passerelle-exit');
      container.append(exit);
      await until(() => words(exit).includes(LEAVE[speaks]), 'the exit');
      const frame = onCall.shadowRoot?.querySelector<HTMLElement>('.frame');
      assert.equal(frame?.dir, speaks === 'ar' ? 'rtl' : 'ltr');
      assert.equal(frame?.lang.split('-')[0], speaks);
      const { format } = (onCall as unknown as { locale: { format: { date(iso: string): string } } }).locale;
      assert.equal(format.date('2022-01-25').replace(/[\u200e\u200f]/g, ''), day);
      assert.deepEqual(heard.errors, []);
      assert.isFalse(heard.warnings.some((line) => line.includes('render-failed')));
    });

  it('takes the language of what stands around where the nearest names none', async () => {
    container.lang = 'en_GB';
    const inner = document.createElement('div');
    inner.lang = '%lang%';
    container.append(inner);
    const exit = document.createElement('passerelle-exit');
    inner.append(exit);
    await until(() => words(exit).includes('Leave'), 'English');
    inner.lang = 'nl_NL';
    await until(() => words(exit).includes('verlaten'), 'Dutch');
    inner.lang = 'null';
    await until(() => words(exit).includes('Leave'), 'English again');
  });

  it('shows no date in another language than its own', async () => {
    container.lang = 'en_GB';
    const action = await shown('passerelle-action', { country: 'FR' });
    assert.include(words(action), 'April 2020');
    assert.notMatch(words(action), /(janvier|février|avril|juin|juillet|décembre) \d{4}/);
  });
});
