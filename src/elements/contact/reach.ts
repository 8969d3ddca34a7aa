import { html, nothing, type TemplateResult } from 'lit';
import { primaryAction, wayHref } from '../../core/directory/facts.js';
import { renderStatus } from '../../core/directory/status.js';
import { heading } from '../../core/heading.js';
import { icon, mail, way, web } from '../../core/theme/icons.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { FacilityStatus } from '../../domain/hours/facility.js';
import type { ContactLocale } from './strings.js';

export interface ReachInput {
  readonly facility: Facility;
  readonly locale: ContactLocale;
  /** Level of the panel's title. */
  readonly level: number;
  /** A number to call, where the place gives none. */
  readonly help: () => TemplateResult;
}

interface PhoneInput extends ReachInput {
  readonly statusOf: ((facility: Facility, now: number) => FacilityStatus) | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** True when the place can be reached in no other way on this page. */
  readonly alone: boolean;
}

/** The telephone, with whether somebody is there now; alone, also the way there and the site. */
export function renderReach(input: PhoneInput): TemplateResult {
  const { facility, locale, level, statusOf, now, alone, help } = input;
  const { t } = locale;
  if (!facility.phone && !alone) return html`<div class="reach">${help()}</div>`;
  const way_ = wayHref(facility);
  const action = primaryAction(facility, locale);
  return html`<section class="reach panel">
      ${alone ? nothing : heading(level, t('faster'), { look: 'reach-title' })}
      ${statusOf ? html`<p>${renderStatus(statusOf(facility, now), locale, now)}</p>` : nothing}
      ${action ?? html`<p>${t('no_contact')}</p>`}
      ${
        alone
          ? html`<p class="ways">
              ${way_ ? html`<a class="button light" href=${way_} rel="noreferrer">${icon(way, true)}<span>${t('way')}</span></a>` : nothing}
              ${
                facility.website && action && (facility.phone ?? facility.email)
                  ? html`<a class="button light" href=${facility.website} rel="noreferrer"
                      >${icon(web)}<span>${t('website_short')}</span></a
                    >`
                  : nothing
              }
            </p>`
          : nothing
      }
    </section>
    ${action ? nothing : help()}`;
}

/** The visitor's own mail, without a word in it: a subject that says nothing, and a warning about shared mailboxes. */
export function renderMail({ facility, locale }: ReachInput): TemplateResult {
  const { t } = locale;
  if (!facility.email) return html`<p>${t('mail_none')}</p>`;
  const href = `mailto:${facility.email}?subject=${encodeURIComponent(t('mail_subject'))}`;
  return html`<div class="words">
    <p>${t('mail_shared')}</p>
    <a class="button" href=${href}>${icon(mail)}<span>${t('write')}</span></a>
  </div>`;
}
