import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { MOST_LETTERS } from '../../domain/content/readable.js';

/** Level of a title that nobody gave, or gave as something else than a number. */
const LEVEL = 2;

/**
 * The value of a property as the attribute of the same name would have given it: frameworks set properties to whatever
 * they have. Null and undefined are an attribute that is absent; the empty text switches on, as `<tag diagnose>` does.
 */
function asDeclared(value: unknown, { type }: PropertyDeclaration): unknown {
  if (type === Boolean) return value === '' || (value !== 'false' && Boolean(value));
  const absent = value === undefined || value === null;
  if (type === Number) {
    const level = absent || value === '' ? NaN : Number(value);
    return Number.isNaN(level) ? LEVEL : level;
  }
  // No attribute is as long as what a browser takes seconds to lay out.
  return absent ? undefined : `${value as string | number}`.slice(0, MOST_LETTERS);
}

/**
 * Reads the properties that have an attribute anew, whichever of the two was set; to be called before they are used in
 * an update. The Boolean ones are switches, the one Number is the level of a title, all others are texts.
 */
export function readProperties(element: ReactiveElement, changed: ReadonlyMap<PropertyKey, unknown>): void {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  const values = element as unknown as Record<PropertyKey, unknown>;
  for (const [name, declaration] of elementProperties)
    if (changed.has(name) && declaration.attribute !== false && !declaration.state)
      values[name] = asDeclared(values[name], declaration);
}
