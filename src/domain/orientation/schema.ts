import * as v from 'valibot';
import { SITUATIONS } from '../content/schema.js';
import * as field from '../content/fields.js';
import { Findings, isRecord, shown } from '../content/fields.js';
import { SETTINGS } from '../directory/facility.js';
import type { PathStep, Result } from '../issue.js';
import {
  LEADS,
  ROLES,
  type Ask,
  type Condition,
  type Lead,
  type LeadId,
  type LeadRule,
  type Notice,
  type Option,
  type Question,
  type Questionnaire,
  type Row,
} from './model.js';
import { checkConditions, checkDangerFirst } from './rules.js';
import { hasOwn } from '../own.js';

const voiced = field.object({ me: field.text, someone: field.text });
const option = field.object({
  id: field.id,
  label: voiced,
  alone: v.exactOptional(v.boolean()),
  stays: v.exactOptional(v.boolean()),
});
const question = field.object({
  id: field.id,
  role: v.picklist(ROLES),
  multiple: v.boolean(),
  title: voiced,
  help: v.exactOptional(voiced),
  why: voiced,
});
const notice = field.object({
  id: field.id,
  tone: v.picklist(['care', 'info']),
  title: voiced,
  text: voiced,
});
const lead = field.object({ label: voiced, text: voiced });
const questionnaire = field.object({
  id: field.id,
  lang: v.exactOptional(field.locale),
  title: voiced,
  reviewed: v.exactOptional(field.object({ by: field.text, on: field.day })),
});

/** What the parts of a questionnaire consist of, for who writes down the shape of its files. */
export const QUESTIONNAIRE_PARTS = { voiced, option, question, notice, lead, questionnaire };

type Path = readonly PathStep[];

/**
 * Takes one questionnaire apart; what does not fit is left out. A questionnaire goes whole when it cannot lead
 * anywhere, when it does not ask for danger first, and when a line of its table does not fit: the lines below would
 * answer in its place, and send away who has to stay at home.
 */
class Taker {
  private readonly found: Findings;

  constructor(found: Findings) {
    this.found = found;
  }

  questionnaire(value: unknown, path: Path): Questionnaire | undefined {
    const { found } = this;
    const taken = found.take(questionnaire, value, path);
    if (!taken) return undefined;
    const leads = found.record(taken['leads'], [...path, 'leads'], v.picklist(LEADS), (entry, at) =>
      this.lead(entry, at),
    );
    const lacking = LEADS.filter((id) => !hasOwn(leads, id));
    const questions = found.list(taken['questions'], [...path, 'questions'], (entry, at) =>
      this.question(entry, at),
    );
    const before = found.issues.length;
    const rows = found.list(taken['rows'], [...path, 'rows'], (entry, at) => this.row(entry, at));
    if (lacking.length > 0 || questions.length === 0 || rows.length === 0) {
      found.add('missing', [...path, lacking.length > 0 ? 'leads' : rows.length > 0 ? 'questions' : 'rows']);
      return undefined;
    }
    const isWhole = found.issues.length === before;
    const whole = {
      ...taken,
      questions,
      rows,
      notices: found.list(taken['notices'], [...path, 'notices'], (entry, at) => this.notice(entry, at)),
      asks: found.list(taken['asks'], [...path, 'asks'], (entry, at) => this.ask(entry, at)),
      leads: leads as Record<LeadId, Lead>,
    };
    return isWhole && this.isSafe(whole, path) ? whole : undefined;
  }

  /** False for a questionnaire that would not stop on a danger, or whose leads follow from an illness. */
  private isSafe(questionnaire: Questionnaire, path: Path): boolean {
    const unsafe = [
      ...checkDangerFirst(questionnaire),
      ...checkConditions(questionnaire).filter(({ code }) => code === 'rule-role'),
    ];
    for (const each of unsafe) this.found.add(each.code, [...path, ...each.path], each.args);
    return unsafe.length === 0;
  }

  private question(value: unknown, path: Path): Question | undefined {
    const taken = this.found.take(question, value, path);
    if (!taken) return undefined;
    const options = this.found.list(taken['options'], [...path, 'options'], (entry, at) =>
      this.option(entry, at),
    );
    if (options.length > 0) return { ...taken, options };
    this.found.add('missing', [...path, 'options']);
    return undefined;
  }

  private option(value: unknown, path: Path): Option | undefined {
    const taken = this.found.take(option, value, path);
    return taken && { ...taken, ...this.situations(taken['situations'], path) };
  }

  private row(value: unknown, path: Path): Row | undefined {
    const { found } = this;
    const taken = found.take(field.object({ id: field.id }), value, path);
    if (!taken) return undefined;
    const when = this.condition(taken['when'], [...path, 'when']);
    const leads = found.list(taken['leads'], [...path, 'leads'], (entry, at) => this.leadRule(entry, at));
    return when && { ...taken, when, leads };
  }

  private leadRule(value: unknown, path: Path): LeadRule | undefined {
    const taken = this.found.take(field.object({ lead: v.picklist(LEADS) }), value, path);
    if (!taken) return undefined;
    const because = this.condition(taken['because'], [...path, 'because']);
    if (!because) return undefined;
    if (taken['when'] === undefined) return { lead: taken.lead, because };
    const when = this.condition(taken['when'], [...path, 'when']);
    return when && { lead: taken.lead, when, because };
  }

  private notice(value: unknown, path: Path): Notice | undefined {
    const taken = this.found.take(notice, value, path);
    const when = taken && this.condition(taken['when'], [...path, 'when']);
    return taken && when && { ...taken, when, ...this.situations(taken['situations'], path) };
  }

  private ask(value: unknown, path: Path): Ask | undefined {
    const taken = this.found.take(field.object({ id: field.id, text: voiced }), value, path);
    const when = taken && this.condition(taken['when'], [...path, 'when']);
    return taken && when && { ...taken, when };
  }

  private lead(value: unknown, path: Path): Lead | undefined {
    const { found } = this;
    const taken = found.take(lead, value, path);
    return (
      taken && {
        ...taken,
        settings: found.list(taken['settings'], [...path, 'settings'], (each, at) =>
          found.take(v.picklist(SETTINGS), each, at),
        ),
        kinds: found.list(taken['kinds'], [...path, 'kinds'], (each, at) => found.take(field.id, each, at)),
      }
    );
  }

  /** A condition that cannot be read whole would hold where it was not meant to: it is refused. */
  private condition(value: unknown, path: Path): Condition | undefined {
    const { found } = this;
    if (!isRecord(value)) {
      found.add('type', path, { value: shown(value), expected: 'object' });
      return undefined;
    }
    const before = found.issues.length;
    const taken = found.record(value, path, field.id, (entry, at) => {
      if (Array.isArray(entry))
        return found.list(entry, at, (each, where) => found.take(field.id, each, where));
      found.add('type', at, { value: shown(entry), expected: 'list' });
      return undefined;
    });
    return found.issues.length === before ? taken : undefined;
  }

  private situations(value: unknown, path: Path): Pick<Option, 'situations'> {
    if (value === undefined) return {};
    return {
      situations: this.found.list(value, [...path, 'situations'], (each, at) =>
        this.found.take(v.picklist(SITUATIONS), each, at),
      ),
    };
  }
}

/** Checks the questionnaires of one locale of a feed, entry by entry. */
export function parseQuestionnaires(value: unknown): Result<readonly Questionnaire[]> {
  const found = new Findings();
  const taker = new Taker(found);
  return found.result<readonly Questionnaire[]>(
    found.list(value, [], (entry, at) => taker.questionnaire(entry, at)),
  );
}
