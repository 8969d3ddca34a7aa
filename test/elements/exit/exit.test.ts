import { assert } from '@open-wc/testing';
import { INTERFACE_LOCALES } from '../../../src/core/i18n/strings.js';
import type { PasserelleExit } from '../../../src/elements/exit/exit.js';
import '../../../src/elements/exit/index.js';
import { exitStrings } from '../../../src/elements/exit/strings.js';
import { place } from '../../fixtures/states/exit.js';
import { until } from '../../helpers/until.js';

let element: PasserelleExit | undefined;
let left = 0;

/** Presses keys where the focus is, inside the shadow roots of this page too. */
function press(...keys: readonly (string | KeyboardEventInit)[]): void {
  let target = document.activeElement ?? document.body;
  while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  for (const key of keys)
    target.dispatchEvent(
      new KeyboardEvent('keydown', {
        bubbles: true,
        composed: true,
        ...(typeof key === 'string' ? { key } : { key: 'Shift', ...key }),
      }),
    );
}

const SHIFTS = ['Shift', 'Shift', 'Shift'];

async function setup(attributes: Readonly<Record<string, string>> = {}): Promise<ShadowRoot> {
  place(document.body, attributes);
  const placed = document.body.querySelector('passerelle-exit') as PasserelleExit;
  element = placed;
  left = 0;
  // The runner's own page stays: that a page is left is seen from outside of it, in test/e2e.
  placed.leave = () => (left += 1);
  await placed.updateComplete;
  await until(() => placed.shown, 'the button');
  return placed.renderRoot as ShadowRoot;
}

/** A field of a component of the page, as the focus finds it. */
function component(mode: ShadowRootMode, inside: string): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode });
  root.innerHTML = inside;
  document.body.append(host);
  return root.firstElementChild as HTMLElement;
}

