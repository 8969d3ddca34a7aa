import { html, type TemplateResult } from 'lit';
import { hardSpaces } from '../../core/i18n/i18n.js';
import type { Voiced } from '../../domain/orientation/model.js';
import { isSameLanguage } from '../../domain/content/locale.js';

/** How the texts of a pack are said: to the person or to someone who asks for them, in which language. */
export class Speech {
  private readonly written: string;
  private readonly foreign: boolean;
  private readonly someone: boolean;

  /**
   * @param written language of the texts
   * @param page language of the page
   */
  constructor(written: string, page: string, someone = false) {
    this.written = written;
    this.foreign = !isSameLanguage(written, page);
    this.someone = someone;
  }

  /** A text of the questionnaire as a string, for names and plain text. */
  say(text: Voiced): string {
    return this.plain(this.someone ? text.someone : text.me);
  }

  /** A text of the questionnaire to be read on the page. */
  tell(text: Voiced): TemplateResult | string {
    return this.mark(this.someone ? text.someone : text.me);
  }

  /** A text that knows one voice only, marked with its language, and with its direction, when the page has another. */
  mark(text: string): TemplateResult | string {
    const words = this.plain(text);
    return this.foreign ? html`<bdi lang=${this.written}>${words}</bdi>` : words;
  }

  private plain(text: string): string {
    return hardSpaces(text, this.written);
  }
}
