import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { icon, print } from '../../../core/ui/icons.js';
import type { LocalePack } from '../../../domain/content/model.js';
import type { Directory } from '../../../domain/directory/directory.js';
import { homeOf } from '../../../domain/directory/home.js';
import { RESIDENTIAL, type Facility } from '../../../domain/directory/facility.js';
import type { Answer } from '../../../domain/directory/asking.js';
import type { Hit, Query, QueryResult, Widening } from '../../../domain/directory/query.js';
import { counted, type FinderLocale } from '../strings.js';
import { askedText, countChoices, type NeedLabel } from './choices.js';
import { beyondText, setAsideText } from './understood.js';

export interface ResultsInput {
  readonly answer: Answer;
  readonly directory: Directory;
  readonly pack: LocalePack;
  readonly locale: FinderLocale;
  readonly level: number;
  /** The words in the box. */
  readonly text: string;
  /** Name of the place asked for. */
  readonly place: string | undefined;
  /** Cards in the list at most. */
  readonly shown: number;
  /** How many of so many cards are drawn now; grey blocks stand for the others. */
  readonly drawn: (cards: number) => number;
  readonly undisclosedShown: boolean;
  readonly card: (hit: Hit, facility: Facility) => TemplateResult;
  readonly more: () => void;
  readonly toggleUndisclosed: () => void;
  readonly take: (step: Widening) => void;
  /** Looks in every country, or in the page's again. */
  readonly lookEverywhere: (everywhere: boolean) => void;
  readonly help: () => TemplateResult;
  readonly need: NeedLabel;
  /** The ways to keep the places of these cards. */
  readonly keep: (places: readonly Facility[]) => unknown;
}

/** "15 lieux, par distance": what the list holds, in words. */
function countText(
  { result, query, place: typed, isBeyond }: Answer,
  place: string | undefined,
  locale: FinderLocale,
): string {
  const count =
    result.hits.length === 0 ? locale.t('count_none') : counted(locale, 'count', result.hits.length);
  if (place !== undefined && query.area) return locale.t('in_area', { count, place });
  if (place !== undefined && !isBeyond && query.near?.radius_km !== undefined)
    return locale.t(typed?.approximate ? 'near_around' : 'near_place', { count, place });
  if (!query.near) return count;
  return place === undefined
    ? locale.t('by_distance', { count })
    : locale.t('by_distance_from', { count, place });
}

/** What is said when a search has settled: how many, how many do not say, or that there is none. */
export function announcement(
  answer: Answer,
  directory: Directory,
  place: string | undefined,
  locale: FinderLocale,
): string {
  const { result, query } = answer;
  const { hits, undisclosed } = result;
  if (hits.length + undisclosed.length === 0) return emptyTitle(directory, locale);
  const unsaid = undisclosed.length > 0 ? unsaidText(result, query, locale) : undefined;
  return [
    setAsideText(answer, directory, locale),
    beyondText(answer, directory, locale),
    countText(answer, place, locale),
    unsaid,
  ]
    .filter((line) => line !== undefined)
    .map((line) => line.replace(/\.$/, ''))
    .join('. ');
}

/** Of what was not read nobody knows yet. */
function emptyTitle({ unread }: Directory, locale: FinderLocale): string {
  return locale.t(unread > 0 ? 'empty_so_far' : 'empty_title');
}

/** @param drawn how many of these are drawn now */
function cards(hits: readonly Hit[], drawn: number, input: ResultsInput): TemplateResult {
  return html`<ol class="cards">
    ${hits.map((hit, at) =>
      at < drawn
        ? html`<li>${input.card(hit, input.directory.record(hit.ref))}</li>`
        : html`<li class="skeleton coming"></li>`,
    )}
  </ol>`;
}

/** A list that nobody narrowed opens on the places where one stays, under their number, then what links to them. */
function opening(hits: readonly Hit[], drawn: number, input: ResultsInput): TemplateResult {
  const { directory, locale } = input;
  const { result } = input.answer;
  const { settings } = result.facets;
  const residential = RESIDENTIAL.reduce((sum, setting) => sum + (settings.get(setting) ?? 0), 0);
  const isResidential = (hit: Hit): boolean => {
    const setting = directory.kinds[directory.record(hit.ref).kind];
    return setting !== undefined && RESIDENTIAL.includes(setting);
  };
  const first = hits.filter(isResidential);
  const rest = hits.filter((hit) => !isResidential(hit));
  const linked = result.hits.length - residential;
  return html`${
    first.length > 0
      ? html`${heading(input.level, counted(locale, 'residential', residential), { look: 'count-line', focusable: true })}${renderElsewhere(input)}${cards(first, drawn, input)}`
      : nothing
  }
  ${
    rest.length > 0
      ? html`${heading(input.level, counted(locale, 'linked', linked), { look: 'count-line', focusable: first.length === 0 })}${first.length > 0 ? nothing : renderElsewhere(input)}${cards(rest, drawn - first.length, input)}`
      : nothing
  }`;
}

/** How many places other countries have, and the way to them; or the way back to those of the page's country. */
function renderElsewhere({
  answer: { result, query },
  locale,
  lookEverywhere,
}: ResultsInput): TemplateResult | typeof nothing {
  const home = query.everywhere ? homeOf({ ...query, everywhere: false }) : undefined;
  const { countries } = result.facets;
  const back = home !== undefined && countries.has(home) && countries.size > 1;
  if (result.away === 0 && !back) return nothing;
  return html`<p class="elsewhere no-print">
    <button class="quiet" type="button" @click=${() => lookEverywhere(!back)}>
      ${back ? locale.t('only_here') : counted(locale, 'elsewhere', result.away)}
    </button>
  </p>`;
}

