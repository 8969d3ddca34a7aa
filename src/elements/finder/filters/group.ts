import { html, nothing, type TemplateResult } from 'lit';
import { down, icon, question } from '../../../core/ui/icons.js';
import type { FiltersInput } from './filters-input.js';
import type { FinderLocale } from '../strings.js';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** The language of label and meaning, when it is not the page's. */
  readonly lang?: string | undefined;
  readonly count: number | undefined;
  readonly on: boolean;
  readonly toggle: () => void;
  readonly meaning?: string | undefined;
}

function renderChoice(choice: Choice, explained: boolean, locale: FinderLocale): TemplateResult {
  const { id, label, lang, count, on, toggle, meaning } = choice;
  const told = explained && meaning !== undefined;
  return html`<div class="choice">
    <label>
      <input
        type="checkbox"
        autocomplete="off"
        aria-describedby=${told ? `meaning-${id}` : nothing}
        .checked=${on}
        @change=${toggle}
      />
      <bdi lang=${lang ?? nothing}>${label}</bdi>
      ${count === undefined ? nothing : html`<span class="count">${locale.format.number(count)}</span>`}
    </label>
    ${
      told
        ? html`<p id="meaning-${id}" class="meaning small muted">
            <bdi lang=${lang ?? nothing}>${meaning}</bdi>
          </p>`
        : nothing
    }
  </div>`;
}

/** A group of check boxes. */
export function group(
  name: string,
  legend: string,
  choices: readonly Choice[],
  input: Pick<FiltersInput, 'locale' | 'explained' | 'explain'>,
): TemplateResult | typeof nothing {
  const { locale, explained } = input;
  if (choices.length === 0) return nothing;
  const open = explained.includes(name);
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map((choice) => renderChoice(choice, open, locale))}
    ${
      choices.some(({ meaning }) => meaning !== undefined)
        ? html`<button
            class="quiet small"
            type="button"
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => input.explain(name)}
          >
            ${icon(question)}<span>${locale.t('what_is')}</span><span class="sr">${legend}</span>
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** The choices of one group, as far as the directory has them; none when all of it answers the same. */
export function choicesOf<T extends string>(
  offered: ReadonlyMap<T, number>,
  order: readonly T[],
  total: number,
  make: (id: T) => Choice,
): Choice[] {
  const ids = order.filter((id) => offered.has(id));
  return ids.length === 1 && offered.get(ids[0] as T) === total ? [] : ids.map(make);
}

/** A longer group, behind a line that opens it and says how many of it are chosen. */
export function fold(
  name: string,
  title: string,
  choices: readonly Choice[],
  input: Pick<FiltersInput, 'locale' | 'explained' | 'explain'>,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const chosen = choices.filter(({ on }) => on).length;
  return html`<details class="fold">
    <summary>${title}${chosen > 0 ? ` (${input.locale.format.number(chosen)})` : ''}${icon(down)}</summary>
    ${group(name, title, choices, input)}
  </details>`;
}
