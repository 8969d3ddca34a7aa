import { html, nothing, type TemplateResult } from 'lit';
import { icon, mail, print } from '../../../core/ui/icons.js';
import { renderCalendar } from './calendar.js';
import { renderChart } from './chart.js';
import { renderFolds } from './disclosures.js';
import { renderHead } from './head.js';
import type { View } from './view.js';

/** One sheet whole, in the order in which its reader asks. */
export function renderSheet(view: View, draft: unknown): TemplateResult {
  const charts = view.sheet.groups.filter(
    ({ shows, indicators }) => shows !== 'facts' && indicators.length > 0,
  );
  return html`<article class="sheet" part="sheet">
    ${renderHead(view, draft)}
    ${
      charts.length > 0
        ? html`<div class="charts">${charts.map((group) => renderChart(view, group))}</div>`
        : nothing
    }
    ${renderCalendar(view)} ${renderFolds(view)} ${renderSource(view)}
  </article>`;
}

function renderSource({ sheet, words, locale }: View): TemplateResult {
  const { t } = locale;
  const { name, title, url } = sheet.source;
  return html`<div class="source">
    <p class="small muted">
      ${t('label', { label: t('source') })}
      ${url === undefined ? name : html`<a href=${url} rel="noreferrer">${name}</a>`}
      ${title === undefined ? nothing : html`<br />${t('label', { label: t('source_title') })} ${words.say(title)}`}
    </p>
    <p class="acts">
      ${
        sheet.contact === undefined
          ? nothing
          : html`<a class="mail" href="mailto:${sheet.contact}" rel="noreferrer"
              >${icon(mail)}<span>${sheet.contact}</span></a
            >`
      }
      <button class="quiet" type="button" @click=${() => window.print()}>
        ${icon(print)}<span>${t('print')}</span>
      </button>
    </p>
  </div>`;
}

/** Grey blocks in the shape of the first view, at least as high as the window: nothing in sight moves when it has come. */
export function renderWaiting(label: string): TemplateResult {
  return html`<div class="waiting" role="img" aria-label=${label}>
    <div class="skeleton name"></div>
    <div class="skeleton words"></div>
    <div class="skeleton chart"></div>
    <div class="skeleton chart"></div>
  </div>`;
}
