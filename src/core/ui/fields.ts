import { html, nothing, type TemplateResult } from 'lit';
import { icon, warn } from './icons.js';
import { heading } from './heading.js';

/** What every field shows: its label, a hint, what is wrong once the person has been there. */
export interface FieldWords {
  /** Id of the control, unique in its shadow root. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Said after the label of a field that may stay empty. */
  readonly optional?: string | undefined;
}

export interface TextField extends FieldWords {
  readonly type: 'text' | 'tel' | 'email' | 'lines';
  readonly value: string;
  readonly maxlength: number;
  /** Told of each letter. */
  readonly input: (value: string) => void;
  /** Told when the person leaves the field. */
  readonly leave: () => void;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
}

export interface ChoiceField extends FieldWords {
  readonly several: boolean;
  readonly choices: readonly Choice[];
  readonly choose: (id: string, checked: boolean) => void;
}

function described({ id, hint, error }: FieldWords): string | typeof nothing {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function words(field: FieldWords): TemplateResult {
  const { id, hint, error } = field;
  return html`${hint ? html`<p class="hint small muted" id="${id}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="wrong" id="${id}-error">${icon(warn)}<span>${error}</span></p>` : nothing}`;
}

function label({ label: text, optional }: FieldWords): TemplateResult {
  return html`${text} ${optional ? html`<span class="optional muted">${optional}</span>` : nothing}`;
}

/** A browser brings only the first line of several into view: the rest would lie under the bar of the exit. */
function bringIntoView({ target }: Event): void {
  (target as Element).scrollIntoView({ block: 'nearest' });
}

/** A line or several lines of text. Nothing is completed or stored by the browser: the device may be shared. */
export function renderText(field: TextField): TemplateResult {
  const { id, type, value, maxlength, error } = field;
  const onInput = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      field.input(target.value);
  };
  return html`<div class=${error ? 'question bad' : 'question'}>
    <label for=${id}>${label(field)}</label>
    ${words(field)}
    ${
      type === 'lines'
        ? html`<textarea
            id=${id}
            class="field"
            rows="5"
            maxlength=${maxlength}
            autocomplete="off"
            spellcheck="false"
            aria-describedby=${described(field)}
            aria-invalid=${error ? 'true' : 'false'}
            .value=${value}
            @focus=${bringIntoView}
            @input=${onInput}
            @blur=${field.leave}
          ></textarea>`
        : html`<input
            id=${id}
            class="field"
            type=${type}
            dir=${type === 'text' ? 'auto' : 'ltr'}
            maxlength=${maxlength}
            autocomplete="off"
            autocapitalize=${type === 'text' ? 'words' : 'none'}
            spellcheck="false"
            aria-describedby=${described(field)}
            aria-invalid=${error ? 'true' : 'false'}
            .value=${value}
            @input=${onInput}
            @blur=${field.leave}
          />`
    }
  </div>`;
}

/** One answer, or several: native buttons, and the whole row is the label. */
export function renderChoices(field: ChoiceField): TemplateResult {
  const { id, several, choices, choose, error } = field;
  return html`<fieldset
    class=${error ? 'question bad' : 'question'}
    aria-describedby=${described(field)}
    aria-invalid=${error && !several ? 'true' : nothing}
  >
    <legend>${label(field)}</legend>
    ${words(field)}
    <div class="choices">
      ${choices.map(
        (choice, at) =>
          html`<label class="choice">
            <input
              id=${at === 0 ? id : `${id}-${choice.id}`}
              type=${several ? 'checkbox' : 'radio'}
              name=${id}
              autocomplete="off"
              .checked=${choice.checked}
              @change=${(event: Event) => choose(choice.id, (event.target as HTMLInputElement).checked)}
            /><span>${choice.label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export interface Summary {
  readonly level: number;
  readonly title: string;
  /** What is wrong, with the id of the control that mends it. */
  readonly faults: readonly { readonly text: string; readonly id: string }[];
}

/** What is left to correct, before the form: it takes the focus, and each line leads to its field. */
export function renderSummary({ level, title, faults }: Summary): TemplateResult {
  const lead = (event: Event, id: string): void => {
    event.preventDefault();
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    const control = root.getElementById(id);
    control?.closest('.question')?.scrollIntoView({ block: 'start' });
    control?.focus({ preventScroll: true });
  };
  return html`<section class="summary" tabindex="-1" aria-labelledby="summary-title">
    ${heading(level, html`<span id="summary-title">${title}</span>`, { look: 'summary-title' })}
    <ul>
      ${faults.map(
        ({ text, id }) =>
          html`<li><a href="#${id}" @click=${(event: Event) => lead(event, id)}>${text}</a></li>`,
      )}
    </ul>
  </section>`;
}
