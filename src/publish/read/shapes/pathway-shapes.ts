import * as v from 'valibot';
import * as field from '../../../domain/content/fields.js';
import { FIELDS, WEEKDAYS } from '../../../domain/pathway/model.js';
import { PATHWAY_PARTS } from '../../../domain/pathway/schema.js';
import { only, optional, some } from './shape.js';

const { pathway, entry, step, doer, source, week, most } = PATHWAY_PARTS;
const ids = v.array(field.id);
const texts = v.array(field.text);

/** `pathways/<id>.yaml`. */
export const PATHWAY_SHAPE = field.object({
  ...optional(['rank'], v.number()),
  ...optional(['kinds'], ids),
  ...optional(['sources'], v.array(source)),
  ...optional(['entries'], v.array(field.object(only(entry, ['id', 'to'])))),
  steps: v.pipe(
    v.array(
      field.object({
        ...only(step, ['id', 'kind']),
        ...optional(['next'], ids),
        ...optional(['fields'], v.array(v.picklist(FIELDS))),
        ...optional(
          ['who'],
          v.array(field.object({ ...only(doer, ['role', 'if_needed']), ...optional(['where'], ids) })),
        ),
      }),
    ),
    v.nonEmpty('missing'),
    v.maxLength(most, 'steps-too-many'),
  ),
  ...optional(
    ['week'],
    field.object({ days: some(v.picklist(WEEKDAYS)), ...optional(['on_call_hours'], field.text) }),
  ),
});

/** `<locale>/pathways/<id>.yaml`. */
export const PATHWAY_TEXTS_SHAPE = field.object({
  ...only(pathway, ['title', 'entries_title']),
  ...optional(['opening', 'aims'], texts),
  ...optional(['roles', 'places'], v.record(field.id, field.text)),
  ...optional(['entries'], v.record(field.id, field.object(only(entry, ['title', 'text'])))),
  ...optional(
    ['steps'],
    v.record(field.id, field.object({ ...only(step, ['title']), ...optional(['text'], texts) })),
  ),
  ...optional(['week'], field.object({ ...week.entries, ...optional(['text', 'also'], texts) })),
});
