import { html, nothing, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/feed.js';
import type { LocaleController } from '../i18n/locale.js';
import { seemsOffline } from '../loading/offline.js';
import { heading } from './heading.js';
import { renderLastResort } from './helplines.js';

/** What an element draws with while it has nothing of its own to show. */
export interface StateInput {
  readonly locale: LocaleController<never>;
  /** Level of the title. */
  readonly level: number;
  /** CSS class of the title; `title` where nothing else is said. */
  readonly look?: string;
  /** The panel with a number to call. */
  readonly help: () => TemplateResult;
}

/**
 * While the element waits: grey blocks in the shape of what comes. Once that is slow, it says so, and gives a number
 * first, since the blocks may be as high as the window; where not even its strings could be fetched, emergency numbers.
 *
 * @param skeleton the grey blocks; `label` is read aloud for them
 */
export function renderLoading(
  { locale, help }: StateInput,
  skeleton: (label: string) => TemplateResult,
  slow: boolean,
): TemplateResult {
  const { ready, failed, t } = locale;
  if (!ready) return failed ? renderLastResort() : skeleton('…');
  return html`${
    slow
      ? html`<p class="slow">${t('slow')}</p>
          ${help()}`
      : nothing
  }${skeleton(t('loading'))}`;
}

/** A few words in the place of what is not there, and a number to call. */
export function renderWords(
  { level, look = 'title', help }: StateInput,
  title: string,
  words: unknown,
): TemplateResult {
  return html`<div class="words">${heading(level, title, { look, focusable: true })}${words}${help()}</div>`;
}

/** What could not be fetched, with a button that tries again. */
export function renderFailed(
  input: StateInput,
  failure: FeedError | undefined,
  retry: () => void,
): TemplateResult {
  const { level, look = 'title', locale, help } = input;
  const { t } = locale;
  // Where the feed did not fail, a file of the library did.
  const offline = seemsOffline(failure?.code ?? 'strings-unreachable');
  return html`<div class="words">
    <div role="alert">
      ${heading(level, t('error_title'), { look, focusable: true })}
      <p>${t(offline ? 'error_offline' : 'error_text')}</p>
    </div>
    <p><button class="button" type="button" @click=${retry}>${t('retry')}</button></p>
    ${help()}
  </div>`;
}
