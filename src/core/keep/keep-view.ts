import { html, nothing, type TemplateResult } from 'lit';
import { chosenByHand, writeFragment } from '../../domain/directory/filters-link.js';
import type { LatePart } from '../loading/late-part.js';
import { renderUnfetched } from '../loading/unfetched.js';
import { icon, link, print, share, speech, web, type Icon } from '../ui/icons.js';
import type { Keepable, Kept } from './kept.js';
import { codeText, placeText } from './keep-text.js';
import { keepStyles } from './keep.styles.js';
import type { KeepLocale } from './strings.js';

export { keepStrings as strings } from './strings.js';
export { copy, send } from './ways.js';
export const styles = [keepStyles];

interface ViewInput extends Keepable {
  readonly locale: KeepLocale;
  readonly kept: Kept;
  readonly copy: (text: string) => void;
  readonly send: (text: string) => void;
  readonly showCode: () => void;
  readonly showLink: () => void;
  /** What draws a code. */
  readonly code: LatePart<typeof import('./qr.js')>;
}

/** Leads to the list on this page, with the filters chosen by hand; undefined where there are none. */
function addressOf({ chosen }: Keepable): string | undefined {
  const fragment = chosen && writeFragment(chosenByHand(chosen.filters, chosen.given));
  return fragment ? String(location.href.split('#')[0]) + fragment : undefined;
}

function renderLink(
  address: string | undefined,
  { locale, kept }: ViewInput,
): TemplateResult | typeof nothing {
  if (!kept.link || address === undefined) return nothing;
  return html`<div>
    <p>${locale.t('link')}</p>
    <p class="address-of-list" dir="ltr"><a id="kept-link" href=${address}>${address}</a></p>
    <p class="small muted">${locale.t('link_note')}</p>
  </div>`;
}

function renderCodeOf(text: string, { code, locale, kept }: ViewInput): TemplateResult | typeof nothing {
  if (!kept.code) return nothing;
  if (!code.part) return renderUnfetched(code, locale);
  return html`<p class="small">${locale.t('code_note')}</p>
    <p class="code-text"><bdi>${text}</bdi></p>
    ${code.part.renderCode(text, `${locale.t('code')}, ${text}`)}`;
}

/** The ways to keep what is shown, and a word about computers that others use. */
export function renderKeep(input: ViewInput): TemplateResult {
  const { places, pack, now, locale, kept, chosen } = input;
  const { t } = locale;
  const address = addressOf(input);
  const text = places.map((place) => placeText(place, pack, locale, now)).join('\n\n');
  const [only] = chosen ? [] : places;
  const code = only && codeText(only);
  const isSending = 'share' in navigator;
  const way = (picture: Icon, word: string, act: () => void, look = ''): TemplateResult =>
    html`<button class="button ${look}" type="button" @click=${act}>
      ${icon(picture)}<span>${word}</span>
    </button>`;
  return html`<div class="keep panel">
    <p class="small">${t('shared')}</p>
    <div class="keep-ways">
      ${way(speech, t('copy'), () => input.copy(text))}
      ${isSending ? way(share, t('share'), () => input.send(text)) : nothing}
      ${code ? way(web, t('code'), input.showCode, 'code-button') : nothing}
      ${only ? way(print, t('print'), () => window.print()) : nothing}
      ${address === undefined ? nothing : way(link, t('link'), input.showLink)}
    </div>
    ${kept.copied === 'yes' ? html`<p>${t('copied')}</p>` : nothing}
    ${
      kept.copied === 'refused'
        ? html`<label for="kept-text">${t('by_hand')}</label>
            <textarea id="kept-text" class="field" readonly rows="8" .value=${text}></textarea>`
        : nothing
    }
    ${code ? renderCodeOf(code, input) : nothing} ${renderLink(address, input)}
  </div>`;
}
