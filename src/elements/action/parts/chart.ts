import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { figureOf, measuresOf, partsOf, scaleOf, type Figure } from '../../../domain/action/figures.js';
import type { Group, Indicator, Measure } from '../../../domain/action/model.js';
import { renderCount } from './bar.js';
import { renderTableDisclosure, tableId } from './disclosures.js';
import type { View } from './view.js';

/** The word of a measure, in this group. */
function wordOf({ words, locale }: View, group: Group, measure: Measure): unknown {
  const own = measure === 'value' ? undefined : group[measure];
  return own === undefined ? locale.t(measure === 'value' ? 'number' : measure) : words.say(own);
}

function isKnown(figure: Figure): figure is Exclude<Figure, { from: 'unknown' }> {
  return figure.from !== 'unknown';
}

/** A group of figures on one common scale, each said in words beside its bar. */
export function renderChart(view: View, group: Group): TemplateResult {
  const { words, locale, level } = view;
  const { shows, indicators, label, text } = group;
  const counts = shows === 'counts';
  const totals = counts ? indicators.filter(({ id }) => partsOf(id, indicators).length > 0) : [];
  const rows = indicators.filter((each) => !totals.includes(each));
  const figures = rows.flatMap((each) =>
    measuresOf(group).map((measure) => figureOf(each, measure, indicators)),
  );
  const doubtful = figures.some((figure) => !isKnown(figure) || figure.value === 0);
  const scale = scaleOf(group);
  return html`<figure class=${counts ? 'chart counts' : 'chart'} part="chart">
    <figcaption>
      ${heading(level + 1, words.say(label), { look: 'section' })}
      ${text === undefined ? nothing : html`<p class="small muted">${words.say(text)}</p>`}
    </figcaption>
    ${counts ? nothing : renderLegend(view, group)}
    <ul class="rows">
      ${rows.map((each) => (counts ? renderOne(view, group, each, scale) : renderPair(view, group, each, scale)))}
    </ul>
    ${totals.map((each) => {
      const figure = figureOf(each, 'value', indicators);
      return html`<p class=${lookOf(view, each, 'total')} data-figure=${each.id} tabindex="-1">
        ${words.say(each.label)} <b>${words.cell(figure, each.unit)}</b>
        ${figure.from === 'least' ? html`<br /><span class="small muted">${locale.t('least_note')}</span>` : nothing}
        ${renderNote(view, each)}
      </p>`;
    })}
    ${doubtful ? html`<p class="small muted">${locale.t('zero_note')}</p>` : nothing}
    ${renderTableDisclosure(view, tableId(group))}
  </figure>`;
}

function renderLegend(view: View, group: Group): TemplateResult {
  return html`<p class="legend" aria-hidden="true">
    ${measuresOf(group).map(
      (measure) => html`<span><span class="swatch ${measure}"></span>${wordOf(view, group, measure)}</span>`,
    )}
  </p>`;
}

function lookOf({ target }: View, { id }: Indicator, look: string): string {
  return target === id ? `${look} target` : look;
}

function partOf(figure: Figure, scale: number): number | undefined {
  return isKnown(figure) ? figure.value / (scale || 1) : undefined;
}

function renderNote({ words }: View, { text }: Indicator): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<span class="note small muted">${words.say(text)}</span>`;
}

/** Two measures, two bars. */
function renderPair(view: View, group: Group, each: Indicator, scale: number): TemplateResult {
  const { words, locale } = view;
  return html`<li class=${lookOf(view, each, 'row')} data-figure=${each.id} tabindex="-1">
    <span class="name">${words.say(each.label)}</span>
    ${measuresOf(group).map((measure) => {
      const figure = figureOf(each, measure, group.indicators);
      const word = wordOf(view, group, measure);
      const said = words.figure(figure, each.unit);
      return html`<span class="measure">
        ${renderCount(partOf(figure, scale), measure === 'planned')}
        <span class="said"
          >${isKnown(figure) ? html`<b>${said}</b> ${word}` : html`${word}, ${said}`}${
            figure.from === 'sum' ? html` <span class="sum small muted">(${locale.t('sum')})</span>` : nothing
          }</span
        >
      </span>`;
    })}
    ${renderNote(view, each)}
  </li>`;
}

/** One measure, one bar. */
function renderOne(view: View, group: Group, each: Indicator, scale: number): TemplateResult {
  const { words } = view;
  const figure = figureOf(each, 'value', group.indicators);
  const said = words.cell(figure, each.unit);
  const known = isKnown(figure);
  return html`<li class=${lookOf(view, each, 'row')} data-figure=${each.id} tabindex="-1">
    <span class="name">${words.say(each.label)}</span>
    ${renderCount(partOf(figure, scale), false)}
    <span class=${known ? 'said' : 'said unsaid muted'}>${known ? html`<b>${said}</b>` : said}</span>
    ${renderNote(view, each)}
  </li>`;
}
