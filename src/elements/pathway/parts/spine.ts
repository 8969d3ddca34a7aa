import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { Wording } from '../../../core/i18n/wording.js';
import { own } from '../../../domain/own.js';
import { check, icon, pin, type Icon } from '../../../core/ui/icons.js';
import type { LocalePack } from '../../../domain/content/model.js';
import type { Doer, Entry, Field, Pathway, Step } from '../../../domain/pathway/model.js';
import type { Route } from '../../../domain/pathway/route.js';
import * as icons from './icons.js';
import type { PathwayLocale } from '../strings.js';

export interface Spine {
  readonly pathway: Pathway;
  readonly route: Route;
  readonly wording: Wording;
  readonly locale: PathwayLocale;
  readonly pack: LocalePack;
  /** Level of the steps' titles. */
  readonly level: number;
  /** Id of the step where the visitor says to be. */
  readonly here: string | undefined;
  readonly mark: (id: string) => void;
}

const FIELD_ICONS: Readonly<Record<Field, Icon>> = {
  administrative: icons.paper,
  money: icons.coins,
  social: icons.talk,
  judicial: icons.scales,
  family: icons.people,
  housing: icons.home,
  health: icons.plus,
  'mental-health': icons.heart,
  autonomy: icons.key,
  work: icons.briefcase,
  education: icons.book,
  training: icons.pencil,
  employment: icons.briefcase,
};

/** Pictures of roles that publishers often have; a person for any other. */
const ROLE_ICONS: Readonly<Record<string, Icon>> = {
  doctor: icons.plus,
  medical: icons.plus,
  psychologist: icons.heart,
  peers: icons.people,
  team: icons.people,
  services: icons.signpost,
  network: icons.signpost,
};

/** Number of each step of the route; a review has none, it is a ring on the way. */
function numbersOf(steps: readonly Step[]): ReadonlyMap<string, number> {
  const counted = steps.filter(({ kind }) => kind !== 'review');
  return new Map(counted.map(({ id }, at) => [id, at + 1]));
}

/** The ways in, and the steps that they join, on one line from the first to the last. */
export function renderSpine(spine: Spine): TemplateResult {
  const { pathway, route, wording, level } = spine;
  const [first] = route.steps;
  const joined = route.entries.filter(({ to }) => to === first?.id);
  const apart = route.entries.filter(({ to }) => to !== first?.id);
  const numbers = numbersOf(route.steps);
  return html`${
      route.entries.length > 0
        ? html`${heading(level, wording.say(pathway.entries_title), { look: 'section' })}
            <ul class=${route.entries.length > 2 ? 'entries many' : 'entries'} part="entries">
              ${joined.map((entry) => renderEntry(entry, spine))}
              ${apart.map((entry) => renderEntry(entry, spine, numbers.get(entry.to)))}
            </ul>`
        : nothing
    }
    <ol class="steps" part="steps">
      ${route.steps.map((step) => renderStep(step, spine, numbers))}
    </ol>`;
}

/** `number` of its step, for a way in that does not lead to the first. */
function renderEntry(
  { id, title, text }: Entry,
  { wording, locale }: Spine,
  number?: number,
): TemplateResult {
  return html`<li class=${number === undefined ? 'entry' : 'entry apart'}>
    ${icon(own(ROLE_ICONS, id) ?? icons.person)}
    <p class="entry-title">${wording.say(title)}</p>
    <div class="muted small">
      ${wording.paragraphs([text])}
      ${
        number === undefined
          ? nothing
          : html`<p>${locale.t('starts_at', { number: locale.format.number(number) })}</p>`
      }
    </div>
  </li>`;
}

