import type { PasserelleAction } from '../../../src/elements/action/action.js';
import '../../../src/elements/action/index.js';
import { makeWithCall, type Attributes } from '../../helpers/mount.js';
import { PageObject, plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';

export type ActionAttributes = Attributes;

/** Makes the element, not yet on the page, with a number to call inside. */
export function makeAction(attributes: ActionAttributes = {}): PasserelleAction {
  return makeWithCall('passerelle-action', attributes);
}

/** A sheet as its reader sees and uses it. */
export class Reader extends PageObject<PasserelleAction> {
  /** A button may be looked for by what it shows as well as by its label. */
  protected override nameOf(control: Element): string {
    return plain(`${control.textContent} ${control.getAttribute('aria-label') ?? ''}`);
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
    const fold = this.find(`#${id}`);
    await until(
      () => fold.matches(':not(.folded)') && fold.childElementCount > 0 && !fold.querySelector('.coming'),
      `the fold ${id}`,
    );
    await this.settle();
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
