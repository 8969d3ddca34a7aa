import type { CSSResult, LitElement } from 'lit';
import { LatePart } from '../loading/late-part.js';
import { LocaleController } from './locale.js';
import type { StringSource } from './strings.js';

/** What a late part brings besides what draws it. */
export interface Worded<Key extends string> {
  readonly strings: StringSource<Key>;
  readonly styles: readonly CSSResult[];
}

/**
 * A part of an element that is fetched when a visitor asks for it, and its words after it: nobody else pays for them. It
 * is drawn once both are there.
 */
export class WordedPart<Part extends Worded<Key>, Key extends string> {
  /** The words; undefined until the code is there. */
  locale: LocaleController<Key> | undefined;
  private readonly late: LatePart<Part>;

  /** @param load made by `piece` */
  constructor(host: LitElement, load: () => Promise<Part>, report: (code: string, detail: string) => void) {
    this.late = new LatePart(host, load, {
      report,
      styles: ({ styles }) => styles,
      taken: (part) => (this.locale = new LocaleController(host, part.strings)),
    });
  }

  get state(): LatePart<Part>['state'] {
    const { late, locale } = this;
    if (late.state !== 'here' || locale?.ready) return late.state;
    return locale?.failed ? 'failed' : 'waiting';
  }

  get failures(): number {
    return this.late.failures + Number(this.locale?.failed ?? false);
  }

  /** What draws it, and its words; undefined until both are there. */
  get drawn(): { readonly part: Part; readonly locale: LocaleController<Key> } | undefined {
    const { part } = this.late;
    return part && this.locale?.ready ? { part, locale: this.locale } : undefined;
  }

  /** Fetches what is missing. Never rejects. */
  async fetch(): Promise<void> {
    if (this.locale?.failed) this.locale.retry();
    else await this.late.fetch();
  }
}
