import { html, nothing, type TemplateResult } from 'lit';
import { check, icon, question, type Icon } from '../../../core/ui/icons.js';
import { WISHES, type CareModels, type Wish } from '../../../domain/content/model.js';
import { anchor, less, shield, stop } from './icons.js';
import type { Texts } from './texts.js';

const ICONS: Readonly<Record<Wish, Icon>> = {
  stop,
  'stay-stopped': anchor,
  reduce: less,
  'use-safer': shield,
  unsure: question,
};

interface Band {
  readonly models: CareModels;
  readonly texts: Texts;
  readonly chosen: Wish | undefined;
  readonly choose: (wish: Wish) => void;
}

/** The wishes side by side, all of one size, standing on the band of harm reduction. */
export function renderWishes({ models, texts, chosen, choose }: Band): TemplateResult {
  const { title, text } = models.harm_reduction;
  const lang = texts.lang ?? nothing;
  return html`<div class="band" part="band">
    <fieldset class="wishes no-print">
      <legend class="sr" lang=${lang}>${models.title}</legend>
      ${WISHES.map(
        (wish) =>
          html`<label class=${wish === chosen ? 'wish chosen' : 'wish'}>
            <input
              type="radio"
              name="wish"
              autocomplete="off"
              .checked=${wish === chosen}
              @change=${() => choose(wish)}
            />
            <span class="face">
              ${icon(ICONS[wish])}<span class="label">${texts.say(models.wishes[wish].label)}</span>
              ${wish === chosen ? icon(check) : nothing}
            </span>
          </label>`,
      )}
    </fieldset>
    <div class="ground">
      ${icon(shield)}
      <div>
        <p><strong>${texts.say(title)}</strong></p>
        ${texts.paragraphs([text])}
      </div>
    </div>
  </div>`;
}

/** Grey blocks in the shape of the first view. */
export function renderWaiting(label: string): TemplateResult {
  return html`<div class="waiting" role="img" aria-label=${label}>
    <div class="skeleton name"></div>
    <div class="skeleton words"></div>
    <div class="band">
      <div class="wishes">${WISHES.map(() => html`<div class="face"></div>`)}</div>
      <div class="ground"><div class="skeleton words"></div></div>
    </div>
  </div>`;
}
