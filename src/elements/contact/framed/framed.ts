/** The relay's own page in a frame: fetched where `mode="frame"` asks for it. */

import { html, type TemplateResult } from 'lit';
import type { ReachInput } from '../parts/reach.js';
import { withHeight } from './height.js';
import { framedWords } from './words.js';

/** The page of one recipient, in the language at hand. */
export function pageOf(relay: URL, facility: string, locale: string): string {
  const page = new URL(relay);
  page.pathname = `${relay.pathname.replace(/\/+$/, '')}/to/${encodeURIComponent(facility)}`;
  page.search = `?lang=${encodeURIComponent(locale.split('-')[0] ?? '')}`;
  page.hash = '';
  return page.href;
}

/** Who cannot use the frame, or would rather not, opens the same page by itself. */
export function renderFrame({ facility, locale }: ReachInput, relay: URL): TemplateResult {
  const page = pageOf(relay, facility.id, locale.tag);
  const words = framedWords(locale.tag);
  const host = html`<bdi dir="ltr">${relay.host}</bdi>`;
  return html`<p class="small">${words.unseen} ${host}</p>
    <iframe
      title="${locale.t('title')} – ${facility.name}"
      src=${page}
      referrerpolicy="no-referrer"
      ${withHeight(relay.origin)}
    ></iframe>
    <p class="small"><a class="quiet" href=${page} rel="noreferrer">${words.apart}</a></p>`;
}
