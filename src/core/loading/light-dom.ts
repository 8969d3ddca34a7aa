/** An element of lit, as far as it tells when it was drawn. */
interface Drawn extends Element {
  readonly updateComplete?: Promise<unknown>;
}

const followed = new WeakSet<Element>();

/**
 * Shows what the webmaster wrote in the tag when its first drawing throws: a shadow root without a slot hides it, with
 * its telephone number.
 */
export function keepLightDom(element: Drawn): void {
  if (followed.has(element)) return;
  followed.add(element);
  const { updateComplete } = element;
  updateComplete?.catch((error: unknown) => {
    console.warn(
      `[${element.localName}] could not be drawn; what the page has written in the tag stays.`,
      error,
    );
    const root = element.shadowRoot;
    if (root && !root.querySelector('slot')) root.append(document.createElement('slot'));
  });
}
