import type { PasserellePanorama } from '../../../src/elements/panorama/panorama.js';
import '../../../src/elements/panorama/index.js';
import { makeWithCall, type Attributes } from '../../helpers/mount.js';
import { PageObject, plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';

export type PanoramaAttributes = Attributes;

/** Makes the element, not yet on the page, with a number to call inside. */
export function makePanorama(attributes: PanoramaAttributes = {}): PasserellePanorama {
  return makeWithCall('passerelle-panorama', attributes);
}

/** The panorama as its reader sees and uses it. */
export class Reader extends PageObject<PasserellePanorama> {
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
