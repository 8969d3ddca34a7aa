import type { ReactiveElement } from 'lit';
import { journey } from '../../src/core/page/journey.js';
import { PageObject } from './page-object.js';
import { watch, type Watch } from './watch.js';

/** What a webmaster writes in the tag. */
export type Attributes = Readonly<Record<string, string>>;

/** Makes an element, not yet on the page. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Makes an element with a number to call inside, as the README asks of every page. */
export function makeWithCall<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
): HTMLElementTagNameMap[K] {
  const element = make(tag, attributes);
  const fallback = document.createElement('p');
  const link = document.createElement('a');
  link.href = 'tel:0800231313';
  link.textContent = '0 800 23 13 13';
  link.style.cssText = 'display: inline-block; padding-block: 0.75em';
  fallback.append('Au téléphone : ', link);
  element.append(fallback);
  return element;
}

/** A part of the page in one language, which notes what the library says to the webmaster. */
export class TestPage {
  readonly container = document.createElement('div');
  readonly heard: Watch = watch();

  constructor(lang = 'fr') {
    this.container.lang = lang;
    document.body.append(this.container);
  }

  /** Takes it away, with what the visitor did on it. */
  leave(): void {
    this.container.remove();
    journey.clear();
    this.heard.stop();
  }
}

/** Such a part of the page with one widget, in whose place a test may put another one. */
export class PageWithOne<E extends ReactiveElement> extends PageObject<E> {
  private readonly page = new TestPage();
  readonly container = this.page.container;
  readonly heard = this.page.heard;

  /** Puts another widget on the page, in the place of the one before. */
  protected put(element: E): void {
    this.element.remove();
    this.element = element;
    this.container.append(element);
  }

  leave(): void {
    this.page.leave();
  }
}
