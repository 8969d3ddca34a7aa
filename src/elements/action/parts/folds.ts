import { html, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import { down, icon } from '../../../core/theme/icons.js';
import type { ActionSheet } from '../../../domain/action/model.js';
import type { View } from './view.js';

export type Fold = 'who' | 'aims' | 'method' | 'evaluation';

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
