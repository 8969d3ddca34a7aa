import { html, nothing } from 'lit';
import { costText, languagesText, renderPlaces, termsText } from '../../../core/directory/facts.js';
import type { CommonKey } from '../../../core/i18n/common.js';
import type { Facility } from '../../../domain/directory/facility.js';
import type { FacilityKey } from '../strings.js';
import { ownWords, packWords, type Sheet } from './sheet.js';

export interface Fact {
  readonly label: FacilityKey | CommonKey;
  readonly value: unknown;
  /** A person needs it to choose: a row of its own says when it is unknown. */
  readonly key?: boolean;
  /** Told when it is known; nobody has to ask for it. */
  readonly aside?: boolean;
  /** Only of places where one sleeps. */
  readonly stay?: boolean;
}

/** What the facts are drawn from. */
type Told = Pick<Sheet, 'facility' | 'texts' | 'locale' | 'now' | 'status' | 'sessionsOf'>;

/** The facts in the order in which people ask for them; `undefined` is unknown. */
export function factsOf(sheet: Told): Fact[] {
  const { facility, texts, locale } = sheet;
  const words = (text: string | undefined): unknown => text && ownWords(text, sheet);
  const terms = (codes: readonly string[] | undefined): unknown => {
    const text = termsText(codes, texts.pack);
    return text && packWords(text, sheet);
  };
  return [
    { label: 'publics', value: terms(facility.publics), key: true },
    { label: 'substances', value: terms(facility.substances) },
    { label: 'goals', value: goalsText(facility, sheet), key: true },
    {
      label: 'harm_reduction',
      value: facility.harm_reduction && locale.t(facility.harm_reduction),
    },
    { label: 'on_entry', value: words(facility.on_entry), key: true },
    { label: 'on_use', value: words(facility.on_use), stay: true, key: true },
    { label: 'admission', value: words(facility.admission), key: true },
    { label: 'waiting', value: words(facility.waiting) },
    {
      label: 'cost',
      value: facility.cost === 'free' ? costText(facility, locale) : words(facility.cost),
      key: true,
    },
    { label: 'places', value: renderPlaces(facility, locale, sheet.now), stay: true, key: true },
    {
      label: 'capacity',
      value: facility.capacity === undefined ? undefined : locale.format.number(facility.capacity),
      stay: true,
      aside: true,
    },
    { label: 'languages', value: languagesText(facility, locale, sheet.texts.pack), key: true },
    { label: 'treatments', value: terms(facility.treatments) },
    { label: 'services', value: terms(facility.services) },
    { label: 'sessions', value: sessionsText(sheet) ?? words(facility.sessions), aside: true },
    { label: 'accessibility', value: words(facility.accessibility), key: true },
    { label: 'organisation', value: words(facility.organisation), aside: true },
    { label: 'network', value: facility.network && terms([facility.network]), aside: true },
  ];
}

/** The next sessions, one a line, where the feed gives their rule; undefined for a plain sentence. */
function sessionsText(sheet: Told): unknown {
  const { facility, locale, now, status, sessionsOf } = sheet;
  const { t, format } = locale;
  const { zone } = status;
  const sessions = sessionsOf?.(facility, now, 3);
  if (!sessions?.length || zone === undefined) return undefined;
  return html`<ul>
    ${sessions.map(({ from, to, label }) => {
      const times = t('range', { from: format.time(from, zone), to: format.time(to, zone) });
      const when = `${format.day(from, zone)}, ${times}`;
      return html`<li>${when}${label ? html` – ${ownWords(label, sheet)}` : nothing}</li>`;
    })}
  </ul>`;
}

/** One goal a line: their names hold words such as “or”, which a list in one line would blur. */
function goalsText({ goals }: Facility, { locale }: Told): unknown {
  if (!goals?.length) return undefined;
  return html`<ul>
    ${goals.map((goal) => html`<li>${locale.t(`goal_${goal}`)}</li>`)}
  </ul>`;
}
