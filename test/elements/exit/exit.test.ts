import { assert } from '@open-wc/testing';
import { INTERFACE_LOCALES } from '../../../src/core/i18n/strings.js';
import type { PasserelleExit } from '../../../src/elements/exit/exit.js';
import '../../../src/elements/exit/index.js';
import { exitStrings } from '../../../src/elements/exit/strings.js';
import { inside, openFrame } from '../../fixtures/frame.js';
import { place } from '../../fixtures/states/exit.js';
import { until } from '../../fixtures/states/state.js';

let frame: HTMLIFrameElement | undefined;
let element: PasserelleExit | undefined;

async function open(change: (exit: HTMLElement) => void = () => undefined): Promise<Document> {
  frame = await openFrame('exit.html');
  const page = inside(frame);
  const exit = page.querySelector<HTMLElement>('passerelle-exit');
  if (!exit) throw new Error('no exit on the page');
  change(exit);
  await until(() => Boolean(exit.shadowRoot?.querySelector('.bar')), 'the button');
  await new Promise((resolve) => setTimeout(resolve, 50));
  return page;
}

function press(page: Document, ...keys: readonly string[]): void {
  for (const key of keys)
    (page.activeElement ?? page.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
    );
}

/** True once the page in the frame has been replaced. */
async function hasLeft(): Promise<boolean> {
  try {
    await until(() => frame?.contentDocument?.title === 'Ailleurs', 'the other page');
    return true;
  } catch {
    return false;
  }
}

/** Time enough for a page that should not leave to do so by mistake. */
async function staysPut(page: Document): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  assert.isTrue(frame?.contentDocument === page, 'the page is still there');
  assert.notEqual(page.documentElement.style.display, 'none');
}

async function setup(attributes: Readonly<Record<string, string>> = {}): Promise<ShadowRoot> {
  place(document.body, attributes);
  const placed = document.body.querySelector('passerelle-exit') as PasserelleExit;
  element = placed;
  await placed.updateComplete;
  return placed.renderRoot as ShadowRoot;
}

