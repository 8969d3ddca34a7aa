import { own } from '../../domain/own.js';
import type { Helpline, Situation } from '../../domain/helplines/model.js';
import type { Given } from './given.js';
import { hoursInWords } from './hours.js';
import { lines, link, list, markup, title, type Level, type Markup } from './markup.js';
import { telephone } from './telephone.js';

/** Situations in the order in which a worried person needs them, once no life is in danger. */
const LISTENING: readonly Situation[] = ['drugs', 'listening', 'alcohol', 'gambling'];

function rank({ situations }: Helpline): number {
  const at = LISTENING.findIndex((situation) => situations.includes(situation));
  return at < 0 ? LISTENING.length : at;
}

/** The countries of a feed that have something, in the publisher's order, then any others. */
export function countriesOf(
  { content }: Given,
  entries: readonly { readonly country: string }[],
): readonly string[] {
  const there = new Set(entries.map(({ country }) => country));
  return [...new Set([...content.source.countries, ...there])].filter((country) => there.has(country));
}

/**
 * The numbers to call in each country: first those for a danger, then those that listen, then the others. Each country's
 * stand apart, since nobody is helped by another one's.
 */
export function helplines(given: Given, level: Level): Markup {
  const { content, speech } = given;
  const t = speech.of('contact');
  const countries = countriesOf(given, content.helplines);
  return lines([
    title(level, t('help_title')),
    ...countries.map((country) => {
      const own = content.helplines.filter((line) => line.country === country);
      const name = markup`<strong>${speech.format.country(country)}</strong>`;
      return markup`<div data-country="${country}">\n${lines([
        countries.length > 1 ? markup`<p>${name}</p>` : undefined,
        danger(own, given),
        list([...own].sort((one, other) => rank(one) - rank(other)).map((line) => entry(line, given))),
      ])}\n</div>`;
    }),
    european(given),
  ]);
}

/** The number that serves who is in none of these countries. */
function european({ speech }: Given): Markup {
  const [before = '', ...after] = speech.of('contact')('help_eu').split('112');
  return markup`<p data-elsewhere>${before}${link('tel:112', '112')}${after.join('112')}</p>`;
}

/** "Life in danger: 15 or 112"; nothing where a country has no such number. */
function danger(own: readonly Helpline[], { speech }: Given): Markup | undefined {
  const t = speech.of('contact');
  const numbers = own.flatMap(({ situations, phone, phone_dialled: dialled }) =>
    phone !== undefined && situations.includes('emergency') ? [telephone(phone, dialled)] : [],
  );
  if (numbers.length === 0) return undefined;
  const joined = numbers.map((number, at) => markup`${at > 0 ? ` ${t('or')} ` : ' '}${number}`);
  return markup`<p><strong>${t('help_danger')}${joined}</strong></p>`;
}

function entry(line: Helpline, { pack, speech }: Given): Markup {
  const t = speech.of('contact');
  const { id, phone, phone_dialled: dialled, sms, hours, free } = line;
  const text = own(pack.helplines, id);
  const number = phone === undefined ? undefined : telephone(phone, dialled);
  return markup`<span data-helpline="${id}">${lines([
    markup`<strong>${text ? speech.say(text.name, pack.locale) : id}</strong>${number && markup` ${number}`}`,
    sms === undefined ? undefined : markup`<br>${t('help_sms', { phone: sms })}`,
    text?.about === undefined ? undefined : markup`<br>${speech.say(text.about, pack.locale)}`,
    ...hoursInWords(hours, speech).map((each) => markup`<br>${each}`),
    free === true ? markup`<br>${t('help_free')}` : undefined,
  ])}</span>`;
}
