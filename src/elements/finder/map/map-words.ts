import { html, nothing, type TemplateResult } from 'lit';
import { SETTINGS } from '../../../domain/directory/facility.js';
import { counted, type FinderLocale } from '../strings.js';
import type { MapInput } from './map-input.js';
import type { Pin } from './pins.js';
import { shapeOf } from './shapes.js';
import type { Tiles } from './tiles.js';

/**
 * What the shapes mean, of those that are on the map, and how many places of the list it cannot show.
 *
 * @param attribution whose lines or pictures the places stand on
 */
export function renderLegend(
  { texts, locale, hits }: MapInput,
  pins: readonly Pin[],
  attribution: string,
): TemplateResult {
  const shown = SETTINGS.filter((setting) => pins.some((pin) => pin.setting === setting));
  const without = hits.length - pins.length;
  return html`<ul class="map-legend small">
      ${shown.map(
        (setting) =>
          html`<li>${shapeOf(setting)}<span>${texts.pack.settings[setting]?.label ?? setting}</span></li>`,
      )}
    </ul>
    <p class="small muted">
      ${without > 0 ? `${counted(locale, 'map_pointless', without)} · ` : nothing}<bdi>${attribution}</bdi>
    </p>`;
}

/** Names the host that would be asked for pictures, and asks first. */
export function renderAsk({ host }: Tiles, { t }: FinderLocale, agree: () => void): TemplateResult {
  return html`<div class="panel small map-ask">
    <p>${t('tiles_ask', { host })}</p>
    <button class="button" type="button" @click=${agree}>${t('tiles_show', { host })}</button>
  </div>`;
}
