import type { PasserelleModels } from '../../../src/elements/models/models.js';
import '../../../src/elements/models/index.js';
import type { Wish } from '../../../src/domain/content/model.js';
import { WISHES } from '../../../src/domain/content/model.js';
import { makeWithCall, type Attributes } from '../../helpers/mount.js';
import { PageObject, plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';

export type ModelsAttributes = Attributes;

/** Makes the element, not yet on the page, with a number to call inside. */
export function makeModels(attributes: ModelsAttributes = {}): PasserelleModels {
  return makeWithCall('passerelle-models', attributes);
}

/** The models of care as their reader sees and uses them. */
export class Reader extends PageObject<PasserelleModels> {
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