function renderStep(step: Step, spine: Spine, numbers: ReadonlyMap<string, number>): TemplateResult {
  const { route, wording, locale, level, here } = spine;
  const { id, title, text, fields, who } = step;
  const { t, format } = locale;
  const number = numbers.get(id);
  const optional = route.ifNeeded(id);
  const marked = id === here;
  const others = route.steps[0]?.id === id ? [] : route.entries.filter(({ to }) => to === id);
  const look = ['step', number === undefined && 'review', optional && 'optional', marked && 'here'];
  return html`<li class=${look.filter(Boolean).join(' ')} aria-current=${marked ? 'step' : nothing}>
    <div class="body">
      ${heading(
        level,
        html`<span class="disc">${number === undefined ? icon(icons.loop) : format.number(number)}</span>
          <span>${wording.say(title)}</span>`,
        { look: 'step-title' },
      )}
      ${optional ? html`<p class="tag">${t('if_needed')}</p>` : nothing} ${wording.paragraphs(text)}
      ${
        fields.length > 0
          ? html`<ul class="fields" aria-label=${t('fields')}>
              ${fields.map((each) => html`<li>${icon(FIELD_ICONS[each])}<span>${t(`field_${each}`)}</span></li>`)}
            </ul>`
          : nothing
      }
      ${
        others.length > 0
          ? html`<p class="small muted">
              ${t('label', { label: t('start_here') })}
              ${others.map(({ title: way }, at) => html`${at > 0 ? t('comma') : nothing}${wording.say(way)}`)}
            </p>`
          : nothing
      }
    </div>
    ${
      who.length > 0
        ? html`<ul class="who small muted" aria-label=${t('who')}>
            ${who.map((doer) => renderDoer(doer, spine))}
          </ul>`
        : nothing
    }
    <div class="mark">
      <button
        class="quiet no-print"
        type="button"
        aria-pressed=${marked}
        aria-label=${t('here_of', { step: wording.plain(title) })}
        @click=${() => spine.mark(id)}
      >
        ${icon(marked ? check : pin)}<span>${t('here')}</span>
      </button>
      ${marked ? renderNext(step, spine, numbers) : nothing}
    </div>
  </li>`;
}

/** Who, and each place where it may be: `Psychologist, if needed: at the centre or in a mental health centre`. */
function renderDoer(
  { role, where, if_needed: ifNeeded }: Doer,
  { pathway, wording, locale, pack }: Spine,
): TemplateResult | typeof nothing {
  const { t } = locale;
  const label = own(pathway.roles, role);
  if (label === undefined) return nothing;
  const places = where.flatMap((id) => {
    const place = own(pathway.places, id);
    if (place !== undefined) return [wording.say(place)];
    const kind = own(pack.kinds, id);
    // A kind is named in its own language, which need not be that of the pathway.
    return kind ? [new Wording(kind.lang ?? pack.locale, locale.tag).say(kind.label)] : [];
  });
  return html`<li>
    ${icon(own(ROLE_ICONS, role) ?? icons.person)}
    <span
      >${wording.say(label)}${ifNeeded ? html`${t('comma')}${t('if_needed')}` : nothing}${t('comma')}${places.length === 0 ? t('where_unknown') : places.map((place, at) => html`${at > 0 ? ` ${t('or')} ` : ''}${place}`)}</span
    >
  </li>`;
}

/** Under the step where the visitor is: what usually comes next. */
function renderNext(step: Step, spine: Spine, numbers: ReadonlyMap<string, number>): TemplateResult {
  const { route, wording, locale } = spine;
  const { t, format } = locale;
  const following = route.next(step.id);
  return html`<div class="panel next" part="next">
    ${
      following.length === 0
        ? html`<p>${t('next_none')}</p>`
        : html`<p><strong>${t('label', { label: t('next') })}</strong></p>
            <ul class="bullets">
              ${following.map(({ id, title }) => {
                const number = numbers.get(id);
                return html`<li>
                  ${number === undefined ? nothing : `${format.number(number)}. `}${wording.say(title)}${
                    route.ifNeeded(id) ? html` (${t('if_needed')})` : nothing
                  }
                </li>`;
              })}
            </ul>`
    }
    <p class="small muted no-print">${t('kept')}</p>
  </div>`;
}

/** Grey blocks in the shape of the first view. */
export function renderWaiting(label: string): TemplateResult {
  return html`<div class="waiting" role="img" aria-label=${label}>
    <div class="skeleton name"></div>
    <div class="skeleton words"></div>
    <div class="entries">
      <div class="skeleton entry"></div>
      <div class="skeleton entry"></div>
    </div>
    ${[1, 2, 3].map(() => html`<div class="skeleton words"></div>`)}
  </div>`;
}
