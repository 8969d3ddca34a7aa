import { html } from 'lit';
import { figureOf, measuresOf } from '../../../domain/action/figures.js';
import type { Axis, Dated, Group } from '../../../domain/action/model.js';
import { CALENDAR_TABLE, tableId } from './disclosures.js';
import type { Table } from './view.js';
import type { View } from './view.js';

/** Every figure of a group, as a table. */
export function figuresTable({ words, locale }: View, group: Group): Table {
  const measures = measuresOf(group);
  const { indicators } = group;
  return {
    id: tableId(group),
    caption: words.say(group.label),
    head: [
      locale.t('indicator'),
      ...measures.map((measure) => {
        const own = measure === 'value' ? undefined : group[measure];
        return own === undefined ? locale.t(measure === 'value' ? 'number' : measure) : words.plain(own);
      }),
    ],
    rows: indicators.map((each) => ({
      id: each.id,
      label: words.say(each.label),
      plain: words.plain(each.label),
      cells: measures.map((measure) => words.cell(figureOf(each, measure, indicators), each.unit)),
    })),
  };
}

/** The steps of every axis with their dates. */
export function calendarTable({ sheet, words, locale }: View): Table {
  const { t, format } = locale;
  const date = (iso: string | undefined): string => (iso === undefined ? t('unknown') : format.date(iso));
  const row = (axis: Axis, step: Dated) => ({
    label: html`${words.say(axis.label)}<br />${words.named(step)}`,
    plain: `${words.plain(axis.label)}, ${words.plain(step.label)}`,
    cells: [date(step.start), date(step.end)],
  });
  return {
    id: CALENDAR_TABLE,
    caption: t('calendar'),
    head: [t('step'), t('start'), t('end')],
    rows: sheet.axes.flatMap((axis) => axis.steps.map((step) => row(axis, step))),
  };
}
