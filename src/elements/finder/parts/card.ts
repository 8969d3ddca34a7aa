import { html, nothing, type TemplateResult } from 'lit';
import {
  costText,
  languagesText,
  primaryAction,
  renderFact,
  renderPlaces,
  wayHref,
} from '../../../core/directory/facts.js';
import { freshnessText, renderLent } from '../../../core/directory/told.js';
import { renderStatus } from '../../../core/directory/status.js';
import { heading } from '../../../core/ui/heading.js';
import { foreign, mark } from '../../../core/i18n/wording.js';
import {
  access,
  bed,
  checked,
  cost as coins,
  icon,
  info,
  speech,
  way,
  type Icon,
} from '../../../core/ui/icons.js';
import type { FeedTexts } from '../../../core/feed/controller.js';
import { announcedPlaces } from '../../../domain/directory/announced.js';
import type { Facility } from '../../../domain/directory/facility.js';
import type { Lender } from '../../../domain/directory/lender.js';
import type { Hit } from '../../../domain/directory/query.js';
import type { StatusOf } from '../../../core/directory/hours.js';
import type { FacilityStatus } from '../../../domain/hours/facility.js';
import type { FinderKey, FinderLocale } from '../strings.js';
import { hasOwn } from '../../../domain/own.js';

export interface CardInput {
  readonly hit: Hit;
  readonly facility: Facility;
  readonly texts: FeedTexts;
  readonly statusOf: StatusOf;
  readonly locale: FinderLocale;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly level: number;
  readonly open: (id: string) => void;
  /** Takes it into a comparison. */
  readonly compare: unknown;
  /** The page's country, which goes without saying. */
  readonly home: string | undefined;
  /** Who answers for a facility that cannot be reached. */
  readonly lender: Lender | undefined;
  /**
   * What stands in the place of the button when the facility cannot be reached.
   *
   * @param said that it gives no number is already said
   */
  readonly help: (said: boolean) => TemplateResult | undefined;
}

/** Km from which the middle of a town tells well enough how far a street of it is. */
const OUT_OF_TOWN = 5;

interface Fact {
  readonly picture: Icon;
  /** Without one, the value says it all. */
  readonly label?: string;
  readonly value: unknown;
}

/** At most four facts: what is known of language, cost, free places or else access, and always how fresh it is. */
function factsOf({ facility, texts: { feed, pack }, locale, now }: CardInput): Fact[] {
  const { t } = locale;
  const written = (text: string | undefined): unknown => text && mark(text, feed.publisherLocale, locale.tag);
  const places = renderPlaces(facility, locale, now);
  const cost = costText(facility, locale);
  const facts: Fact[] = [
    { picture: speech, label: t('languages'), value: languagesText(facility, locale, pack) },
    { picture: coins, label: t('cost'), value: facility.cost === 'free' ? cost : written(cost) },
    { picture: bed, value: places },
    { picture: access, label: t('access'), value: places ? undefined : written(facility.accessibility) },
    { picture: checked, ...freshnessText(facility, locale, now) },
  ];
  return facts.filter(({ value }) => value !== undefined && value !== '');
}

/** What people ask about and the facility does not say, in one quiet line. */
function renderAsk(
  { facility, locale, now }: CardInput,
  status: FacilityStatus,
): TemplateResult | typeof nothing {
  const { languages, cost, accessibility, street } = facility;
  const lacking: readonly (readonly [FinderKey, boolean])[] = [
    ['ask_hours', !tells(status, facility)],
    ['ask_address', !street],
    ['ask_languages', !languages?.length],
    ['ask_cost', !cost],
    ['ask_access', !accessibility && !announcedPlaces(facility, now)],
  ];
  const words = lacking.filter(([, isLacking]) => isLacking).map(([key]) => locale.t(key));
  if (words.length === 0) return nothing;
  return html`<p class="to-ask small muted">${locale.t('ask', { what: locale.format.list(words) })}</p>`;
}

/** True when there is something to say of its hours, if only that they are those of its own clock. */
function tells({ state, zone }: FacilityStatus, { hours }: Facility): boolean {
  return state !== 'unknown' || (hours !== undefined && zone === undefined);
}

