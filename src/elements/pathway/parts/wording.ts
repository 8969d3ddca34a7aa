import { html, nothing, type TemplateResult } from 'lit';
import { hardSpaces } from '../../../core/i18n/i18n.js';
import { isSameLanguage } from '../../../domain/content/locale.js';

/** The texts of the pack, marked when they are in another language than the page. */
export class Wording {
  /** The language of the texts, when it is not the page's. */
  readonly lang: string | undefined;

  private readonly written: string;

  /**
   * @param written language of the texts
   * @param page language of the page
   */
  constructor(written: string, page: string) {
    this.lang = isSameLanguage(written, page) ? undefined : written;
    this.written = written;
  }

  /** As plain text, for names. */
  plain(text: string): string {
    return hardSpaces(text, this.written);
  }

  /** A text within one of the interface's. */
  say(text: string): TemplateResult | string {
    return this.lang ? html`<bdi lang=${this.lang}>${this.plain(text)}</bdi>` : this.plain(text);
  }

  paragraphs(texts: readonly string[]): TemplateResult[] {
    return texts.map(
      (text) =>
        html`<p lang=${this.lang ?? nothing} dir=${this.lang ? 'auto' : nothing}>${this.plain(text)}</p>`,
    );
  }

  list(texts: readonly string[]): TemplateResult {
    return html`<ul class="bullets" lang=${this.lang ?? nothing} dir=${this.lang ? 'auto' : nothing}>
      ${texts.map((text) => html`<li>${this.plain(text)}</li>`)}
    </ul>`;
  }
}
