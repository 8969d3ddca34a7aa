import { html, nothing, type TemplateResult } from 'lit';
import { mark } from '../../../core/i18n/wording.js';
import { countryLines } from '../../../core/ui/helplines.js';
import { isSameLanguage } from '../../../domain/content/locale.js';
import { smsHref } from '../../../domain/directory/phone.js';
import type { Helpline } from '../../../domain/helplines/model.js';
import type { Sheet } from '../parts/sheet.js';
import { firstCallStyles } from './first-call.styles.js';
import { callGroup } from './groups.js';
import { holds, NATIONAL, type NationalKey } from './national.js';
import type { FirstCallKey, FirstCallLocale } from './strings.js';

export { firstCallStrings as strings } from './strings.js';
export const styles = [firstCallStyles];

interface Input extends Sheet {
  readonly words: FirstCallLocale;
}

function row({ words: { t } }: Input, title: FirstCallKey, content: unknown): TemplateResult {
  return html`<div>
    <dt>${t(title)}</dt>
    <dd>${content}</dd>
  </div>`;
}

/** A fact of the facility's country, with where it was read. */
function renderFact(key: NationalKey, { facility, words }: Input): TemplateResult | typeof nothing {
  if (!holds(key, facility)) return nothing;
  const { source, checked_on } = NATIONAL[key];
  const [before = '', after = ''] = words
    .t('source', { source: '\u0000', date: words.format.date(checked_on) })
    .split('\u0000');
  return html`<p>${words.t(key)}</p>
    <p class="muted small">${before}${mark(source, 'fr', words.tag)}${after}</p>`;
}

/** The line of the facility's country that is reached in writing; undefined where the feed has none. */
function writtenLine({ facility, texts, now }: Input): Helpline | undefined {
  const { lines } = countryLines({ texts, now, country: { value: facility.country } });
  return lines.find(({ situations, sms }) => sms !== undefined && situations.includes('deaf'));
}

function renderDeaf(input: Input): TemplateResult {
  const { facility, words } = input;
  const { t } = words;
  const line = writtenLine(input);
  const href = line?.sms && smsHref(line.sms, line.sms_dialled);
  return html`<p>${t(facility.email ? 'deaf_mail' : 'deaf_voice')}</p>
    ${
      line?.sms && href
        ? html`<p>
              ${t('deaf_urgent')} <a class="number" href=${href}>${t('help_sms', { phone: line.sms })}</a>
            </p>
            ${line.sms === '114' ? renderFact('deaf_114', input) : nothing}`
        : nothing
    }`;
}

/** Who answers and what one may be asked, by what kind of place it is; then what only some people have to know. */
export function renderFirstCall(sheet: Sheet, words: FirstCallLocale): TemplateResult {
  const input: Input = { ...sheet, words };
  const { t, tag } = words;
  const group = callGroup(sheet.setting, sheet.facility.kind);
  return html`<div class="first-call">
    <dl>
      ${row(input, 'who', t(`who_${group}`))} ${row(input, 'asked', t(`asked_${group}`))}
      ${row(input, 'yours_title', t('yours'))} ${row(input, 'bound_title', t('bound'))}
      ${row(input, 'begin_title', t('begin'))}
      ${
        isSameLanguage(sheet.texts.feed.publisherLocale, tag)
          ? nothing
          : row(input, 'language_title', t('language'))
      }
      ${row(input, 'minor_title', t('minor'))} ${row(input, 'deaf_title', renderDeaf(input))}
      ${row(
        input,
        'cover_title',
        html`<p>${t('cover')}</p>
          ${renderFact('csapa_FR', input)} ${renderFact('pass_FR', input)}`,
      )}
    </dl>
  </div>`;
}
