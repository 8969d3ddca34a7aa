import { html, type TemplateResult } from 'lit';
import {
  FAULTY,
  formHref,
  isForm,
  mailHref,
  saidOf,
  type Faulty,
} from '../../../domain/content/corrections.js';
import type { Sheet } from '../parts/sheet.js';
import { correctionStyles } from './correction.styles.js';
import type { CorrectionLocale } from './strings.js';

export { correctionStrings as strings } from './strings.js';
export const styles = [correctionStyles];

/** The mail for one fault: the facility, what is wrong and what the list says now. */
function mailOf(to: string, faulty: Faulty, { facility }: Sheet, { t }: CorrectionLocale): string {
  const line = (label: string, value: string): string => `${t('label', { label })} ${value}`;
  const said = saidOf(facility, faulty);
  const isFact = faulty !== 'closed' && faulty !== 'other';
  return mailHref(to, `${line(t('subject'), facility.name)} [${facility.id}, ${faulty}]`, [
    line(t('sheet'), `${facility.name} [${facility.id}]`),
    line(t('wrong'), `${t(faulty)} [${faulty}]`),
    ...(isFact ? [line(t('said'), said ?? t('unknown'))] : []),
    line(t('right'), ''),
    '',
  ]);
}

/** What may be wrong, each a link to a mail or a form that knows it already. Nothing is sent by these links. */
export function renderCorrection(to: string, sheet: Sheet, locale: CorrectionLocale): TemplateResult {
  const { facility } = sheet;
  const { t } = locale;
  const row = (faulty: Faulty): TemplateResult =>
    isForm(to)
      ? html`<a
          href=${formHref(to, facility.id, faulty)}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          >${t(faulty)}</a
        >`
      : html`<a href=${mailOf(to, faulty, sheet, locale)}>${t(faulty)}</a>`;
  return html`<div class="correction">
    <p>${isForm(to) ? t('by_form', { host: new URL(to).host }) : t('by_mail')}</p>
    <p id="faulty">${t('choose')}</p>
    <ul aria-labelledby="faulty">
      ${FAULTY.map((each) => html`<li>${row(each)}</li>`)}
    </ul>
  </div>`;
}
