import { html, nothing, type TemplateResult } from 'lit';
import { cross, icon } from '../../../core/theme/icons.js';
import type { OrientationLocale } from '../strings.js';

/** A finder of the element's own, where the page has none. */
export function renderOwnFinder(
  feed: string | undefined,
  level: number,
  locale: OrientationLocale,
  close: () => void,
): TemplateResult {
  return html`<div class="own">
    <button class="quiet" type="button" @click=${close}>
      ${icon(cross)}<span>${locale.t('close_list')}</span>
    </button>
    <passerelle-finder class="own-finder" feed=${feed ?? nothing} heading=${level}></passerelle-finder>
  </div>`;
}

/** In the place of the finder when it could not be fetched. */
export function renderUnreachable({ t }: OrientationLocale): TemplateResult {
  return html`<div class="panel own" role="alert">
    <p>${t('error_title')}. ${t('error_text')}</p>
  </div>`;
}
