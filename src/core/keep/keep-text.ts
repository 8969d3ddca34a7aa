import type { LocalePack } from '../../domain/content/model.js';
import type { Facility } from '../../domain/directory/facility.js';
import { own } from '../../domain/own.js';
import { freshnessText } from '../directory/told.js';
import type { KeepLocale } from './strings.js';

/** Name and telephone of a place: what one photographs. Undefined for a place without a number. */
export function codeText({ name, phone }: Facility): string | undefined {
  return phone && `${name}\n${phone}`;
}

/**
 * A place as plain text, to be kept elsewhere: nothing of the visitor, and no address of the page.
 *
 * @param now epoch milliseconds
 */
export function placeText(facility: Facility, pack: LocalePack, locale: KeepLocale, now: number): string {
  const { t } = locale;
  const { name, kind, street, postcode, city, region, country, phone, hours, source } = facility;
  const line = (label: string, value: string | undefined): string[] =>
    value ? [`${t('label', { label })} ${value}`] : [];
  const town = [postcode, city ?? region].filter(Boolean).join(' ');
  const fresh = freshnessText(facility, locale, now);
  return [
    name,
    ...(own(pack.kinds, kind) ? [own(pack.kinds, kind)?.label] : []),
    ...line(t('address'), [street, town, locale.format.country(country)].filter(Boolean).join(', ')),
    ...line(t('phone'), phone),
    ...line(t('hours'), hours),
    ...line(fresh.label, [...(facility.verified_on ? [] : [source]), fresh.value].filter(Boolean).join(', ')),
  ].join('\n');
}
