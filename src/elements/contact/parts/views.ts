import { html, nothing, type TemplateResult } from 'lit';
import type { Facility } from '../../../domain/directory/facility.js';
import type { ContactLocale } from '../strings.js';
import { withWords } from './words.js';

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
