import type { PasserellePanorama } from '../../../src/elements/panorama/panorama.js';
import '../../../src/elements/panorama/index.js';
import { until } from '../../fixtures/states/state.js';

export type PanoramaAttributes = Readonly<Record<string, string>>;

/** Hard and thin spaces as plain ones, runs as one. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Makes the element, not yet on the page, with a number to call inside. */
export function makePanorama(attributes: PanoramaAttributes = {}): PasserellePanorama {
  const element = document.createElement('passerelle-panorama');
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

/** The panorama as its reader sees and uses it. */
export class Reader {
  readonly element: PasserellePanorama;

  constructor(element: PasserellePanorama) {
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

  /** Titles of the groups and the labels of their kinds, as assistive technology reads them. */
  get groups(): Record<string, string[]> {
    return Object.fromEntries(
      this.all('.cell').map((cell) => [
        plain(cell.querySelector('.cell-title')?.textContent ?? ''),
        [...cell.querySelectorAll('.box .label > strong')].map((each) => plain(each.textContent ?? '')),
      ]),
    );
  }

  /** Labels of the kinds that are marked as linked to the chosen one. */
  get linked(): string[] {
    return this.all('.box.linked strong').map((each) => plain(each.textContent ?? ''));
  }

  /** What the words under the picture say of each kind: those it works with, by its name. */
  get links(): Record<string, string[]> {
    return Object.fromEntries(
      this.all('#as-text li').map((line) => {
        const [name = '', partners = ''] = line.innerText.split('\n').map(plain);
        const listed = partners.replace(/^Travaille avec : /, '');
        return [name, listed.startsWith('Non renseigné') ? [] : listed.split(', ')];
      }),
    );
  }

  /** The facts of the kind that is open, by title. */
  get facts(): Record<string, string> {
    return Object.fromEntries(
      this.all('.fact').map((fact) => [
        plain(fact.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? ''),
        plain(fact.querySelector('p')?.textContent ?? ''),
      ]),
    );
  }

  async choose(label: string): Promise<void> {
    this.button(label).click();
    await this.settle();
    await until(() => this.all('.detail.skeleton').length === 0, 'the page of the kind');
  }

  async press(words: string): Promise<void> {
    this.button(words).click();
    await this.settle();
  }

  /** Chooses the second kind to compare with. */
  async compareWith(label: string): Promise<void> {
    await this.press('Comparer');
    const select = this.find('.second select') as HTMLSelectElement;
    const option = [...select.options].find((each) => plain(each.text) === label);
    if (!option) throw new Error(`no choice “${label}”`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
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

  /** Waits until the picture, or what stands in its place, is drawn. */
  async ready(): Promise<this> {
    await until(
      () =>
        this.root.querySelector('.map, .words [part~="help"]') !== null &&
        !this.root.querySelector('.detail.skeleton'),
      'the picture',
    );
    await this.settle();
    return this;
  }
}

/** Puts the element on the page and waits until it is drawn. */
export async function mountPanorama(
  container: HTMLElement,
  attributes: PanoramaAttributes = {},
): Promise<Reader> {
  const element = makePanorama(attributes);
  container.append(element);
  return new Reader(element).ready();
}
