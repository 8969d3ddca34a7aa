import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { back, check, checked, icon, warn } from '../../../core/ui/icons.js';
import { telHref } from '../../../domain/directory/phone.js';
import type { Facility } from '../../../domain/directory/facility.js';
import { withWords } from './words.js';
import type { ContactKey, ContactLocale } from '../strings.js';
import type { FormInput } from './form-input.js';
import type { MessageForm, Sent, Stage } from '../sending/message-form.js';

function number({ phone, phone_dialled: dialled }: Facility): TemplateResult | typeof nothing {
  return phone
    ? html`<a class="number" href=${telHref(phone, dialled) ?? nothing}><bdi dir="ltr">${phone}</bdi></a>`
    : nothing;
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

/** What happens next, unless it cannot be said in this language: that the message is there stays said. */
function nextOrNothing(sent: Sent, locale: ContactLocale): unknown {
  try {
    return html`<p>${next(sent, locale)}</p>`;
  } catch {
    return nothing;
  }
}

/** The message was received: what happens next, and when to call instead. */
export function renderSent(form: MessageForm, sent: Sent, input: FormInput): TemplateResult {
  const { locale, level, toList } = input;
  const { t } = locale;
  const erase = (): void => {
    form.erase();
    input.erased();
  };
  return html`<div class="outcome sent card" tabindex="-1">
      ${icon(checked)}
      <div>
        ${heading(level, t('sent_title'), { look: 'outcome-title' })} ${nextOrNothing(sent, locale)}
        <p>${t('sent_later')} ${number(sent.facility)}</p>
      </div>
    </div>
    <p class="after">
      <button class="button" type="button" @click=${erase}>${t('erase')}</button>
      ${
        toList
          ? html`<button class="quiet" type="button" @click=${toList}>
              ${icon(back, true)}<span>${t('to_places')}</span>
            </button>`
          : nothing
      }
    </p>`;
}

const WORDS: Readonly<Partial<Record<Stage, readonly [title: ContactKey, text: ContactKey]>>> = {
  offline: ['failed_title', 'failed_offline'],
  refused: ['failed_title', 'failed_refused'],
};
const UNSURE = ['unsure_title', 'unsure_text'] as const;

/** The message did not leave, or nobody knows: the text is kept, and there is a number. */
export function renderUnsent(form: MessageForm, input: FormInput): TemplateResult {
  const { locale, level } = input;
  const { t } = locale;
  const [title, text] = WORDS[form.stage] ?? UNSURE;
  const erase = (): void => {
    form.erase();
    input.erased();
  };
  return html`<div class="outcome unsent" tabindex="-1">
    ${heading(level, html`${icon(warn)}<span>${t(title)}</span>`, { look: 'outcome-title' })}
    <p>${t(text)} ${number(form.tried ?? input.facility)}</p>
    ${
      form.asking
        ? renderAgain(form, input)
        : html`<p class="after">
            <button class="button primary" type="button" @click=${() => void form.submit(input)}>
              ${t('retry')}
            </button>
            <button class="button" type="button" @click=${() => void form.copy(input)}>
              ${form.copied ? icon(check) : nothing}<span>${t(form.copied ? 'copied' : 'copy')}</span>
            </button>
            <button class="quiet" type="button" @click=${erase}>${t('erase')}</button>
          </p>`
    }
  </div>`;
}

/** Asks before what may have arrived is sent once more. The second half of a double click is no answer. */
function renderAgain(form: MessageForm, input: FormInput): TemplateResult {
  const { t } = input.locale;
  const send = ({ detail }: MouseEvent): void => {
    if (detail < 2) void form.submit(input, true);
  };
  return html`<div class="again" role="group" tabindex="-1" aria-labelledby="again">
    <p id="again">${t('again_text')}</p>
    <p class="after">
      <button class="button" type="button" @click=${() => void form.decline()}>${t('again_no')}</button>
      <button class="button" type="button" @click=${send}>${t('again_yes')}</button>
    </p>
  </div>`;
}

/** What was said of the message, in one line, where nothing else can be drawn any more. */
export function renderSaid(
  form: MessageForm,
  { t }: ContactLocale,
  level: number,
): TemplateResult | undefined {
  const key = form.sent ? 'sent_title' : (WORDS[form.stage]?.[0] ?? (form.stage === 'unsure' && UNSURE[0]));
  return key
    ? html`<div class="outcome">${heading(level, t(key), { look: 'outcome-title' })}</div>`
    : undefined;
}
