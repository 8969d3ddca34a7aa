/** True when an object bears this very key: `toString` and the like, which every object inherits, are none. */
export function hasOwn(record: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(record, key);
}

/** The entry of a record that bears this very key: `toString` and the like, which every object inherits, are none. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return hasOwn(record, key) ? record[key] : undefined;
}
