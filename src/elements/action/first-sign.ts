/** Decides when lazy.ts is fetched: neither the element nor what it draws has to know. */

import type { LitElement, ReactiveController } from 'lit';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';

export type Late = typeof import('./lazy.js');

const fetchLate = piece(() => import('./lazy.js'));

/** Signs that somebody is there: most pages are left before the first of them. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'beforeprint'] as const;

/**
 * Fetches what few visitors need at the first sign of one, so that it is there when it is unfolded, copied or printed,
 * and costs nothing on a page that nobody reads.
 */
export class FirstSign implements ReactiveController {
  readonly part: LatePart<Late>;
  private paper: MediaQueryList | undefined;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    this.part = new LatePart(host, fetchLate, { report, styles: ({ lazyStyles }) => lazyStyles });
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS) window.addEventListener(sign, this.onSign, { capture: true, passive: true });
    this.paper = window.matchMedia('print');
    this.paper.addEventListener('change', this.onSign);
    if (this.paper.matches) this.onSign();
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** Fetches it, once; after a failure, again. */
  fetch(): Promise<Late | undefined> {
    this.leave();
    return this.part.fetch();
  }

  private leave(): void {
    for (const sign of SIGNS) window.removeEventListener(sign, this.onSign, { capture: true });
    this.paper?.removeEventListener('change', this.onSign);
  }

  private readonly onSign = (): void => void this.fetch();
}
