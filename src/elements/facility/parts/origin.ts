import { html, nothing, type TemplateResult } from 'lit';
import { freshnessText, meantDate } from '../../../core/directory/told.js';
import { renderDraftNotice } from '../../../core/ui/draft-notice.js';
import { heading } from '../../../core/ui/heading.js';
import type { Facility } from '../../../domain/directory/facility.js';
import { around, kindLabel, kindOf, ownWords, type Sheet } from './sheet.js';

/** The facilities it works with; each opens in the place of this one. */
export function renderLinked(
  sheet: Sheet,
  open: (facility: Facility) => void,
): TemplateResult | typeof nothing {
  const { linked, locale, level } = sheet;
  if (linked.length === 0) return nothing;
  return html`<section class="linked">
    ${heading(level + 1, locale.t('linked'), { look: 'section' })}
    <ul>
      ${linked.map((facility) => {
        const kind = kindOf({ ...sheet, facility });
        return html`<li>
          <button type="button" @click=${() => open(facility)}>
            <span class="name">${ownWords(facility.name, sheet)}</span>
            <span class="muted small"
              >${kindLabel(kind, sheet)}${facility.city ? html` – ${ownWords(facility.city, sheet)}` : nothing}</span
            >
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

function sourceLine(sheet: Sheet): unknown {
  const { facility, locale, now } = sheet;
  const { t, format } = locale;
  const date = meantDate(facility.source_date);
  if (!facility.source) {
    const { label, value } = freshnessText({ ...facility, verified_on: '' }, locale, now);
    return date ? `${t('label', { label })} ${value}` : undefined;
  }
  const source = ownWords(facility.source, sheet);
  return around(
    (mark) =>
      date
        ? t('source_dated', { source: mark, date: format.date(date) })
        : t('source_plain', { source: mark }),
    source,
  );
}

/**
 * Who says so and since when: asked of the facility itself, told apart from what was copied from a source.
 *
 * @param correction where a fault can be told
 */
export function renderSources(sheet: Sheet, correction: unknown): TemplateResult {
  const { facility, locale, level, texts } = sheet;
  const { t, format } = locale;
  const verified = meantDate(facility.verified_on);
  const source = sourceLine(sheet);
  const { licence, starter } = texts.feed.manifest;
  const { attribution } = licence;
  return html`<footer class="sources muted small">
    ${heading(level + 1, t('sources'), { look: 'sources-title' })}
    <p>${verified ? t('verified_with', { date: format.date(verified) }) : t('never_verified')}</p>
    ${source ? html`<p>${source}</p>` : nothing} ${starter ? html`<p>${t('starter')}</p>` : nothing}
    ${renderDraftNotice(texts, locale)}
    ${attribution ? html`<p>${around((text) => t('attribution', { text }), ownWords(attribution, sheet))}</p>` : nothing}
    ${correction}
  </footer>`;
}
