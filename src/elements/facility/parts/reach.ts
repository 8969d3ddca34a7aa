import { html, nothing, type TemplateResult } from 'lit';
import { primaryAction, wayHref } from '../../../core/directory/facts.js';
import { renderLent } from '../../../core/directory/told.js';
import { journey } from '../../../core/page/journey.js';
import { icon, mail, phone, pin, speech, way, web, type Icon } from '../../../core/ui/icons.js';
import { telHref } from '../../../domain/directory/phone.js';
import { onRota, type Facility } from '../../../domain/directory/facility.js';
import { renderHours } from './hours.js';
import { ownWords, type Sheet } from './sheet.js';

/** What to call now: the rota that answers anyone while nothing else is open, else the facility's own number. */
export function callee({ facility, status }: Sheet): Facility {
  return status.state === 'on-call' && facility.on_call_phone ? onRota(facility) : facility;
}

function quietLink(href: string, picture: Icon, word: unknown, label: string): TemplateResult {
  return html`<a class="button light" href=${href} rel="noreferrer" aria-label=${label}
    >${icon(picture, picture === way)}<span>${word}</span></a
  >`;
}

/** Makes this facility the recipient of the page's form, and leads there; nothing where the page has none that takes it. */
function renderWrite({ facility, locale }: Sheet): TemplateResult | typeof nothing {
  if (!journey.has('contact', facility.id)) return nothing;
  const write = (): void => journey.ask({ type: 'write-to', facility: facility.id });
  return html`<button class="button no-print" type="button" @click=${write}>
    ${icon(speech)}<span>${locale.t('write_here')}</span>
  </button>`;
}

/** Call, way, write and site: one filled button, the others beside it. */
function renderActions(sheet: Sheet): TemplateResult {
  const { facility, lender, locale, texts } = sheet;
  const { t } = locale;
  const called = callee(sheet);
  const href = wayHref(facility);
  const own = facility.phone && telHref(facility.phone, facility.phone_dialled);
  const label = (word: string): string => `${word}, ${facility.name}`;
  return html`<div class="actions">
    ${primaryAction(called, locale) ?? (lender ? renderLent(lender, locale, texts.feed.publisherLocale) : nothing)}
    ${hasAction(called) || lender || facility.contact ? nothing : html`<p>${t('unreachable')}</p>`}
    ${renderWrite(sheet)}
    <div class="pairs">
      ${href ? quietLink(href, way, t('way'), label(t('way'))) : nothing}
      ${
        facility.email && called.phone
          ? quietLink(`mailto:${facility.email}`, mail, t('write_short'), label(t('write')))
          : nothing
      }
      ${
        facility.website && (called.phone ?? facility.email)
          ? quietLink(facility.website, web, t('website_short'), label(t('website')))
          : nothing
      }
      ${
        facility.phone && own && called.phone !== facility.phone
          ? quietLink(
              own,
              phone,
              html`<bdi dir="ltr">${facility.phone}</bdi>`,
              label(t('other_number', { phone: facility.phone })),
            )
          : nothing
      }
    </div>
    ${
      facility.contact
        ? html`<p class="small">
            <span class="muted">${t('label', { label: t('contact') })}</span>
            ${ownWords(facility.contact, sheet)}
          </p>`
        : nothing
    }
  </div>`;
}

function precisionText({ facility, locale }: Sheet): string | undefined {
  const { street, city, postcode, precision = 'address' } = facility;
  if (!street && city) return locale.t('city_only');
  if (!street && postcode) return locale.t('postcode_only');
  if (street && facility.lat !== undefined && precision === 'city') return locale.t('point_city');
  if (street && facility.lat !== undefined && precision === 'postcode') return locale.t('point_postcode');
  return undefined;
}

function renderAddress(sheet: Sheet): TemplateResult {
  const { facility, locale } = sheet;
  const { street, postcode, city, region, country } = facility;
  const town = [postcode, city ?? region].filter(Boolean).join(' ');
  const precision = precisionText(sheet);
  return html`<div class="address">
    ${icon(pin)}
    <div>
      <p class="sr">${locale.t('address')}</p>
      ${street ? html`<p>${ownWords(street, sheet)}</p>` : nothing}
      ${town ? html`<p>${ownWords(town, sheet)}</p>` : nothing}
      ${street || town ? nothing : html`<p class="plain muted">${locale.t('address_unknown')}</p>`}
      ${country === sheet.home ? nothing : html`<p class="muted small">${locale.format.country(country)}</p>`}
      ${precision ? html`<p class="muted small">${precision}</p>` : nothing}
    </div>
  </div>`;
}

/** True when the place itself can be called, written to or read about: its card then has the filled button. */
export function hasAction({ phone: number, email, website }: Facility): boolean {
  return Boolean(number ?? email ?? website);
}

/**
 * How to reach the place, when, and where it is.
 *
 * @param help number of a helpline: above the card of a place that has none and for which nobody answers, else below
 * @param firstCall what to know before one calls
 */
export function renderReach(sheet: Sheet, help: unknown, firstCall: unknown): TemplateResult {
  const own = hasAction(callee(sheet)) || sheet.lender !== undefined;
  return html`<div class="side">
    ${own ? nothing : help}
    <div class="reach card">
      ${renderActions(sheet)} ${firstCall} ${renderHours(sheet)} ${renderAddress(sheet)}
    </div>
    ${own ? help : nothing}
  </div>`;
}
