import { html, nothing, type TemplateResult } from 'lit';
import { WHERES, type Choice } from './choice.js';
import { radios } from './form.js';
import type { Fallback } from './inside.js';
import { write } from './markup.js';
import { colourRule, growsWith, partsOf, policiesOf, type Published } from './snippets.js';
import { keyOf, type Say } from './strings.js';

/** What is copied, and where to. */
export interface ResultView {
  readonly say: Say;
  readonly choice: Choice;
  readonly published: Published;
  readonly fallback: Fallback;
  /** Whether the fallback is whole: until then nothing can be copied. */
  readonly isRead: boolean;
  /** Announced once something was copied; empty before. */
  readonly told: string;
  /** Copies the text of the field with this id. */
  readonly copy: (id: string) => void;
}

/** Characters that a line of a field has room for, so that most lines are seen whole. */
const LINE = 60;

/** Lines that a field shows at most; what is longer is scrolled, so that the button stays near. */
const MOST_LINES = 12;

function rowsOf(code: string): number {
  const rows = code.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(rows, MOST_LINES);
}

/** What stands in the tags: asked where there are tags, and told where it is not what was asked. */
function insideChoice({ say, choice, fallback, isRead }: ResultView): TemplateResult {
  const lacks = isRead && choice.widgets.some((name) => name !== 'exit' && !fallback.lists?.[name]);
  return radios(
    'inside',
    say('insideTitle'),
    choice.inside,
    [
      { value: 'list', label: say('insideList'), hint: say('insideListHint') },
      { value: 'number', label: say('insideNumber'), hint: say('insideNumberHint') },
    ],
    {
      after: choice.inside === 'list' && lacks ? html`<p class="hint">${say('insideLacks')}</p>` : nothing,
    },
  );
}

function field(
  { say, copy, isRead }: Pick<ResultView, 'say' | 'copy' | 'isRead'>,
  id: string,
  label: string,
  code: string,
): TemplateResult {
  return html`<div class="code">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly spellcheck="false" rows=${rowsOf(code)} .value=${code}></textarea>
    <button
      type="button"
      ?disabled=${!isRead}
      aria-label=${say('copyOf', { label })}
      @click=${() => copy(id)}
    >
      ${say('copy')}
    </button>
  </div>`;
}

export function result(view: ResultView): TemplateResult {
  const { say, choice, published, fallback, told } = view;
  const policies = policiesOf(published);
  const note = keyOf(`${choice.where} note`);
  return html`<h2 id="copy">${say('copyTitle')}</h2>
    ${radios(
      'where',
      say('target'),
      choice.where,
      WHERES.map((value) => ({ value, label: say(keyOf(`target ${value}`) ?? 'target') })),
    )}
    ${choice.where === 'frame' ? nothing : insideChoice(view)}
    ${
      choice.widgets.length === 0
        ? html`<p class="notice">${say('noWidget')}</p>`
        : partsOf(choice, published, fallback).map(({ role, pieces }) =>
            field(view, `code-${role}`, say(keyOf(`${choice.where} ${role}`) ?? 'copyTitle'), write(pieces)),
          )
    }
    <p role="status" class="told">${told}</p>
    ${note ? html`<p>${say(note)}</p>` : nothing}
    ${choice.where === 'frame' ? html`<p>${say(growsWith(choice) ? 'frameGrows' : 'frameKeeps')}</p>` : nothing}
    ${choice.where === 'frame' ? nothing : html`<p>${say(fallback.helpline ? 'inside' : 'insideNone')}</p>`}
    <details>
      <summary>${say('policy')}</summary>
      <p>${say('policyHint')}</p>
      ${
        choice.where === 'frame'
          ? field(view, 'policy-frame', say('policyFrame'), policies.frame)
          : html`${field(view, 'policy-host', say('policyHost'), policies.host)}
            ${field(view, 'policy-nonce', say('policyNonce'), policies.nonce)}`
      }
      ${colourRule(choice) && choice.where !== 'frame' ? html`<p>${say('policyStyle')}</p>` : nothing}
    </details>`;
}

/**
 * Copies what a field holds; where the browser refuses, its text is selected.
 *
 * @returns whether it was copied
 */
export async function copyField(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    // Also where there is no clipboard: a page without https.
    area.focus();
    area.select();
    return false;
  }
}
