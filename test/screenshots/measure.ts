/** Runs in the page: what can be seen to be wrong by measuring. */

import { deep } from '../helpers/deep.js';

export interface Fault {
  readonly rule: 'sideways scroll' | 'cut text' | 'small target' | 'contrast' | 'far help';
  /** Where, readable: the path of tags through shadow roots, and the first words. */
  readonly where: string;
  readonly detail: string;
}

const TARGETS =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=checkbox],[role=radio],[role=tab],[role=switch]';

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Drawn, and not only for screen readers: those are one pixel, or clipped away. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { width, height } = at.getBoundingClientRect();
    const style = getComputedStyle(at);
    if (style.clipPath.startsWith('inset(50%')) return false;
    if (style.overflow !== 'visible' && (width <= 1 || height <= 1) && style.display !== 'contents')
      return false;
  }
  return true;
}

function describe(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    const name = at.localName;
    if (at === element || name.includes('-') || at.id) {
      const hook = at.getAttribute('part') ?? at.getAttribute('class');
      path.unshift(name + (hook ? `.${hook.trim().split(/\s+/)[0] ?? ''}` : ''));
    }
  }
  const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  return `${path.join(' ')}${words ? ` “${words}”` : ''}`;
}

function sidewaysScroll(): Fault[] {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const widest = [...deep(document)]
    .filter((element) => isSeen(element) && element.getBoundingClientRect().right > page.clientWidth + 1)
    .at(-1);
  return [
    {
      rule: 'sideways scroll',
      where: widest ? describe(widest) : 'the page',
      detail: `${page.scrollWidth} px in ${page.clientWidth} px`,
    },
  ];
}

function cutText(): Fault[] {
  const faults: Fault[] = [];
  const width = document.documentElement.clientWidth;
  for (const element of deep(document)) {
    if (!element.textContent?.trim() && element.localName !== 'input') continue;
    const style = getComputedStyle(element);
    const clipsX = style.overflowX !== 'visible' || element.matches('button,.button,[role=button],input');
    const clipsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
    const tooWide = clipsX && style.overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
    const tooHigh = clipsY && element.scrollHeight > element.clientHeight + 1;
    const inline = style.display === 'inline' || style.display === 'contents';
    if (!inline && (tooWide || tooHigh) && isSeen(element))
      faults.push({
        rule: 'cut text',
        where: describe(element),
        detail: `${element.scrollWidth}×${element.scrollHeight} px in ${element.clientWidth}×${element.clientHeight} px`,
      });
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const outside = [...range.getClientRects()].find(
        (rect) => rect.width > 1 && rect.bottom > 0 && (rect.left < -1 || rect.right > width + 1),
      );
      if (outside && isSeen(element))
        faults.push({
          rule: 'cut text',
          where: describe(element),
          detail: `from ${Math.round(outside.left)} to ${Math.round(outside.right)} px`,
        });
    }
  }
  return faults;
}

/** A link among other words of a sentence; a number to call is never one. */
function isInSentence(element: HTMLElement): boolean {
  if (!element.matches('a') || element.getAttribute('href')?.startsWith('tel:')) return false;
  if (!getComputedStyle(element).display.startsWith('inline')) return false;
  const around = element.closest('p,li,dd,td,figcaption,label');
  return (
    around !== null &&
    (around.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 3
  );
}

/** What a finger hits: a box to tick has its label, a link stretched over its row has the row. */
function targetBox(element: HTMLElement): DOMRect {
  const own = element.getBoundingClientRect();
  const label = element.matches('input[type=checkbox],input[type=radio]')
    ? (element as HTMLInputElement).labels?.[0]
    : undefined;
  const box = label?.getBoundingClientRect();
  return box && box.width * box.height > own.width * own.height ? box : own;
}

function smallTargets(least: number): Fault[] {
  const faults: Fault[] = [];
  for (const element of deep(document)) {
    if (!element.matches(TARGETS) || isInSentence(element)) continue;
    const box = targetBox(element);
    const labelled = box.width !== element.getBoundingClientRect().width;
    if (!labelled && !isSeen(element)) continue;
    if (labelled && !element.checkVisibility()) continue;
    if (box.bottom <= 0 || box.width === 0) continue;
    if (box.width < least - 0.5 || box.height < least - 0.5)
      faults.push({
        rule: 'small target',
        where: describe(element),
        detail: `${Math.round(box.width)}×${Math.round(box.height)} px, at least ${least}`,
      });
  }
  return faults;
}

const REACH = 640;
/** Below a card's top edge: enough to read its name. */
const NAME = 48;

/** A number to call, or a first card with its name, lies within the first 640 px of every widget. */
function farHelp(): Fault[] {
  const faults: Fault[] = [];
  for (const widget of document.querySelectorAll<HTMLElement>('passerelle-finder,passerelle-facility')) {
    const top = widget.getBoundingClientRect().top;
    // A feed on its way: for its first seconds the site's own words stand for it.
    if (widget.shadowRoot?.querySelector('.skeleton')) continue;
    const inside = [...deep(widget), ...(widget.shadowRoot ? deep(widget.shadowRoot) : [])].filter(isSeen);
    const near = inside.some((element) => {
      const box = element.getBoundingClientRect();
      if (element.matches('a[href^="tel:"]')) return box.bottom - top <= REACH;
      return element.matches('[part~=card],.card,article') && box.top - top + NAME <= REACH;
    });
    if (!near) {
      const first = inside.find((element) => element.matches('a[href^="tel:"],[part~=card],.card,article'));
      const detail = first
        ? `first at ${Math.round(first.getBoundingClientRect().bottom - top)} px`
        : 'no number and no card';
      faults.push({ rule: 'far help', where: describe(widget), detail });
    }
  }
  return faults;
}

/** Everything wrong with the page as it stands; `least` is the smallest side of a target, in pixels. */
export function faults(least: number, help: boolean): Fault[] {
  return [...sidewaysScroll(), ...cutText(), ...smallTargets(least), ...(help ? farHelp() : [])];
}

/** How many elements the page has, shadow trees included: still when the page has settled. */
export function size(): number {
  return [...deep(document)].length;
}
