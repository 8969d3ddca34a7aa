import { html, nothing, type TemplateResult } from 'lit';
import { renderHelp, renderHelpCall, type HelpInput } from '../../../core/ui/helplines.js';
import type { Facility, Goal } from '../../../domain/directory/facility.js';
import type { MapInput } from '../map/map-input.js';
import type { Tiles } from '../map/tiles.js';
import type { ListControls } from '../list-controls.js';
import type { SearchController } from '../search-controller.js';
import type { FinderLocale } from '../strings.js';
import { renderCard } from './card.js';
import { renderResults } from './results.js';
import { renderSearchBox } from './search-box.js';
import { renderSituations } from './situations.js';
import { renderMissing, renderNotes, renderSources, renderUnread } from './sources.js';
import { renderUnderstood } from './understood.js';

export interface ListInput {
  readonly title: TemplateResult;
  /** Level of the cards' names. */
  readonly level: number;
  readonly locale: FinderLocale;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Cards shown at first. */
  readonly limit: number;
  readonly tiles: Tiles | undefined;
  /** Those with which the webmaster lets the list begin. */
  readonly goals: readonly Goal[];
  readonly search: SearchController;
  readonly controls: ListControls;
  /** Opens the sheet of a facility. */
  readonly open: (id: string) => void;
  readonly help: HelpInput;
}

/** The search box, the filter panel where it is open, and the cards. */
export function renderList(input: ListInput): TemplateResult | typeof nothing {
  const { title, locale, now, search, controls } = input;
  const { result, query, loaded, filters } = search;
  if (!result || !query || !loaded) return nothing;
  const { texts, offered } = loaded;
  const { panel } = controls;
  return html`${title}${renderNotes(texts.feed, locale, now)}
    ${renderSearchBox({
      locale,
      text: search.text,
      filters,
      result,
      offered,
      locating: controls.locating,
      located: search.position !== undefined && search.position.label === undefined,
      panelOpen: panel.open,
      type: (text) => search.type(text),
      prepare: () => void search.prepare(),
      submit: () => search.search(),
      locate: () => void controls.locate(),
      forgetPosition: () => search.setPosition(undefined),
      togglePanel: () => panel.toggle(),
      change: (change) => search.setFilters(change),
    })}
    <div class=${panel.open ? 'columns' : 'column'}>
      ${panel.draw({
        filters,
        result,
        query,
        directory: loaded.directory,
        within: search.within,
        offered,
        texts,
        locale,
        level: input.level,
        setWithin: (km) => search.setWithin(km),
        change: (change) => search.setFilters(change),
        help: () => renderHelp(input.help),
        close: () => controls.closePanel('.filter'),
        see: () => controls.closePanel('.count-line'),
      })}
      <div class="results">
        ${search.answer ? renderSituations(input.help, search.answer) : nothing}
        ${renderMissing(loaded.directory, locale, () => void controls.reread())}
        ${
          search.answer
            ? renderUnderstood(
                search.answer,
                loaded.directory,
                locale,
                (place) => controls.take(() => search.choose(place)),
                (place) => controls.take(() => search.choose(place, place.label)),
              )
            : nothing
        }
        ${controls.compare.renderBar(locale)}
        <div class="found">${renderMap(input)} ${renderFound(input)}</div>
        ${renderUnread(loaded.directory, locale, () => void controls.lookFurther())}
        ${renderSources(texts, search.townsFrom, locale)}
      </div>
    </div>`;
}

function renderFound(input: ListInput): TemplateResult | typeof nothing {
  const { locale, level, search, controls, help } = input;
  const { answer, loaded } = search;
  if (!answer || !loaded) return nothing;
  const { texts, directory } = loaded;
  return renderResults({
    answer,
    directory,
    pack: texts.pack,
    locale,
    level,
    text: search.text,
    place: search.placeLabel,
    shown: controls.pages * input.limit,
    drawn: (cards) => controls.gradual.of(cards),
    undisclosedShown: controls.undisclosedShown,
    more: () => void controls.showMore(),
    toggleUndisclosed: () => controls.toggleUndisclosed(),
    lookEverywhere: (everywhere) => controls.take(() => search.lookEverywhere(everywhere)),
    take: (step) => controls.take(() => search.take(step.query)),
    help: () => renderHelp(help),
    need: (id) => controls.panel.need(id),
    keep: (places) => renderKeep(input, places),
    card: cardOf(input),
  });
}

/** The button to keep the list, and what it opens. A link to it is for the page of this list alone. */
function renderKeep(input: ListInput, places: readonly Facility[]): TemplateResult | typeof nothing {
  const { locale, now, search, controls } = input;
  const { loaded, filters } = search;
  if (!loaded) return nothing;
  const { pack, feed } = loaded.texts;
  const chosen = { filters, given: { goals: input.goals, ...controls.given } };
  return html`${controls.keep.renderButton(locale)}
  ${controls.keep.draw({ places, pack, now, chosen }, locale, feed.publisherLocale)}`;
}

/** What draws a facility of the list. */
function cardOf({ locale, level, now, search, controls, help, open }: ListInput): MapInput['card'] {
  return (hit, facility) => {
    const { texts, statusOf, directory } = search.loaded as NonNullable<SearchController['loaded']>;
    return renderCard({
      hit,
      facility,
      texts,
      statusOf,
      locale,
      now,
      level,
      open,
      compare: controls.compare.renderToggle(facility, locale),
      home: search.query?.country,
      lender: directory.lender(facility),
      help: (said) => renderHelpCall(help, said),
    });
  };
}

/** The button of the map, and the map where it is open. There is none of a list that nobody could put on one. */
function renderMap(input: ListInput): TemplateResult | typeof nothing {
  const { locale, search, controls, help, tiles } = input;
  const { result, query, loaded, position } = search;
  const { map } = controls;
  if (!result || !query || !loaded || (!map.open && result.hits.length + result.undisclosed.length === 0))
    return nothing;
  return html`${map.renderButton(locale)}
  ${map.draw(
    {
      locale,
      texts: loaded.texts,
      directory: loaded.directory,
      hits: controls.undisclosedShown ? [...result.hits, ...result.undisclosed] : result.hits,
      near: query.near,
      fromMap: query.near !== undefined && position?.label !== undefined,
      country: query.country,
      tiles,
      card: cardOf(input),
      look: (spot) => search.setPosition(spot),
    },
    () => renderHelp(help),
  )}`;
}
