import { html, nothing, type TemplateResult } from 'lit';
import { primaryAction } from '../../../core/directory/facts.js';
import type { StatusOf } from '../../../core/directory/hours.js';
import { renderStatus } from '../../../core/directory/status.js';
import { freshnessText } from '../../../core/directory/told.js';
import type { FeedTexts } from '../../../core/feed/controller.js';
import { heading } from '../../../core/ui/heading.js';
import { back, icon, print } from '../../../core/ui/icons.js';
import { compareBy, type Criterion } from '../../../domain/directory/compare.js';
import type { Facility, FacilityField } from '../../../domain/directory/facility.js';
import { own } from '../../../domain/own.js';
import { factsOf, type Fact } from '../../facility/parts/facts.js';
import { kindLabel, ownWords } from '../../facility/parts/sheet.js';
import type { FacilityLocale } from '../../facility/strings.js';
import type { FinderLocale } from '../strings.js';
import { compareStyles } from './compare.styles.js';

export { facilityStrings as strings } from '../../facility/strings.js';
export const styles = [compareStyles];

export interface CompareInput {
  readonly facilities: readonly Facility[];
  readonly texts: FeedTexts;
  readonly statusOf: StatusOf;
  readonly locale: FinderLocale;
  /** Those of the sheet, whose facts they are. */
  readonly words: FacilityLocale;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly level: number;
  readonly leave: () => void;
}

/** The field that decides whether two places say the same of a fact. */
function fieldOf({ label }: Fact): FacilityField {
  return (label === 'places' ? 'places_free' : label) as FacilityField;
}

/** One place: its name, its kind, whether someone is there, its number, how old the record is. */
function renderHead(facility: Facility, input: CompareInput): TemplateResult {
  const { texts, words: locale, statusOf, now, level } = input;
  const { label, value } = freshnessText(facility, locale, now);
  return html`<div class="side">
    ${heading(level + 1, ownWords(facility.name, { texts, locale }))}
    <p>${kindLabel(own(texts.pack.kinds, facility.kind), { texts, locale })}</p>
    <p>${renderStatus(statusOf(facility, now), locale, now, facility)}</p>
    ${primaryAction(facility, locale)}
    <p class="small muted">${locale.t('label', { label })} ${value}</p>
  </div>`;
}

function renderCriterion(
  { field, is }: Criterion<FacilityField>,
  facts: readonly (readonly Fact[])[],
  input: CompareInput,
): TemplateResult {
  const { facilities, texts, locale, words, level } = input;
  const own = facts.map((all) => all.find((fact) => fieldOf(fact) === field));
  const label = own[0]?.label ?? 'brief';
  return html`<section class="criterion">
    ${heading(level + 1, words.t(label), { look: 'criterion-title' })}
    ${
      is === 'unknown'
        ? html`<p class="muted">
            ${locale.t(facilities.length === 2 ? 'unknown_for_both' : 'unknown_for_all')}
          </p>`
        : html`<dl class="sides">
            ${facilities.map(
              ({ name }, at) =>
                html`<div class="side">
                  <dt class="small muted">${ownWords(name, { texts, locale: words })}</dt>
                  <dd class=${own[at]?.value === undefined ? 'muted' : nothing}>
                    ${own[at]?.value ?? words.t('unknown_ask')}
                  </dd>
                </div>`,
            )}
          </dl>`
    }
  </section>`;
}

/** Two or three places by the same criteria: what differs first, what none of them says last and once. */
export function renderComparison(input: CompareInput): TemplateResult {
  const { facilities, texts, words, locale, statusOf, now, level } = input;
  const facts = facilities.map((facility) =>
    factsOf({ facility, texts, locale: words, now, status: statusOf(facility, now), sessionsOf: undefined }),
  );
  const criteria = compareBy(facilities, (facts[0] ?? []).map(fieldOf));
  return html`<p class="no-print">
      <button class="quiet back" type="button" @click=${input.leave}>
        ${icon(back, true)}<span>${locale.t('back_to_list')}</span>
      </button>
    </p>
    <div class="comparison count-${facilities.length}">
      ${heading(level, locale.t('compare'), { look: 'compare-title', focusable: true })}
      <div class="sides heads">${facilities.map((facility) => renderHead(facility, input))}</div>
      ${criteria.map((criterion) => renderCriterion(criterion, facts, input))}
    </div>
    <p class="no-print">
      <button class="quiet" type="button" @click=${() => window.print()}>
        ${icon(print)}<span>${locale.t('print')}</span>
      </button>
    </p>`;
}
