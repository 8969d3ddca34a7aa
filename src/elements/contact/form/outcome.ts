import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import { back, check, checked, icon, warn } from '../../../core/theme/icons.js';
import { telHref } from '../../../domain/directory/phone.js';
import type { FormInput } from './form-input.js';
import type { MessageForm } from './message-form.js';

/** What happens next, in words, and when to call instead. */
export function renderSent(form: MessageForm, input: FormInput): TemplateResult {
  const { facility, locale, level, toPlaces, help } = input;
  const { t } = locale;
  const { way, phone, voicemail, times, email } = form.draft;
  const { name } = facility;
  const when = locale.format.list(times.map((each) => t(`time_${each}`).toLocaleLowerCase(locale.tag)));
  const next =
    way === 'email'
      ? t('sent_email', { name, email: email.trim() })
      : times.length > 0
        ? t('sent_phone_time', { name, phone: phone.trim(), times: when })
        : t('sent_phone', { name, phone: phone.trim() });
  const discretion =
    way === 'phone' && voicemail === 'discreet'
      ? t('sent_discreet')
      : way === 'phone' && voicemail === 'no'
        ? t('sent_silent')
        : '';
  return html`<div class="outcome sent card" tabindex="-1">
      ${icon(checked)}
      <div>
        ${heading(level, t('sent_title'), { look: 'outcome-title' })}
        <p>${next} ${discretion}</p>
        <p>${t('sent_later')}</p>
      </div>
    </div>
    <p class="after">
      <button class="button" type="button" @click=${form.erase}>${t('erase')}</button>
      ${
        toPlaces
          ? html`<button class="quiet" type="button" @click=${toPlaces}>
              ${icon(back, true)}<span>${t('to_places')}</span>
            </button>`
          : nothing
      }
    </p>
    ${
      facility.phone
        ? html`<section>${heading(level, t('urgent_title'), { look: 'who-title' })}${help()}</section>`
        : nothing
    }`;
}

/** The message did not leave: the text is kept, and there is a number. */
export function renderUnsent(form: MessageForm, input: FormInput): TemplateResult {
  const { facility, locale, level } = input;
  const { t } = locale;
  const text =
    form.stage === 'offline' ? 'failed_offline' : form.stage === 'refused' ? 'failed_refused' : 'failed_text';
  return html`<div class="outcome unsent" tabindex="-1">
    ${heading(level, html`${icon(warn)}<span>${t(form.stage === 'slow' ? 'slow_title' : 'failed_title')}</span>`, { look: 'outcome-title' })}
    <p>
      ${t(text)}
      ${
        facility.phone
          ? html`<a class="number" href=${telHref(facility.phone, facility.country)}
              ><bdi dir="ltr">${facility.phone}</bdi></a
            >`
          : nothing
      }
    </p>
    <p class="after">
      <button class="button primary" type="button" @click=${() => void form.submit(input)}>
        ${t('retry')}
      </button>
      <button class="button" type="button" @click=${() => void form.copy()}>
        ${form.copied ? icon(check) : nothing}<span>${t(form.copied ? 'copied' : 'copy')}</span>
      </button>
    </p>
  </div>`;
}
