import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { own } from '../../../domain/own.js';
import { PARTNER_TYPES, type Entry, type Said } from '../../../domain/action/model.js';
import { tableId, type Fold } from './disclosures.js';
import { paid } from './head.js';
import { renderTable } from './table.js';
import { calendarTable, figuresTable } from './tables.js';
import type { View } from './view.js';

const PARTS: Readonly<Record<Fold, (view: View) => unknown>> = {
  who: renderWho,
  aims: renderAims,
  method: renderMethod,
  evaluation: renderEvaluation,
};

/** What is unfolded under an id: a part of the sheet, or the table of a chart. */
export function renderInside(view: View, id: string): unknown {
  const render = own(PARTS, id);
  if (render) return render(view);
  const group = view.sheet.groups.find((each) => tableId(each) === id);
  return renderTable(view, group ? figuresTable(view, group) : calendarTable(view));
}

/** A part of a fold under a title of its own; nothing without content. */
function part({ level }: View, title: unknown, content: unknown): TemplateResult | typeof nothing {
  if (content === nothing) return nothing;
  return html`<div class="part">${heading(level + 2, title)}${content}</div>`;
}

function bullets({ words }: View, texts: readonly Said[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`<ul class="bullets">
    ${texts.map((text) => html`<li>${words.say(text)}</li>`)}
  </ul>`;
}

function named({ words }: View, entries: readonly Entry[], ordered = false): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const items = entries.map((each) => html`<li>${words.named(each)}</li>`);
  return ordered
    ? html`<ol class="stages">
        ${items}
      </ol>`
    : html`<ul class="bullets">
        ${items}
      </ul>`;
}

function renderWho(view: View): TemplateResult {
  const { sheet, words, locale } = view;
  const { t } = locale;
  const partners = PARTNER_TYPES.flatMap((type) => {
    const its = sheet.partners.filter((each) => each.type === type);
    return its.length > 0 ? [line(t(`partner_${type}`), list(view, its))] : [];
  });
  const sites = sheet.partners.filter(({ id }) => sheet.sites.includes(id));
  const said = (text: Said | undefined): unknown => (text === undefined ? t('unknown') : words.say(text));
  return html`${part(view, t('publics'), named(view, sheet.publics))}
  ${part(view, t('partners'), partners.length > 0 ? html`<dl class="lines">${partners}</dl>` : nothing)}
  ${part(view, t('duties'), bullets(view, sheet.duties))}
  ${part(
    view,
    t('record'),
    html`<dl class="lines">
      ${line(t('programme'), said(sheet.programme))} ${line(t('chained_with'), said(sheet.chained_with))}
      ${line(t('contributes_to'), said(sheet.contributes_to))} ${line(t('types'), list(view, sheet.types))}
      ${line(t('sites'), list(view, sites))} ${line(t('level'), said(sheet.level))}
      ${line(t('frequency'), said(sheet.frequency))} ${line(t('funding'), paid(sheet.funding, locale))}
    </dl>`,
  )}`;
}

function line(title: string, value: unknown): TemplateResult {
  return html`<div>
    <dt class="muted">${title}</dt>
    <dd>${value}</dd>
  </div>`;
}

function list({ words, locale }: View, entries: readonly Entry[]): unknown {
  if (entries.length === 0) return locale.t('unknown');
  return html`<ul class="plain">
    ${entries.map((each) => html`<li>${words.named(each)}</li>`)}
  </ul>`;
}

function renderAims(view: View): unknown[] {
  const { sheet, locale } = view;
  const { general, specific, operational } = sheet.objectives;
  return [
    part(view, locale.t('context'), bullets(view, sheet.context)),
    part(view, locale.t('aim_general'), bullets(view, general)),
    part(view, locale.t('aim_specific'), bullets(view, specific)),
    part(view, locale.t('aim_operational'), bullets(view, operational)),
  ];
}

function renderMethod(view: View): unknown[] {
  const { sheet, words, locale } = view;
  const { t } = locale;
  return [
    sheet.principles.length > 0
      ? html`<div class="part">${sheet.principles.map((each) => html`<p>${words.say(each)}</p>`)}</div>`
      : nothing,
    ...sheet.axes.map(({ label, about }) => part(view, words.say(label), bullets(view, about))),
    part(view, t('stages'), named(view, sheet.stages, true)),
    part(view, t('road'), renderRoad(view)),
    part(view, t('moments'), named(view, sheet.moments)),
  ];
}

/** The two ways of one road, side by side: neither comes first. */
function renderRoad({ sheet, words }: View): TemplateResult | typeof nothing {
  if (sheet.road.length === 0) return nothing;
  return html`<ul class="road">
    ${sheet.road.map(
      ({ label, text }) =>
        html`<li class="panel">
          <b>${words.say(label)}</b>
          ${text === undefined ? nothing : html`<p>${words.say(text)}</p>`}
        </li>`,
    )}
  </ul>`;
}

function renderEvaluation(view: View): unknown[] {
  const { sheet, words, locale } = view;
  const { categories } = sheet;
  return [
    ...sheet.groups
      .filter(({ shows, indicators }) => shows === 'facts' && indicators.length > 0)
      .map((group) => part(view, words.say(group.label), renderTable(view, figuresTable(view, group)))),
    bullets(view, sheet.evaluation),
    part(
      view,
      locale.t('categories'),
      categories.length > 0
        ? html`<dl class="lines codes">${categories.map(({ id, label }) => line(id, words.say(label)))}</dl>`
        : nothing,
    ),
  ];
}
