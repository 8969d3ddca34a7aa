import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import type { Wording } from '../../../core/i18n/wording.js';
import { icon, print } from '../../../core/ui/icons.js';
import { DAY, type Range } from '../../../domain/hours/parse.js';
import { WEEKDAYS, type WeekContract, type Weekday } from '../../../domain/pathway/model.js';
import { planWeek, proposeDays } from '../../../domain/pathway/week.js';
import type { PathwayLocale } from '../strings.js';

export interface Week {
  readonly contract: WeekContract;
  readonly wording: Wording;
  readonly locale: PathwayLocale;
  /** Level of the title. */
  readonly level: number;
  /** Days at the day centre. */
  readonly chosen: ReadonlySet<Weekday>;
  readonly choose: (days: readonly Weekday[]) => void;
}

/** The contract's number of days, which days they are, and the week that this makes, to print. */
export function renderWeek(week: Week): TemplateResult {
  const { contract, wording, locale, level, chosen } = week;
  const { t } = locale;
  return html`<section class="week" part="week">
    ${heading(level, wording.say(contract.title), { look: 'section' })}
    <div>${wording.paragraphs(contract.text)}</div>
    ${renderCount(week)} ${renderDays(week)}
    ${
      chosen.size > 0
        ? html`${renderPlan(week)} ${wording.list(contract.also)}
            <div class="keep no-print">
              <button class="button" type="button" @click=${() => window.print()}>
                ${icon(print)}<span>${t('week_print')}</span>
              </button>
              <p class="small muted">${t('week_kept')}</p>
            </div>`
        : nothing
    }
  </section>`;
}

function renderCount({ contract: { days }, locale, chosen, choose }: Week): TemplateResult {
  const { t, format } = locale;
  return html`<fieldset class="picks no-print">
    <legend>${t('week_count')}</legend>
    ${days.map((_, at) => {
      const count = at + 1;
      return html`<label class="pick">
        <input
          type="radio"
          name="count"
          autocomplete="off"
          .checked=${chosen.size === count}
          @change=${() => choose(proposeDays(days, count))}
        />
        <span>${t('week_days', { count, number: format.number(count) })}</span>
      </label>`;
    })}
  </fieldset>`;
}

function renderDays({ contract: { days }, locale, chosen, choose }: Week): TemplateResult {
  const { t, format } = locale;
  const toggle = (day: Weekday): void =>
    choose(days.filter((each) => (each === day ? !chosen.has(day) : chosen.has(each))));
  return html`<fieldset class="picks no-print">
    <legend>${t('week_which')}</legend>
    ${days.map(
      (day) =>
        html`<label class="pick">
          <input
            type="checkbox"
            autocomplete="off"
            .checked=${chosen.has(day)}
            @change=${() => toggle(day)}
          />
          <span>${format.dayName(WEEKDAYS.indexOf(day))}</span>
        </label>`,
    )}
  </fieldset>`;
}

function renderPlan({ contract, wording, locale, chosen }: Week): TemplateResult {
  const { t, format } = locale;
  const { days, holidays } = planWeek(contract, chosen);
  const called = contract.on_call_hours !== undefined;
  const row = (day: string, place: unknown, ranges: readonly Range[] = [], centre = false): TemplateResult =>
    html`<tr class=${centre ? 'centre' : nothing}>
      <th scope="row">${day}</th>
      <td>
        <div>
          <span class="where">${place}</span>
          ${
            called
              ? html`<span class="small muted"
                  >${wording.say(contract.on_call)}${t('label', { label: '' })}
                  ${rangesText(ranges, locale)}</span
                >`
              : nothing
          }
        </div>
      </td>
    </tr>`;
  return html`<table class="plan" part="plan">
    <caption class="sr">
      ${wording.say(contract.title)}
    </caption>
    <tbody>
      ${days.map(({ day, centre, onCall }) =>
        row(
          format.dayName(WEEKDAYS.indexOf(day)),
          wording.say(centre ? contract.centre : contract.elsewhere),
          onCall,
          centre,
        ),
      )}
      ${holidays ? row(t('holiday'), t('unknown_ask'), holidays) : nothing}
    </tbody>
  </table>`;
}

/** `until 8, from 18`: how people say the hours that stand outside a day's work. */
function rangesText(ranges: readonly Range[], { t, format }: PathwayLocale): string {
  if (ranges.length === 0) return t('no_call');
  const said = ranges.map(({ from, to }) => {
    if (from === 0 && to === DAY) return t('all_day');
    if (from === 0) return t('until_hour', { time: format.minutes(to) });
    if (to === DAY) return t('from_hour', { time: format.minutes(from) });
    return t('from_to', { from: format.minutes(from), to: format.minutes(to) });
  });
  return format.list(said);
}
