import * as v from 'valibot';
import * as field from '../content/fields.js';
import { Findings, isRecord, shown } from '../content/fields.js';
import { hasErrors, type PathStep, type Result } from '../issue.js';
import { checkFigures } from './check.js';
import {
  FUNDING,
  PARTNER_TYPES,
  type ActionSheet,
  type Axis,
  type CalendarKind,
  type Dated,
  type Entry,
  type Group,
  type Indicator,
  type Partner,
  type Said,
  type ShownAs,
} from './model.js';
import { endsBefore } from './periods.js';

const SHOWN_AS = ['planned-held', 'counts', 'facts'] as const satisfies readonly ShownAs[];
const CALENDARS = ['planned', 'held'] as const satisfies readonly CalendarKind[];

/** The outcome categories of health promotion, as French and Swiss registers of actions use them. */
const CATEGORIES: readonly string[] = [
  ...['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4'],
  ...['C1', 'C2', 'C3', 'D'],
];

const borrowed = field.object({ text: field.text, lang: field.locale });
const said = v.union([field.text, borrowed]);
const figure = v.pipe(
  v.number(),
  v.check((each) => Number.isFinite(each) && each >= 0, 'figure'),
);
const entry = field.object({ id: field.id, label: said, text: v.exactOptional(said) });
const partner = field.object({ ...entry.entries, type: v.picklist(PARTNER_TYPES) });
const group = field.object({
  ...entry.entries,
  shows: v.picklist(SHOWN_AS),
  planned: v.exactOptional(said),
  held: v.exactOptional(said),
});
const funding = field.object({
  by: field.text,
  amount: v.exactOptional(figure),
  currency: field.textLike(/^[A-Z]{3}$/, 'currency'),
});
const sheet = field.object({
  id: field.id,
  lang: v.exactOptional(field.locale),
  title: said,
  organisation: field.text,
  source: field.object({
    name: field.text,
    title: v.exactOptional(borrowed),
    url: v.exactOptional(field.web),
  }),
});

type Path = readonly PathStep[];

/** What a sheet may lack, with how each is read: what does not fit is left out, and the sheet goes on. */
const OPTIONAL = {
  summary: said,
  contact: field.email,
  year: field.date,
  programme: said,
  chained_with: said,
  contributes_to: said,
  level: said,
  frequency: said,
  department: field.text,
  sites_counted_by: field.id,
  calendar: v.picklist(CALENDARS),
} as const;

/** What the parts of a sheet consist of, for who writes down the shape of its files. */
export const ACTION_PARTS = {
  sheet,
  entry,
  group,
  funding,
  figure,
  optional: OPTIONAL,
  categories: CATEGORIES,
};

class Taker {
  private readonly found: Findings;

  constructor(found: Findings) {
    this.found = found;
  }

  sheet(value: unknown, path: Path): ActionSheet | undefined {
    const { found } = this;
    const taken = found.take(sheet, value, path);
    if (!taken) return undefined;
    const at = (key: string): PathStep[] => [...path, key];
    const objectives = isRecord(taken['objectives']) ? taken['objectives'] : {};
    const said = (key: string): Said[] => this.said(taken[key], at(key));
    const aim = (key: string): Said[] => this.said(objectives[key], [...at('objectives'), key]);
    const entries = (key: string): Entry[] => this.entries(taken[key], at(key));
    const texts = (key: string): string[] =>
      found.list(taken[key], at(key), (each, where) => found.take(field.text, each, where));
    const partners = this.unique<Partner>(taken['partners'], at('partners'), (each, where) =>
      found.take(partner, each, where),
    );
    const groups = this.groups(taken['groups'], at('groups'));
    const indicators = groups.flatMap((each) => each.indicators.map(({ id }) => id));
    const whole: ActionSheet = {
      ...pick(taken, ['id', 'lang', 'title', 'organisation', 'source']),
      ...this.optional(taken, path),
      communes: texts('communes'),
      funding: found.list(taken['funding'], at('funding'), (each, where) => found.take(funding, each, where)),
      facts: this.known(taken['facts'], at('facts'), [...indicators, FUNDING], 'unknown-indicator'),
      dates: this.dated(taken['dates'], at('dates')),
      context: said('context'),
      objectives: { general: aim('general'), specific: aim('specific'), operational: aim('operational') },
      axes: this.axes(taken['axes'], at('axes')),
      stages: entries('stages'),
      road: entries('road'),
      principles: said('principles'),
      moments: entries('moments'),
      themes: entries('themes'),
      types: entries('types'),
      publics: entries('publics'),
      partners,
      sites: this.known(
        taken['sites'],
        at('sites'),
        partners.map(({ id }) => id),
        'unknown-partner',
      ),
      duties: said('duties'),
      groups,
      evaluation: said('evaluation'),
      categories: this.categories(taken['categories'], at('categories')),
    };
    const counted = whole.sites_counted_by;
    if (counted !== undefined && !indicators.includes(counted))
      found.add('unknown-indicator', at('sites_counted_by'), { value: counted });
    return whole;
  }

