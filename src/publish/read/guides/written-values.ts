import { isRecord } from '../../../domain/content/fields.js';
import type { PathStep } from '../../../domain/issue.js';

/* Values as they are written in a file: of any type, until a schema has looked at them. */

/** The value when it is a list; an empty one otherwise. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The value when it is a record; an empty one otherwise. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** What a record has of its own under a key; undefined for anything else. */
export function own(value: unknown, key: PathStep | undefined): unknown {
  return key !== undefined && isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What stands at a path of keys; undefined when a part of it is missing. */
export function dig(value: unknown, path: readonly PathStep[]): unknown {
  return path.reduce(own, value);
}

/** A record without its undefined entries. */
export function given(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
