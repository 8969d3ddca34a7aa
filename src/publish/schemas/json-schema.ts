import { bare, type Shape } from '../read/shapes/shape.js';
import { VALUES, type JsonSchema } from './values.js';

/** What is asked of a value besides its type, where a schema can say it. */
const ASKED: Readonly<Record<string, (requirement: unknown) => JsonSchema>> = {
  non_empty: () => ({ minItems: 1 }),
  max_length: (most) => ({ maxItems: most }),
  min_value: (least) => ({ minimum: least }),
  max_value: (most) => ({ maximum: most }),
  integer: () => ({ type: 'integer' }),
};

const PLAIN: Readonly<Record<string, JsonSchema>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
};

/** The schema of a whole file, which may still be empty: whether it is needed is for `check` to tell. */
export function fileSchemaOf(shape: Shape): JsonSchema {
  return orEmpty(jsonSchemaOf(shape));
}

/**
 * The schema of a shape. Throws for a piece that it cannot put in a schema: nothing that `check` refuses is left out
 * unawares.
 */
function jsonSchemaOf(shape: Shape): JsonSchema {
  const known = VALUES.get(shape);
  if (known) return known;
  // The first of a pipe is the shape itself.
  const asked = (shape.pipe ?? []).slice(1).map(({ type, requirement }) => {
    const said = ASKED[type]?.(requirement);
    if (!said) throw new Error(`no schema says "${type}": describe its value in values.ts`);
    return said;
  });
  return Object.assign({}, typed(shape), ...asked) as JsonSchema;
}

function typed(shape: Shape): JsonSchema {
  const { type, entries, item, key, value, options, wrapped } = shape;
  if (wrapped) return jsonSchemaOf(wrapped);
  if (item) return { type: 'array', items: jsonSchemaOf(item) };
  if (entries) return object(entries);
  if (key && value) return record(key, value);
  if (type === 'picklist') return { enum: options };
  if (type === 'union') return { anyOf: (options as readonly Shape[]).map(jsonSchemaOf) };
  const plain = PLAIN[type];
  if (!plain) throw new Error(`no schema says "${type}"`);
  return plain;
}

function object(entries: Readonly<Record<string, Shape>>): JsonSchema {
  const all = Object.entries(entries);
  const required = all.filter(([, each]) => bare(each) === each).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      all.map(([name, each]) => {
        const said = jsonSchemaOf(each);
        return [name, required.includes(name) ? said : orEmpty(said)] as const;
      }),
    ),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function record(key: Shape, value: Shape): JsonSchema {
  const each = orEmpty(jsonSchemaOf(value));
  if (key.type !== 'picklist')
    return { type: 'object', propertyNames: jsonSchemaOf(key), additionalProperties: each };
  const names = (key.options ?? []) as readonly string[];
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, each])),
    additionalProperties: false,
  };
}

/** A key without a value is as good as none. */
function orEmpty(schema: JsonSchema): JsonSchema {
  if (typeof schema['type'] === 'string') return { ...schema, type: [schema['type'], 'null'] };
  if (Array.isArray(schema['enum'])) return { ...schema, enum: [...(schema['enum'] as unknown[]), null] };
  return { anyOf: [...(schema['anyOf'] as readonly unknown[]), { type: 'null' }] };
}
