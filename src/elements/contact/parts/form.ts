import { html, nothing, type TemplateResult } from 'lit';
import type { MessageForm } from '../sending/message-form.js';
import { renderFields } from './form-fields.js';
import type { FormInput } from './form-input.js';
import { renderSent, renderUnsent } from './outcome.js';

/** The form, or what became of what was sent with it. */
export function renderForm(form: MessageForm, input: FormInput): TemplateResult {
  const { sent, asking, stage } = form;
  if (sent) return renderSent(form, sent, input);
  const isUnsent = asking || (stage !== 'writing' && stage !== 'sending');
  return html`${isUnsent ? renderUnsent(form, input) : nothing}${renderFields(form, input)}`;
}
