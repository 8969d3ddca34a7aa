import { html, type TemplateResult } from 'lit';
import {
  countryLines,
  nameOf,
  renderCountryChoice,
  renderInstead,
  type HelpInput,
} from '../../../core/ui/helplines.js';
import type { Helpline, Situation } from '../../../domain/helplines/model.js';
import { smsHref, telHref } from '../../../domain/directory/phone.js';
import type { OrientationLocale } from '../strings.js';

/** One way to reach a line: a call or a text message. */
export interface Way {
  readonly line: Helpline;
  readonly sms: boolean;
  /** As it is written. */
  readonly number: string;
  readonly href: string;
}

/** The lines for some situations, those of the first situation first; within one, in the feed's order. */
export function linesFor(lines: readonly Helpline[], situations: readonly Situation[]): readonly Helpline[] {
  return [...new Set(situations.flatMap((each) => lines.filter((line) => line.situations.includes(each))))];
}

/** The ways to reach some lines, calls and messages apart. */
export function waysTo(lines: readonly Helpline[]): readonly Way[] {
  return lines.flatMap((line) => {
    const { phone, phone_dialled: dialled, sms, sms_dialled: sent } = line;
    const ways: Way[] = [];
    const call = phone && telHref(phone, dialled);
    const text = sms && smsHref(sms, sent);
    if (phone && call) ways.push({ line, sms: false, number: phone, href: call });
    if (sms && text) ways.push({ line, sms: true, number: sms, href: text });
    return ways;
  });
}

/** "If in doubt, call": the emergency numbers of the country, or what stands in their place. */
export function renderDoubt(help: HelpInput, locale: OrientationLocale): TemplateResult {
  const { lines, instead } = countryLines(help);
  const { t } = locale;
  const ways = waysTo(linesFor(lines, ['emergency', 'deaf']));
  if (instead || ways.length === 0)
    return html`<div class="panel doubt" part="help">
      ${renderInstead(instead ?? 'help_local', t)} ${renderCountryChoice(help)}
    </div>`;
  return html`<div class="panel doubt" part="help">
    <div class="doubt-line">
      <p><strong>${t('doubt')}</strong></p>
      <ul class="pills">
        ${ways.map((way) => html`<li>${renderPill(way, help, locale)}</li>`)}
      </ul>
    </div>
    ${renderCountryChoice(help)}
  </div>`;
}

/** A number to touch, its line named for those who do not see what stands around it. */
export function renderPill(way: Way, help: HelpInput, locale: OrientationLocale): TemplateResult {
  const words = way.sms ? locale.t('by_sms', { phone: way.number }) : way.number;
  return html`<a
    class="button pill"
    href=${way.href}
    aria-label="${words}, ${nameOf(way.line, help.texts?.pack)}"
    ><bdi dir=${way.sms ? 'auto' : 'ltr'}>${words}</bdi></a
  >`;
}
