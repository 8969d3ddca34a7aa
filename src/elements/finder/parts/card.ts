import { html, nothing, type TemplateResult } from 'lit';
import {
  costText,
  freshnessText,
  languagesText,
  placesText,
  primaryAction,
  renderFact,
  wayHref,
} from '../../../core/directory/facts.js';
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
import type { Facility } from '../../../domain/directory/facility.js';
import type { Hit } from '../../../domain/directory/query.js';
import type { StatusOf } from '../../../core/directory/hours.js';
import type { FinderLocale } from '../strings.js';
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
  /** What stands in the place of the button when the facility cannot be reached. */
  readonly help: () => TemplateResult | undefined;
}

interface Fact {
  readonly picture: Icon;
  readonly label: string;
  readonly value: unknown;
}

/** At most four facts: language, cost, then free places when told, access, and always how fresh they are. */
function factsOf({ facility, texts: { feed, pack }, locale }: CardInput): Fact[] {
  const { t } = locale;
  const written = (text: string | undefined): unknown => text && mark(text, feed.publisherLocale, locale.tag);
  const places = placesText(facility, locale);
  const third: Fact = places
    ? { picture: bed, label: t('places'), value: places }
    : { picture: access, label: t('access'), value: written(facility.accessibility) };
  const cost = costText(facility, locale);
  return [
    { picture: speech, label: t('languages'), value: languagesText(facility, locale, pack) },
    { picture: coins, label: t('cost'), value: facility.cost === 'free' ? cost : written(cost) },
    third,
    { picture: checked, ...freshnessText(facility, locale) },
  ];
}

function whereText({ hit, facility, locale }: CardInput): string {
  const town = facility.city ?? facility.region ?? locale.format.country(facility.country);
  if (hit.km === undefined) return facility.street ? town : locale.t('town_only', { place: town });
  if (hit.approximate && !facility.street) return locale.t('town_only', { place: town });
  return locale.t('joined', { first: locale.format.distance(hit.km), second: town });
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

function renderActions(input: CardInput): TemplateResult {
  const { facility, locale } = input;
  const { t } = locale;
  const href = wayHref(facility);
  return html`<div class="do">
    ${primaryAction(facility, locale) ?? renderContact(input) ?? input.help() ?? nothing}
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
  const name = html`<button class="name" type="button" @click=${() => input.open(facility.id)}>
    <bdi lang=${own ?? nothing}>${facility.name}</bdi>
  </button>`;
  return html`<article class="card place" part="card" data-id=${facility.id}>
    <div class="who">
      ${heading(input.level, name, { look: 'card-title' })} ${renderKind(input)}
      <p class="now">
        ${renderStatus(input.statusOf(facility, now), locale, now, facility)}
        <span class="where">${whereText(input)}</span>
      </p>
    </div>
    ${renderActions(input)}
    <ul class="facts small">
      ${factsOf(input).map(
        ({ picture, label, value }) =>
          html`<li>${icon(picture)}<span>${renderFact(label, value, locale)}</span></li>`,
      )}
    </ul>
  </article>`;
}
