/**
 * The whole way as only one engine lets us see it: by keyboard alone, as assistive technology reads it, and on paper.
 * The accessibility trees are kept under snapshots/ and compared; SNAPSHOTS=write writes them anew, to be read.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import orientation from '../../src/elements/orientation/locales/fr.js';
import { launch } from './chromium.js';
import { focused, prepare } from './page.js';
import { answersIn, publishWhole, wishesIn, type WholeSite } from './whole-site.js';

const SNAPSHOTS = fileURLToPath(new URL('./snapshots/', import.meta.url));
/** A Tuesday at eleven in Paris: what is open, and since when, is the same at every run. */
const NOW = new Date('2026-11-24T10:00:00Z');
const MOST_STEPS = 150;

const answers = answersIn('fr');
const wishes = wishesIn('fr');

describe('the whole way in French', () => {
  let site: WholeSite;
  let browser: Browser;

  before(async () => {
    site = await publishWhole();
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await site.remove();
  });

  async function open(): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'fr-FR' });
    const page = await context.newPage();
    await prepare(page);
    await page.clock.setFixedTime(NOW);
    await page.goto(`${site.origin}/fr.html`);
    await page.locator('passerelle-finder [part~="card"]').first().waitFor();
    await page.locator('passerelle-orientation [part~="continue"]').waitFor();
    // Widgets above that are still drawn move what has the focus.
    await page.waitForLoadState('networkidle');
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    return page;
  }

  /** What the focus is on, in the words that are announced. */
  const nameOfFocus = (page: Page): Promise<string> =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : at;
      return (at?.getAttribute('aria-label') ?? label?.textContent ?? '').trim().replace(/\s+/g, ' ');
    });

  /** Walks on with the key until the focus is on these words; each stop on the way is seen. */
  async function walk(page: Page, words: string, key = 'Tab'): Promise<void> {
    const plain = words.replace(/\s+/g, ' ');
    for (let step = 0; step < MOST_STEPS; step++) {
      if ((await nameOfFocus(page)).includes(plain)) return;
      await page.keyboard.press(key);
      const stop = await focused(page);
      if (!stop) continue;
      assert.ok(stop.outline > 0, `the focus is seen on ${stop.tag} “${stop.text}”`);
      assert.ok(stop.inView, `${stop.tag} “${stop.text}” is in view`);
    }
    assert.fail(`the keyboard does not reach “${words}”`);
  }

  /** Chooses a radio: Tab to its group, arrows inside. */
  async function choose(page: Page, first: string, words: string): Promise<void> {
    await walk(page, first);
    await page.keyboard.press('Space');
    await walk(page, words, 'ArrowDown');
  }

  const press = async (page: Page, words: string, key = 'Enter'): Promise<void> => {
    await walk(page, words);
    await page.keyboard.press(key);
  };

  it('is gone by keyboard alone, with the focus always seen', async () => {
    const page = await open();
    const taken = site.messages.length;
    await choose(page, wishes['stop'] ?? '', wishes['reduce'] ?? '');

    await press(page, answers['danger.none'] ?? '', 'Space');
    await press(page, orientation.continue);
    await choose(page, answers['wish.stop'] ?? '', answers['wish.stop'] ?? '');
    await press(page, orientation.continue);
    for (const [first, answer] of [
      ['housing.stable', 'housing.precarious'],
      ['surroundings.supportive', 'surroundings.unsafe'],
      ['past_help.never', 'past_help.returns'],
      ['living.group', 'living.group'],
      ['time.away', 'time.away'],
    ] as const) {
      await choose(page, answers[first] ?? '', answers[answer] ?? '');
      await press(page, orientation.continue);
    }
    for (let left = 0; left < 4; left++) await press(page, orientation.continue);
    await page.locator('passerelle-orientation [part~="lead"]').first().waitFor();
    await press(page, 'Voir');
    await page.waitForFunction(
      () =>
        document.querySelector('passerelle-finder')?.shadowRoot?.activeElement?.className === 'count-line',
    );
    await press(page, 'Maison des Tilleuls');
    await page.locator('passerelle-facility').getByText('Lui écrire un message').waitFor();
    await press(page, 'Lui écrire un message');
    await page.locator('passerelle-contact textarea').waitFor();
    await walk(page, 'Votre message');
    await page.keyboard.type('Bonjour.');
    await walk(page, 'Par téléphone');
    await page.keyboard.press('Space');
    await walk(page, 'Votre numéro');
    await page.keyboard.type('06 39 98 12 45');
    await choose(page, 'Oui, en disant qui appelle', 'Oui, sans dire qui appelle');
    await press(page, 'Envoyer');
    await page.getByText('Votre message est arrivé').waitFor();
    assert.equal(site.messages.length, taken + 1);
    await press(page, 'Quitter la page');
    await page.waitForURL('**/elsewhere.html');
    await page.goBack();
    assert.ok(!page.url().endsWith('/fr.html'));
    await page.context().close();
  });

  /** Answers by pressing; what is not named is skipped. */
  async function answer(page: Page): Promise<void> {
    const widget = page.locator('passerelle-orientation');
    const next = (): Promise<void> => widget.locator('[part~="continue"]').click();
    const tick = (id: string): Promise<void> =>
      widget.getByLabel(answers[id] ?? id, { exact: true }).check({ force: true });
    await tick('danger.none');
    await next();
    for (const id of [
      'wish.stop',
      'housing.none',
      'surroundings.unsafe',
      'past_help.returns',
      'living.group',
    ]) {
      await tick(id);
      await next();
    }
    await tick('time.away');
    await next();
    await tick('what.alcohol-daily');
    await next();
    for (let left = 0; left < 3; left++) await next();
    await widget.locator('[part~="lead"]').first().waitFor();
  }

  async function compare(page: Page, widget: string, name: string): Promise<void> {
    const snapshot = await page.locator(widget).ariaSnapshot();
    const tree = `${snapshot.replaceAll(/127\.0\.0\.1:\d+/g, 'le-site.example')}\n`;
    const file = `${SNAPSHOTS}${name}.yaml`;
    if (process.env['SNAPSHOTS'] === 'write' || !existsSync(file)) {
      mkdirSync(SNAPSHOTS, { recursive: true });
      writeFileSync(file, tree);
      assert.ok(process.env['SNAPSHOTS'] === 'write', `${name}.yaml was missing: read it, then commit it`);
    }
    assert.equal(tree, readFileSync(file, 'utf8'), `${name}.yaml says something else`);
  }

  it('reads as its snapshots say', async () => {
    const page = await open();
    await compare(page, 'passerelle-models', '1-wishes');
    await page
      .locator('passerelle-models')
      .getByLabel(wishes['reduce'] ?? '')
      .check({ force: true });
    await page.locator('passerelle-models [part~="see"]').waitFor();
    await compare(page, 'passerelle-models', '2-care');
    await compare(page, 'passerelle-orientation', '3-danger');
    await answer(page);
    await compare(page, 'passerelle-orientation', '4-leads');
    await page.locator('passerelle-orientation [part~="see"]').first().click();
    // Whose towns are looked up is told once they have come.
    await page.locator('passerelle-finder').getByText('GeoNames').waitFor();
    await compare(page, 'passerelle-finder', '5-places');
    await page.locator('passerelle-finder .name').filter({ hasText: 'Maison des Tilleuls' }).click();
    await page.getByRole('button', { name: 'Lui écrire un message' }).click();
    await page.locator('passerelle-contact textarea').waitFor();
    await page.locator('passerelle-contact').getByLabel('Par téléphone').check();
    await compare(page, 'passerelle-contact', '6-message');
    await page.context().close();
  });

  /** The words that are printed of a widget; the controls that would be, and what is written on a ground. */
  function printed(
    page: Page,
    widget: string,
  ): Promise<{ words: string; controls: string[]; grounds: string[] }> {
    return page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      const frame = root?.querySelector<HTMLElement>('.frame');
      const controls = [...(root?.querySelectorAll('button, input, select, textarea') ?? [])]
        // The name of a place opens its sheet on the screen, and is its title on paper.
        .filter((each) => each.checkVisibility() && each.className !== 'name')
        .map((each) => each.outerHTML.slice(0, 80));
      const grounds = [...(root?.querySelectorAll('.button') ?? [])]
        .filter(
          (each) => each.checkVisibility() && getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)',
        )
        .map((each) => each.outerHTML.slice(0, 80));
      return { words: (frame?.innerText ?? '').replace(/\s+/g, ' '), controls, grounds };
    }, widget);
  }

  it('prints every lead, reason, number and notice, every place and its number, and no control', async () => {
    const page = await open();
    await answer(page);
    await page.emulateMedia({ media: 'print' });
    const leads = await printed(page, 'passerelle-orientation');
    assert.deepEqual(leads.controls, []);
    for (const words of [
      'Vivre quelque temps dans un lieu de soin, en groupe',
      'Des consultations, et une solution pour se loger',
      'La réduction des risques d’abord',
      answers['surroundings.unsafe'] ?? '',
      answers['living.group'] ?? '',
      'n’arrêtez pas d’un coup',
      'Un toit pour ce soir',
      '115',
      '0 800 23 13 13',
      '112',
    ])
      assert.ok(leads.words.includes(words.replace(/\s+/g, ' ')), `“${words}” in: ${leads.words}`);
    const places = await printed(page, 'passerelle-finder');
    assert.deepEqual(places.controls, []);
    assert.deepEqual(
      places.grounds,
      [],
      'a ground is not printed, and what is written on it in white is not read',
    );
    for (const number of ['01', '02', '03', '04', '05', '06', '07', '08'])
      assert.ok(places.words.includes(`03 53 01 90 ${number}`), `the number ending in ${number}`);
    await page.context().close();
  });
});
