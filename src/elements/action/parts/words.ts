import { html, type TemplateResult } from 'lit';
import { Wording } from '../../../core/i18n/wording.js';
import type { Entry, Period, Said } from '../../../domain/action/model.js';
import type { Figure } from '../../../domain/action/figures.js';
import type { ActionLocale } from '../strings.js';

/** The texts of one sheet, of which some may be in another language than the rest, its figures and dates in words. */
export class Words extends Wording {
  readonly locale: ActionLocale;

  /** @param written language of the sheet */
  constructor(written: string, locale: ActionLocale) {
    super(written, locale.tag);
    this.locale = locale;
  }

  override plain(said: Said): string {
    return typeof said === 'string' ? super.plain(said) : super.plain(said.text, said.lang);
  }

  override say(said: Said): TemplateResult | string {
    return typeof said === 'string' ? super.say(said) : super.say(said.text, said.lang);
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
