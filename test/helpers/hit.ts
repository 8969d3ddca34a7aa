const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

/** Every element in the shadow roots under this one, and in those of these. */
export function* inShadows(root: ParentNode, inside = false): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (inside) yield element;
    if (element.shadowRoot) yield* inShadows(element.shadowRoot, true);
  }
}

/** Shown to the eye, by whatever means it could be hidden; what only a screen reader meets is not. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width <= 1 || height <= 1 || element.closest('.sr, .room, .trap')) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** What a visitor can press, fill or follow in the widgets under an element. */
export function controlsIn(place: ParentNode): HTMLElement[] {
  return [...inShadows(place)].filter((element) => element.matches(CONTROLS) && isShown(element));
}

/** The innermost element that a press at this point meets, through shadow roots. */
export function hitAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** True where a press at this point reaches the element: itself, what is in it, or the label around it. */
export function reaches(element: HTMLElement, x: number, y: number): boolean {
  const hit = hitAt(x, y);
  if (!hit) return false;
  if (element === hit || element.contains(hit)) return true;
  return Boolean((element as HTMLInputElement).labels?.length && hit.contains(element));
}

/** A control in words, for whoever reads the failure. */
export function saidOf(element: Element): string {
  const host = (element.getRootNode() as ShadowRoot).host?.localName ?? 'page';
  const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30);
  return `${host} ${element.localName}.${element.getAttribute('class') ?? ''} “${words}”`;
}

/** True where the upper edge, the middle and the lower edge of a control are met by a press, and not a bar over them. */
export function isInView(control: HTMLElement): boolean {
  const { top, bottom } = control.getBoundingClientRect();
  const { left, width } = control.getClientRects()[0] as DOMRect;
  const host = (control.getRootNode() as ShadowRoot).host;
  return [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
    let met = document.elementFromPoint(left + width / 2, y);
    while (met && met !== host && met.shadowRoot) met = met.shadowRoot.elementFromPoint(left + width / 2, y);
    return met !== null && (met === host || host.shadowRoot?.contains(met) === true);
  });
}
