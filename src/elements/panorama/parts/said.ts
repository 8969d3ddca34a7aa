import { html, nothing, type TemplateResult } from 'lit';
import { hardSpaces } from '../../../core/i18n/i18n.js';
import type { LocalePack } from '../../../domain/content/model.js';
import type { Spot } from '../../../domain/landscape/arrange.js';
import { isSameLanguage } from '../../../domain/content/locale.js';

/** The texts of the feed on a page: typed as their language asks, and marked when it is not the page's. */
export class Speech {
  private readonly page: string;
  private readonly pack: LocalePack;
  private readonly publisher: string;

  /**
   * @param page language of the page
   * @param publisher the publisher's own language, in which sources are named in every locale
   */
  constructor(page: string, pack: LocalePack, publisher: string) {
    this.page = page;
    this.pack = pack;
    this.publisher = publisher;
  }

  /** The language to mark a text with, nothing when it is the page's. */
  lang(written = this.pack.locale): string | typeof nothing {
    return isSameLanguage(written, this.page) ? nothing : written;
  }

  /** A text within one of the interface's. */
  say(text: string, written = this.pack.locale): unknown {
    const typed = hardSpaces(text, written);
    return this.lang(written) === nothing ? typed : html`<bdi lang=${written}>${typed}</bdi>`;
  }

  /** A text that is the same in all locales: the name of a source, the title of a law. */
  cite(text: string): unknown {
    return this.say(text, this.publisher);
  }

  /** A text as a paragraph of the page, which keeps the page's direction. */
  paragraph(text: string, written = this.pack.locale, look = ''): TemplateResult {
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
