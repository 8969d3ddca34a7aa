import { html, nothing, type TemplateResult } from 'lit';
import { Wording } from '../../../core/i18n/wording.js';
import { own } from '../../../domain/own.js';
import { icon } from '../../../core/ui/icons.js';
import type { LocalePack } from '../../../domain/content/model.js';
import type { Pathway } from '../../../domain/pathway/model.js';
import { next } from './icons.js';
import type { PathwayLocale } from '../strings.js';

interface Places {
  readonly pathway: Pathway;
  readonly pack: LocalePack;
  readonly locale: PathwayLocale;
  readonly see: (kinds: readonly string[]) => void;
  readonly help: () => TemplateResult;
  /** True when the finder was asked for and could not be fetched. */
  readonly unreachable: boolean;
}

/** Kinds of place that work this way, and the way to them. */
export function renderPlaces(input: Places): TemplateResult | typeof nothing {
  const { pathway, pack, locale, see, help, unreachable } = input;
  const { t } = locale;
  const kinds = pathway.kinds.flatMap((id) => own(pack.kinds, id) ?? []);
  if (kinds.length === 0) return nothing;
  return html`<div class="places">
    <p>${t('fit')}</p>
    <ul class="bullets">
      ${kinds.map(({ lang, label, abbreviation }) => {
        const wording = new Wording(lang ?? pack.locale, locale.tag);
        return html`<li>${wording.say(abbreviation ? `${label} (${abbreviation})` : label)}</li>`;
      })}
    </ul>
    <button class="button primary see" part="see" type="button" @click=${() => see(pathway.kinds)}>
      <span>${t('see')}</span>${icon(next, true)}
    </button>
    ${
      unreachable
        ? html`<p role="alert">${t('error_title')}. ${t('error_text')}</p>
            ${help()}`
        : nothing
    }
  </div>`;
}

/** Who describes the pathway, and that it may be another one elsewhere. */
export function renderSources(
  { sources }: Pathway,
  wording: Wording,
  { t }: PathwayLocale,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<div class="sources small muted">
    <p>${t('example')}</p>
    ${sources.map(({ name, url }) => {
      const named = html`<bdi>${wording.plain(name)}</bdi>`;
      return html`<p>
        ${t('label', { label: t('source') })}
        ${url ? html`<a href=${url} rel="noreferrer">${named}</a>` : named}
      </p>`;
    })}
  </div>`;
}
