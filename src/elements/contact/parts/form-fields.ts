import { html, nothing, type TemplateResult } from 'lit';
import { renderChoices, renderSummary, renderText } from '../../../core/ui/fields.js';
import { heading } from '../../../core/ui/heading.js';
import { LIMITS, TIMES, VOICEMAIL, WAYS, type Draft } from '../../../domain/contact/message.js';
import { carries } from '../../../domain/contact/field-map.js';
import type { Field } from '../../../domain/contact/validate.js';
import { withWords } from './words.js';
import type { FormInput } from './form-input.js';
import type { MessageForm } from '../sending/message-form.js';

type TextKey = 'message' | 'phone' | 'email' | 'name';

/** The questions, six at most, then who reads the answers, then the button. */
export function renderFields(form: MessageForm, input: FormInput): TemplateResult {
  const { locale, level } = input;
  const { t } = locale;
  const { draft, summary } = form;
  const { fields } = input.endpoint;
  const wrong = (field: Field): string | undefined => {
    const code = form.faultOf(field);
    return code && t(code);
  };
  const text = (
    field: TextKey,
    type: 'text' | 'tel' | 'email' | 'lines',
    more: { readonly hint?: string; readonly optional?: string } = {},
  ): TemplateResult =>
    renderText({
      id: field,
      type,
      label: t(`field_${field}`),
      error: wrong(field),
      value: draft[field],
      maxlength: LIMITS[field] + 200,
      input: (value) => form.change({ [field]: value } satisfies Partial<Draft>),
      leave: () => void form.leave(field),
      ...more,
    });
  const submit = (event: Event): void => {
    event.preventDefault();
    void form.submit(input);
  };
  const sending = form.stage === 'sending';
  return html`<form
    class="form"
    novalidate
    autocomplete="off"
    aria-busy=${sending ? 'true' : 'false'}
    @submit=${submit}
    @pointerdown=${form.press}
  >
    ${
      summary.length > 0
        ? renderSummary({
            level,
            title: t('errors', { count: summary.length, number: locale.format.number(summary.length) }),
            faults: summary.map(({ field, code }) => ({ text: t(code), id: field })),
          })
        : nothing
    }
    <p class="small muted">${t('required')}</p>
    ${text('message', 'lines', { hint: t('message_hint') })}
    ${renderChoices({
      id: 'way',
      label: t('field_way'),
      error: wrong('way'),
      several: false,
      choices: WAYS.map((way) => ({ id: way, label: t(`way_${way}`), checked: draft.way === way })),
      choose: (way) => form.change({ way: WAYS.find((each) => each === way) }),
    })}
    ${draft.way === 'phone' ? renderPhone(form, input, text('phone', 'tel'), wrong('voicemail')) : nothing}
    ${draft.way === 'email' ? text('email', 'email', { hint: t('email_hint') }) : nothing}
    ${carries(fields, 'name') ? text('name', 'text', { optional: t('optional') }) : nothing}
    ${renderLeads(form, input)}
    <div class="trap" aria-hidden="true">
      <label>
        ${t('trap')}
        <input
          type="text"
          name="website"
          tabindex="-1"
          autocomplete="off"
          @input=${(event: Event) => form.setTrap((event.target as HTMLInputElement).value)}
        />
      </label>
    </div>
    ${renderWho(input)}
    <p>
      <button class="button primary submit" type="submit" aria-disabled=${sending ? 'true' : nothing}>
        ${t(sending ? 'sending' : 'send')}
      </button>
    </p>
  </form>`;
}

function renderPhone(
  form: MessageForm,
  { locale: { t }, endpoint }: FormInput,
  number: TemplateResult,
  error: string | undefined,
): TemplateResult {
  const { voicemail, times } = form.draft;
  return html`${number}
  ${renderChoices({
    id: 'voicemail',
    label: t('voicemail'),
    error,
    several: false,
    choices: VOICEMAIL.map((each) => ({
      id: each,
      label: t(`voicemail_${each}`),
      checked: voicemail === each,
    })),
    choose: (id) => form.change({ voicemail: VOICEMAIL.find((each) => each === id) }),
  })}
  ${
    carries(endpoint.fields, 'times')
      ? renderChoices({
          id: 'times',
          label: t('times'),
          optional: t('optional'),
          several: true,
          choices: TIMES.map((each) => ({
            id: each,
            label: t(`time_${each}`),
            checked: times.includes(each),
          })),
          choose: (id, on) =>
            form.change({ times: TIMES.filter((each) => (each === id ? on : times.includes(each))) }),
        })
      : nothing
  }`;
}

/** The very text that would be sent, and a box that nobody ticked beforehand. */
function renderLeads(
  form: MessageForm,
  { leads, endpoint, locale: { t } }: FormInput,
): TemplateResult | typeof nothing {
  if (!leads || !carries(endpoint.fields, 'leads')) return nothing;
  return html`<div class="question attach">
    <p id="leads-hint">${t('leads_hint')}</p>
    <pre class="panel" dir="auto" tabindex="0" aria-labelledby="leads-hint">${leads}</pre>
    <label class="choice">
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${form.isTicked(leads)}
        @change=${(event: Event) => form.tick((event.target as HTMLInputElement).checked ? leads : undefined)}
      /><span>${t('leads')}</span>
    </label>
  </div>`;
}

/**
 * Who reads the message and where it goes, which the address itself says: what the webmaster wrote is but words. On the relay's
 * own page, "this site" would be read as the one around it, which sees nothing.
 */
function renderWho({ controller, privacy, endpoint, locale, level }: FormInput): TemplateResult {
  const { t } = locale;
  const host = html`<bdi dir="ltr" class="host">${endpoint.action.host}</bdi>`;
  return html`<section class="panel who">
    ${heading(level, t('who_title'), { look: 'who-title' })}
    <p>${withWords(locale, 'who', { controller: html`<bdi>${controller}</bdi>`, host })}</p>
    ${document.documentElement.dataset['passerelle'] === 'relay' ? nothing : html`<p>${t('seen')}</p>`}
    <p><a class="quiet" href=${privacy.href} rel="noreferrer">${t('privacy')}</a></p>
  </section>`;
}
