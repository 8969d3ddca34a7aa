import { adoptStyles, type LitElement, type ReactiveController } from 'lit';

export type Late = typeof import('./late.js');

/** Signs that somebody is there: most pages are left before the first of them. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'beforeprint'] as const;

/**
 * Fetches what few visitors need at the first sign of one, so that it is there when it is unfolded, copied or printed,
 * and costs nothing on a page that nobody reads.
 */
export class LateReader implements ReactiveController {
  late: Late | undefined;
  failed = false;

  private readonly host: LitElement;
  private readonly report: (code: string, detail: string) => void;
  private asked: Promise<Late | undefined> | undefined;
  private paper: MediaQueryList | undefined;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.report = report;
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
    this.asked ??= this.read();
    return this.asked;
  }

  private async read(): Promise<Late | undefined> {
    this.leave();
    try {
      this.late = await import('./late.js');
      const { elementStyles } = this.host.constructor as typeof LitElement;
      const root = this.host.shadowRoot;
      if (root) adoptStyles(root, [...elementStyles, ...this.late.lateStyles]);
      this.failed = false;
    } catch (error) {
      this.asked = undefined;
      this.failed = true;
      this.report('strings-unreachable', String(error));
    }
    this.host.requestUpdate();
    return this.late;
  }

  private leave(): void {
    for (const sign of SIGNS) window.removeEventListener(sign, this.onSign, { capture: true });
    this.paper?.removeEventListener('change', this.onSign);
  }

  private readonly onSign = (): void => void this.fetch();
}
