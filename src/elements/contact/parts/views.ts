import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import type { Facility } from '../../../domain/directory/facility.js';
import type { ContactLocale } from '../strings.js';
import { withWords } from './words.js';

/** In the place of what is on its way; a number to call once that takes long. */
export function renderWaiting(
  { ready, t }: ContactLocale,
  slow: boolean,
  help: () => TemplateResult,
): TemplateResult {
  return html`<div class="waiting">
      <div class="title skeleton line" role="img" aria-label=${ready ? t('loading') : '…'}></div>
      <div class="skeleton tall"></div>
    </div>
    ${
      ready && slow
        ? html`<p>${t('slow')}</p>
            ${help()}`
        : nothing
    }`;
}

/** A few words in the place of a form, and a number to call. */
export function renderWords(
  level: number,
  title: string,
  words: TemplateResult,
  help: TemplateResult,
): TemplateResult {
  return html`<div class="words">
    ${heading(level, title, { look: 'title', focusable: true })}${words}${help}
  </div>`;
}

/** "To the Centre, Metz", the name in the language of its publisher. */
export function renderName(
  { name, city }: Facility,
  locale: ContactLocale,
  lang: string | undefined,
): TemplateResult {
  const written = html`<bdi lang=${lang ?? nothing}
    ><strong>${name}</strong>${city ? `, ${city}` : nothing}</bdi
  >`;
  return html`<span>${withWords(locale, 'to', { name: written })}</span>`;
}

/**
 * Nobody was chosen yet: how it is done, and a button where the page has a list to choose from.
 *
 * @param isPhone true when to open a sheet is enough, because nobody writes
 */
export function renderChoose(
  { t }: ContactLocale,
  isPhone: boolean,
  toList: (() => void) | undefined,
): TemplateResult {
  const button = html`<button class="button" type="button" @click=${toList}>${t('choose')}</button>`;
  return html`<p>${t(isPhone ? 'choose_text' : 'choose_how')}</p>
    ${toList ? button : nothing}`;
}

/** The place cannot be read now. */
export function renderRetry({ t }: ContactLocale, offline: boolean, retry: () => void): TemplateResult {
  return html`<p>${t(offline ? 'error_offline' : 'error_text')}</p>
    <button class="button" type="button" @click=${retry}>${t('retry')}</button>`;
}
