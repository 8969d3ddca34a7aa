import type { PasserellePathway } from '../../../src/elements/pathway/pathway.js';
import '../../../src/elements/pathway/index.js';
import type { Pathway } from '../../../src/domain/pathway/model.js';
import type { FixtureFeed } from '../../helpers/feed.js';
import { PACK_EN, PACK_FR } from '../../fixtures/pack.js';
import { CONTRACT, SUPPORT } from '../../fixtures/pathways.js';
import { makeWithCall, type Attributes } from '../../helpers/mount.js';
import { PageObject, plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';

export type PathwayAttributes = Attributes;

/** A feed whose French texts have these pathways, and whose English ones borrow them. */
export function feedWith(...pathways: readonly Pathway[]): FixtureFeed {
  return {
    locales: {
      fr: { ...PACK_FR, pathways },
      en: { ...PACK_EN, pathways: pathways.map((each) => ({ ...each, lang: 'fr' })) },
    },
  };
}

export const FEED: FixtureFeed = feedWith(SUPPORT, CONTRACT);

/** Makes the element, not yet on the page, with a number to call inside. */
export function makePathway(attributes: PathwayAttributes = {}): PasserellePathway {
  return makeWithCall('passerelle-pathway', attributes);
}

/** A pathway as its reader sees and uses it. */
export class Walker extends PageObject<PasserellePathway> {
  /** The step with this title. */
  step(title: string): HTMLElement {
    const found = this.all('.step').find((each) =>
      plain(each.querySelector('.step-title')?.textContent ?? '').endsWith(title),
    );
    if (!found) throw new Error(`no step “${title}” in:\n${this.text}`);
    return found;
  }

  /** Says or takes back that the visitor is on a step. */
  async mark(title: string): Promise<void> {
    this.step(title).querySelector<HTMLElement>('.mark button')?.click();
    await this.settle();
  }

  /** Titles of the steps marked as the visitor's: one or none. */
  get marked(): string[] {
    return this.texts('.step[aria-current="step"] .step-title > span:last-child');
  }

  async pick(type: 'radio' | 'checkbox', at: number): Promise<void> {
    this.all(`.week input[type="${type}"]`)[at]?.click();
    await this.settle();
  }

  /** The days ticked, by their place in the list. */
  get ticked(): number[] {
    const boxes = this.all('.week input[type="checkbox"]') as HTMLInputElement[];
    return boxes.flatMap(({ checked }, at) => (checked ? [at] : []));
  }

  /** The rows of the week, cells apart by a stroke. */
  get rows(): string[] {
    return this.all('.plan tbody tr').map((row) =>
      [...row.children].map((cell) => plain((cell as HTMLElement).innerText)).join(' | '),
    );
  }

  /** Waits until the steps, or what stands in their place, are drawn. */
  async ready(): Promise<this> {
    await until(() => this.root.querySelector('.steps, [part~="help"]') !== null, 'the steps');
    await this.settle();
    return this;
  }
}

/** Puts the element on the page and waits until it is drawn. */
export async function mountPathway(
  container: HTMLElement,
  attributes: PathwayAttributes = {},
): Promise<Walker> {
  const element = makePathway(attributes);
  container.append(element);
  return new Walker(element).ready();
}
