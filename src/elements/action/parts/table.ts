import { html, nothing, type TemplateResult } from 'lit';
import { checked as done, icon, link } from '../../../core/ui/icons.js';
import { copy } from './icons.js';
import type { Row, Table, View } from './view.js';

function isCopied({ copied }: View, name: string): boolean {
  return copied?.name === name && copied.refused === undefined;
}

function refusedText({ copied }: View, name: string): string | undefined {
  return copied?.name === name ? copied.refused : undefined;
}

/** A table that can be copied, with a link to each of its lines. */
export function renderTable(view: View, table: Table): TemplateResult {
  const { t } = view.locale;
  const { id, caption, head, rows } = table;
  const linked = rows.some((row) => row.id !== undefined);
  return html`<table>
      <caption class="sr">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((title, at) => html`<th scope="col" class=${at > 0 ? 'cell' : nothing}>${title}</th>`)}
          ${linked ? html`<td class="no-print"></td>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(view, row, linked))}
      </tbody>
    </table>
    <p class="no-print">
      <button class="quiet" type="button" @click=${() => view.copyTable(table)}>
        ${icon(copy)}<span>${t(isCopied(view, id) ? 'copied' : 'copy_table')}</span>
      </button>
    </p>
    ${renderByHand(view, id)}`;
}

function renderRow(view: View, { id, label, plain, cells }: Row, linked: boolean): TemplateResult {
  const { t } = view.locale;
  const copied = id !== undefined && isCopied(view, id);
  const name = t(copied ? 'copied_link' : 'copy_link', { label: plain });
  return html`<tr
      class=${id !== undefined && view.target === id ? 'target' : nothing}
      data-figure=${id ?? nothing}
      tabindex=${id === undefined ? nothing : '-1'}
    >
      <th scope="row">${label}</th>
      ${cells.map((cell) => html`<td class="cell">${cell}</td>`)}
      ${
        linked
          ? html`<td class="no-print linking">
              ${
                id === undefined
                  ? nothing
                  : html`<button
                      class="quiet"
                      type="button"
                      title=${name}
                      aria-label=${name}
                      @click=${() => view.copyLink(id)}
                    >
                      ${icon(copied ? done : link)}
                    </button>`
              }
            </td>`
          : nothing
      }
    </tr>
    ${
      id !== undefined && refusedText(view, id) !== undefined
        ? html`<tr class="no-print">
            <td colspan=${cells.length + 2}>${renderByHand(view, id)}</td>
          </tr>`
        : nothing
    }`;
}

/** Where the browser refuses to copy: the text, which the element selects. */
function renderByHand(view: View, name: string): TemplateResult | typeof nothing {
  const text = refusedText(view, name);
  if (text === undefined) return nothing;
  return html`<label class="by-hand no-print">
    <span>${view.locale.t('copy_by_hand')}</span>
    <textarea class="field" readonly rows="3" dir="auto" .value=${text}></textarea>
  </label>`;
}
