import { html, nothing, type TemplateResult } from 'lit';
import type { LocalePack } from '../../domain/content/model.js';
import { announcedPlaces } from '../../domain/directory/announced.js';
import type { Facility } from '../../domain/directory/facility.js';
import { telHref } from '../../domain/directory/phone.js';
import { callLabel } from '../ui/helplines.js';
import type { LocaleController } from '../i18n/locale.js';
import { Format } from '../i18n/format.js';
import { own } from '../../domain/own.js';
import { icon, mail, phone, web } from '../ui/icons.js';
import { isSameLanguage } from '../../domain/content/locale.js';

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

/** Name of a language in the interface's own: that of a pack in that language, else the browser's. */
export function languageName(code: string, { format, tag }: Locale, pack: LocalePack): string {
  const named = isSameLanguage(pack.locale, tag) ? pack.languages : undefined;
  return own(named ?? {}, code) ?? format.language(code);
}

export function languagesText({ languages }: Facility, locale: Locale, pack: LocalePack): string | undefined {
  if (!languages?.length) return undefined;
  return locale.format.list(languages.map((code) => languageName(code, locale, pack)));
}

export function costText(facility: Facility, locale: Locale): string | undefined {
  return facility.cost === 'free' ? locale.t('free') : facility.cost;
}

/**
 * Free places as they were announced, how long ago that is once it fades, and nothing after that.
 *
 * @param now epoch milliseconds
 */
export function renderPlaces(facility: Facility, locale: Locale, now: number): TemplateResult | undefined {
  const announced = announcedPlaces(facility, now);
  if (!announced) return undefined;
  const { t, format } = locale;
  const { count, on, days, isFaded } = announced;
  const date = format.dayOfYear(on);
  const value =
    count === 0
      ? t('announced_none', { date })
      : t('announced', { count, number: format.number(count), date });
  return html`<span class=${isFaded ? 'muted' : nothing}
    >${isFaded ? t('announced_ago', { value, ago: format.daysAgo(days) }) : value}</span
  >`;
}

/** `Label: value`, with the punctuation of the language. */
export function renderFact(label: string, value: unknown, locale: Locale): TemplateResult {
  return html`<span class="muted">${locale.t('label', { label })}</span> ${value}`;
}
