import type { PasserelleFinder } from '../../../src/elements/finder/finder.js';
import '../../../src/elements/finder/index.js';
import { make, type Attributes } from '../../helpers/mount.js';
import { PageObject, plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';

/** Monday 23 November 2026, eleven in the morning in Paris. */
export const MONDAY = Date.UTC(2026, 10, 23, 10);

export type FinderAttributes = Attributes;

/** Makes a finder at a fixed hour, not yet on the page. */
export function makeFinder(attributes: FinderAttributes = {}, now = MONDAY): PasserelleFinder {
  const finder = make('passerelle-finder', attributes);
  finder.now = now;
  return finder;
}

/** A finder as its visitor sees and uses it. */
export class Visitor extends PageObject<PasserelleFinder> {
  protected override readonly pressable = 'button, summary, a, label';

  get finder(): PasserelleFinder {
    return this.element;
  }

  get cards(): HTMLElement[] {
    return this.all('[part~="card"]');
  }

  /** Names on the cards, in order. */
  get names(): string[] {
    return this.cards.map((card) => plain(card.querySelector('.name')?.textContent ?? ''));
  }

  card(name: string): HTMLElement {
    const card = this.cards.find((each) => each.querySelector('.name')?.textContent?.includes(name));
    if (!card) throw new Error(`no card ${name} among ${this.names.join(', ')}`);
    return card;
  }

  /** The line that says how many, or the title of an empty result. */
  get count(): string {
    return plain(this.find('.count-line').textContent ?? '');
  }

  async openPanel(): Promise<void> {
    await this.pressAt('.filter');
    await until(() => this.all('[part~="filters"]').length === 1, 'the panel');
  }

  async openMap(): Promise<void> {
    await this.pressAt('.map-button');
    await until(() => this.all('.leaflet-marker-pane > *').length > 0, 'the map');
    await this.settle();
  }

  /** Names of the places that have a pin of their own on the map. */
  get pins(): string[] {
    return this.all('.pin').map((pin) => pin.title);
  }

  /** How many places the map shows, alone or counted together. */
  get placesOnMap(): number {
    return this.texts('.crowd').reduce((sum, count) => sum + Number(count), this.pins.length);
  }

  /** Presses a pin, after what hides it was opened. */
  async pressPin(name: string): Promise<void> {
    for (let step = 0; step < 20 && !this.pins.includes(name); step++) await this.pressAt('.crowd');
    const pin = this.all('.pin').find(({ title }) => title === name);
    if (!pin) throw new Error(`no pin ${name} among ${this.pins.join(', ')}`);
    pin.click();
    await this.settle();
  }

  get box(): HTMLInputElement {
    return this.find('input[type="search"]') as HTMLInputElement;
  }

  /** Types letter by letter, without waiting for the list. */
  write(words: string): void {
    this.box.value = '';
    for (const letter of words) {
      this.box.value += letter;
      this.box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  }

  /** Types, and sends the form. */
  async search(words: string): Promise<void> {
    this.write(words);
    this.find('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    await this.settle();
  }

  override async settle(): Promise<void> {
    // What reads words is fetched once there are any.
    await import('../../../src/elements/finder/query-reader.js');
    await super.settle();
  }

  /** Waits until the list, or what stands in its place, is drawn. */
  async ready(): Promise<this> {
    await until(() => this.root.querySelector('form, [part~="help"]') !== null, 'the finder');
    await this.settle();
    return this;
  }
}

/** Puts a finder on the page and waits until it is drawn. */
export async function mountFinder(
  container: HTMLElement,
  attributes: FinderAttributes = {},
  now = MONDAY,
): Promise<Visitor> {
  const finder = makeFinder(attributes, now);
  container.append(finder);
  return new Visitor(finder).ready();
}

/** Answers for the visitor's device: a position, or a refusal. Returns what puts the real one back. */
export function stubPosition(position: { lat: number; lon: number } | 'refused' | 'absent'): () => void {
  const real = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  const geolocation = {
    getCurrentPosition(found: (at: unknown) => void, failed: (error: unknown) => void): void {
      if (position === 'refused') queueMicrotask(() => failed({ code: 1, message: 'refused' }));
      else if (position !== 'absent')
        queueMicrotask(() =>
          found({ coords: { latitude: position.lat, longitude: position.lon, accuracy: 20 }, timestamp: 0 }),
        );
    },
  };
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: position === 'absent' ? undefined : geolocation,
  });
  return () => {
    if (real) Object.defineProperty(navigator, 'geolocation', real);
    else delete (navigator as { geolocation?: unknown }).geolocation;
  };
}
