import * as v from 'valibot';
import * as field from '../../../domain/content/fields.js';
import { SITUATIONS } from '../../../domain/content/schema.js';
import { SETTINGS } from '../../../domain/directory/facility.js';
import { LEADS } from '../../../domain/orientation/model.js';
import { QUESTIONNAIRE_PARTS } from '../../../domain/orientation/schema.js';
import { only, optional, some } from './shape.js';

const { question, option, notice, questionnaire } = QUESTIONNAIRE_PARTS;

/** By question, the options of which one was chosen. */
const condition = v.record(field.id, v.array(field.id));
const situations = optional(['situations'], v.array(v.picklist(SITUATIONS)));

function byLead<S extends v.GenericSchema>(shape: S) {
  return field.object(Object.fromEntries(LEADS.map((id) => [id, shape])));
}

/** `questionnaires/<id>.yaml`. */
export const QUESTIONNAIRE_SHAPE = field.object({
  ...only(questionnaire, ['reviewed']),
  questions: some(
    field.object({
      ...only(question, ['id', 'role']),
      multiple: v.exactOptional(question.entries.multiple),
      options: some(field.object({ ...only(option, ['id', 'alone', 'stays']), ...situations })),
    }),
  ),
  rows: some(
    field.object({
      id: field.id,
      when: condition,
      ...optional(
        ['leads'],
        v.array(
          field.object({
            lead: v.picklist(LEADS),
            when: v.exactOptional(condition),
            because: condition,
          }),
        ),
      ),
    }),
  ),
  ...optional(
    ['notices'],
    v.array(field.object({ ...only(notice, ['id', 'tone']), when: condition, ...situations })),
  ),
  ...optional(['asks'], v.array(field.object({ id: field.id, when: condition }))),
  leads: byLead(
    field.object({
      ...optional(['settings'], v.array(v.picklist(SETTINGS))),
      ...optional(['kinds'], v.array(field.id)),
    }),
  ),
});

/** A text for all, or one for each voice. */
const voiced = v.union([field.text, QUESTIONNAIRE_PARTS.voiced]);
const named = field.object({ title: voiced, text: voiced });

/** `<locale>/questionnaires/<id>.yaml`. */
export const QUESTIONNAIRE_TEXTS_SHAPE = field.object({
  title: voiced,
  questions: v.record(
    field.id,
    field.object({
      title: voiced,
      help: v.exactOptional(voiced),
      why: voiced,
      options: v.record(field.id, voiced),
    }),
  ),
  ...optional(['notices'], v.record(field.id, named)),
  ...optional(['asks'], v.record(field.id, voiced)),
  leads: byLead(field.object({ label: voiced, text: voiced })),
});
