import * as v from 'valibot';
import { isRecord, shown } from '../../../domain/content/fields.js';
import type { PathStep } from '../../../domain/issue.js';
import type { Faults, Locate } from '../../faults/fault.js';
import { warnUnknownKeys } from '../files/folder-files.js';

/**
 * The shape of a file as a publisher writes it, of the same pieces with which it is checked once it is read. Keys that are
 * in no shape are told by `check`; the schemas for editors are made of the shapes.
 */
export interface Shape {
  readonly type: string;
  /** Of an object. */
  readonly entries?: Readonly<Record<string, Shape>>;
  /** Of a list. */
  readonly item?: Shape;
  /** Of a record. */
  readonly key?: Shape;
  readonly value?: Shape;
  /** Of what may be left out. */
  readonly wrapped?: Shape;
  /** Of a union, shapes; of a choice, texts. */
  readonly options?: readonly unknown[];
  /** What is asked besides the type. */
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Some of the entries of an object. */
export function only<Entries extends object, Key extends keyof Entries>(
  { entries }: { readonly entries: Entries },
  keys: readonly Key[],
): Pick<Entries, Key> {
  return Object.fromEntries(keys.map((key) => [key, entries[key]])) as Pick<Entries, Key>;
}

/** Entries that may be left out; each is checked by itself. */
export function optional<const Key extends string, S extends v.GenericSchema>(
  keys: readonly Key[],
  shape: S,
): Record<Key, v.ExactOptionalSchema<S, undefined>> {
  return Object.fromEntries(keys.map((key) => [key, v.exactOptional(shape)])) as Record<
    Key,
    v.ExactOptionalSchema<S, undefined>
  >;
}

/** A list of which there is at least one. */
export function some<S extends v.GenericSchema>(shape: S) {
  return v.pipe(v.array(shape), v.nonEmpty('missing'));
}

/** What is left of a shape once what may be left out is there. */
export function bare(shape: Shape): Shape {
  return shape.wrapped ? bare(shape.wrapped) : shape;
}

/**
 * Warns of what is read as nothing, at any depth: keys that nothing reads, such as misspelt ones, and anything else in the
 * place of keys.
 */
export function warnUnread(
  value: unknown,
  shape: Shape,
  file: string,
  locate: Locate,
  faults: Faults,
  path: readonly PathStep[] = [],
): void {
  const into = (inner: Shape, key: PathStep, each: unknown): void =>
    warnUnread(each, inner, file, locate, faults, [...path, key]);
  const { type, entries, item, value: each, options } = bare(shape);
  if (type === 'union') {
    const inner = (options as readonly Shape[]).find((option) => takes(bare(option), value));
    if (inner) warnUnread(value, inner, file, locate, faults, path);
    return;
  }
  if (item && Array.isArray(value)) value.forEach((one: unknown, at) => into(item, at, one));
  if (!isRecord(value)) {
    const isNothing = value === undefined || value === null;
    if ((each ?? entries) && !isNothing)
      faults.add(file, locate(path), 'type', { value: shown(value), expected: 'object' }, 'warning');
    return;
  }
  if (each) for (const [key, one] of Object.entries(value)) into(each, key, one);
  if (!entries) return;
  warnUnknownKeys(value, Object.keys(entries), file, (inner) => locate([...path, ...inner]), faults);
  for (const [key, inner] of Object.entries(entries))
    if (Object.hasOwn(value, key)) into(inner, key, value[key]);
}

/** Whether something has keys or entries of this shape, whatever these are. */
function takes(shape: Shape, value: unknown): boolean {
  return Array.isArray(value)
    ? shape.item !== undefined
    : isRecord(value) && (shape.entries ?? shape.value) !== undefined;
}
