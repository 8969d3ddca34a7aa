/**
 * Registers an element once. A second copy of the library, or another version of it, leaves the first in
 * place: a tag can be defined only once, and throwing would take the whole page's script down.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, constructor);
}
