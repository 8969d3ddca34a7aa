import * as v from 'valibot';
import * as field from '../../../domain/content/fields.js';
import { FORMS, LANDSCAPE_FACTS, UNCONFIRMED } from '../../../domain/landscape/model.js';
import { LANDSCAPE_PARTS } from '../../../domain/landscape/schema.js';
import { only, optional } from './shape.js';

const { titled, reference, counterpart, document, commitments } = LANDSCAPE_PARTS;
const ids = v.array(field.id);

/** What a federation works for, without its words. */
export const COMMITMENTS_SHAPE = field.object(only(commitments, ['by', 'source']));

/** `landscape.yaml`. */
export const LANDSCAPE_SHAPE = field.object({
  ...optional(
    ['kinds'],
    v.record(
      field.id,
      field.object({
        ...optional(['form'], v.picklist(FORMS)),
        ...optional(['countries'], v.array(field.country)),
        ...optional(['links', 'legal'], ids),
        ...optional(
          ['counterparts'],
          v.array(
            field.object({ ...only(counterpart, ['country', 'to_check']), ...optional(['kinds'], ids) }),
          ),
        ),
        ...optional(['to_check'], v.array(v.picklist(UNCONFIRMED))),
      }),
    ),
  ),
  ...optional(
    ['references'],
    v.record(
      field.id,
      field.object(only(reference, ['title', 'country', 'url', 'source', 'checked_on', 'to_check'])),
    ),
  ),
  ...optional(
    ['documents'],
    v.array(
      field.object(
        only(document, ['id', 'title', 'language', 'publisher', 'date', 'url', 'source', 'to_check']),
      ),
    ),
  ),
  ...optional(['commitments'], COMMITMENTS_SHAPE),
});

/** `<locale>/landscape.yaml`. */
export const LANDSCAPE_TEXTS_SHAPE = field.object({
  ...optional(['title', 'opening'], field.text),
  ...optional(['harm_reduction', 'around'], titled),
  ...optional(['changes'], field.object({ title: field.text, ...optional(['text'], v.array(field.text)) })),
  ...optional(
    ['kinds'],
    v.record(
      field.id,
      field.object({
        ...optional(['short', ...LANDSCAPE_FACTS], field.text),
        ...optional(['counterparts'], v.record(field.country, field.text)),
      }),
    ),
  ),
  ...optional(
    ['commitments'],
    field.object({ ...only(commitments, ['title']), ...optional(['items'], v.array(field.text)) }),
  ),
  ...optional(['documents'], v.record(field.id, field.text)),
});
