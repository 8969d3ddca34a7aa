import { html, nothing, type TemplateResult } from 'lit';
import { foreign, Wording } from '../../../core/i18n/wording.js';
import type { LocalePack } from '../../../domain/content/model.js';
import type { Spot } from '../../../domain/landscape/arrange.js';

/** The texts of the landscape on a page: a kind, or a source, may be in another language than the pack. */
export class Speech extends Wording {
  private readonly publisher: string;

  /**
   * @param page language of the page
   * @param publisher the publisher's own language, in which sources are named in every locale
   */
  constructor(page: string, pack: LocalePack, publisher: string) {
    super(pack.locale, page);
    this.publisher = publisher;
  }

  /** The language to mark the words of a kind with, when it is not the page's. */
  langOf({ kind }: Spot): string | undefined {
    return kind.lang === undefined ? this.lang : foreign(kind.lang, this.page);
  }

  /** A text that is the same in all locales: the name of a source, the title of a law. */
  cite(text: string): unknown {
    return this.say(text, this.publisher);
  }

  /** A text as a paragraph of the page, which keeps the page's direction. */
  paragraph(text: string, written = this.written, look = ''): TemplateResult {
    return html`<p class=${look || nothing}>${this.say(text, written)}</p>`;
  }

  /** The label of a kind with its abbreviation. */
  name({ kind }: Spot): unknown {
    return this.say(kind.abbreviation ? `${kind.label} (${kind.abbreviation})` : kind.label, kind.lang);
  }

  /** One short sentence on a kind. */
  short({ kind, facts }: Spot): unknown {
    return facts?.short === undefined ? this.say(kind.summary, kind.lang) : this.say(facts.short, facts.lang);
  }
}
