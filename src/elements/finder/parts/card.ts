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
import { heading } from '../../../core/heading.js';
import { access, bed, checked, cost, icon, info, speech, way, type Icon } from '../../../core/theme/icons.js';
import type { FeedTexts } from '../../../core/feed/controller.js';
import type { Facility } from '../../../domain/directory/facility.js';
import type { Hit } from '../../../domain/directory/query.js';
import { facilityStatus } from '../../../domain/hours/facility.js';
import type { FinderLocale } from '../strings.js';

export interface CardInput {
  readonly hit: Hit;
  readonly facility: Facility;
  readonly texts: FeedTexts;
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
  readonly value: string | undefined;
}

/** At most four facts: language, cost, then free places when told, access, and always how fresh they are. */
function factsOf(facility: Facility, locale: FinderLocale): Fact[] {
  const { t } = locale;
  const places = placesText(facility, locale);
  const third: Fact = places
    ? { picture: bed, label: t('places'), value: places }
    : { picture: access, label: t('access'), value: facility.accessibility };
  return [
    { picture: speech, label: t('languages'), value: languagesText(facility, locale) },
    { picture: cost, label: t('cost'), value: costText(facility, locale) },
    third,
    { picture: checked, ...freshnessText(facility, locale) },
  ];
}

function whereText({ hit, facility, locale }: CardInput): string | undefined {
  const town = facility.city ?? facility.region ?? locale.format.country(facility.country);
  if (hit.km === undefined) return facility.street ? town : locale.t('town_only', { place: town });
  if (hit.approximate && !facility.street) return locale.t('town_only', { place: town });
  return `${locale.format.distance(hit.km)}, ${town}`;
}

/** One facility of the list: what it is, whether someone is there, where, and the way to call. */
export function renderCard(input: CardInput): TemplateResult {
  const { facility, texts, locale, now } = input;
  const { t } = locale;
  const kind = texts.pack.kinds[facility.kind];
  const own = texts.feed.publisherLocale === locale.tag.split('-')[0] ? nothing : texts.feed.publisherLocale;
  const packLang = texts.pack.locale === locale.tag.split('-')[0] ? nothing : texts.pack.locale;
  const href = wayHref(facility);
  const action = primaryAction(facility, locale);
  const name = html`<button class="name" type="button" @click=${() => input.open(facility.id)}>
    <bdi lang=${own}>${facility.name}</bdi>
  </button>`;
  return html`<article class="card place" part="card" data-id=${facility.id}>
    <div class="who">
      ${heading(input.level, name, { look: 'card-title' })}
      <p class="kind" lang=${packLang}>
        <strong>${kind?.label ?? facility.kind}</strong>${
          kind ? html`<span class="muted"> – ${kind.summary}</span>` : nothing
        }
      </p>
      ${facility.kind_guessed ? html`<p class="small muted">${t('guessed')}</p>` : nothing}
      <p class="now">
        ${renderStatus(facilityStatus(facility, now), locale, now)}
        <span class="where">${whereText(input)}</span>
      </p>
    </div>
    <div class="do">
      ${action ?? input.help() ?? nothing}
      <div class="pair">
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
    </div>
    <ul class="facts small">
      ${factsOf(facility, locale).map(
        ({ picture, label, value }) =>
          html`<li>${icon(picture)}<span>${renderFact(label, value, locale)}</span></li>`,
      )}
    </ul>
  </article>`;
}
