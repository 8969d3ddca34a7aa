import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import type { Axis } from '../../../domain/action/model.js';
import { timeline, type Bar, type Timeline } from '../../../domain/action/periods.js';
import { renderSpan } from './bar.js';
import { CALENDAR_TABLE, renderTableDisclosure } from './disclosures.js';
import type { View } from './view.js';

/** The steps of each axis on one line of months. */
export function renderCalendar(view: View): TemplateResult | typeof nothing {
  const { sheet, locale, level } = view;
  const { t, format } = locale;
  const axes = sheet.axes.filter(({ steps }) => steps.length > 0);
  const line = timeline(axes.flatMap(({ steps }) => steps));
  if (!line) return nothing;
  const months = { start: format.date(line.start), end: format.date(line.end) };
  const planned = sheet.calendar !== 'held';
  const bars = [...line.bars];
  return html`<figure class="calendar" part="calendar">
    <figcaption>
      ${heading(level + 1, t('calendar_of', { months: t('period', months) }), { look: 'section' })}
      ${planned ? html`<p class="small muted">${t('calendar_planned')}</p>` : nothing}
    </figcaption>
    ${renderMonths(line, view)}
    ${axes.map((axis) => renderAxis(view, axis, bars.splice(0, axis.steps.length), planned))}
    ${renderTableDisclosure(view, CALENDAR_TABLE)}
  </figure>`;
}

function renderMonths({ ticks }: Timeline, { locale }: View): TemplateResult {
  return html`<div class="months" aria-hidden="true">
    ${ticks.map(({ year, month }, at) => {
      const first = at === 0 || month === undefined || month === 1;
      return html`<span class=${first ? 'month first' : 'month'}
        >${month === undefined ? nothing : html`<span class="letter">${locale.format.monthLetter(month)}</span>`}${
          first ? html`<b>${year}</b>` : nothing
        }</span
      >`;
    })}
  </div>`;
}

function renderAxis(
  { words, level }: View,
  axis: Axis,
  bars: readonly (Bar | undefined)[],
  planned: boolean,
): TemplateResult {
  return html`<div class="axis-steps">
    ${heading(level + 2, words.say(axis.label), { look: 'axis-name' })}
    <ul>
      ${axis.steps.map((step, at) => {
        const bar = bars[at];
        return html`<li class="step">
          <span class="name"
            >${words.named(step)} <span class="when small muted">${words.period(step, 'short')}</span></span
          >
          ${bar ? renderSpan({ ...bar, planned }) : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}
