import { parentOf } from './tree.js';

/** Where the upper edge of what has the focus is put, in shares of the window, until nothing lies over it. */
const PLACES = [0.4, 0.2, 0.05, 0.65];

/** What is higher than this share of the window is read from its beginning. */
const TALL = 0.5;
const LINE = 48;

let awaited: Element | undefined;
let outer: Element | undefined;
/** While something is pressed it has to stay where it is: else it is not there any more when the press ends. */
let isPressed = false;

let listens = false;

/** The outermost of the elements in whose shadow root it stands: what the document says it meets at a point. */
function outermost(element: Element): Element {
  let found = element;
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (at.shadowRoot) found = at;
  return found;
}

/** True where a press meets neither the widget nor what is in it: beyond the window, or under a bar of the page. */
function isCovered(element: Element, widget: Element): boolean {
  const { left, right, top, height } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const seen = height > innerHeight * TALL ? LINE : height;
  return [top + 1, top + seen / 2, top + seen - 1].some((y) => {
    const hit = document.elementFromPoint(x, y);
    return !hit || !widget.contains(hit);
  });
}

function look(): void {
  const [element, widget] = [awaited, outer];
  awaited = outer = undefined;
  if (!element || !widget || isPressed) return;
  const { style } = element as HTMLElement;
  for (const share of PLACES) {
    if (!element.getClientRects().length || !isCovered(element, widget)) return;
    style.scrollMarginBlockStart = `${Math.round(innerHeight * share)}px`;
    element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
    style.scrollMarginBlockStart = '';
  }
}

function onFocus(event: FocusEvent): void {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return;
  if (!awaited) setTimeout(look);
  awaited = target;
  outer = outermost((event.currentTarget as ShadowRoot).host);
}

function followPresses(): void {
  listens = true;
  const follow = (type: string, pressed: boolean): void =>
    addEventListener(type, () => (isPressed = pressed), { capture: true, passive: true });
  follow('pointerdown', true);
  for (const type of ['pointerup', 'pointercancel', 'keydown']) follow(type, false);
}

/**
 * Keeps what gets the focus in a widget in view: a browser scrolls it into the window and knows nothing of the bars that a
 * page fixes over its edges, a header, a word about cookies, the exit. Whatever they are, the page is asked what is met where
 * the control stands, and scrolled where that is something else.
 *
 * @param root a widget's shadow root: a focus that moves inside of it is not heard further out
 */
export function keepFocusInView(root: ShadowRoot): void {
  if (!listens) followPresses();
  root.addEventListener('focusin', onFocus as EventListener);
}
