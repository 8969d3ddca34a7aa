import { html, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { down, icon } from '../../../core/ui/icons.js';
import type { ActionSheet, Group } from '../../../domain/action/model.js';
import { list } from './icons.js';
import type { View } from './view.js';

export type Fold = 'who' | 'aims' | 'method' | 'evaluation';

/** Id of the table of the steps: none that a group of figures can have, whatever its publisher calls it. */
export const CALENDAR_TABLE = 'calendar-table';

/** Id of the table of a group of figures. */
export function tableId({ id }: Group): string {
  return `table-${id}`;
}

/** The folds for which a sheet has anything to say. */
function foldsOf({ objectives, ...sheet }: ActionSheet): Fold[] {
  const { general, specific, operational } = objectives;
  const some = (...lists: readonly (readonly unknown[])[]): boolean => lists.some(({ length }) => length > 0);
  const { context, principles, axes, stages, road, moments, evaluation, categories } = sheet;
  return [
    'who',
    ...(some(context, general, specific, operational) ? (['aims'] as const) : []),
    ...(some(principles, axes, stages, road, moments) ? (['method'] as const) : []),
    ...(some(
      evaluation,
      categories,
      sheet.groups.filter(({ shows }) => shows === 'facts'),
    )
      ? (['evaluation'] as const)
      : []),
  ];
}

/** What few people ask for: each under a title that unfolds it. On paper all of it is there. */
export function renderFolds(view: View): TemplateResult {
  return html`<div class="folds">${foldsOf(view.sheet).map((fold) => renderFold(view, fold))}</div>`;
}

function renderFold(view: View, id: Fold): TemplateResult {
  const open = view.open.has(id);
  const title = view.locale.t(id);
  return html`<div class="fold">
    ${heading(
      view.level + 1,
      html`<button
          class="unfold"
          type="button"
          aria-expanded=${open}
          aria-controls=${id}
          @click=${() => view.toggle(id)}
        >
          <span>${title}</span>${icon(down)}</button
        ><span class="paper">${title}</span>`,
    )}
    <div class=${open ? 'inside' : 'inside folded'} id=${id}>${view.inside(id)}</div>
  </div>`;
}

/** The button under a chart, and the place of the table that it shows: on paper the table is there. */
export function renderTableDisclosure(view: View, id: string): TemplateResult {
  const { t } = view.locale;
  const open = view.open.has(id);
  return html`<button
      class="quiet show"
      type="button"
      aria-expanded=${open}
      aria-controls=${id}
      @click=${() => view.toggle(id)}
    >
      ${icon(list)}<span>${t(open ? 'hide_table' : 'show_table')}</span>
    </button>
    <div class=${open ? 'table' : 'table folded'} id=${id}>${view.inside(id)}</div>`;
}
