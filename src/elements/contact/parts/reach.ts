import { html, nothing, type TemplateResult } from 'lit';
import { primaryAction, wayHref } from '../../../core/directory/facts.js';
import { renderStatus } from '../../../core/directory/status.js';
import { heading } from '../../../core/ui/heading.js';
import { icon, mail, way, web, type Icon } from '../../../core/ui/icons.js';
import { onRota, type Facility } from '../../../domain/directory/facility.js';
import type { FacilityStatus } from '../../../domain/hours/facility.js';
import type { ContactLocale } from '../strings.js';

export interface ReachInput {
  readonly facility: Facility;
  readonly locale: ContactLocale;
  /** Level of the panel's title. */
  readonly level: number;
}

export interface PhoneInput extends ReachInput {
  readonly statusOf: ((facility: Facility, now: number) => FacilityStatus) | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** True when the place can be reached in no other way on this page. */
  readonly alone: boolean;
  /** A number to call, where the place gives none. */
  readonly help: () => TemplateResult;
}

/** The telephone, with whether somebody is there now; alone, also the way there and the site. */
export function renderReach(input: PhoneInput): TemplateResult {
  const { facility, locale, level, statusOf, now, alone, help } = input;
  const { t } = locale;
  const status = statusOf?.(facility, now) ?? { state: 'unknown' };
  const called = status.state === 'on-call' && facility.on_call_phone ? onRota(facility) : facility;
  if (!called.phone && !alone) return help();
  const action = primaryAction(called, locale);
  return html`<section class="reach panel">
      ${alone ? nothing : heading(level, t('faster'), { look: 'reach-title' })}
      <p>${renderStatus(status, locale, now)}</p>
      ${action ?? html`<p>${t('no_contact')}</p>`} ${alone ? renderWays(input) : nothing}
    </section>
    ${action ? nothing : help()}`;
}

/** What is beside the filled button, which is the telephone, else the mail, else the site. */
function renderWays({ facility, locale: { t } }: PhoneInput): TemplateResult {
  const there = wayHref(facility);
  const { website } = facility;
  const link = (href: string, picture: Icon, word: string): TemplateResult =>
    html`<a class="button light" href=${href} rel="noreferrer"
      >${icon(picture, picture === way)}<span>${word}</span></a
    >`;
  return html`<p class="ways">
    ${there ? link(there, way, t('way')) : nothing}
    ${website && (facility.phone ?? facility.email) ? link(website, web, t('website_short')) : nothing}
  </p>`;
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
