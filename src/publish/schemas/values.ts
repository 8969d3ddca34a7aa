import { ACTION_PARTS } from '../../domain/action/schema.js';
import * as field from '../../domain/content/fields.js';
import { helpline } from '../../domain/content/schema.js';
import type { Shape } from '../read/shapes/shape.js';

/** A JSON Schema, of draft 7: the one that editors read. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const like = (pattern: string): JsonSchema => ({ type: 'string', pattern });

const DATE = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';
const DAY = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';

/**
 * What a schema says of values that are checked by code: never more than the check asks for. `check` knows which days a
 * month has, which characters no text may hold, and how an address is written to its end.
 */
export const VALUES: ReadonlyMap<Shape, JsonSchema> = new Map<Shape, JsonSchema>([
  [field.text, like('\\S')],
  [field.id, like('^[A-Za-z\\d][A-Za-z\\d._-]{0,99}$')],
  [field.date, like(`^${DATE}$`)],
  [field.day, like(`^${DAY}$`)],
  [field.country, like('^[A-Z]{2}$')],
  [helpline.entries.region.wrapped, like('^[A-Z]{2}-[A-Z\\d]{1,3}$')],
  [field.web, like('^https://[^\\s"<>]+$')],
  [field.email, like('^[^\\s"<>@]+@[^\\s@]+\\.[^\\s@]+$')],
  [field.corrections, like('^(?:https://[^\\s"<>]+|[^\\s"<>@]+@[^\\s@]+\\.[^\\s@]+)$')],
  [field.locale, like('^[a-z]{2,3}(?:-[A-Za-z\\d]{1,8})*$')],
  [field.count, { type: 'integer', minimum: 0 }],
  [ACTION_PARTS.figure, { type: 'number', minimum: 0 }],
  [ACTION_PARTS.funding.entries.currency, like('^[A-Z]{3}$')],
]);
