import { html, nothing, type TemplateResult } from 'lit';
import type { LocalePack } from '../../domain/content/model.js';
import type { Helpline, Situation } from '../../domain/helplines/model.js';
import { telHref } from '../../domain/directory/phone.js';
import type { FeedTexts } from '../feed/controller.js';
import { heading } from './heading.js';
import type { CommonKey } from '../i18n/common.js';
import type { LocaleController, Translate } from '../i18n/locale.js';
import { foreign } from '../i18n/wording.js';
import type { CountryController } from '../page/country.js';
import { journey } from '../page/journey.js';
import { own } from '../../domain/own.js';
import { icon, phone } from './icons.js';

/** Numbers of a feed issued longer ago than this are not shown as they stand (twelve months, in milliseconds). */
const OLD = 366 * 24 * 3600 * 1000;

/** Situations in the order in which a worried person needs them, once no life is in danger. */
const LISTENING: readonly Situation[] = ['drugs', 'listening', 'alcohol', 'gambling'];

export interface HelpInput {
  readonly locale: LocaleController<never>;
  readonly country: CountryController;
  readonly texts: FeedTexts | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Level of the panel's title. */
  readonly level: number;
}

function has(line: Helpline, situations: readonly Situation[]): boolean {
  return situations.some((situation) => line.situations.includes(situation));
}

/** The name of a line in the language of the pack. */
export function nameOf({ id }: Helpline, pack: LocalePack | undefined): string {
  return (pack && own(pack.helplines, id)?.name) ?? id;
}

/** Where a line is called; undefined for one that only takes messages. */
function lineHref({ phone: shown = '', phone_dialled: dialled }: Helpline): string | undefined {
  return telHref(shown, dialled);
}

function number(line: Helpline, pack: LocalePack): TemplateResult {
  return html`<a
    class="number"
    href=${lineHref(line) ?? nothing}
    aria-label="${line.phone ?? ''}, ${nameOf(line, pack)}"
    ><bdi dir="ltr">${line.phone}</bdi></a
  >`;
}

/** The choice of a country, in plain sight where the page leaves it to the visitor; nothing where it names one. */
export function renderCountryChoice(input: HelpInput): TemplateResult | typeof nothing {
  const { texts, locale, country } = input;
  const { t } = locale;
  if (!country.chosenByVisitor || !texts || isOld(input)) return nothing;
  const countries = [...new Set(texts?.helplines.map((line) => line.country))];
  const choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement && event.target.value)
      journey.choose({ country: event.target.value });
  };
  return html`<label class="country">
    <span>${t('help_country')}</span>
    <select class="field" autocomplete="off" @change=${choose}>
      <option value="" ?selected=${!country.value}>${t('help_choose')}</option>
      ${countries.map(
        (code) =>
          html`<option value=${code} ?selected=${country.value === code}>
            ${locale.format.country(code)}
          </option>`,
      )}
      <option value="other" ?selected=${country.value === 'other'}>${t('help_elsewhere')}</option>
    </select>
  </label>`;
}

/** One line with its name, what it is for and its number. */
export function renderLine(line: Helpline, input: HelpInput): TemplateResult {
  const { pack } = input.texts as FeedTexts;
  const about = own(pack.helplines, line.id)?.about;
  const lang = foreign(pack.locale, input.locale.tag) ?? nothing;
  return html`<div class="helpline">
    <p lang=${lang}><strong>${nameOf(line, pack)}</strong>${about ? html` – ${about}` : nothing}</p>
    <a class="button primary call" href=${lineHref(line) ?? nothing}>
      ${icon(phone)}<span>${callLabel(input.locale.t, line.phone ?? '')}</span>
    </a>
  </div>`;
}

/** What may be shown in the visitor's country: its lines, or the sentence that stands in their place. */
export interface CountryLines {
  readonly lines: readonly Helpline[];
  readonly instead?: 'help_old' | 'help_eu' | 'help_local';
}

function isOld({ texts, now }: Pick<HelpInput, 'texts' | 'now'>): boolean {
  return texts !== undefined && now - Date.parse(texts.feed.manifest.issued) > OLD;
}

/**
 * The lines of the visitor's country. Without a country, or with numbers that nobody has published for a year,
 * 112; a country without numbers gets its local emergency number, never another country's.
 */
