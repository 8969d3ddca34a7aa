import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Questionnaire } from '../../../src/domain/orientation/model.js';
import { parseQuestionnaires } from '../../../src/domain/orientation/schema.js';
import { Faults } from '../../../src/publish/fault.js';
import { readSkeletons, weaveQuestionnaire } from '../../../src/publish/sources/questionnaires.js';

const SOURCE = fileURLToPath(new URL('../../../src/content/', import.meta.url));

/** The orientation as it is written in src/content, in one language. Fails on any fault of it. */
export function orientation(locale: string): Questionnaire {
  const faults = new Faults();
  const woven = readSkeletons(SOURCE, faults)
    .filter(({ id }) => id === 'orientation')
    .map((skeleton) => weaveQuestionnaire(SOURCE, locale, skeleton, faults)?.value);
  const { value, issues } = parseQuestionnaires(woven);
  assert.deepEqual([faults.list, issues], [[], []]);
  const [questionnaire] = value ?? [];
  assert.ok(questionnaire);
  return questionnaire;
}
