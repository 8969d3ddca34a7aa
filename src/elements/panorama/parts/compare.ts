import { html, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { LANDSCAPE_FACTS } from '../../../domain/landscape/model.js';
import type { Spot } from '../../../domain/landscape/arrange.js';
import type { Detail } from './detail-input.js';
import { countText, factOf } from './facts.js';

/** Two kinds of place side by side, fact by fact: what is unknown of one is said beside what is known of the other. */
export function renderCompare(input: Detail, second: Spot): TemplateResult {
  const { spot, speech, locale, level, manifest } = input;
  const { t } = locale;
  const rows = LANDSCAPE_FACTS.map((fact) => {
    const { title, value } = factOf(fact, spot, input);
    return { title, values: [value, factOf(fact, second, input).value] };
  });
  const counts = { title: t('in_list'), values: [countText(spot.id, input), countText(second.id, input)] };
  return html`<div class="comparison">
    ${heading(level + 1, t('compare_title'), { look: 'comparison-title', focusable: true })}
    <table>
      <thead>
        <tr>
          ${[spot, second].map((each) => html`<th scope="col">${speech.name(each)}</th>`)}
        </tr>
      </thead>
      ${[...rows, ...(manifest ? [counts] : [])].map(
        ({ title, values }) =>
          html`<tbody>
            <tr>
              <th class="criterion" scope="rowgroup" colspan="2">${title}</th>
            </tr>
            <tr>
              ${values.map((value) => html`<td>${value}</td>`)}
            </tr>
          </tbody>`,
      )}
    </table>
  </div>`;
}
