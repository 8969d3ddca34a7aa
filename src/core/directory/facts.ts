import { html, nothing, type TemplateResult } from 'lit';
import { isFacilityOld } from '../../domain/content/freshness.js';
import type { LocalePack } from '../../domain/content/model.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { Lender } from '../../domain/directory/lender.js';
import { telHref } from '../../domain/directory/phone.js';
import { callLabel } from '../ui/helplines.js';
import type { LocaleController } from '../i18n/locale.js';
import { Format } from '../i18n/format.js';
import { mark } from '../i18n/wording.js';
import { own } from '../../domain/own.js';
import { icon, mail, phone, web } from '../ui/icons.js';
import { isSameLanguage } from '../../domain/content/locale.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Locale = LocaleController<never>;

/**
 * The one filled button of a facility: its telephone, else its mail, else its site; undefined when nothing is
 * known, and the helplines take its place. The accessible name says which facility.
 */
export function primaryAction(facility: Facility, locale: Locale): TemplateResult | undefined {
  const { t } = locale;
  if (facility.phone) {
    return html`<a
      class="button primary call"
      part="call"
      href=${telHref(facility.phone, facility.phone_dialled) ?? nothing}
      aria-label="${t('call', { phone: facility.phone })}, ${facility.name}"
      >${icon(phone)}<span>${callLabel(t, facility.phone)}</span></a
    >`;
  }
  if (facility.email) {
    return html`<a
      class="button primary"
      part="call"
      href="mailto:${facility.email}"
      aria-label="${t('write')}, ${facility.name}"
      >${icon(mail)}<span>${t('write')}</span></a
    >`;
  }
  if (facility.website) {
    return html`<a
      class="button primary"
      part="call"
      href=${facility.website}
      rel="noreferrer"
      aria-label="${t('website')}, ${facility.name}"
      >${icon(web)}<span>${t('website')}</span></a
    >`;
  }
  return undefined;
}

/**
 * Where the way there opens: OpenStreetMap, and only on a click. To the point of an address, else to the town's
 * name; undefined when not even the town is known.
 */
export function wayHref(facility: Facility): string | undefined {
  const { lat, lon, precision, street, postcode, city, country } = facility;
  if (lat !== undefined && lon !== undefined && (precision ?? 'address') === 'address') {
    return `https://www.openstreetmap.org/directions?to=${String(lat)}%2C${String(lon)}`;
  }
  const place = [street, postcode, city].filter(Boolean).join(' ');
  return place && `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${place}, ${country}`)}`;
}

/** Labels of coded terms, joined in the pack's own language; a code without label is shown as written. */
export function termsText(codes: readonly string[] | undefined, pack: LocalePack): string | undefined {
  if (!codes?.length) return undefined;
  return new Format(pack.locale).list(codes.map((code) => own(pack.terms, code) ?? code));
}

/** Names of the languages, joined in the interface's own: those of a pack in that language, else the browser's. */
export function languagesText(
  { languages }: Facility,
  { format, tag }: Locale,
  pack: LocalePack,
): string | undefined {
  if (!languages?.length) return undefined;
  const named = isSameLanguage(pack.locale, tag) ? pack.languages : undefined;
  return format.list(languages.map((code) => own(named ?? {}, code) ?? format.language(code)));
}

export function costText(facility: Facility, locale: Locale): string | undefined {
  return facility.cost === 'free' ? locale.t('free') : facility.cost;
}

/** Free places with the day they were counted; 0 is said as "none". */
export function placesText(facility: Facility, locale: Locale): string | undefined {
  const { places_free: places, places_as_of: date } = facility;
  if (places === undefined) return undefined;
  const { t } = locale;
  const value = places === 0 ? t('places_none') : locale.format.number(places);
  return date ? t('as_of', { value, date: locale.format.date(date) }) : value;
}

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

/** `Label: value`, with the punctuation of the language. */
export function renderFact(label: string, value: unknown, locale: Locale): TemplateResult {
  return html`<span class="muted">${locale.t('label', { label })}</span> ${value}`;
}

/**
 * The number of someone who answers for a place that has none, with a sentence that says whose it is.
 *
 * @param language of the facility's own words
 */
export function renderLent({ facility, as }: Lender, locale: Locale, language: string): TemplateResult {
  const [before = '', after = ''] = locale.t(`lent_${as}`, { name: '\u0000' }).split('\u0000');
  return html`<p class="small">${before}${mark(facility.name, language, locale.tag)}${after}</p>
    ${primaryAction(facility, locale)}`;
}
