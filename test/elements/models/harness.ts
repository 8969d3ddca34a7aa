import type { PasserelleModels } from '../../../src/elements/models/models.js';
import '../../../src/elements/models/index.js';
import type { Wish } from '../../../src/domain/content/model.js';
import { WISHES } from '../../../src/domain/content/model.js';
import { until } from '../../fixtures/states/state.js';

export type ModelsAttributes = Readonly<Record<string, string>>;

/** Hard and thin spaces as plain ones, runs as one. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Makes the element, not yet on the page, with a number to call inside. */
export function makeModels(attributes: ModelsAttributes = {}): PasserelleModels {
  const element = document.createElement('passerelle-models');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const fallback = document.createElement('p');
  const link = document.createElement('a');
  link.href = 'tel:0800231313';
  link.textContent = '0 800 23 13 13';
  link.style.cssText = 'display: inline-block; padding-block: 0.75em';
  fallback.append('Au téléphone : ', link);
  element.append(fallback);
  return element;
}

/** The models of care as their reader sees and uses them. */
export class Reader {
  readonly element: PasserelleModels;

  constructor(element: PasserelleModels) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  /** Everything that can be read, spaces made plain. */
  get text(): string {
    return plain(this.root.querySelector<HTMLElement>('.frame')?.innerText ?? '');
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in:\n${this.text}`);
    return found;
  }

  button(words: string): HTMLElement {
    const found = this.all('button').find((each) => plain(each.textContent ?? '').includes(words));
    if (!found) throw new Error(`no button “${words}” in:\n${this.text}`);
    return found;
  }

  /** The choices, in the order of the page. */
  get choices(): HTMLInputElement[] {
    return this.all('input[type="radio"]') as HTMLInputElement[];
  }

  get chosen(): Wish | undefined {
    return WISHES[this.choices.findIndex(({ checked }) => checked)];
  }

  /** Titles of the page that belongs to the wish, none before one is chosen. */
  get titles(): string[] {
    return this.all('.care :is(h1, h2, h3, h4, h5, h6)').map((each) => plain(each.innerText));
  }

  async choose(wish: Wish): Promise<void> {
    this.choices[WISHES.indexOf(wish)]?.click();
    await this.settle();
    await until(() => this.all('.care:not(.skeleton)').length > 0, 'the page of the wish');
  }

  async press(words: string): Promise<void> {
    this.button(words).click();
    await this.settle();
  }

  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async reads(words: string): Promise<void> {
    await until(() => this.text.includes(words), `“${words}” in:\n${this.text}`);
  }

  /** Waits until the choices, or what stands in their place, are drawn. */
  async ready(): Promise<this> {
    await until(() => this.root.querySelector('fieldset, [part~="help"]') !== null, 'the choices');
    await this.settle();
    return this;
  }
}

/** Puts the element on the page and waits until it is drawn. */
export async function mountModels(
  container: HTMLElement,
  attributes: ModelsAttributes = {},
): Promise<Reader> {
  const element = makeModels(attributes);
  container.append(element);
  return new Reader(element).ready();
}
