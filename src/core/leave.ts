import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from './i18n/locale.js';
import { ELSEWHERE, leaveFor } from './leaving.js';
import { exit, icon } from './theme/icons.js';

function onClick(event: MouseEvent): void {
  event.preventDefault();
  leaveFor(ELSEWHERE);
}

/** The way out of a widget that takes input, where the page has no exit of its own. */
export function renderLeave(locale: LocaleController<never>): TemplateResult | typeof nothing {
  if (document.querySelector('passerelle-exit')) return nothing;
  return html`<a
    class="quiet leave no-print"
    part="leave"
    href=${ELSEWHERE}
    rel="noreferrer"
    @click=${onClick}
    >${icon(exit, true)}<span>${locale.t('leave')}</span></a
  >`;
}
