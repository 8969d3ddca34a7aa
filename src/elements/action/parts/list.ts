import { html, nothing, type TemplateResult } from 'lit';
import type { ActionSheet } from '../../../domain/action/model.js';
import type { ActionLocale } from '../strings.js';
import { Words } from './words.js';

interface Choice {
  readonly sheets: readonly ActionSheet[];
  readonly chosen: ActionSheet;
  /** Language of the pack. */
  readonly written: string;
  readonly locale: ActionLocale;
  readonly choose: (id: string) => void;
}

/** The sheets of the feed, where there are several. */
export function renderList({ sheets, chosen, written, locale, choose }: Choice): TemplateResult {
  return html`<nav class="no-print" aria-label=${locale.t('actions')}>
    <ul class="sheets">
      ${sheets.map(({ id, lang, title, organisation, year }) => {
        const words = new Words(lang ?? written, locale);
        return html`<li>
          <button
            class="choice"
            type="button"
            aria-current=${id === chosen.id ? 'true' : nothing}
            @click=${() => choose(id)}
          >
            <b>${words.say(title)}</b>
            <span class="small"
              >${locale.format.pieces([organisation, ...(year === undefined ? [] : [locale.format.date(year)])])}</span
            >
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;
}
