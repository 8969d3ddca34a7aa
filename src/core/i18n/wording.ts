import { html, nothing, type TemplateResult } from 'lit';
import { isSameLanguage } from '../../domain/content/locale.js';
import { hardSpaces } from '../../domain/text.js';

/** The language to mark a text with: its own, when it is not the page's. */
export function foreign(written: string, page: string): string | undefined {
  return isSameLanguage(written, page) ? undefined : written;
}

/** A text of the page, marked with its language, and kept in its own direction, when the page has another. */
export function mark<T>(text: T, written: string, page: string): T | TemplateResult {
  const lang = foreign(written, page);
  return lang ? html`<bdi lang=${lang}>${text}</bdi>` : text;
}

/** The texts of a feed on a page: typed as their language asks, and marked with it when it is not the page's. */
export class Wording {
  /** The language of the texts. */
  readonly written: string;
  /** The same, when it is not the page's. */
  readonly lang: string | undefined;

  protected readonly page: string;

  /**
   * @param written language of the texts
   * @param page language of the page
   */
  constructor(written: string, page: string) {
    this.written = written;
    this.lang = foreign(written, page);
    this.page = page;
  }

  /** As plain text, for names. */
  plain(text: string, written = this.written): string {
    return hardSpaces(text, written);
  }

  /** A text within one of the interface's. */
  say(text: string, written = this.written): TemplateResult | string {
    return mark(hardSpaces(text, written), written, this.page);
  }

  /** Paragraphs that hold nothing but these texts: their direction is the text's. */
  paragraphs(texts: readonly string[]): TemplateResult[] {
    return texts.map(
      (text) =>
        html`<p lang=${this.lang ?? nothing} dir=${this.lang ? 'auto' : nothing}>${this.block(text)}</p>`,
    );
  }

  list(texts: readonly string[]): TemplateResult {
    return html`<ul class="bullets" lang=${this.lang ?? nothing} dir=${this.lang ? 'auto' : nothing}>
      ${texts.map((text) => html`<li>${this.block(text)}</li>`)}
    </ul>`;
  }

  /** A text that stands in a block of its own. */
  protected block(text: string): unknown {
    return this.plain(text);
  }
}