function isOpening({ answer: { query, result } }: ResultsInput): boolean {
  return (
    query.text.trim() === '' &&
    !query.near &&
    !query.area &&
    countChoices(query.filters) === 0 &&
    result.facets.settings.size > 1
  );
}

function isFiltered({ filters }: Query): boolean {
  const {
    goals,
    networks,
    conditions,
    languages,
    substances,
    harm_reduction: harm,
    open_now: open,
  } = filters;
  const lists = [goals, networks, conditions, languages, substances];
  return lists.some(({ length }) => length > 0) || harm || open;
}

/** Whether those who do not say are shown without being asked for: the visitor said what they need. */
function isAsked({ filters }: Query): boolean {
  return filters.conditions.length + filters.languages.length > 0;
}

function unsaidText(result: QueryResult, query: Query, locale: FinderLocale): string {
  return counted(locale, isFiltered(query) ? 'undisclosed' : 'nowhere', result.undisclosed.length);
}

/** Those who do not say are never dropped in silence: how many, and a way to see them. */
function renderUnsaid(input: ResultsInput): TemplateResult | typeof nothing {
  const { locale, undisclosedShown } = input;
  const { result, query } = input.answer;
  const unsaid = result.undisclosed.length;
  if (unsaid === 0 && result.excluded === 0) return nothing;
  const parts = [
    ...(unsaid > 0 ? [unsaidText(result, query, locale)] : []),
    ...(result.excluded > 0 ? [counted(locale, 'excluded', result.excluded)] : []),
  ];
  return html`<p class="unsaid small muted">
    <span>${parts.join(' · ')}</span>
    ${
      unsaid > 0 && !isAsked(query)
        ? html`<button class="quiet no-print" type="button" @click=${input.toggleUndisclosed}>
            ${locale.t(undisclosedShown ? 'hide_undisclosed' : 'show_undisclosed')}
          </button>`
        : nothing
    }
  </p>`;
}

function widenLabel({ step, km, query }: Widening, place: string | undefined, locale: FinderLocale): string {
  if (step === 'radius' && km === undefined) return locale.t('widen_everywhere');
  if (step === 'words' && query.text === '')
    return place === undefined ? locale.t('widen_no_words') : locale.t('widen_near', { place });
  if (step === 'filters' && query.text === '' && !query.near) return locale.t('widen_list');
  return locale.t(`widen_${step}`, {
    ...(km !== undefined && { km: locale.format.distance(km) }),
    text: query.text,
  });
}

function renderEmpty(input: ResultsInput): TemplateResult {
  const { answer, locale, pack } = input;
  const { result } = answer;
  const { t } = locale;
  const asked = askedText({ ...answer, ...input }, pack, locale);
  return html`<div class="empty" part="empty">
    <div class="ways">
      ${heading(input.level, emptyTitle(input.directory, locale), { look: 'count-line empty-title', focusable: true })}
      ${asked ? html`<p>${t('empty_asked', { what: asked })}</p>` : nothing}
      ${
        result.widen.length > 0
          ? html`<p class="no-print">${t('widen_title')}</p>
              <ul class="widen no-print">
                ${result.widen.map(
                  (step) =>
                    html`<li>
                      <button class="button row" type="button" @click=${() => input.take(step)}>
                        <span>${widenLabel(step, input.place, locale)}</span
                        ><span class="count">${counted(locale, 'count', step.count)}</span>
                      </button>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${renderUnsaid(input)}
    </div>
    ${input.help()}
  </div>`;
}

/** The list, or what to do when there is nothing in it. */
export function renderResults(input: ResultsInput): TemplateResult {
  const { answer, directory, locale, level, shown } = input;
  const { result, query } = answer;
  const { t } = locale;
  const unsaid = input.undisclosedShown || isAsked(query) ? result.undisclosed : [];
  if (result.hits.length + unsaid.length === 0) return renderEmpty(input);
  const hits = result.hits.slice(0, shown);
  const rest = unsaid.slice(0, Math.max(0, shown - result.hits.length));
  const left = result.hits.length + unsaid.length - hits.length - rest.length;
  const drawn = input.drawn(hits.length + rest.length);
  const count = heading(level, countText(answer, input.place, locale), {
    look: 'count-line',
    focusable: true,
  });
  return html`${isOpening(input) ? opening(hits, drawn, input) : html`${count}${renderElsewhere(input)}${renderUnsaid(input)}${cards(hits, drawn, input)}`}
    ${
      rest.length > 0
        ? html`${heading(level, t(isFiltered(query) ? 'undisclosed_title' : 'nowhere_title'), { look: 'count-line' })}${cards(rest, drawn - hits.length, input)}`
        : nothing
    }
    <div class="end no-print">
      ${
        left > 0
          ? html`<button class="button more" type="button" @click=${input.more}>
              ${counted(locale, 'more', left)}
            </button>`
          : nothing
      }
      <button class="quiet" type="button" @click=${() => window.print()}>
        ${icon(print)}<span>${t('print')}</span>
      </button>
      ${input.keep([...hits, ...rest].map(({ ref }) => directory.record(ref)))}
    </div>`;
}
