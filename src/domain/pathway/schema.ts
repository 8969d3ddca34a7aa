import * as v from 'valibot';
import * as field from '../content/fields.js';
import { Findings } from '../content/fields.js';
import { parseHours } from '../hours/parse.js';
import type { PathStep, Result } from '../issue.js';
import {
  FIELDS,
  STEP_KINDS,
  WEEKDAYS,
  type Doer,
  type Entry,
  type Pathway,
  type PathwaySource,
  type Step,
  type WeekContract,
} from './model.js';

const pathway = field.object({
  id: field.id,
  lang: v.exactOptional(field.locale),
  title: field.text,
  entries_title: field.text,
});
const entry = field.object({ id: field.id, to: field.id, title: field.text, text: field.text });
const step = field.object({
  id: field.id,
  kind: v.exactOptional(v.picklist(STEP_KINDS)),
  title: field.text,
});
const doer = field.object({ role: field.id, if_needed: v.exactOptional(v.boolean()) });
const source = field.object({ name: field.text, url: v.exactOptional(field.web) });
const week = field.object({
  title: field.text,
  centre: field.text,
  elsewhere: field.text,
  on_call: field.text,
});

/** Most steps of a pathway: more is no picture that anybody reads. */
const MOST_STEPS = 40;

/** What the parts of a pathway consist of, for who writes down the shape of its files. */
export const PATHWAY_PARTS = { pathway, entry, step, doer, source, week, most: MOST_STEPS };

type Path = readonly PathStep[];

/** Takes one pathway apart; what does not fit is left out. One without any step is none. */
class Taker {
  private readonly found: Findings;

  constructor(found: Findings) {
    this.found = found;
  }

  pathway(value: unknown, path: Path): Pathway | undefined {
    const { found } = this;
    const taken = found.take(pathway, value, path);
    if (!taken) return undefined;
    const steps = found.list(taken['steps'], [...path, 'steps'], (each, at) => this.step(each, at));
    if (steps.length === 0 || steps.length > MOST_STEPS) {
      const [code, args] =
        steps.length === 0
          ? (['missing', {}] as const)
          : (['steps-too-many', { count: steps.length, limit: MOST_STEPS }] as const);
      found.add(code, [...path, 'steps'], args);
      return undefined;
    }
    const contract = taken['week'] === undefined ? undefined : this.week(taken['week'], [...path, 'week']);
    const { week: _, ...rest } = taken;
    return {
      ...rest,
      opening: this.texts(taken['opening'], [...path, 'opening']),
      aims: this.texts(taken['aims'], [...path, 'aims']),
      entries: found.list(taken['entries'], [...path, 'entries'], (each, at): Entry | undefined =>
        found.take(entry, each, at),
      ),
      steps,
      roles: this.labels(taken['roles'], [...path, 'roles']),
      places: this.labels(taken['places'], [...path, 'places']),
      kinds: this.ids(taken['kinds'], [...path, 'kinds']),
      sources: found.list(taken['sources'], [...path, 'sources'], (each, at): PathwaySource | undefined =>
        found.take(source, each, at),
      ),
      ...(contract && { week: contract }),
    };
  }

  private step(value: unknown, path: Path): Step | undefined {
    const { found } = this;
    const taken = found.take(step, value, path);
    return (
      taken && {
        ...taken,
        text: this.texts(taken['text'], [...path, 'text']),
        next: this.ids(taken['next'], [...path, 'next']),
        who: found.list(taken['who'], [...path, 'who'], (each, at): Doer | undefined => {
          const who = found.take(doer, each, at);
          return who && { ...who, where: this.ids(who['where'], [...at, 'where']) };
        }),
        fields: found.list(taken['fields'], [...path, 'fields'], (each, at) =>
          found.take(v.picklist(FIELDS), each, at),
        ),
      }
    );
  }

  private week(value: unknown, path: Path): WeekContract | undefined {
    const { found } = this;
    const taken = found.take(week, value, path);
    if (!taken) return undefined;
    const days = found.list(taken['days'], [...path, 'days'], (each, at) =>
      found.take(v.picklist(WEEKDAYS), each, at),
    );
    if (days.length === 0) {
      found.add('missing', [...path, 'days']);
      return undefined;
    }
    const { on_call_hours: hours, ...rest } = taken;
    const known = hours === undefined ? undefined : this.hours(hours, [...path, 'on_call_hours']);
    return {
      ...rest,
      days: WEEKDAYS.filter((day) => days.includes(day)),
      text: this.texts(taken['text'], [...path, 'text']),
      also: this.texts(taken['also'], [...path, 'also']),
      ...(known !== undefined && { on_call_hours: known }),
    };
  }

  /** Hours that cannot be read are unknown. */
  private hours(value: unknown, path: Path): string | undefined {
    const taken = this.found.take(field.text, value, path);
    if (taken === undefined) return undefined;
    const { issues } = parseHours(taken);
    for (const each of issues) this.found.add(each.code, path, each.args);
    return issues.length > 0 ? undefined : taken;
  }

  private texts(value: unknown, path: Path): string[] {
    return this.found.list(value, path, (each, at) => this.found.take(field.text, each, at));
  }

  private ids(value: unknown, path: Path): string[] {
    return this.found.list(value, path, (each, at) => this.found.take(field.id, each, at));
  }

  private labels(value: unknown, path: Path): Record<string, string> {
    return this.found.record(value, path, field.id, (each, at) => this.found.take(field.text, each, at));
  }
}

/** Checks the pathways of one locale of a feed, entry by entry. Whether the steps lead anywhere is for `routeOf`. */
export function parsePathways(value: unknown): Result<readonly Pathway[]> {
  const found = new Findings();
  const taker = new Taker(found);
  return found.result<readonly Pathway[]>(found.list(value, [], (each, at) => taker.pathway(each, at)));
}
