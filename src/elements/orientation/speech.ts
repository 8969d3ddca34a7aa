import { hardSpaces } from '../../core/i18n/i18n.js';
import type { Voiced } from '../../domain/orientation/model.js';

/** How the texts of a questionnaire are said: to the person or to someone who asks for them, in which language. */
export class Speech {
  /** The texts' language when the page speaks another: their elements are marked with it. */
  readonly lang: string | undefined;

  private readonly written: string;
  private readonly someone: boolean;

  /**
   * @param written language of the texts
   * @param page language of the page
   */
  constructor(written: string, page: string, someone: boolean) {
    const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
    this.written = written;
    this.lang = base(written) === base(page) ? undefined : written;
    this.someone = someone;
  }

  /** A text of the questionnaire. */
  readonly say = (text: Voiced): string => this.plain(this.someone ? text.someone : text.me);

  /** A text of the pack that knows one voice only. */
  plain(text: string): string {
    return hardSpaces(text, this.written);
  }
}
