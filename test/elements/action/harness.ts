import type { PasserelleAction } from '../../../src/elements/action/action.js';
import '../../../src/elements/action/index.js';
import { until } from '../../fixtures/states/state.js';

export type ActionAttributes = Readonly<Record<string, string>>;

/** Hard and thin spaces as plain ones, runs as one. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Makes the element, not yet on the page, with a number to call inside. */
export function makeAction(attributes: ActionAttributes = {}): PasserelleAction {
  const element = document.createElement('passerelle-action');
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

/** A sheet as its reader sees and uses it. */
export class Reader {
  readonly element: PasserelleAction;

  constructor(element: PasserelleAction) {
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
    const found = this.all('button').find((each) =>
      plain(`${each.textContent} ${each.getAttribute('aria-label') ?? ''}`).includes(words),
    );
    if (!found) throw new Error(`no button “${words}” in:\n${this.text}`);
    return found;
  }

  /** What is said of a figure beside its bar. */
  said(figure: string): string {
    return plain(this.find(`li[data-figure="${figure}"], p[data-figure="${figure}"]`).innerText);
  }

  /** What assistive technology reads of the elements, one by one; nothing of those that are for eyes only. */
  heard(elements: Iterable<HTMLElement>): string[] {
    return [...elements]
      .filter((each) => !each.closest('[aria-hidden="true"], [hidden]') && each.checkVisibility())
      .map((each) => plain(each.innerText));
  }

  /** Length of each bar of a figure as a part of the whole; undefined where there is none. */
  bars(figure: string): (number | undefined)[] {
    return this.all(`li[data-figure="${figure}"] svg.bar`).map((bar) => {
      const width = bar.querySelector('rect')?.getAttribute('width');
      return width ? parseFloat(width) / 100 : undefined;
    });
  }

  /** The cells of a table, line by line. */
  table(id: string): string[][] {
    return this.all(`#${id} tbody tr`).map((row) =>
      [...row.querySelectorAll('th, .cell')].map((cell) => plain(cell.textContent)),
    );
  }

  /** Moves, as a visitor does, and waits for what comes with it: the tables, and what stands in the folds. */
  async stir(): Promise<void> {
    window.dispatchEvent(new Event('pointermove'));
    await until(() => this.find('#who').childElementCount > 0, 'what is folded');
  }

  /** Unfolds a part of the sheet or a table, and waits for what stands in it. */
  async unfold(id: string): Promise<void> {
    this.find(`[aria-controls="${id}"]`).click();
    await until(() => this.find(`#${id}`).childElementCount > 0, `the fold ${id}`);
    await this.settle();
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

  /** Waits until the sheet, or what stands in its place, is drawn. */
  async ready(): Promise<this> {
    await until(() => this.root.querySelector('.sheet, [part~="help"]') !== null, 'the sheet');
    await this.settle();
    return this;
  }
}

/** Puts the element on the page and waits until it is drawn. */
export async function mountAction(
  container: HTMLElement,
  attributes: ActionAttributes = {},
): Promise<Reader> {
  const element = makeAction(attributes);
  container.append(element);
  return new Reader(element).ready();
}
