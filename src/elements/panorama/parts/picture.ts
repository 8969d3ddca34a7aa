import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { down, icon } from '../../../core/ui/icons.js';
import type { Landscape } from '../../../domain/landscape/model.js';
import {
  columnOf,
  linkedTo,
  spotsOf,
  type Arrangement,
  type Spot,
} from '../../../domain/landscape/arrange.js';
import { shield } from './icons.js';
import type { PanoramaKey, PanoramaLocale } from '../strings.js';
import type { Side } from '../../../domain/landscape/routes.js';
import type { Speech } from './said.js';

export interface Picture {
  readonly arrangement: Arrangement;
  readonly landscape: Landscape | undefined;
  readonly speech: Speech;
  readonly locale: PanoramaLocale;
  /** Level of the headings of the groups. */
  readonly level: number;
  /** Id of the chosen kind. */
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  /** What is shown under the chosen kind; nothing where it stands under the whole picture. */
  readonly inside: unknown;
}

const ROWS = ['specialised', 'general'] as const;
const SIDES = ['collective', 'individual', 'both'] as const;

/** Which squares of the small map are full: two rows of two columns. */
const FULL: Readonly<Record<(typeof SIDES)[number], readonly number[]>> = {
  collective: [0],
  individual: [1],
  both: [0, 1],
};

/** The kinds of place on their two axes, and what stands beside both rows. */
export function renderPicture(input: Picture): TemplateResult {
  const { arrangement, landscape, speech, locale, level, chosen } = input;
  const { t } = locale;
  const linked = new Set(chosen ? linkedTo(chosen, spotsOf(arrangement)).map(({ id }) => id) : []);
  const list = (spots: readonly Spot[], side: Side): TemplateResult =>
    html`<ul>
      ${spots.map((spot) => renderSpot(spot, side, linked.has(spot.id), input))}
    </ul>`;
  const cells = ROWS.flatMap((row) =>
    SIDES.map((side) => {
      const { [side]: own, unsaid } = arrangement[row];
      const spots = side === 'both' ? [...own, ...unsaid] : own;
      if (spots.length === 0) return nothing;
      const title = html`${smallMap(row === 'specialised' ? 0 : 2, FULL[side])}<span
          >${t(`${row}_${side}`)}</span
        >`;
      return html`<section class="cell ${row} ${side}">
        ${heading(level, title, { look: 'cell-title' })} ${list(spots, side)}
      </section>`;
    }),
  );
  const heads: readonly (readonly [string, PanoramaKey, PanoramaKey?])[] = [
    ['column collective', 'collective'],
    ['column individual', 'individual'],
    ['column beside', 'outside'],
    ['row specialised', 'specialised', 'specialised_in'],
    ['row general', 'general', 'general_in'],
  ];
  const { around, harm_reduction: harm, lang } = landscape ?? {};
  return html`<div class=${isCrossed(input, linked) ? 'map crossed' : 'map'} part="map">
    ${ROWS.map(
      (row) =>
        html`<div class="ground ${row} collective"></div>
          <div class="ground ${row} individual"></div>`,
    )}
    ${harm ? html`<div class="ground harm"></div>` : nothing}
    ${heads.map(
      ([look, key, more]) =>
        html`<p class="head ${look}" aria-hidden="true">
          <strong>${t(key)}</strong>${more ? html`<span class="small muted">${t(more)}</span>` : nothing}
        </p>`,
    )}
    <svg class="lines" aria-hidden="true"><path></path></svg>
    <p class="between" aria-hidden="true"><span>${t('works_with')}</span></p>
    ${cells}
    ${
      arrangement.outside.length > 0
        ? html`<section class="cell outside">
            ${heading(level, t('outside'), { look: 'cell-title' })} ${list(arrangement.outside, 'outside')}
            ${
              around
                ? html`<div class="around">
                    ${heading(level + 1, speech.say(around.title, lang))}
                    ${speech.paragraph(around.text, lang)}
                  </div>`
                : nothing
            }
          </section>`
        : nothing
    }
    ${
      harm
        ? html`<div class="band" part="band">
            ${icon(shield)}
            <div>
              <p><strong>${speech.say(harm.title, lang)}</strong></p>
              ${speech.paragraph(harm.text, lang)}
            </div>
          </div>`
        : nothing
    }
  </div>`;
}

/** True when a line runs between the kinds where one stays and the others. */
function isCrossed({ arrangement, chosen }: Picture, linked: ReadonlySet<string>): boolean {
  const outside = arrangement.outside.map(({ id }) => id);
  const from = chosen !== undefined && outside.includes(chosen);
  return [...linked].some((id) => outside.includes(id) !== from);
}

function renderSpot(
  spot: Spot,
  side: Side,
  isLinked: boolean,
  { speech, locale, chosen, choose, inside }: Picture,
): TemplateResult {
  const { t } = locale;
  const { kind, id } = spot;
  const isChosen = id === chosen;
  const unsaid = side === 'both' && columnOf(spot) === 'unsaid';
  return html`<li class="spot">
    <button
      class="box${isChosen ? ' chosen' : ''}${isLinked ? ' linked' : ''}"
      type="button"
      data-side=${side}
      aria-expanded=${isChosen}
      aria-controls=${isChosen ? 'detail' : nothing}
      @click=${() => choose(id)}
    >
      <span class="label"
        ><strong>${speech.say(kind.label, kind.lang)}</strong>${
          kind.abbreviation ? html` <span class="abbreviation">${kind.abbreviation}</span>` : nothing
        }${unsaid ? html` <span class="unsaid small">${t('form_unsaid')}</span>` : nothing}
        <span class="short">${speech.short(spot)}</span>${
          isLinked ? html`<span class="sr">, ${t('linked')}</span>` : nothing
        }</span
      >${icon(down)}
    </button>
    <p class="paper"><strong>${speech.name(spot)}</strong><span class="short">${speech.short(spot)}</span></p>
    ${isChosen ? inside : nothing}
  </li>`;
}

/** The four fields of the picture, with those that a group stands in full. */
function smallMap(first: number, full: readonly number[]): TemplateResult {
  return html`<svg class="small-map" viewBox="0 0 28 28" aria-hidden="true">
    ${[0, 1, 2, 3].map(
      (at) =>
        svg`<rect class=${full.includes(at - first) ? 'full' : ''} x=${at % 2 ? 15.5 : 0.5} y=${at < 2 ? 0.5 : 15.5} width="12" height="12" rx="2"/>`,
    )}
  </svg>`;
}

/** Grey blocks in the shape of the picture. */
export function renderWaiting(label: string): TemplateResult {
  const blocks = (count: number): TemplateResult[] =>
    Array.from({ length: count }, () => html`<div class="skeleton row"></div>`);
  return html`<div class="waiting" role="img" aria-label=${label}>
    <div class="skeleton name"></div>
    <div class="skeleton words"></div>
    <div class="waiting-rows">${blocks(12)}</div>
  </div>`;
}
