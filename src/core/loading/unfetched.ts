import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../i18n/locale.js';
import type { LatePart } from './late-part.js';

/**
 * In the place of a part that is not there: grey while it is on its way; what is missing, a button that tries again and
 * a number to call where it could not be fetched. The button stays under the finger while it tries.
 *
 * @param help the panel with a number to call, where none is in view
 */
export function renderUnfetched(
  part: Pick<LatePart<unknown>, 'state' | 'failures' | 'fetch'>,
  { t }: LocaleController<never>,
  help: () => unknown = () => nothing,
): TemplateResult {
  const waits = part.state !== 'failed';
  if (waits && part.failures === 0)
    return html`<div class="skeleton coming" role="img" aria-label=${t('loading')}></div>`;
  return html`<div class="unfetched">
      <p role="alert">
        ${waits ? t('loading') : t('part_failed')} ${!waits && part.failures > 1 ? t('part_reload') : nothing}
      </p>
      <p>
        <button class="button" type="button" aria-disabled=${waits} @click=${() => void part.fetch()}>
          ${t('retry')}
        </button>
      </p>
    </div>
    ${waits ? nothing : help()}`;
}
