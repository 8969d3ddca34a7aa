import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { icon, info, pin } from '../../../core/ui/icons.js';
import { figureOf } from '../../../domain/action/figures.js';
import { FUNDING, type Funding } from '../../../domain/action/model.js';
import { contradict } from '../../../domain/action/periods.js';
import type { ActionLocale } from '../strings.js';
import type { View } from './view.js';

/** What was done and where, the few facts that come first, and the dates that contradict each other. */
export function renderHead(view: View, draft: unknown): TemplateResult {
  const { sheet, words, locale, level } = view;
  const { t } = locale;
  const named = [
    sheet.year === undefined ? t('action_undated') : t('action', { year: locale.format.date(sheet.year) }),
    sheet.organisation,
  ];
  return html`<div class="head">
      <p class="kicker muted">${locale.format.pieces(named)}</p>
      ${heading(level, words.say(sheet.title), { look: 'title', focusable: true })} ${draft}
      ${
        words.lang === undefined
          ? nothing
          : html`<p class="small muted">
              ${t('other_language', { language: locale.format.language(words.lang) })}
            </p>`
      }
      ${
        sheet.themes.length > 0
          ? html`<ul class="tags">
              ${sheet.themes.map((theme) => html`<li class="tag small">${words.named(theme)}</li>`)}
            </ul>`
          : nothing
      }
      ${sheet.summary === undefined ? nothing : html`<p class="summary">${words.say(sheet.summary)}</p>`}
      ${sheet.communes.length > 0 ? html`<p class="where">${icon(pin)}<span>${whereOf(view)}</span></p>` : nothing}
    </div>
    ${renderFacts(view)} ${renderContradiction(view)}`;
}

function whereOf({ sheet, locale }: View): string {
  const communes = locale.format.list(sheet.communes);
  return sheet.department === undefined ? communes : `${communes} (${sheet.department})`;
}

/** Who gave how much. */
export function paid(funding: readonly Funding[], { t, format }: ActionLocale): string {
  if (funding.length === 0) return t('unknown');
  return funding
    .map(({ by, amount, currency }) =>
      format.pieces([by, amount === undefined ? t('unknown') : format.money(amount, currency)]),
    )
    .join('\u00a0; ');
}

function renderFacts(view: View): TemplateResult | typeof nothing {
  const { sheet, words, locale } = view;
  const facts = sheet.facts.flatMap((id) => {
    if (id === FUNDING) return [{ label: locale.t('funding'), value: paid(sheet.funding, locale) }];
    for (const { indicators } of sheet.groups) {
      const indicator = indicators.find((each) => each.id === id);
      if (!indicator) continue;
      const value = words.cell(figureOf(indicator, 'value', indicators), indicator.unit);
      const count = sheet.communes.length;
      const counted = id === sheet.sites_counted_by && count > 0;
      const number = locale.format.number(count);
      return [
        {
          label: words.say(indicator.label),
          value: counted ? locale.t('in_communes', { value, count, number }) : value,
        },
      ];
    }
    return [];
  });
  if (facts.length === 0) return nothing;
  return html`<dl class="facts">
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt class="muted">${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** All the dates of the source, each with its place there, where no one period can be meant by all of them. */
function renderContradiction({ sheet, words, locale, level }: View): TemplateResult | typeof nothing {
  if (!contradict(sheet.dates)) return nothing;
  const { t } = locale;
  return html`<section class="notice" part="notice">
    ${heading(level + 1, html`${icon(info)}<span>${t('dates_differ')}</span>`, { look: 'notice-title' })}
    <ul>
      ${sheet.dates.map((date) => html`<li>${words.period(date)} <span class="muted">(${words.say(date.label)})</span></li>`)}
    </ul>
    <p>${t('dates_all')}</p>
  </section>`;
}
