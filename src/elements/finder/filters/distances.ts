import { html, nothing, type TemplateResult } from 'lit';
import type { FiltersInput } from './filters-input.js';

/** Km that a visitor chooses from. */
const DISTANCES = [10, 25, 50, 100] as const;

/** How far from the place to look: only where there is one. */
export function renderDistances(input: FiltersInput): TemplateResult | typeof nothing {
  const { query, within, words, setWithin } = input;
  if (!query.near) return nothing;
  const { t, format } = words;
  const asked = within ?? query.near.radius_km ?? Infinity;
  const offered = [...new Set([...DISTANCES, asked])].sort((a, b) => a - b);
  const choices = offered.includes(Infinity) ? offered : [...offered, Infinity];
  return html`<fieldset>
    <legend>${t('distance')}</legend>
    ${choices.map(
      (km) =>
        html`<div class="choice">
          <label>
            <input
              type="radio"
              name="distance"
              autocomplete="off"
              .checked=${km === asked}
              @change=${() => setWithin(km)}
            />
            <bdi>${km === Infinity ? t('anywhere') : t('within', { distance: format.distance(km) })}</bdi>
          </label>
        </div>`,
    )}
  </fieldset>`;
}
