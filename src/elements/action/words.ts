import { html } from 'lit';
import { hardSpaces } from '../../core/i18n/i18n.js';
import type { Entry, Period, Said } from '../../domain/action/model.js';
import type { Figure } from '../../domain/action/figures.js';
import type { ActionLocale } from './strings.js';
import { isSameLanguage } from '../../domain/content/locale.js';

/** The texts of one sheet, marked when they are in another language than the page, and its figures and dates in words. */
export class Words {
  readonly locale: ActionLocale;
  /** The language of the sheet. */
  readonly written: string;

  constructor(written: string, locale: ActionLocale) {
    this.written = written;
    this.locale = locale;
  }

  /** The language of the sheet, when it is not the page's. */
  get foreign(): string | undefined {
    return isSameLanguage(this.written, this.locale.tag) ? undefined : this.written;
  }

  /** A text with the hard spaces of its language. */
  plain(said: Said): string {
    return typeof said === 'string' ? hardSpaces(said, this.written) : hardSpaces(said.text, said.lang);
  }

  say(said: Said): unknown {
    const lang = typeof said === 'string' ? this.written : said.lang;
    const text = this.plain(said);
    return isSameLanguage(lang, this.locale.tag) ? text : html`<bdi lang=${lang}>${text}</bdi>`;
  }

  /** A name, with the few words on it. */
  named({ label, text }: Entry): unknown {
    return text === undefined
      ? this.say(label)
      : html`${this.say(label)} <span class="muted">(${this.say(text)})</span>`;
  }

  /** A figure in words; what nobody knows is said. */
  figure(figure: Figure, unit?: string): string {
    const { t, format } = this.locale;
    if (figure.from === 'unknown') return t('unknown');
    const number = format.number(figure.value) + (unit === undefined ? '' : `\u00a0${unit}`);
    return figure.from === 'least' ? t('least', { number }) : number;
  }

  /** The same, saying also that it was added up here: for a cell that stands alone. */
  cell(figure: Figure, unit?: string): string {
    const words = this.figure(figure, unit);
    return figure.from === 'sum' ? `${words} (${this.locale.t('sum')})` : words;
  }

  period({ start, end }: Period, month: 'long' | 'short' = 'long'): string {
    const { t, format } = this.locale;
    const date = (iso: string): string => format.date(iso, month);
    if (start === undefined)
      return end === undefined ? t('dates_unknown') : t('period_until', { end: date(end) });
    if (end === undefined) return t('period_from', { start: date(start) });
    return start === end ? date(start) : t('period', { start: date(start), end: date(end) });
  }
}
