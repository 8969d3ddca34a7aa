import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import { back, check, checked, icon, warn } from '../../../core/theme/icons.js';
import { telHref } from '../../../domain/directory/phone.js';
import type { Facility } from '../../../domain/directory/facility.js';
import type { ContactKey, ContactLocale } from '../strings.js';
import type { FormInput } from './form-input.js';
import type { MessageForm, Sent, Stage } from './message-form.js';

function number({ phone, phone_dialled: dialled }: Facility): TemplateResult | typeof nothing {
  return phone
    ? html`<a class="number" href=${telHref(phone, dialled) ?? nothing}><bdi dir="ltr">${phone}</bdi></a>`
    : nothing;
}

/** A sentence with what the person wrote in it, which keeps its own direction. */
function withWords(
  { t }: ContactLocale,
  key: ContactKey,
  words: Readonly<Record<string, TemplateResult | string>>,
): unknown[] {
  const names = Object.keys(words);
  const marked = t(key, Object.fromEntries(names.map((name, at) => [name, `\u0000${at}\u0000`])));
  return marked.split('\u0000').map((part, at) => (at % 2 ? words[names[Number(part)] ?? ''] : part));
}

/** What happens next: who answers, how, when, and how discreetly. */
function next({ draft, facility }: Sent, locale: ContactLocale): unknown[] {
  const { t, tag } = locale;
  const name = html`<bdi>${facility.name}</bdi>`;
  if (draft.way === 'email')
    return withWords(locale, 'sent_email', { name, email: html`<bdi dir="ltr">${draft.email.trim()}</bdi>` });
  const phone = html`<bdi dir="ltr" class="nowrap">${draft.phone.trim()}</bdi>`;
  const times = locale.format.list(draft.times.map((each) => t(`time_${each}`).toLocaleLowerCase(tag)));
  const discretion = { yes: '', discreet: t('sent_discreet'), no: t('sent_silent') }[draft.voicemail ?? 'no'];
  const sentence = times
    ? withWords(locale, 'sent_phone_time', { name, phone, times })
    : withWords(locale, 'sent_phone', { name, phone });
  return [...sentence, ' ', discretion];
}

/** The message was received: what happens next, and when to call instead. */
export function renderSent(form: MessageForm, sent: Sent, input: FormInput): TemplateResult {
  const { locale, level, toPlaces } = input;
  const { t } = locale;
  const erase = (): void => {
    form.erase();
    input.erased();
  };
  return html`<div class="outcome sent card" tabindex="-1">
      ${icon(checked)}
      <div>
        ${heading(level, t('sent_title'), { look: 'outcome-title' })}
        <p>${next(sent, locale)}</p>
        <p>${t('sent_later')} ${number(sent.facility)}</p>
      </div>
    </div>
    <p class="after">
      <button class="button" type="button" @click=${erase}>${t('erase')}</button>
      ${
        toPlaces
          ? html`<button class="quiet" type="button" @click=${toPlaces}>
              ${icon(back, true)}<span>${t('to_places')}</span>
            </button>`
          : nothing
      }
    </p>`;
}

const REASONS: Readonly<Partial<Record<Stage, ContactKey>>> = {
  offline: 'failed_offline',
  refused: 'failed_refused',
};

/** The message did not leave, or nobody knows: the text is kept, and there is a number. */
export function renderUnsent(form: MessageForm, input: FormInput): TemplateResult {
  const { facility, locale, level } = input;
  const { t } = locale;
  const title = t(form.stage === 'unsure' ? 'slow_title' : 'failed_title');
  return html`<div class="outcome unsent" tabindex="-1">
    ${heading(level, html`${icon(warn)}<span>${title}</span>`, { look: 'outcome-title' })}
    <p>${t(REASONS[form.stage] ?? 'failed_text')} ${number(facility)}</p>
    <p class="after">
      <button class="button primary" type="button" @click=${() => void form.submit(input)}>
        ${t('retry')}
      </button>
      <button class="button" type="button" @click=${() => void form.copy(input)}>
        ${form.copied ? icon(check) : nothing}<span>${t(form.copied ? 'copied' : 'copy')}</span>
      </button>
    </p>
  </div>`;
}