  private optional(
    taken: Readonly<Record<string, unknown>>,
    path: Path,
  ): Pick<ActionSheet, keyof typeof OPTIONAL> {
    const kept = Object.entries(OPTIONAL).flatMap(([key, schema]) => {
      if (taken[key] === undefined) return [];
      const value = this.found.take(schema, taken[key], [...path, key]);
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(kept);
  }

  private said(value: unknown, path: Path): Said[] {
    return this.found.list(value, path, (each, at) => this.found.take(said, each, at));
  }

  /** Entries of which no two bear the same id: a link leads to one of them. */
  private unique<T extends { readonly id: string }>(
    value: unknown,
    path: Path,
    take: (each: unknown, at: PathStep[]) => T | undefined,
    seen = new Set<string>(),
  ): T[] {
    return this.found.list(value, path, (each, at) => {
      const taken = take(each, at);
      if (!taken) return undefined;
      if (seen.has(taken.id)) {
        this.found.add('id-twice', [...at, 'id'], { value: taken.id });
        return undefined;
      }
      seen.add(taken.id);
      return taken;
    });
  }

  private entries(value: unknown, path: Path): Entry[] {
    return this.unique<Entry>(value, path, (each, at) => this.found.take(entry, each, at));
  }

  /** Ids that something of the sheet bears. */
  private known(value: unknown, path: Path, ids: readonly string[], code: string): string[] {
    return this.found.list(value, path, (each, at) => {
      const id = this.found.take(field.id, each, at);
      if (id === undefined || ids.includes(id)) return id;
      this.found.add(code, at, { value: id });
      return undefined;
    });
  }

  private dated(value: unknown, path: Path): Dated[] {
    return this.unique<Dated>(value, path, (each, at) => {
      const taken = this.found.take(entry, each, at);
      if (!taken) return undefined;
      const { start, end, ...rest } = taken as typeof taken & Readonly<Record<'start' | 'end', unknown>>;
      const date = (key: 'start' | 'end', given: unknown): { readonly [key in 'start' | 'end']?: string } => {
        const known = given === undefined ? undefined : this.found.take(field.date, given, [...at, key]);
        return known === undefined ? {} : { [key]: known };
      };
      const period = { ...date('start', start), ...date('end', end) };
      if (!endsBefore(period)) return { ...rest, ...period };
      this.found.add('ends-before', [...at, 'end'], { value: period.end ?? '', start: period.start ?? '' });
      const { end: _, ...begun } = period;
      return { ...rest, ...begun };
    });
  }

  private axes(value: unknown, path: Path): Axis[] {
    return this.unique<Axis>(value, path, (each, at) => {
      const taken = this.found.take(entry, each, at);
      return (
        taken && {
          ...taken,
          about: this.said(taken['about'], [...at, 'about']),
          steps: this.dated(taken['steps'], [...at, 'steps']),
        }
      );
    });
  }

  private groups(value: unknown, path: Path): Group[] {
    const { found } = this;
    const seen = new Set<string>();
    return this.unique<Group>(value, path, (each, at) => {
      const taken = found.take(group, each, at);
      if (!taken) return undefined;
      const before = found.issues.length;
      const indicators = this.unique<Indicator>(
        taken['indicators'],
        [...at, 'indicators'],
        (one, where) => this.indicator(one, where),
        seen,
      );
      const whole = { ...taken, indicators };
      // Paths are those of what is written, so figures are added up once every line fits.
      if (hasErrors(found.issues.slice(before))) return whole;
      for (const { code, path: inner, args, severity } of checkFigures(whole))
        found.add(code, [...at, ...inner], args, severity);
      return whole;
    });
  }

  /** One whose figure cannot be read stays, with the figure unknown. */
  private indicator(value: unknown, path: Path): Indicator | undefined {
    const { found } = this;
    const taken = found.take(entry, value, path);
    if (!taken) return undefined;
    const read = <T>(key: string, schema: v.GenericSchema<unknown, T>): Readonly<Record<string, T>> => {
      if (taken[key] === undefined) return {};
      const known = found.take(schema, taken[key], [...path, key]);
      return known === undefined ? {} : { [key]: known };
    };
    return {
      ...pick(taken, ['id', 'label', 'text']),
      ...read('part_of', field.id),
      ...read('planned', figure),
      ...read('held', figure),
      ...read('value', figure),
      ...read('unit', field.text),
    };
  }

  private categories(value: unknown, path: Path): Entry[] {
    return this.unique<Entry>(value, path, (each, at) => {
      const taken = this.found.take(entry, each, at);
      if (!taken || CATEGORIES.includes(taken.id)) return taken;
      this.found.add('unknown-category', [...at, 'id'], {
        value: taken.id,
        expected: CATEGORIES.join(', '),
      });
      return undefined;
    });
  }
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])),
  ) as Pick<T, K>;
}

/** Checks the action sheets of one locale of a feed, entry by entry: what does not fit is left out. */
export function parseActions(value: unknown): Result<readonly ActionSheet[]> {
  const found = new Findings();
  if (!Array.isArray(value)) {
    found.add('type', [], { value: shown(value), expected: 'list' });
    return found.result<readonly ActionSheet[]>(undefined);
  }
  const taker = new Taker(found);
  return found.result<readonly ActionSheet[]>(found.list(value, [], (each, at) => taker.sheet(each, at)));
}
