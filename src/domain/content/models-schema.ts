import * as v from 'valibot';
import type { PathStep, Result } from '../issue.js';
import * as field from './fields.js';
import { Findings, isRecord, shown } from './fields.js';
import { WISHES, type CareModel, type CareModels, type Finding, type Wish, type Word } from './model.js';
import { hasOwn } from '../own.js';

const titled = field.object({ title: field.text, text: field.text });
const word = field.object({ word: field.text, meaning: field.text });
const finding = field.object({ text: field.text, source: field.text, url: v.exactOptional(field.web) });
const wish = field.object({ label: field.text, title: field.text, again_title: field.text });
const models = field.object({
  lang: v.exactOptional(field.locale),
  title: field.text,
  harm_reduction: titled,
  notice: titled,
});

/** What the parts of the models consist of, for who writes down the shape of their file. */
export const MODELS_PARTS = { titled, word, finding, wish, models };

function takeWish(found: Findings, value: unknown, path: readonly PathStep[]): CareModel | undefined {
  const taken = found.take(wish, value, path);
  if (!taken) return undefined;
  const list = (key: string): string[] =>
    found.list(taken[key], [...path, key], (each, at) => found.take(field.text, each, at));
  return {
    ...taken,
    outside: list('outside'),
    stay: list('stay'),
    asked: list('asked'),
    again: list('again'),
    ask: list('ask'),
    research: found.list(taken['research'], [...path, 'research'], (each, at): Finding | undefined =>
      found.take(finding, each, at),
    ),
    kinds: found.list(taken['kinds'], [...path, 'kinds'], (each, at) => found.take(field.id, each, at)),
  };
}

/**
 * Checks the models of care. A line that does not fit is dropped; without one of the wishes there are no
 * models, because the choices would no longer be equal.
 */
export function parseModels(value: unknown): Result<CareModels> {
  const found = new Findings();
  const taken = found.take(models, value, []);
  if (!taken) return found.result<CareModels>(undefined);
  const { wishes } = taken;
  if (!isRecord(wishes)) {
    found.add('type', ['wishes'], { value: shown(wishes), expected: 'object' });
    return found.result<CareModels>(undefined);
  }
  const all: Partial<Record<Wish, CareModel>> = {};
  for (const each of WISHES) {
    const care = takeWish(found, hasOwn(wishes, each) ? wishes[each] : undefined, ['wishes', each]);
    if (care) all[each] = care;
  }
  const whole = (given: Partial<Record<Wish, CareModel>>): given is Record<Wish, CareModel> =>
    WISHES.every((each) => given[each] !== undefined);
  if (!whole(all)) return found.result<CareModels>(undefined);
  return found.result<CareModels>({
    ...taken,
    opening: found.list(taken['opening'], ['opening'], (each, at) => found.take(field.text, each, at)),
    words: found.list(taken['words'], ['words'], (each, at): Word | undefined => found.take(word, each, at)),
    wishes: all,
  });
}
