import { html, nothing, type TemplateResult } from 'lit';
import { renderDisclosure, type Unfolded } from '../../../core/ui/disclosure.js';
import { heading } from '../../../core/ui/heading.js';
import { icon, warn, type Icon } from '../../../core/ui/icons.js';
import type { CareModel, CareModels, Finding } from '../../../domain/content/model.js';
import { group, home, loop, talk } from './care-icons.js';
import type { ModelsLocale } from '../strings.js';
import { renderPlaces, type Places } from './places.js';
import type { Texts } from './texts.js';

interface Care {
  readonly models: CareModels;
  readonly care: CareModel;
  readonly texts: Texts;
  readonly unfolded: Unfolded;
  readonly locale: ModelsLocale;
  /** Level of the page's title. */
  readonly level: number;
  readonly places: Places;
  /** True when the finder was asked for and could not be fetched. */
  readonly unreachable: boolean;
}

/** What care looks like for one wish, what to ask, and what research says. */
export function renderCare(input: Care): TemplateResult {
  const { models, care, texts, unfolded, locale, level, places, unreachable } = input;
  const { t } = locale;
  const part = (picture: Icon, title: unknown, lines: readonly string[]): TemplateResult =>
    html`<div class="part">
      ${heading(level + 1, html`${icon(picture)}<span>${title}</span>`, { look: 'with-icon' })}
      ${texts.list(lines)}
    </div>`;
  const disclosure = (id: string, title: string, content: unknown): TemplateResult =>
    renderDisclosure(id, level + 1, title, unfolded, content);
  return html`<section class="care" part="care">
    ${heading(level, texts.say(care.title), { look: 'care-title' })}
    <div class="parts">
      ${part(talk, t('outside'), care.outside)} ${part(home, t('stay'), care.stay)}
      ${part(group, t('asked'), care.asked)} ${part(loop, texts.say(care.again_title), care.again)}
    </div>
    <div class="notice" part="notice">
      ${heading(level + 1, html`${icon(warn)}<span>${texts.say(models.notice.title)}</span>`, { look: 'with-icon' })}
      ${texts.paragraphs([models.notice.text])}
    </div>
    <div class="places">
      ${renderPlaces(places)}
      ${
        unreachable
          ? html`<p role="alert">${t('error_title')}. ${t('error_text')}</p>
              ${places.help()}`
          : nothing
      }
    </div>
    <div class="folds">
      ${disclosure('ask', t('ask'), texts.list(care.ask))}
      ${disclosure(
        'research',
        t('research'),
        care.research.length > 0
          ? html`<ul class="findings">
              ${care.research.map((finding) => renderFinding(finding, texts, locale))}
            </ul>`
          : html`<p>${t('research_none')}</p>`,
      )}
    </div>
  </section>`;
}

function renderFinding({ text, source, url }: Finding, texts: Texts, locale: ModelsLocale): TemplateResult {
  const named = texts.say(source);
  return html`<li>
    ${texts.paragraphs([text])}
    <p class="small muted">
      ${locale.t('label', { label: locale.t('source') })}
      ${url ? html`<a href=${url} rel="noreferrer">${named}</a>` : named}
    </p>
  </li>`;
}
