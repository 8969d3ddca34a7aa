import { html, nothing, type TemplateResult } from 'lit';
import { countryLines, nameOf, renderCountryChoice, renderInstead } from '../../../core/ui/helplines.js';
import { heading } from '../../../core/ui/heading.js';
import { Wording } from '../../../core/i18n/wording.js';
import { own } from '../../../domain/own.js';
import { icon, phone, speech as message } from '../../../core/ui/icons.js';
import type { Helpline } from '../../../domain/helplines/model.js';
import { linesFor, waysTo, type Way } from './numbers.js';
import type { Screen } from './screen.js';

/** The lines for what was ticked, the one that fits best first; writing instead of speaking comes last. */
function fitting({ flow }: Screen, lines: readonly Helpline[]): readonly Helpline[] {
  const situations = flow.dangers.flatMap((danger) => danger.situations ?? []);
  const fit = linesFor(lines, situations);
  return fit.length > 0
    ? linesFor(lines, [...situations, 'deaf'])
    : linesFor(lines, ['emergency', 'overdose', 'deaf']);
}

/** The page of numbers after a danger: nothing else but the ways back and on. */
export function renderDangerScreen(screen: Screen): TemplateResult {
  const { locale, help, level, acts } = screen;
  const { t } = locale;
  const { lines, instead } = countryLines(help);
  const fit = fitting(screen, lines);
  const ways = waysTo(fit);
  return html`<div class="stop">
    ${heading(level, t('stop_title'), { look: 'title', focusable: true })}
    <p>${t('stop_say')}</p>
    ${
      ways.length > 0
        ? html`<ul class="lines">
              ${ways.map((way) => html`<li>${renderWay(way, screen)}</li>`)}
            </ul>
            ${renderChecked(fit, screen)}`
        : html`<div class="panel urgent" part="help">${renderInstead(instead ?? 'help_local', t)}</div>`
    }
    ${renderCountryChoice(help)}
    <div class="go">
      <button class="button" type="button" @click=${() => acts.goOn(true)}>${t('stop_called')}</button>
      <button class="button" type="button" @click=${() => acts.goOn(false)}>${t('stop_not_now')}</button>
    </div>
  </div>`;
}

function renderWay(way: Way, { help, locale }: Screen): TemplateResult {
  const { line, sms, number, href } = way;
  const { t } = locale;
  const { pack } = help.texts ?? {};
  const about = pack && own(pack.helplines, line.id)?.about;
  const wording = new Wording(pack?.locale ?? locale.tag, locale.tag);
  const terms = [line.free ? t('help_free') : '', line.hours === '24/7' ? t('day_night') : ''].filter(
    Boolean,
  );
  return html`<a class="way" part="call" href=${href}>
    <span class="who">
      <strong>${wording.say(nameOf(line, pack))}</strong>
      ${about ? html`<span>${wording.say(about)}</span>` : nothing}
      ${terms.length > 0 ? html`<span class="small">${locale.format.list(terms)}</span>` : nothing}
    </span>
    <span class="digits"
      >${icon(sms ? message : phone)}<bdi dir=${sms ? 'auto' : 'ltr'}
        >${sms ? t('by_sms', { phone: number }) : number}</bdi
      ></span
    >
  </a>`;
}

/** When the numbers were last checked; nothing while one of them has not been. */
function renderChecked(lines: readonly Helpline[], { locale }: Screen): TemplateResult | typeof nothing {
  const days = lines.map(({ checked_on: day, checked_by: by }) => (by ? (day ?? '') : '')).sort();
  return days[0]
    ? html`<p class="small muted">${locale.t('stop_checked', { date: locale.format.date(days[0]) })}</p>`
    : nothing;
}
