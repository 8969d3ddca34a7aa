import { html, nothing, type TemplateResult } from 'lit';
import { back, icon } from '../../../core/theme/icons.js';
import type { Directory } from '../../../domain/directory/directory.js';
import type { FinderLocale } from '../strings.js';

export interface SheetInput {
  /** Id of the facility. */
  readonly id: string;
  readonly directory: Directory | undefined;
  /** The finder's own feed, when it does not take the page's. */
  readonly feed: string | undefined;
  readonly level: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly locale: FinderLocale;
  readonly leave: () => void;
}

/** One facility's sheet in the place of the list, and the way back to it. */
export function renderSheet({ id, directory, feed, level, now, locale, leave }: SheetInput): TemplateResult {
  return html`<section class="sheet" tabindex="-1" aria-label=${directory?.byId(id)?.name ?? id}>
    <p class="no-print">
      <button class="quiet back" type="button" @click=${leave}>
        ${icon(back, true)}<span>${locale.t('back_to_list')}</span>
      </button>
    </p>
    ${
      customElements.get('passerelle-facility')
        ? html`<passerelle-facility
            facility=${id}
            heading=${level}
            feed=${feed ?? nothing}
            .now=${now}
          ></passerelle-facility>`
        : html`<div class="skeleton tall"></div>`
    }
  </section>`;
}
