/** True when an object bears this very key: `toString` and the like, which every object inherits, are none. */
export function hasOwn(record: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(record, key);
}
