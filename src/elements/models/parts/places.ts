import { html, nothing, type TemplateResult } from 'lit';
import { Wording } from '../../../core/i18n/wording.js';
import { own } from '../../../domain/own.js';
import type { FacilitiesAsked } from '../../../core/page/journey.js';
import { icon } from '../../../core/ui/icons.js';
import type { CareModel, LocalePack, Wish } from '../../../domain/content/model.js';
import { countGoal, countPlaces } from '../../../domain/directory/counts.js';
import type { DirectoryManifest } from '../../../domain/directory/files.js';
import { next } from './care-icons.js';
import type { ModelsKey, ModelsLocale } from '../strings.js';

export interface Places {
  readonly wish: Wish;
  readonly care: CareModel;
  readonly pack: LocalePack;
  /** Undefined where the directory could not be read. */
  readonly manifest: DirectoryManifest | undefined;
  readonly locale: ModelsLocale;
  readonly see: (facilities: FacilitiesAsked) => void;
  readonly help: () => TemplateResult;
}

/** How many facilities say that they help with the wish, how many do not say, and the way to them. */
export function renderPlaces({ wish, care, pack, manifest, locale, see, help }: Places): TemplateResult {
  const { t } = locale;
  const counted = (key: ModelsKey, count: number): string =>
    t(key, { count, number: locale.format.number(count) });
  const button = (facilities: FacilitiesAsked, words: string): TemplateResult =>
    html`<button class="button primary see" part="see" type="button" @click=${() => see(facilities)}>
      <span>${words}</span>${icon(next, true)}
    </button>`;
  const goal = wish === 'unsure' ? undefined : wish;
  if (!manifest) return button(goal ? { goals: [goal] } : { kinds: care.kinds }, t('see_any'));

  const { yes, unknown } = goal ? countGoal(manifest, goal) : { yes: 0, unknown: 0 };
  const unsaid = unknown > 0 ? ` ${counted('unsaid', unknown)}` : '';
  if (goal && yes > 0)
    return html`<p>${counted('say', yes)}${unsaid}</p>
      ${button({ goals: [goal] }, counted('see', yes))}`;

  const kinds = care.kinds.filter((kind) => countPlaces(manifest, { kinds: [kind] }) > 0);
  const none = goal ? html`<p>${t('say_none')}${unsaid}</p>` : nothing;
  if (kinds.length === 0)
    return html`${none}
      <p>${t('no_places')}</p>
      ${help()}`;
  return html`${none}
    <p>${t(goal ? 'fit' : 'fit_unsure')}</p>
    <ul class="bullets">
      ${kinds.map((kind) => html`<li>${kindLabel(kind, pack, locale)}</li>`)}
    </ul>
    ${button({ kinds }, counted('see', countPlaces(manifest, { kinds })))}`;
}

function kindLabel(id: string, pack: LocalePack, locale: ModelsLocale): unknown {
  const kind = own(pack.kinds, id);
  if (!kind) return id;
  return new Wording(kind.lang ?? pack.locale, locale.tag).say(
    kind.abbreviation ? `${kind.label} (${kind.abbreviation})` : kind.label,
  );
}