describe('passerelle-exit', () => {
  let around: HTMLElement;

  beforeEach(() => {
    around = document.createElement('div');
    document.body.append(around);
  });

  afterEach(() => {
    element?.remove();
    around.remove();
    element = undefined;
  });

  it('leaves after three presses of Shift', async () => {
    await setup();
    press(...SHIFTS);
    assert.equal(left, 1);
  });

  it('leaves though the page stops every key and every click on its way', async () => {
    const stop = (event: Event): void => {
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    for (const type of ['keydown', 'click'])
      for (const capture of [true, false]) document.addEventListener(type, stop, capture);
    const root = await setup();
    press(...SHIFTS);
    root.querySelector('a')?.click();
    for (const type of ['keydown', 'click'])
      for (const capture of [true, false]) document.removeEventListener(type, stop, capture);
    assert.equal(left, 2);
  });

  for (const [where, html] of Object.entries({
    'a field': '<input>',
    'a field of no known kind': '<input type="zip">',
    'a search': '<input type="search">',
    'a text': '<textarea></textarea>',
    'a list': '<select><option>A</option></select>',
    'an editor': '<div contenteditable><p tabindex="0">Ici</p></div>',
    'a field that is drawn by a script': '<div role="textbox" tabindex="0"></div>',
  }))
    for (const mode of ['the page', 'open'] as const)
      it(`stays where one writes: ${where} ${mode === 'open' ? 'in a shadow root' : 'of the page'}`, async () => {
        await setup();
        let field: HTMLElement;
        if (mode === 'open') {
          field = component(mode, html);
          around = (field.getRootNode() as ShadowRoot).host as HTMLElement;
        } else {
          around.innerHTML = html;
          field = around.firstElementChild as HTMLElement;
        }
        (field.querySelector<HTMLElement>('[tabindex]') ?? field).focus();
        press(...SHIFTS, ...SHIFTS);
        assert.equal(left, 0);
      });

  it('leaves where the focus is on a box to tick, in which nothing is written', async () => {
    await setup();
    around.innerHTML = '<input type="checkbox">';
    (around.firstElementChild as HTMLElement).focus();
    press(...SHIFTS);
    assert.equal(left, 1);
  });

  for (const [what, keys] of Object.entries({
    'writes in capitals': ['Shift', 'A', 'Shift', 'B', 'Shift', 'C', 'Shift', 'Shift'],
    'goes back with Shift and Tab': ['Shift', 'Tab', 'Shift', 'Tab', 'Shift', 'Tab'],
    'selects with Shift and the arrows': ['Shift', 'ArrowDown', 'Shift', 'ArrowDown', 'Shift', 'ArrowUp'],
    'changes the keyboard with Alt and Shift': [{ altKey: true }, { altKey: true }, { altKey: true }],
    'holds Control': [{ ctrlKey: true }, { ctrlKey: true }, { ctrlKey: true }],
    'holds Meta': [{ metaKey: true }, { metaKey: true }, { metaKey: true }],
    'composes a letter': [{ isComposing: true }, { isComposing: true }, { isComposing: true }],
    'holds one Shift down': [{}, { repeat: true }, { repeat: true }, { repeat: true }],
  } satisfies Record<string, (string | KeyboardEventInit)[]>))
    it(`stays while one ${what}`, async () => {
      await setup();
      press(...keys);
      assert.equal(left, 0);
    });

  for (const type of ['pointerdown', 'mousedown', 'click', 'wheel', 'beforeinput', 'compositionstart'])
    it(`stays while Shift is held for something else: ${type}`, async () => {
      await setup();
      for (let count = 0; count < 4; count += 1) {
        press('Shift');
        document.body.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      assert.equal(left, 0);
    });

  it('stays with three Shifts when the page switched that off', async () => {
    await setup({ 'no-shortcut': '' });
    press(...SHIFTS);
    assert.equal(left, 0);
  });

  it('no longer listens once it has been taken away, and listens again where it is put back', async () => {
    await setup();
    element?.remove();
    press(...SHIFTS);
    assert.equal(left, 0);
    document.body.append(element as HTMLElement);
    await until(() => element?.shown === true, 'the button');
    press(...SHIFTS);
    assert.equal(left, 1);
  });

  describe('beside another one', () => {
    let second: PasserelleExit;
    let also: number;

    beforeEach(async () => {
      await setup();
      place(around, { href: 'https://autre.example/' });
      second = around.querySelector('passerelle-exit') as PasserelleExit;
      also = 0;
      second.leave = () => (also += 1);
      await until(() => second.shown, 'the other button');
      await second.updateComplete;
    });

    it('answers the keyboard alone, and leaves the other its own clicks where that one stands', () => {
      press(...SHIFTS);
      assert.deepEqual([left, also], [1, 0]);
      second.renderRoot.querySelector('a')?.click();
      assert.deepEqual([left, also], [1, 1]);
      element?.renderRoot.querySelector('a')?.click();
      assert.deepEqual([left, also], [2, 1]);
      assert.equal(getComputedStyle(second.renderRoot.querySelector('.bar') as Element).position, 'static');
      assert.isFalse(second.renderRoot.querySelector('[popover]') !== null);
    });

    for (const [how, hide] of Object.entries({
      'it is hidden': () => element?.setAttribute('hidden', ''),
      'it is taken away': () => element?.remove(),
    }))
      it(`gives its place to the other once ${how}`, async () => {
        hide();
        await until(() => second.renderRoot.querySelector('[popover]') !== null, 'the other at the edge');
        press(...SHIFTS);
        assert.deepEqual([left, also], [0, 1]);
      });
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

  for (const [what, href] of Object.entries({
    nothing: '',
    'a space': ' ',
    'the top': '#',
    'a part of the page': '#contact',
    'the page itself': window.location.href,
    'a part of the page, in full': `${window.location.href.replace(/#.*/, '')}#contact`,
    'a script': 'javascript:void 0',
    'a mail': 'mailto:a@b.example',
    'a piece of data': 'data:text/html,x',
    'no address': 'http://[',
  }))
    it(`leads elsewhere where its address is ${what}`, async () => {
      const root = await setup({ href });
      element?.replaceChildren();
      await element?.updateComplete;
      assert.equal(root.querySelector('a')?.href, 'https://www.wikipedia.org/');
      const link = document.createElement('a');
      link.setAttribute('href', href);
      const good = document.createElement('a');
      good.href = 'https://meteo.example/';
      element?.append(link, good);
      await until(() => root.querySelector('a')?.href === 'https://meteo.example/', 'the next link inside');
    });

  it('is in the layer above the page, where the browser has one', async () => {
    const root = await setup();
    const out = root.querySelector<HTMLElement>('.out');
    assert.isTrue(typeof out?.showPopover !== 'function' || out.matches(':popover-open'));
  });

  it('stands above a dialog that is opened later, can be pressed there, and is gone from it afterwards', async () => {
    await setup();
    around.innerHTML =
      '<dialog style="inline-size: 100vw; block-size: 100vh; max-inline-size: none; max-block-size: none"><button>Fermer</button></dialog>';
    const dialog = around.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    await until(
      () => Boolean(dialog.querySelector('passerelle-exit')?.shadowRoot?.querySelector('.bar')),
      'the button in it',
    );
    const copy = dialog.querySelector('passerelle-exit') as PasserelleExit;
    copy.leave = () => (left += 1);
    await copy.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const link = copy.renderRoot.querySelector('a') as HTMLElement;
    const { left: x, top: y, width, height } = link.getBoundingClientRect();
    assert.isTrue(document.elementFromPoint(x + width / 2, y + height / 2) === copy, 'nothing lies over it');
    link.focus();
    assert.isTrue(copy.shadowRoot?.activeElement === link, 'the keyboard reaches it');
    link.click();
    press(...SHIFTS);
    assert.equal(left, 2);
    assert.equal(copy.renderRoot.querySelector('a')?.href, element?.renderRoot.querySelector('a')?.href);
    dialog.close();
    await until(() => dialog.querySelector('passerelle-exit') === null, 'the dialog without it');
  });

  it('stands in the dialog of a component, which keeps it in its shadow root', async () => {
    await setup();
    const button = component('open', '<dialog><button>Fermer</button></dialog>');
    around = (button.getRootNode() as ShadowRoot).host as HTMLElement;
    const dialog = around.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    dialog.querySelector('button')?.focus();
    await until(() => dialog.querySelector('passerelle-exit') !== null, 'the button in it');
  });

  it('comes back above what the page opens in the same layer', async () => {
    const root = await setup();
    around.innerHTML =
      '<div popover="manual" style="inset: 0; inline-size: 100vw; block-size: 100vh">Cookies</div>';
    const banner = around.firstElementChild as HTMLElement;
    if (typeof banner.showPopover !== 'function') return;
    banner.showPopover();
    const { left: x, top: y } = (root.querySelector('a') as HTMLElement).getBoundingClientRect();
    await until(() => document.elementFromPoint(x + 10, y + 10) === element, 'the button above it');
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
      if (way === 'Escape') press('Escape');
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
