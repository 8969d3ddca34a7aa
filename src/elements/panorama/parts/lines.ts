import type { ReactiveController, ReactiveElement } from 'lit';
import { route, type Placed, type Side } from '../../../domain/landscape/routes.js';

/**
 * Draws the lines from the chosen box to those it works with, over what was laid out: again whenever the element is
 * drawn, as it is when its width changes, and when its font has come. They are for the eye only; the links stand in
 * words beside them.
 */
export class Lines implements ReactiveController {
  private readonly host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.draw);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.draw);
  }

  hostUpdated(): void {
    this.draw();
  }

  private readonly draw = (): void => {
    const map = this.host.renderRoot.querySelector('.map');
    const path = map?.querySelector('.lines path');
    if (!map || !path) return;
    const frame = map.getBoundingClientRect();
    const isRtl = getComputedStyle(map).direction === 'rtl';
    const placed = (element: Element): Omit<Placed, 'side'> => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [start, end] = isRtl
        ? [frame.right - right, frame.right - left]
        : [left - frame.left, right - frame.left];
      return { start, end, top: top - frame.top, bottom: bottom - frame.top };
    };
    const at = (selector: string): Omit<Placed, 'side'> => {
      const element = map.querySelector(selector);
      return element ? placed(element) : { start: 0, end: 0, top: 0, bottom: 0 };
    };
    const boxes = [...map.querySelectorAll<HTMLElement>('.box.chosen, .box.linked')].map((box) => ({
      ...placed(box),
      side: box.dataset['side'] as Side,
    }));
    const middle = (a: number, b: number): number => Math.round((a + b) / 2);
    const [individual, outside, between] = [at('.ground.individual'), at('.outside'), at('.between')];
    const segments = route(boxes, {
      inner: middle(at('.ground.collective').end, individual.start),
      outer: middle(individual.end, outside.start),
      between: middle(between.top, between.bottom),
    });
    const x = (value: number): number => (isRtl ? frame.width - value : value);
    path.setAttribute('d', segments.map(([x1, y1, x2, y2]) => `M${x(x1)} ${y1}L${x(x2)} ${y2}`).join(''));
  };
}
