/** Apart from facts.ts: only lists and sheets say how old a record is, and whose number answers. */

import { html, type TemplateResult } from 'lit';
import { isFacilityOld } from '../../domain/content/freshness.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { Lender } from '../../domain/directory/lender.js';
import type { LocaleController } from '../i18n/locale.js';
import { mark } from '../i18n/wording.js';
import { primaryAction } from './facts.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Locale = LocaleController<never>;

/** Dates before this year are placeholders of the registers, such as 1901-01-01. */
const OLDEST = '1950';

/** A date that someone may have meant; undefined for a placeholder. */
export function meantDate(date: string | undefined): string | undefined {
  return date !== undefined && date >= OLDEST ? date : undefined;
}

interface Freshness {
  readonly label: string;
  readonly value: string;
}

/**
 * How fresh the record is: asked of the facility itself, or copied from a source. The two are never mixed. What is old
 * says so.
 *
 * @param now epoch milliseconds
 */
export function freshnessText(facility: Facility, locale: Locale, now: number): Freshness {
  const { label, value } = datedText(facility, locale);
  return { label, value: isFacilityOld(facility, now) ? locale.t('old', { value }) : value };
}

function datedText(facility: Facility, locale: Locale): Freshness {
  const { t } = locale;
  const verified = meantDate(facility.verified_on);
  if (verified) {
    return { label: t('verified'), value: t('verified_on', { date: locale.format.date(verified) }) };
  }
  const date = meantDate(facility.source_date);
  return {
    label: t('source'),
    value: date
      ? t(DAY.test(date) ? 'source_of_day' : 'source_of', { date: locale.format.date(date) })
      : t('source_undated'),
  };
}

/**
 * The number of someone who answers for a place that has none, with a sentence that says whose it is.
 *
 * @param language of the facility's own words
 */
export function renderLent({ facility, as }: Lender, locale: Locale, language: string): TemplateResult {
  const [before = '', after = ''] = locale.t(`lent_${as}`, { name: '\u0000' }).split('\u0000');
  return html`<p class="small">
      ${locale.t('no_contact')} ${before}${mark(facility.name, language, locale.tag)}${after}
    </p>
    ${primaryAction(facility, locale)}`;
}
