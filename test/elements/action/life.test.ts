import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { BARE, SHEET, SHEET_AR } from '../../fixtures/actions.js';
import { put, serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { silence } from '../../helpers/network.js';
import { PACK_FR } from '../../fixtures/pack.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { makeAction, mountAction, type ActionAttributes, type Reader } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;
let heard: Watch;
let written: string[];
const page = location.href;

/** A clipboard that keeps what it is given, or refuses. */
function clipboard(works: boolean): void {
  const writeText = (text: string): Promise<void> => {
    if (!works) return Promise.reject(new DOMException('', 'NotAllowedError'));
    written.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

async function setup(attributes: ActionAttributes = {}, feed: FixtureFeed = {}): Promise<Reader> {
  return mountAction(container, { feed: await serveFeed(feed), country: 'FR', ...attributes });
}

const SEVERAL: FixtureFeed = { edit: { 'fr.json': put(['actions'], [SHEET, BARE]) } };

describe('the life of an action sheet on its page', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
    written = [];
    heard = watch();
  });

  afterEach(() => {
    container.remove();
    Reflect.deleteProperty(navigator, 'clipboard');
    history.replaceState(null, '', page);
    heard.stop();
    assert.deepEqual(heard.errors, []);
  });

  it('waits at least as high as the window', async () => {
    const element = makeAction({ feed: await serveFeed({ server: silence }), country: 'FR' });
    container.append(element);
    await until(() => element.renderRoot.querySelector('.waiting') !== null, 'the grey blocks');
    assert.isAtLeast(element.getBoundingClientRect().height, window.innerHeight);
    assert.isNotNull(element.querySelector('a[href^="tel:"]'));
  });

  it('tells who, where and what came of it, and unfolds the rest on demand', async () => {
    const reader = await setup();
    assert.equal(reader.find('.kicker').innerText, 'Action 2020, Association d’essai');
    assert.include(reader.text, 'Metz et Thionville (Moselle)');
    assert.notInclude(reader.text, 'Renforcer l’estime de soi.');
    await reader.unfold('aims');
    assert.include(reader.text, 'Renforcer l’estime de soi.');
    await reader.unfold('method');
    assert.include(reader.text, 'Du groupe vers la rencontre');
    await reader.unfold('who');
    assert.include(reader.text, 'Contribue au projet non renseigné');
    assert.equal(reader.find('.mail').getAttribute('href'), 'mailto:essai@example.org');
  });

  it('shows the first of several under a list of all, and another when it is chosen', async () => {
    const reader = await setup({}, SEVERAL);
    assert.lengthOf(reader.all('.choice'), 2);
    assert.equal(plain(reader.find('.title').innerText), SHEET.title);
    await reader.press('Une autre action');
    assert.equal(plain(reader.find('.title').innerText), BARE.title);
    assert.equal(reader.find('.choice[aria-current]').querySelector('b')?.textContent, BARE.title);
    assert.isTrue(reader.root.activeElement === reader.find('.title'));
    journey.clear();
    await reader.settle();
    assert.equal(plain(reader.find('.title').innerText), SHEET.title);
  });

  it('shows the sheet that the webmaster names, alone', async () => {
    const reader = await setup({ sheet: BARE.id }, SEVERAL);
    assert.equal(plain(reader.find('.title').innerText), BARE.title);
    assert.isEmpty(reader.all('.choice'));
  });

  it('shows the first and tells the webmaster when the feed has no such sheet', async () => {
    const reader = await setup({ sheet: 'nowhere' });
    assert.equal(plain(reader.find('.title').innerText), SHEET.title);
    assert.isTrue(heard.warnings.some((line) => line.includes('sheet-unknown')));
  });

  it('copies a table as lines and tabs', async () => {
    clipboard(true);
    const reader = await setup();
    await reader.unfold('table-meetings');
    reader.find('#table-meetings p button').click();
    await reader.reads('Copié');
    assert.deepEqual(written, [
      'Ce qui est compté\tprévues\ttenues\nAu téléphone\t38\t21\nEn face à face\t104\t64\nLes deux\t142\t85 (notre addition)',
    ]);
  });

  it('makes the link to a figure on click only, and says nothing of the visitor in it', async () => {
    clipboard(true);
    const address = new URL(page);
    for (const name of ['article', 'utm_source', 'fbclid', 'session_id'])
      address.searchParams.set(name, '12');
    address.hash = '#elsewhere';
    history.replaceState(null, '', address);
    const reader = await setup();
    await reader.unfold('table-meetings');
    assert.notInclude(reader.root.innerHTML, 'passerelle-essai-2020');
    reader.button('Copier le lien vers « En face à face »').click();
    await until(() => written.length > 0, 'the link');
    const [link = ''] = written;
    assert.equal(new URL(link).hash, '#passerelle-essai-2020-face');
    assert.equal(new URL(link).search, '?article=12');
    assert.equal(location.hash, '#elsewhere');
  });

  it('gives the text to copy by hand where the browser refuses', async () => {
    clipboard(false);
    const reader = await setup();
    await reader.unfold('table-meetings');
    reader.button('Copier le lien vers « En face à face »').click();
    await until(() => reader.all('textarea').length > 0, 'the text to copy');
    await reader.settle();
    const field = reader.find('textarea') as HTMLTextAreaElement;
    assert.match(field.value, /#passerelle-essai-2020-face$/);
    assert.equal(field.selectionEnd - field.selectionStart, field.value.length);
    assert.isTrue(reader.root.activeElement === field);
    assert.equal(field.labels[0]?.innerText.includes('refuse la copie'), true);
  });

  it('is led to a figure by the page’s address, when it comes and when it changes', async () => {
    history.replaceState(null, '', '#passerelle-essai-2020-face');
    const reader = await setup({}, SEVERAL);
    await reader.settle();
    assert.isTrue(reader.root.activeElement === reader.find('li[data-figure="face"]'));
    assert.isTrue(reader.find('li[data-figure="face"]').classList.contains('target'));
    location.hash = '#passerelle-essai-2020-hours';
    await until(() => reader.root.activeElement?.matches('tr[data-figure="hours"]') ?? false, 'the line');
    assert.isTrue(reader.find('#evaluation').checkVisibility());
    location.hash = '#passerelle-essai-2021';
    await until(() => plain(reader.find('.title').innerText) === BARE.title, 'the other sheet');
    location.hash = '#something-else';
    await reader.settle();
    assert.equal(plain(reader.find('.title').innerText), BARE.title);
  });

  it('says that there is no sheet, with a number to call', async () => {
    const reader = await setup({}, { edit: { 'fr.json': put(['actions'], undefined) } });
    assert.include(reader.text, 'Il n’y a pas encore de fiche ici');
    assert.isNotNull(reader.find('[part~="help"] .call'));
  });

  it('says what is missing, with a number to call, and tries again', async () => {
    let broken = true;
    const reader = await setup(
      {},
      { server: () => (broken ? new Response('', { status: 500 }) : undefined) },
    );
    assert.include(reader.text, 'Les informations ne s’affichent pas');
    broken = false;
    await reader.press('Réessayer');
    await reader.reads('Une action d’essai dans deux villes');
  });

  it('drops what is not as it should be, draws the rest, and says so to the webmaster', async () => {
    const reader = await setup(
      {},
      { edit: { 'fr.json': put(['actions', 0, 'groups', 0, 'indicators', 0, 'label'], { _$litType$: 1 }) } },
    );
    assert.isEmpty(reader.all('[data-figure="phone"]'));
    assert.isNotEmpty(reader.all('[data-figure="face"]'));
    assert.isTrue(heard.warnings.some((line) => line.includes('feed-entries')));
  });

  it('never shows a link that leads to a script', async () => {
    const source = { name: 'Registre', url: 'javascript:alert(1)' };
    const reader = await setup({}, { edit: { 'fr.json': put(['actions', 0, 'source'], source) } });
    assert.isEmpty(reader.all('a[href^="javascript"]'));
  });

  it('marks what is in another language than the page, and says over a draft that nobody has reviewed it', async () => {
    const reader = await setup(
      { lang: 'ar' },
      {
        locales: { fr: PACK_FR, ar: { ...PACK_FR, locale: 'ar', actions: [SHEET_AR] } },
        edit: { 'feed.json': put(['locales', 'ar', 'reviewed'], false) },
      },
    );
    assert.lengthOf(reader.all('.draft'), 1);
    assert.equal(reader.find('.summary bdi').lang, 'fr');
    assert.isNull(reader.find('.tag').querySelector('bdi'));
    assert.equal(reader.find('.frame').getAttribute('dir'), 'rtl');
    reader.element.remove();
    const foreign = await setup({ lang: 'en' });
    assert.include(foreign.text, 'Text in French');
    assert.equal(foreign.find('.title bdi').lang, 'fr');
    assert.isEmpty(foreign.all('.draft'));
  });

  it('keeps what is unfolded when it is moved', async () => {
    const reader = await setup();
    await reader.unfold('method');
    const aside = document.createElement('aside');
    container.append(aside);
    aside.append(reader.element);
    await reader.ready();
    assert.isTrue(reader.find('#method').checkVisibility());
  });

  it('has what is folded on paper, at the first sign that somebody reads or prints', async () => {
    const reader = await setup();
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => reader.find('#aims').childElementCount > 0, 'the aims');
    assert.include(reader.find('#aims').textContent, 'Renforcer l’estime de soi.');
    assert.lengthOf(reader.all('.inside:empty'), 0);
  });
});
