import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import type { OrientationLocale } from '../strings.js';

/** Grey blocks in the shape of the first screen, which keeps its place on the page. */
export function renderWaiting(label: string): TemplateResult {
  return html`<div class="waiting" role="img" aria-label=${label}>
    <div class="skeleton name"></div>
    <div class="skeleton numbers"></div>
    ${Array.from({ length: 7 }, () => html`<div class="skeleton row"></div>`)}
  </div>`;
}

/**
 * In the place of the leads when what draws them could not be fetched: the answers are kept.
 *
 * @param failures how often it could not
 */
export function renderNoResult(
  { t }: OrientationLocale,
  level: number,
  failures: number,
  retry: () => void,
  help: TemplateResult,
): TemplateResult {
  return html`<div role="alert">
      ${heading(level, t('result_failed'), { look: 'title', focusable: true })}
      <p>${t('result_failed_text')} ${t('error_text')} ${failures > 1 ? t('part_reload') : nothing}</p>
    </div>
    <p><button class="button" type="button" @click=${retry}>${t('retry')}</button></p>
    ${help}`;
}
