import { html, nothing, type TemplateResult } from 'lit';
import { easierThan, isEasier, pickLocale, plainLocale } from '../../domain/content/locale.js';
import { announce } from '../page/live-region.js';
import type { FeedTexts } from '../feed/controller.js';
import type { LocaleController } from '../i18n/locale.js';
import { journey } from '../page/journey.js';

/** The way to the texts in easier language, and back, for all widgets of the page; nothing where the feed has none. */
export function renderEasyRead(
  { feed }: FeedTexts,
  locale: LocaleController<never>,
): TemplateResult | typeof nothing {
  const { wanted } = locale;
  if (!isEasier(pickLocale(easierThan(plainLocale(wanted)), Object.keys(feed.manifest.locales))))
    return nothing;
  const easier = !isEasier(wanted);
  const label = locale.t(easier ? 'easier' : 'usual');
  const onClick = (): void => {
    journey.choose({ easier });
    announce(label, locale.tag);
  };
  return html`<button class="quiet easier no-print" part="easier" type="button" @click=${onClick}>
    ${label}
  </button>`;
}
