import * as v from 'valibot';
import * as field from '../../../domain/content/fields.js';
import { helpline, SITUATIONS } from '../../../domain/content/schema.js';
import { SETTINGS } from '../../../domain/directory/facility.js';
import { only, optional, some } from './shape.js';

/** `feed.yaml`. */
export const FEED_SHAPE = v.looseObject({
  id: field.id,
  publisher: field.publisher,
  licence: field.licence,
  version: field.count,
  issued: field.day,
  expires: v.exactOptional(field.day),
  countries: v.pipe(v.array(field.country), v.nonEmpty('empty')),
  locales: v.pipe(v.array(field.locale), v.nonEmpty('empty')),
  reviewed: v.optional(v.record(v.string(), v.boolean()), {}),
  hide_drafts: v.optional(v.boolean(), false),
  built_in: v.optional(v.boolean(), false),
  starter: v.optional(v.boolean(), false),
  corrections: v.exactOptional(field.corrections),
  widgets: v.exactOptional(field.object({ keep: v.exactOptional(field.count) })),
  gazetteer: v.optional(v.union([v.boolean(), v.array(field.country)]), false),
});

/** `kinds.yaml`: the setting of each kind. */
export const KINDS_SHAPE = v.record(field.id, v.picklist(SETTINGS));

/** `helplines.yaml`. Numbers are written as people write them, and read before they are checked. */
export const HELPLINES_SHAPE = v.array(
  field.object({
    ...only(helpline, ['id', 'country', 'region']),
    situations: some(v.picklist(SITUATIONS)),
    ...optional(['phone', 'sms'], field.text),
    ...only(helpline, ['hours', 'free', 'source', 'checked_on', 'checked_by']),
  }),
);
