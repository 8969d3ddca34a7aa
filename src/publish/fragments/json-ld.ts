import { own } from '../../domain/own.js';
import type { LocalePack } from '../../domain/content/model.js';
import { telHref } from '../../domain/directory/phone.js';
import type { Facility, SettingId } from '../../domain/directory/facility.js';
import type { Helpline } from '../../domain/helplines/model.js';
import { DAY, parseHours } from '../../domain/hours/parse.js';
import { weekOf } from '../../domain/hours/week.js';
import type { Content } from '../content.js';
import { chosenPlaces } from './places.js';

type Node = Readonly<Record<string, unknown>>;

/** What a page tells search engines. */
export interface Graph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/**
 * Kinds whose places are clinics, with the setting in which they are so: what they are for is treatment by doctors and
 * nurses of their own. In France the law says it of CSAPA (Code de la santé publique, D3411-1) and of beds for homeless
 * people who are ill (Code de l’action sociale et des familles, D312-176-1 and -3); substitution is prescribed. A setting
 * alone proves nothing: day centres and talks stand beside doctors in `ambulatory`. Who looks for help and is told of a
 * clinic must find a doctor there, so that every other kind is an organisation at a place.
 */
const CLINICS: Readonly<Record<string, SettingId>> = {
  csapa: 'ambulatory',
  'opioid-substitution': 'ambulatory',
  lhss: 'health-beds',
  lam: 'health-beds',
};

/** Days as schema.org names them, Monday first. */
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (day) => `https://schema.org/${day}`,
);

/** The places and numbers of the finder's fragment as a graph of schema.org. What is not known is left out. */
export function graphOf(content: Content, pack: LocalePack): Graph {
  const { kinds, helplines } = content;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...helplines.flatMap((line) => serviceOf(line, pack)),
      ...chosenPlaces(content).named.map((each) => placeOf(each, kinds)),
    ],
  };
}

/** A graph as it can stand inside a script: no text of it can end that. */
export function inScript(graph: Graph): string {
  return JSON.stringify(graph, undefined, 1).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function jsonLd(content: Content, pack: LocalePack): string {
  return `${inScript(graphOf(content, pack))}\n`;
}

/** Without the properties of which nothing is known. */
function known(node: Readonly<Record<string, unknown>>): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}

/** How a number is dialled, without its extension. */
function dialledOf(phone: string | undefined, dialled: string | undefined): string | undefined {
  return phone === undefined ? undefined : telHref(phone, dialled)?.replace(/^tel:|,.*$/g, '');
}

function isClinic({ kind, kind_guessed: isGuessed }: Facility, kinds: Content['kinds']): boolean {
  const setting = own(CLINICS, kind);
  return isGuessed !== true && setting !== undefined && own(kinds, kind) === setting;
}

function placeOf(facility: Facility, kinds: Content['kinds']): Node {
  const { id, name, phone, email, website, lat, lon, precision } = facility;
  const number = dialledOf(phone, facility.phone_dialled);
  const isExact = lat !== undefined && lon !== undefined && (precision ?? 'address') === 'address';
  return known({
    '@type': isClinic(facility, kinds) ? 'MedicalClinic' : ['Organization', 'Place'],
    identifier: id,
    name,
    // E.164 has no short numbers: they are those of one country.
    telephone: number?.startsWith('+') === true ? number : undefined,
    email,
    url: website?.startsWith('https://') === true ? website : undefined,
    address: addressOf(facility),
    // The point of a town is not where the place is.
    geo: isExact ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } : undefined,
    openingHoursSpecification: hoursOf(facility.hours),
  });
}

function addressOf({ street, postcode, city, region, country }: Facility): Node {
  return known({
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode: postcode,
    addressLocality: city,
    addressRegion: region,
    addressCountry: country,
  });
}

/** A number to call as a service of its country; nothing of one that only takes messages. */
function serviceOf(line: Helpline, pack: LocalePack): Node[] {
  const { id, country, phone, phone_dialled: dialled, hours } = line;
  const telephone = dialledOf(phone, dialled);
  if (telephone === undefined) return [];
  return [
    known({
      '@type': 'Service',
      identifier: id,
      name: own(pack.helplines, id)?.name ?? id,
      areaServed: {
        '@type': line.region === undefined ? 'Country' : 'AdministrativeArea',
        identifier: line.region ?? country,
      },
      availableChannel: {
        '@type': 'ServiceChannel',
        servicePhone: known({ '@type': 'ContactPoint', telephone, hoursAvailable: hoursOf(hours) }),
      },
    }),
  ];
}

function clock(minutes: number): string {
  const time = minutes % DAY;
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}

/** An ordinary week and its holidays; days with the same hours together. Nothing of hours that are no such week. */
function hoursOf(hours: string | undefined): readonly Node[] | undefined {
  const schedule = hours === undefined ? undefined : parseHours(hours).value;
  if (!schedule) return undefined;
  const { days, holidays } = weekOf(schedule);
  const named = days.map((ranges, day) => ({ day: DAYS[day] as string, ranges }));
  if (holidays) named.push({ day: 'https://schema.org/PublicHolidays', ranges: holidays });
  const byHours = new Map<string, string[]>();
  for (const { day, ranges } of named)
    for (const { from, to } of ranges) {
      // A whole day ends a minute before the next begins: 00:00 to 00:00 would be read as closed.
      const hours = `${clock(from)} ${from === 0 && to === DAY ? '23:59' : clock(to)}`;
      byHours.set(hours, [...(byHours.get(hours) ?? []), day]);
    }
  return [...byHours].map(([text, dayOfWeek]) => {
    const [opens, closes] = text.split(' ');
    return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes };
  });
}
