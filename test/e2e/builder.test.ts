/** The builder of a published folder, as a webmaster uses it. What it copies is pasted in builder-pasted.test.ts. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import fr from '../../src/builder/locales/fr.js';
import { STRINGS } from '../../src/builder/strings.js';
import { builderPlace, type BuilderPlace } from './builder-page.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let place: BuilderPlace;

before(async () => {
  place = await builderPlace();
});
after(() => place?.close());

describe('the builder', () => {
  it('shows the widgets on a made-up page by the same lines, and follows what is chosen', async () => {
    const { page, faults } = await place.open('#widget=finder&near=Metz');
    const sample = page.frameLocator('iframe');
    const call = sample.locator('passerelle-finder a[href="tel:+33353019001"]').first();
    await call.waitFor();
    await page.getByLabel(fr.colourAccent).check();
    await page.getByLabel(fr.schemeDark).check();
    await sample.locator('html[data-scheme="dark"]').waitFor();
    const accent = (): Promise<string> =>
      sample
        .locator('html')
        .evaluate((html) => getComputedStyle(html).getPropertyValue('--passerelle-accent'));
    assert.equal((await accent()).trim(), '#1a604a');
    await page.getByLabel(fr.widgetFinder).uncheck();
    await page.getByLabel(fr.widgetOnCall).check();
    await sample.locator('passerelle-on-call').waitFor();
    assert.equal(await sample.locator('passerelle-finder').count(), 0);
    await page.getByLabel(fr.widthDesktop).check();
    assert.equal(await sample.locator('html').evaluate(() => innerWidth), 900);
    assert.deepEqual(faults, []);
  });

  it('keeps what was chosen in the fragment, where a feed, an action and a controller have no place', async () => {
    const { page } = await place.open(
      '#widget=finder&near=Metz&feed=https://evil.example/feed.json&action=https://evil.example/&controller=Evil',
    );
    await page.getByLabel(fr.targetSpip).check();
    await page.waitForURL(/where=spip/);
    assert.doesNotMatch(page.url(), /evil|feed=|action=|controller=/i);
    const areas = page.locator('textarea');
    assert.doesNotMatch(
      (await areas.evaluateAll((all) => all.map((area) => (area as HTMLTextAreaElement).value))).join(),
      /evil/i,
    );
    await page.reload();
    assert.ok(await page.getByLabel(fr.targetSpip).isChecked());
    assert.equal(await page.getByLabel(fr.near).inputValue(), 'Metz');
  });

  it('selects the text where the browser does not let it copy', async () => {
    const { page } = await place.open();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: fr.copyOf.replace('{label}', fr.pageOnce) }).press('Enter');
    await page.getByRole('status').filter({ hasText: fr.selected }).waitFor();
    const selected = await page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    assert.match(selected, /^<script async .*<\/script>$/);
  });

  it('changes its own language, and says so of the page', async () => {
    const { page } = await place.open();
    await page.getByLabel(fr.pageLanguage).selectOption('en');
    await page.getByRole('heading', { level: 1, name: STRINGS.en.title }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });

  it('leads to the pages that say what the widgets are and do, in its language', async () => {
    const { page } = await place.open();
    for (const language of ['fr', 'en'] as const) {
      const said = STRINGS[language];
      await page.locator('#page').selectOption(language);
      await page.getByRole('heading', { level: 1, name: said.title }).waitFor();
      for (const name of [said.accessibility, said.audit]) {
        const link = await page.getByRole('link', { name }).getAttribute('href');
        const answer = await page.request.get(new URL(link ?? '', page.url()).href);
        assert.equal(answer.status(), 200, name);
        assert.match(await answer.text(), new RegExp(`<html[^>]* lang="${language}"`));
      }
    }
  });

  it('says so, as the frame does, when the list of its folder cannot be read', async () => {
    const page = await (await place.browser.newContext({ locale: 'fr-FR' })).newPage();
    await page.route('**/feed.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${place.folder.origin}/passerelle/`);
    await page.getByText(fr.unreadable).waitFor();
    await page.goto(`${place.folder.origin}/passerelle/frame.html#widget=finder&page=fr`);
    await page.getByText(fr.shownUnreadable).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      it(`can be used by anybody, ${colorScheme} and ${String(width)} px wide`, async () => {
        const { page } = await place.open(
          '#widget=finder&widget=facility&accent=%23c8102e&release=exact&where=box',
          {
            colorScheme,
            viewport: { width, height: 800 },
          },
        );
        await page.getByText(fr.policy).click();
        await page.getByRole('button', { name: fr.copy }).first().click();
        await page.frameLocator('iframe').locator('passerelle-finder').waitFor();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).exclude('iframe').analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      });
});
