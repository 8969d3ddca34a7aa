import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import type { Axis, Dated } from '../../../domain/action/model.js';
import { timeline, type Bar, type Timeline } from '../../../domain/action/periods.js';
import { renderSpan } from './bar.js';
import { renderFoldedTable, type Table } from './table.js';
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
    ${renderFoldedTable(view, tableOf(view, axes))}
  </figure>`;
}

function renderMonths({ ticks }: Timeline, { locale }: View): TemplateResult {
  return html`<div class="months" aria-hidden="true">
    ${ticks.map(({ year, month }, at) => {
      const first = at === 0 || month === undefined || month === 1;
      return html`<span class=${first ? 'month first' : 'month'}
        >${month === undefined ? nothing : locale.format.monthLetter(month)}${
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
            >${words.named(step)} <span class="when muted">${words.period(step, 'short')}</span></span
          >
          ${bar ? renderSpan({ ...bar, planned }) : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

function tableOf({ words, locale }: View, axes: readonly Axis[]): Table {
  const { t, format } = locale;
  const date = (iso: string | undefined): string => (iso === undefined ? t('unknown') : format.date(iso));
  const row = (axis: Axis, step: Dated) => ({
    label: html`${words.say(axis.label)}<br />${words.named(step)}`,
    plain: `${words.plain(axis.label)}, ${words.plain(step.label)}`,
    cells: [date(step.start), date(step.end)],
  });
  return {
    id: 'table-calendar',
    caption: t('calendar'),
    head: [t('step'), t('start'), t('end')],
    rows: axes.flatMap((axis) => axis.steps.map((step) => row(axis, step))),
  };
}