export function countryLines(
  input: Pick<HelpInput, 'texts' | 'now'> & { readonly country: Pick<CountryController, 'value'> },
): CountryLines {
  const { texts, country } = input;
  if (isOld(input)) return { lines: [], instead: 'help_old' };
  if (!texts || !country.value) return { lines: [], instead: 'help_eu' };
  const lines = texts.helplines.filter((line) => line.country === country.value);
  return lines.some(({ phone: number }) => number) ? { lines } : { lines: [], instead: 'help_local' };
}

/** "Call 0 800 …", the number kept left to right in any script. */
export function callLabel(t: Translate<CommonKey>, written: string): TemplateResult {
  const [before = '', after = ''] = t('call', { phone: '\u0000' }).split('\u0000');
  return html`<span class="verb">${before}</span><bdi dir="ltr" class="nowrap">${written}</bdi>${after}`;
}

/**
 * The panel with a number to call: 112 "in the European Union" and the choice of a country in plain sight until
 * somebody has named one.
 */
export function renderHelp(input: HelpInput): TemplateResult {
  const { texts, locale } = input;
  const { t } = locale;
  const title = heading(input.level, t('help_title'), { look: 'help-title' });
  const { lines, instead } = countryLines(input);
  if (!texts || instead)
    return html`<section class="panel help" part="help">
      ${title} ${renderInstead(instead ?? 'help_eu', t)} ${renderCountryChoice(input)}
    </section>`;
  return html`<section class="panel help" part="help">
    ${title} ${renderTalk(input)} ${renderEmergency(lines, input)} ${renderCountryChoice(input)}
  </section>`;
}

/** "Life in danger: 15 or 112", the numbers of a country's lines; nothing where there are none. */
export function renderEmergency(
  lines: readonly Helpline[],
  { texts, locale }: HelpInput,
): TemplateResult | typeof nothing {
  const emergency = lines.filter((line) => line.phone && has(line, ['emergency']));
  if (!texts || emergency.length === 0) return nothing;
  const { t } = locale;
  return html`<p class="emergency">
    ${t('help_danger')}
    ${emergency.map((line, index) => html`${index > 0 ? ` ${t('or')} ` : ' '}${number(line, texts.pack)}`)}
  </p>`;
}

/** The sentence in the place of a country's lines; its 112 is a link. */
export function renderInstead(
  instead: 'help_old' | 'help_eu' | 'help_local',
  t: Translate<CommonKey>,
): TemplateResult {
  const sentence = t(instead);
  return html`<p>
    ${instead === 'help_local' ? html`<strong>${sentence}</strong>` : emergencyLine(sentence)}
  </p>`;
}

function rank(line: Helpline): number {
  return LISTENING.findIndex((situation) => line.situations.includes(situation));
}

/**
 * One line to call, for a facility that gives none: the line that listens in the page's country. Without a
 * country, or where there is none, nothing: the whole panel asks for the country and stands elsewhere.
 *
 * @param said that the facility gives no number is already said
 */
export function renderHelpCall(
  { texts, country, locale }: HelpInput,
  said = false,
): TemplateResult | undefined {
  const [line] = talkLines(texts?.helplines.filter((each) => each.country === country.value) ?? []);
  if (!line || !texts) return undefined;
  return html`${said ? nothing : html`<p class="small muted">${locale.t('no_contact')}</p>`}
    <a class="button call" part="call" href=${lineHref(line) ?? nothing}>
      ${icon(phone)}<span>${nameOf(line, texts.pack)} <bdi dir="ltr" class="nowrap">${line.phone}</bdi></span>
    </a>`;
}

/** The first line that listens in the visitor's country, with its name; nothing where there is none. */
export function renderTalk(input: HelpInput): TemplateResult | typeof nothing {
  const [line] = talkLines(countryLines(input).lines);
  return line ? renderLine(line, input) : nothing;
}

/** The lines that listen, the one that most people need first. */
export function talkLines(lines: readonly Helpline[]): Helpline[] {
  return lines.filter((line) => line.phone && has(line, LISTENING)).sort((a, b) => rank(a) - rank(b));
}

/** A sentence whose 112 is a link. */
function emergencyLine(sentence: string): TemplateResult {
  const [before = '', ...after] = sentence.split('112');
  return html`${before}<a class="number" href="tel:112">112</a>${after.join('112')}`;
}

/** The last word when not even the interface's strings could be loaded. */
export function renderLastResort(): TemplateResult {
  return html`<p class="panel" lang="en">
    Life in danger, in the European Union: <a class="number" href="tel:112">112</a>
  </p>`;
}
