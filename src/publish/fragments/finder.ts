import { isReachable, type Facility } from '../../domain/directory/facility.js';
import { own } from '../../domain/own.js';
import type { Given } from './given.js';
import { countriesOf, helplines } from './helplines.js';
import { hoursInWords } from './hours.js';
import { below, lines, link, list, markup, title, type Level, type Markup } from './markup.js';
import { chosenPlaces } from './places.js';
import { telephone } from './telephone.js';

/** Numbers to call, then the places of a feed by country and area. */
export function finder(given: Given, level: Level): Markup {
  const { content, speech } = given;
  const t = speech.of('finder');
  const { named, more } = chosenPlaces(content);
  return lines([
    title(level, t('title')),
    helplines(given, below(level)),
    content.source.starter ? markup`<p data-notice>${t('starter')}</p>` : undefined,
    named.length === 0 ? markup`<p data-notice>${t('empty_list')}</p>` : undefined,
    ...countriesOf(given, named).map((country) => {
      const left = more.get(country) ?? 0;
      return markup`<div data-country="${country}" data-places>\n${lines([
        title(below(level), speech.format.country(country)),
        ...areas(
          named.filter((each) => each.country === country),
          given,
          below(below(level)),
        ),
        left > 0
          ? markup`<p>${t('unread', { count: left, number: speech.format.number(left) })}</p>`
          : undefined,
      ])}\n</div>`;
    }),
  ]);
}

/** Places by region, or by town where they name none, in the order of the alphabet; those that say neither come last. */
function areas(places: readonly Facility[], given: Given, level: Level): Markup[] {
  const { speech } = given;
  const { compare } = new Intl.Collator(speech.tag, { numeric: true });
  const byArea = new Map<string, Facility[]>();
  for (const each of places) {
    const area = each.region ?? each.city ?? '';
    byArea.set(area, [...(byArea.get(area) ?? []), each]);
  }
  const names = [...byArea.keys()].sort(
    (one, other) => Number(one === '') - Number(other === '') || compare(one, other),
  );
  return names.map((name) => {
    const entries = [...(byArea.get(name) ?? [])].sort((one, other) =>
      compare(one.city ?? '', other.city ?? ''),
    );
    return markup`<div data-places>\n${lines([
      title(level, name || speech.of('finder')('nowhere_title')),
      list(entries.map((each) => place(each, given))),
    ])}\n</div>`;
  });
}

/** A place with what is known of it. Names and addresses are in the publisher's own words, whatever the page's language. */
function place(facility: Facility, given: Given): Markup {
  const { speech } = given;
  const t = speech.of('finder');
  const { street, postcode, city, phone, email, website, contact } = facility;
  const town = [postcode, city].filter(Boolean).join(' ');
  const address = speech.format.pieces([street, town].filter((each): each is string => Boolean(each)));
  return markup`<div data-place="${facility.id}" data-kind="${facility.kind}">${lines([
    markup`<strong>${facility.name}</strong>`,
    markup`<br>${kindOf(facility, given)}`,
    address === '' ? undefined : markup`<br>${address}`,
    phone === undefined ? undefined : markup`<br>${telephone(phone, facility.phone_dialled)}`,
    email === undefined ? undefined : markup`<br>${link(`mailto:${email}`, email)}`,
    website === undefined ? undefined : markup`<br>${link(website, shown(website))}`,
    contact === undefined
      ? undefined
      : markup`<br>${speech.say(contact, given.content.source.locales[0] ?? speech.tag)}`,
    isReachable(facility) ? undefined : markup`<br>${t('no_contact')}`,
    ...hoursInWords(facility.hours, speech).map((each) => markup`<br>${each}`),
  ])}</div>`;
}

/** The label of the kind, and that nobody has confirmed it where that is so. */
function kindOf({ kind, kind_guessed: isGuessed }: Facility, { pack, speech }: Given): Markup {
  const text = own(pack.kinds, kind);
  if (!text) return markup`${speech.of('facility')('kind_unknown')}`;
  const label = speech.say(text.label, text.lang ?? pack.locale);
  return isGuessed === true ? markup`${label} (${speech.of('finder')('guessed')})` : label;
}

/** An address without what is the same in all of them. */
function shown(website: string): string {
  return website.replace(/^https:\/\//i, '').replace(/\/$/, '');
}
