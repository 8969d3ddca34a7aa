import { assert } from '@open-wc/testing';
import { css, html, type CSSResultGroup, type ReactiveController } from 'lit';
import { LightDomElement } from '../../../src/core/element/light-dom.js';
import type { PasserelleModels } from '../../../src/elements/models/models.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { CLASSES } from '../../helpers/widgets.js';

let made = 0;
let heard: Watch;
const placed: HTMLElement[] = [];

/** Puts an element on the page, with the link that the webmaster wrote inside. */
function place(constructor: CustomElementConstructor): { element: HTMLElement; link: HTMLAnchorElement } {
  const tag = `test-light-${++made}`;
  const element = document.createElement(tag);
  element.innerHTML = '<a href="tel:0800231313">0 800 23 13 13</a>';
  document.body.append(element);
  placed.push(element);
  const link = element.querySelector('a') as HTMLAnchorElement;
  try {
    // An upgrade that throws is told to the window, in one engine to the caller too.
    customElements.define(tag, constructor);
  } catch {
    // The link is all that is looked at.
  }
  return { element, link };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
const isSeen = (link: HTMLElement): boolean => link.getClientRects().length > 0;
const fail = (): never => {
  throw new Error('thrown by the test');
};

/** Each place in the life of an element at which something of it can throw. */
const FAULTS: Readonly<Record<string, (base: typeof PasserelleModels) => CustomElementConstructor>> = {
  'the constructor': (base) =>
    class extends base {
      constructor() {
        super();
        fail();
      }
    },
  'a controller that is connected': (base) =>
    class extends base {
      readonly faulty = this.addController({ hostConnected: fail } satisfies ReactiveController);
    },
  'a controller before a drawing': (base) =>
    class extends base {
      readonly faulty = this.addController({ hostUpdate: fail } satisfies ReactiveController);
    },
  connectedCallback: (base) =>
    class extends base {
      override connectedCallback(): void {
        fail();
      }
    },
  styles: (base) =>
    class extends base {
      static override get elementStyles(): never {
        return fail();
      }
      static override set elementStyles(_styles: CSSResultGroup) {
        // Lit sets them when it is defined.
      }
    },
  shouldUpdate: (base) =>
    class extends base {
      protected override shouldUpdate(): boolean {
        return fail();
      }
    },
  willUpdate: (base) =>
    class extends base {
      protected override willUpdate(): void {
        fail();
      }
    },
  update: (base) =>
    class extends base {
      protected override update(): void {
        fail();
      }
    },
  render: (base) =>
    class extends base {
      protected override render(): never {
        return fail();
      }
    },
};

describe('the light DOM of an element', () => {
  const { onerror } = window;

  before(() => {
    heard = watch();
    // Mocha takes errors of the window for its own.
    window.onerror = () => true;
  });

  after(() => {
    heard.stop();
    window.onerror = onerror;
  });
  afterEach(() => placed.splice(0).forEach((element) => element.remove()));

  for (const [where, spoil] of Object.entries(FAULTS))
    it(`stays in view where a widget throws in ${where}`, async () => {
      const links = Object.entries(CLASSES).map(([name, constructor]) => {
        const { link } = place(spoil(constructor as unknown as typeof PasserelleModels));
        return { name, link };
      });
      await settled();
      for (const { name, link } of links) assert.isTrue(isSeen(link), `passerelle-${name}`);
    });

  it('comes back when a later drawing throws, and goes again with the one that works', async () => {
    class Sometimes extends LightDomElement {
      static override styles = css``;
      broke = 0;
      isFaulty = false;
      protected override readonly works = true;
      protected override tellBroken(): void {
        this.broke += 1;
      }
      protected override render(): unknown {
        if (this.isFaulty && !this.broken) fail();
        return html`<p>${this.broken ? 'cannot' : 'works'}</p>`;
      }
    }
    const { element, link } = place(Sometimes);
    if (!(element instanceof Sometimes)) throw new Error('it is not defined');
    const each = element;
    const words = (): string => each.renderRoot.querySelector('p')?.textContent ?? '';
    await until(() => words() === 'works', 'the drawing');
    assert.isFalse(isSeen(link));
    each.isFaulty = true;
    each.requestUpdate();
    await until(() => words() === 'cannot', 'the other drawing');
    assert.isTrue(isSeen(link));
    assert.equal(each.broke, 1);
    each.isFaulty = false;
    each.requestUpdate();
    await until(() => words() === 'works', 'the drawing');
    assert.isFalse(isSeen(link));
  });

  it('gives way to what is drawn, even when something throws after the drawing', async () => {
    class After extends LightDomElement {
      protected override readonly works = true;
      protected override tellBroken(): void {
        // Told elsewhere.
      }
      protected override render(): unknown {
        return html`<p>drawn</p>`;
      }
      protected override updated(): void {
        fail();
      }
    }
    const { element, link } = place(After);
    await settled();
    assert.equal(element.shadowRoot?.querySelector('p')?.textContent, 'drawn');
    assert.isFalse(isSeen(link));
  });

  it('is not met a second time by who listens: what it holds is not drawn while the widget works', async () => {
    class Works extends LightDomElement {
      protected override readonly works = true;
      protected override tellBroken(): void {
        // Told elsewhere.
      }
      protected override render(): unknown {
        return html`<h3>A list</h3>`;
      }
    }
    const { element, link } = place(Works);
    const fragment = document.createElement('section');
    fragment.innerHTML = '<h3>A list</h3><a href="tel:112">112</a>';
    element.append(fragment);
    await settled();
    // What is not drawn at all has no place in the accessibility tree, and no link of it takes the focus.
    for (const each of [link, fragment, ...fragment.querySelectorAll<HTMLElement>('*')])
      assert.isFalse(isSeen(each), each.localName);
    const inside = fragment.querySelector('a') as HTMLAnchorElement;
    inside.focus();
    assert.notEqual(document.activeElement, inside);
  });
});
