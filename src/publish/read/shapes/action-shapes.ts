import * as v from 'valibot';
import { PARTNER_TYPES } from '../../../domain/action/model.js';
import { ACTION_PARTS } from '../../../domain/action/schema.js';
import * as field from '../../../domain/content/fields.js';
import { only, optional } from './shape.js';

const { sheet, group, funding, figure, optional: spare, categories } = ACTION_PARTS;

/** YAML reads an id of digits, and a year alone, as a number. */
const id = v.union([field.id, v.pipe(v.number(), v.minValue(0))]);
const date = v.union([field.date, v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))]);

const ids = v.array(id);
const dated = v.array(field.object({ id, ...optional(['start', 'end'], date) }));

/** `actions/<id>.yaml`. */
export const ACTION_SHAPE = field.object({
  ...only(sheet, ['organisation']),
  ...optional(['contact'], spare.contact),
  ...optional(['year'], date),
  source: field.object({
    ...only(sheet.entries.source, ['name', 'url']),
    ...optional(['title'], field.text),
  }),
  ...optional(['communes'], v.array(field.text)),
  ...optional(['department'], spare.department),
  ...optional(['funding'], v.array(funding)),
  ...optional(['facts', 'sites'], v.array(field.id)),
  ...optional(['sites_counted_by'], spare.sites_counted_by),
  ...optional(['dates'], dated),
  ...optional(['axes'], v.array(field.object({ id, ...optional(['steps'], dated) }))),
  ...optional(['stages', 'road', 'moments', 'themes', 'types', 'publics'], ids),
  ...optional(['partners'], field.object(optional(PARTNER_TYPES, ids))),
  ...optional(
    ['groups'],
    v.array(
      field.object({
        ...only(group, ['shows']),
        ...optional(
          ['indicators'],
          v.array(
            field.object({
              id,
              ...optional(['part_of', 'partner'], field.id),
              ...optional(['planned', 'held', 'value'], figure),
              ...optional(['label', 'unit', 'note'], field.text),
            }),
          ),
        ),
        id,
      }),
    ),
  ),
  ...optional(['calendar'], spare.calendar),
  ...optional(['categories'], v.array(v.picklist(categories))),
});

/** A text, or several. */
const lines = v.union([field.text, v.array(field.text)]);

/** Words given alone are the label. */
function worded<Entries extends v.ObjectEntries>(more: Entries) {
  return v.record(
    field.id,
    v.union([field.text, field.object({ label: field.text, text: v.exactOptional(field.text), ...more })]),
  );
}

const words = worded({});

/** `<locale>/actions/<id>.yaml`. */
export const ACTION_TEXTS_SHAPE = field.object({
  title: field.text,
  ...optional(['summary', 'programme', 'chained_with', 'contributes_to', 'level', 'frequency'], field.text),
  ...optional(['context', 'principles', 'duties', 'evaluation'], lines),
  ...optional(['objectives'], field.object(optional(['general', 'specific', 'operational'], lines))),
  ...optional(['dates', 'partners', 'stages', 'road', 'moments'], words),
  ...optional(['themes', 'types', 'publics', 'categories'], words),
  ...optional(['axes'], worded({ ...optional(['about'], lines), ...optional(['steps'], words) })),
  ...optional(['groups'], worded(optional(['planned', 'held'], field.text))),
  // A figure that is named after its partner has a text alone.
  ...optional(
    ['indicators'],
    v.record(field.id, v.union([field.text, field.object(optional(['label', 'text'], field.text))])),
  ),
});
