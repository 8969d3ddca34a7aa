import { html, nothing, type TemplateResult } from 'lit';
import type { Facility } from '../../domain/directory/facility.js';
import type { FacilityStatus } from '../../domain/hours/facility.js';
import type { LocaleController } from '../i18n/locale.js';

/** Calendar day of an instant in a zone, as a number of days: two instants compare by subtraction. */
function dayNumber(at: number, zone: string): number {
  return Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at)) / 86_400_000;
}

/** Which string of a family tells an instant, with its arguments: the hour alone for today, else with its day. */
export function whenOf(
  at: number,
  zone: string,
  locale: LocaleController<never>,
  now: number,
): { readonly suffix: '' | '_tomorrow' | '_day'; readonly args: { time: string; day: string } } {
  const days = dayNumber(at, zone) - dayNumber(now, zone);
  const day =
    days < 7
      ? locale.format.weekday(at, zone)
      : locale.format.date(new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at));
  const suffix = days === 0 ? '' : days === 1 ? '_tomorrow' : '_day';
  return { suffix, args: { time: locale.format.time(at, zone), day } };
}

/** When it changes next, in words: `jusqu’à 18 h`, `ouvre demain à 9 h`, `ouvre lundi à 9 h`; empty when unknown. */
export function changeText(status: FacilityStatus, locale: LocaleController<never>, now: number): string {
  const { changesAt: at, zone, state } = status;
  if (at === undefined || zone === undefined || state === 'unknown') return '';
  const { suffix, args } = whenOf(at, zone, locale, now);
  return locale.t(`${state === 'closed' ? 'opens' : 'until'}${suffix}`, args);
}

const WORDS = { open: 'open', 'on-call': 'on_call_now', closed: 'closed', unknown: 'hours_unknown' } as const;

/**
 * Mark, word and next change of a status: never by colour alone. Hours that were given, on a clock that nobody named,
 * are not told as missing.
 */
export function renderStatus(
  status: FacilityStatus,
  locale: LocaleController<never>,
  now: number,
  { hours }: Pick<Facility, 'hours'> = {},
): TemplateResult {
  const { t } = locale;
  const { state, zone } = status;
  const word = state === 'unknown' && hours && zone === undefined ? 'hours_local' : WORDS[state];
  const next = changeText(status, locale, now);
  const sentence = next && (status.state === 'closed' ? `, ${next}` : ` ${next}`);
  return html`<span class="status ${status.state}" part="status"
    ><span class="disc" aria-hidden="true"></span
    ><span><strong>${t(word)}</strong>${sentence || nothing}</span></span
  >`;
}
