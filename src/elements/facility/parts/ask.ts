import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { foreign } from '../../../core/i18n/wording.js';
import { prose } from '../../../core/ui/prose.js';
import { down, icon } from '../../../core/ui/icons.js';
import { own } from '../../../domain/own.js';
import { around, packWords, type Sheet } from './sheet.js';

/** Questions to ask on the telephone: those of the kind, else those of its setting. */
function questionsOf({ kind, setting, texts }: Sheet): { text: string; lang: string | undefined }[] {
  const from = kind?.ask.length ? kind : own(texts.pack.settings, setting);
  return [...new Set(from?.ask)].map((text) => ({ text, lang: from?.lang }));
}

/** What to ask before one calls. The boxes are a help while reading: nothing reads them, nothing keeps them. */
export function renderAsk(sheet: Sheet): TemplateResult | typeof nothing {
  const { locale, level } = sheet;
  const questions = questionsOf(sheet);
  if (questions.length === 0) return nothing;
  return html`<section class="ask panel">
    ${heading(level + 1, locale.t('ask_title'), { look: 'section' })}
    <ul>
      ${questions.map(
        ({ text, lang }) =>
          html`<li>
            <label
              ><input type="checkbox" autocomplete="off" /><span>${packWords(text, sheet, lang)}</span></label
            >
          </li>`,
      )}
    </ul>
    <p class="muted small">${locale.t('ask_note')} ${locale.t('ask_kept')}</p>
  </section>`;
}

/** What this kind of place is, in the publisher's words, behind a line that opens it. */
export function renderWhat(sheet: Sheet): TemplateResult | typeof nothing {
  const { kind, locale, texts, level } = sheet;
  if (!kind || kind.body.length === 0) return nothing;
  const lang = foreign(kind.lang ?? texts.pack.locale, locale.tag);
  return html`<details class="what">
    <summary>
      <span>${around((label) => locale.t('what', { label }), packWords(kind.label, sheet, kind.lang))}</span>
      ${icon(down)}
    </summary>
    <div class="prose" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>
      ${prose(kind.body, level + 1)}
    </div>
  </details>`;
}