/** How far it is, where one knows, and in which town; in which country, where that is not the page's. */
function whereText({ hit, facility, locale, home }: CardInput): string {
  const { street, country } = facility;
  const land = locale.format.country(country);
  const town = facility.city ?? facility.region;
  const { km, approximate } = hit;
  const told = km !== undefined && (!approximate || (street && km >= OUT_OF_TOWN)) ? [km] : [];
  return [
    ...told.map((each) => locale.format.distance(each)),
    ...(town === undefined ? [] : [town]),
    ...(town === undefined || (home !== undefined && country !== home) ? [land] : []),
  ].reduce((first, second) => locale.t('joined', { first, second }));
}

function renderKind({ facility, texts, locale }: CardInput): TemplateResult {
  const kind = hasOwn(texts.pack.kinds, facility.kind) ? texts.pack.kinds[facility.kind] : undefined;
  const words = html`<strong>${kind?.label ?? facility.kind}</strong>${
      kind ? html`<span class="muted"> – ${kind.summary}</span>` : nothing
    }`;
  return html`<p class="kind">${mark(words, kind?.lang ?? texts.pack.locale, locale.tag)}</p>
    ${facility.kind_guessed ? html`<p class="small muted">${locale.t('guessed')}</p>` : nothing}`;
}

/** Another way to reach it, in the publisher's words. */
function renderContact({ facility, texts, locale }: CardInput): TemplateResult | undefined {
  if (!facility.contact) return undefined;
  const own = foreign(texts.feed.publisherLocale, locale.tag);
  return html`<p class="small"><bdi lang=${own ?? nothing}>${facility.contact}</bdi></p>`;
}

/** Its own words for how to come; the number of who answers for it, then that of a helpline. */
function renderOtherWays(input: CardInput): unknown {
  const { lender, texts, locale } = input;
  const contact = renderContact(input);
  if (!lender) return contact ?? input.help(false) ?? nothing;
  return html`${contact}${renderLent(lender, locale, texts.feed.publisherLocale)}${input.help(true)}`;
}

function renderActions(input: CardInput): TemplateResult {
  const { facility, locale } = input;
  const { t } = locale;
  const href = wayHref(facility);
  return html`<div class="do">
    ${primaryAction(facility, locale) ?? renderOtherWays(input)}
    <div class="pair no-print">
      ${
        href
          ? html`<a
              class="button light"
              href=${href}
              rel="noreferrer"
              aria-label="${t('way')}, ${facility.name}"
              >${icon(way, true)}<span>${t('way')}</span></a
            >`
          : nothing
      }
      <button
        class="button light"
        type="button"
        aria-label="${t('sheet')}, ${facility.name}"
        @click=${() => input.open(facility.id)}
      >
        ${icon(info)}<span>${t('sheet')}</span>
      </button>
    </div>
  </div>`;
}

/** One facility of the list: what it is, whether someone is there, where, and the way to call. */
export function renderCard(input: CardInput): TemplateResult {
  const { facility, texts, locale, now } = input;
  const own = foreign(texts.feed.publisherLocale, locale.tag);
  const status = input.statusOf(facility, now);
  const name = html`<button class="name" type="button" @click=${() => input.open(facility.id)}>
    <bdi lang=${own ?? nothing}>${facility.name}</bdi>
  </button>`;
  return html`<article class="card place" part="card" data-id=${facility.id}>
    <div class="who">
      ${heading(input.level, name, { look: 'card-title' })} ${renderKind(input)}
      <p class="now">
        ${tells(status, facility) ? renderStatus(status, locale, now, facility) : nothing}
        <span class="where">${whereText(input)}</span>
      </p>
    </div>
    ${renderActions(input)}
    <div class="known">
      <ul class="facts small">
        ${factsOf(input).map(
          ({ picture, label, value }) =>
            html`<li>
              ${icon(picture)}<span>${label === undefined ? value : renderFact(label, value, locale)}</span>
            </li>`,
        )}
      </ul>
      ${renderAsk(input, status)} ${input.compare}
    </div>
  </article>`;
}
