import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import type { SettingId } from '../../../domain/directory/facility.js';
import { factsOf } from './facts.js';
import type { Sheet } from './sheet.js';

/** Settings where one sleeps: elsewhere places and the rules of a stay do not apply, and are told only when known. */
const WITH_BEDS: readonly SettingId[] = [
  'residential-collective',
  'residential-individual',
  'health-beds',
  'social-housing',
];

function inSentence(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

/**
 * The facts of a place as a list. Unknown is said: in the fact's own row where people ask most, and all the
 * others together in the last one.
 */
export function renderBrief(sheet: Sheet): TemplateResult {
  const { locale, level, setting } = sheet;
  const { t } = locale;
  const rows = factsOf(sheet).filter(
    ({ value, stay }) => value !== undefined || !stay || WITH_BEDS.includes(setting),
  );
  const own = rows.filter(({ value, key }) => value !== undefined || key);
  const rest = rows.filter(({ value, key, aside }) => value === undefined && !key && !aside);
  return html`<section class="brief">
    ${heading(level + 1, t('brief'), { look: 'section' })}
    <dl>
      ${own.map(
        ({ label, value }) =>
          html`<div>
            <dt>${t(label)}</dt>
            <dd class=${value === undefined ? 'muted' : nothing}>${value ?? t('unknown_ask')}</dd>
          </div>`,
      )}
      ${
        rest.length > 0
          ? html`<div>
              <dt>${t('unknown_ask')}</dt>
              <dd class="muted">${locale.format.list(rest.map(({ label }) => inSentence(t(label))))}</dd>
            </div>`
          : nothing
      }
    </dl>
  </section>`;
}