describe('passerelle-exit', () => {
  afterEach(() => {
    frame?.remove();
    element?.remove();
    frame = undefined;
    element = undefined;
  });

  it('hides the page, forgets what was chosen, and opens the other one in its place', async () => {
    const page = await open();
    const told: unknown[] = [];
    window.addEventListener('forgotten', (event) => told.push((event as CustomEvent).detail), { once: true });
    const before = window.history.length;
    page.querySelector('passerelle-exit')?.shadowRoot?.querySelector('a')?.click();
    assert.equal(page.documentElement.style.display, 'none');
    assert.deepEqual(told, ['{}']);
    assert.isTrue(await hasLeft());
    assert.equal(window.history.length, before);
  });

  it('leaves after three presses of Shift, wherever the focus is', async () => {
    const page = await open();
    page.querySelector('input')?.focus();
    press(page, 'Shift', 'Shift', 'Shift');
    assert.isTrue(await hasLeft());
  });

  it('stays while another key is pressed in between, as in writing capitals', async () => {
    const page = await open();
    press(page, 'Shift', 'A', 'Shift', 'B', 'Shift', 'C', 'Shift', 'Shift');
    await staysPut(page);
  });

  it('stays while one Shift is held down', async () => {
    const page = await open();
    for (let count = 0; count < 5; count += 1)
      page.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Shift', bubbles: true, repeat: count > 0 }),
      );
    await staysPut(page);
  });

  it('stays with three Shifts when the page switched that off', async () => {
    const page = await open((exit) => exit.setAttribute('no-shortcut', ''));
    press(page, 'Shift', 'Shift', 'Shift');
    await staysPut(page);
  });

  it('no longer listens once it has been taken away', async () => {
    const page = await open();
    page.querySelector('passerelle-exit')?.remove();
    press(page, 'Shift', 'Shift', 'Shift');
    await staysPut(page);
  });

  it('is a plain link where no script runs', async () => {
    frame = await openFrame('exit.html', { sandbox: 'allow-same-origin' });
    const page = inside(frame);
    const link = page.querySelector<HTMLAnchorElement>('passerelle-exit a');
    assert.isFalse(Boolean(page.querySelector('passerelle-exit')?.shadowRoot));
    assert.isTrue(link?.checkVisibility());
    link?.click();
    assert.isTrue(await hasLeft());
  });

  it('leads where the attribute says, else where the link inside does, else to a page that tells nothing', async () => {
    let root = await setup({ href: 'https://meteo.example/' });
    assert.equal(root.querySelector('a')?.href, 'https://meteo.example/');
    element?.remove();
    root = await setup();
    assert.equal(root.querySelector('a')?.href, 'https://www.wikipedia.org/');
    element?.replaceChildren();
    await element?.updateComplete;
    assert.equal(root.querySelector('a')?.href, 'https://www.wikipedia.org/');
  });

  it('puts the link inside away once the button is there', async () => {
    await setup();
    assert.isFalse(element?.querySelector('a')?.checkVisibility());
  });

  it('explains itself, and that the history is not erased', async () => {
    const root = await setup({ lang: 'fr' });
    const button = root.querySelector<HTMLElement>('.bar button');
    assert.equal(button?.getAttribute('aria-expanded'), 'false');
    button?.click();
    await element?.updateComplete;
    assert.equal(button?.getAttribute('aria-expanded'), 'true');
    const said = root.querySelector('.how')?.textContent ?? '';
    assert.include(said, 'n’efface pas l’historique');
    assert.include(said, 'trois fois Maj');
  });

  it('says nothing of the shortcut where it is off', async () => {
    const root = await setup({ lang: 'fr', 'no-shortcut': '' });
    root.querySelector<HTMLElement>('.bar button')?.click();
    await element?.updateComplete;
    assert.notInclude(root.querySelector('.how')?.textContent ?? '', 'Maj');
  });

  for (const way of ['Escape', 'its button'] as const)
    it(`closes the explanation by ${way}, and gives the focus back`, async () => {
      const root = await setup();
      const button = root.querySelector<HTMLElement>('.bar button');
      button?.click();
      await element?.updateComplete;
      root.querySelector<HTMLElement>('.close')?.focus();
      if (way === 'Escape') press(document, 'Escape');
      else root.querySelector<HTMLElement>('.close')?.click();
      await element?.updateComplete;
      assert.isFalse(Boolean(root.querySelector('.how')));
      assert.isTrue(root.activeElement === button, 'the focus is on the button');
    });

  for (const locale of INTERFACE_LOCALES)
    it(`speaks ${locale}, and changes with the page`, async () => {
      const root = await setup({ lang: locale === 'fr' ? 'en' : 'fr' });
      element?.setAttribute('lang', `${locale}-BE`);
      await until(
        () => (root.querySelector('a')?.textContent ?? '').trim() === exitStrings[locale].leave,
        `the button in ${locale}`,
      );
      assert.equal(root.querySelector<HTMLElement>('[dir]')?.dir, locale === 'ar' ? 'rtl' : 'ltr');
    });

  it('speaks bokmål to any Norwegian page, and French to one whose language it does not know', async () => {
    const root = await setup({ lang: 'nn-NO' });
    const says = (): string => (root.querySelector('a')?.textContent ?? '').trim();
    assert.equal(says(), exitStrings.nb.leave);
    element?.setAttribute('lang', 'constructor');
    await until(() => says() === exitStrings.fr.leave, 'French');
  });

  it('has targets of 44 px or more', async () => {
    const root = await setup();
    root.querySelector<HTMLElement>('.bar button')?.click();
    await element?.updateComplete;
    for (const target of root.querySelectorAll('a, button')) {
      const { width, height } = target.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 44);
    }
  });
});
