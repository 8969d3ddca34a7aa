import type { ReactiveElement } from 'lit';
import { until } from './until.js';

/** Hard and thin spaces as plain ones, runs as one. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** A widget as its visitor sees and uses it. Each widget's harness extends it with what only that one has. */
export class PageObject<E extends ReactiveElement> {
  /** What `press` looks among. */
  protected readonly pressable: string = 'button';
  element: E;

  constructor(element: E) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  /** Everything that can be read, spaces made plain. */
  get text(): string {
    return this.words();
  }

  get title(): string {
    return plain(this.all('.title')[0]?.textContent);
  }

  /** Where the keyboard is, inside the widget. */
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  find(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`no ${selector} in:\n${this.text}`);
    return found;
  }

  /** What one reads in a part of the widget; nothing where there is no such part. */
  words(selector = '.frame'): string {
    return plain(this.all(selector)[0]?.innerText);
  }

  /** What one reads in each part of a kind. */
  texts(selector: string): string[] {
    return this.all(selector).map((each) => plain(each.innerText));
  }

  button(words: string | RegExp): HTMLElement {
    const found = this.all(this.pressable).find((each) => this.isNamed(each, words));
    if (!found) throw new Error(`no button “${String(words)}” in:\n${this.text}`);
    return found;
  }

  async press(words: string | RegExp): Promise<void> {
    this.button(words).click();
    await this.settle();
  }

  /** Presses what stands at a place, whatever the language. */
  async pressAt(selector: string, index = 0): Promise<void> {
    const found = this.all(selector)[index];
    if (!found) throw new Error(`no ${selector} number ${index} in:\n${this.text}`);
    found.click();
    await this.settle();
  }

  /** Waits until what is known by now is drawn. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async reads(words: string): Promise<void> {
    await until(() => this.text.includes(words), `“${words}” in:\n${this.text}`);
  }

  async titled(words: string): Promise<void> {
    await until(() => this.title === words, `“${words}” as title of:\n${this.text}`);
  }

  /** What a control is called: by its label for assistive technology, else by what it shows. */
  protected nameOf(control: Element): string {
    return plain(control.getAttribute('aria-label') ?? control.textContent);
  }

  /** True where a control is meant by these words: a part of its name is enough. */
  protected isNamed(control: Element, words: string | RegExp): boolean {
    const name = this.nameOf(control);
    return typeof words === 'string' ? name.includes(words) : words.test(name);
  }
}
