import { html, nothing, type TemplateResult } from 'lit';
import { isElsewhere } from '../../../core/directory/elsewhere.js';
import { heading } from '../../../core/ui/heading.js';
import { telHref } from '../../../domain/directory/phone.js';
import { DAY, parseHours, type Range } from '../../../domain/hours/parse.js';
import { weekOf, type Week } from '../../../domain/hours/week.js';
import type { FacilityLocale } from '../strings.js';
import type { Sheet } from './sheet.js';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function isWholeDay(ranges: readonly Range[]): boolean {
  return ranges.length === 1 && ranges[0]?.from === 0 && ranges[0].to === DAY;
}

function rangesText(ranges: readonly Range[], { t, format }: FacilityLocale): string {
  if (ranges.length === 0) return t('day_closed');
  if (isWholeDay(ranges)) return t('all_day');
  return format.list(
    ranges.map(({ from, to }) => t('range', { from: format.minutes(from), to: format.minutes(to) })),
  );
}

/** Number of the day it is now where the facility stands, 0 for Monday; -1 when its zone is not known. */
function todayOf(zone: string | undefined, now: number): number {
  if (zone === undefined) return -1;
  return DAYS.indexOf(new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: zone }).format(now));
}

/** A week in few lines: days that follow each other with the same hours stand together, closed ones are left out. */
function weekLines(week: Week, locale: FacilityLocale): string[] {
  const { t, format } = locale;
  const runs: { first: number; last: number; text: string }[] = [];
  week.days.forEach((ranges, day) => {
    if (ranges.length === 0) return;
    const text = rangesText(ranges, locale);
    const before = runs[runs.length - 1];
    if (before?.last === day - 1 && before.text === text) before.last = day;
    else runs.push({ first: day, last: day, text });
  });
  return runs.map(({ first, last, text }) => {
    const names = { first: format.dayName(first), last: format.dayName(last) };
    if (last - first === 6) return t('label', { label: t('every_day') }) + ` ${text}`;
    const days = last - first > 1 ? t('days', names) : format.list([...new Set(Object.values(names))]);
    return t('label', { label: days }) + ` ${text}`;
  });
}

function renderWeek(week: Week, sheet: Sheet): TemplateResult {
  const { locale, status, now } = sheet;
  const { t, format } = locale;
  if (week.days.every(isWholeDay) && (week.holidays === undefined || isWholeDay(week.holidays)))
    return html`<p>${t('all_week')}</p>`;
  const today = todayOf(status.zone, now);
  return html`<table class="week">
    <tbody>
      ${week.days.map(
        (ranges, day) =>
          html`<tr
            class=${day === today ? 'today' : nothing}
            aria-current=${day === today ? 'date' : nothing}
          >
            <th scope="row">
              ${format.dayName(day)}${day === today ? html`<span class="sr">, ${t('today')}</span>` : nothing}
            </th>
            <td>${rangesText(ranges, locale)}</td>
          </tr>`,
      )}
      ${
        week.holidays
          ? html`<tr>
              <th scope="row">${t('holidays')}</th>
              <td>${rangesText(week.holidays, locale)}</td>
            </tr>`
          : nothing
      }
    </tbody>
  </table>`;
}

/** The table of an ordinary week, today marked in the facility's own zone; hours that cannot be read are unknown. */
export function renderHours(sheet: Sheet): TemplateResult {
  const { facility, locale, level, status } = sheet;
  const schedule = facility.hours === undefined ? undefined : parseHours(facility.hours).value;
  const week = schedule && weekOf(schedule);
  const unsure = week !== undefined && (week.holidays === undefined || status.holidaysUnknown === true);
  return html`<section class="hours">
    ${heading(level + 1, locale.t('hours'), { look: 'section' })}
    ${week ? renderWeek(week, sheet) : html`<p class="muted">${locale.t('hours_unknown')}</p>`}
    ${week && isElsewhere(status.zone, sheet.now) ? html`<p class="muted small plain zone">${locale.t('zone_note')}</p>` : nothing}
    ${unsure ? html`<p class="muted small">${locale.t('holidays_unknown')}</p>` : nothing}
    ${renderOnCall(sheet)}
  </section>`;
}

const FOR = {
  anyone: 'on_call_anyone',
  residents: 'on_call_residents',
  followed: 'on_call_followed',
} as const;

/** The rota: first whom it answers, then when, then its number. Never a button, unless it answers anyone now. */
function renderOnCall({ facility, locale }: Sheet): TemplateResult | typeof nothing {
  const { on_call_hours: hours, on_call_phone: phone, on_call_for: forWhom } = facility;
  const href = phone && telHref(phone, facility.on_call_phone_dialled);
  if (!hours && !phone && !forWhom) return nothing;
  const schedule = hours === undefined ? undefined : parseHours(hours).value;
  const { t } = locale;
  return html`<div class="rota small">
    <p><strong>${t('on_call_title')}</strong></p>
    <p>${t(forWhom ? FOR[forWhom] : 'on_call_unsaid')}.</p>
    ${schedule ? weekLines(weekOf(schedule), locale).map((line) => html`<p class="muted first">${line}</p>`) : nothing}
    ${
      phone
        ? html`<a class="quiet" href=${href ?? nothing}><bdi dir="ltr">${phone}</bdi></a>`
        : html`<p class="muted">${t('on_call_no_number')}</p>`
    }
  </div>`;
}
