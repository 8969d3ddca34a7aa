import { html, nothing, type TemplateResult } from 'lit';
import { back, icon } from '../../../core/ui/icons.js';
import type { LatePart } from '../../../core/loading/late-part.js';
import { renderUnfetched } from '../../../core/loading/unfetched.js';
import type { Directory } from '../../../domain/directory/directory.js';
import type { FinderLocale } from '../strings.js';

export interface FacilityViewInput {
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
  /** What draws the sheet. */
  readonly late: Pick<LatePart<unknown>, 'state' | 'failures' | 'fetch'>;
  readonly help: () => TemplateResult;
}

/** One facility's sheet in the place of the list, and the way back to it. */
export function renderFacilityView(input: FacilityViewInput): TemplateResult {
  const { id, directory, feed, level, now, locale, leave, late, help } = input;
  return html`<section class="sheet" tabindex="-1" aria-label=${directory?.byId(id)?.name ?? id}>
    <p class="no-print">
      <button class="quiet back" type="button" @click=${leave}>
        ${icon(back, true)}<span>${locale.t('back_to_list')}</span>
      </button>
    </p>
    ${
      late.state === 'here'
        ? html`<passerelle-facility
            facility=${id}
            heading=${level}
            feed=${feed ?? nothing}
            .now=${now}
          ></passerelle-facility>`
        : renderUnfetched(late, locale, help)
    }
  </section>`;
}
