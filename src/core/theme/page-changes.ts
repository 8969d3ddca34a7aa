import { rootOf } from '../page/tree.js';

/** What is measured again when the page may have changed its colours. */
export interface Follower {
  /** The elements whose attributes may change its colours: those around it. */
  readonly around: ReadonlySet<Element>;
  measure(): void;
}

/** A page that changes all the time, such as an animation, is measured ten times a second at most. */
const PAUSE = 100;

const SHEETS = new Set(['LINK', 'STYLE', 'META']);
const COLOURS = /color|background|^all$/;

function touches(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  around: Follower['around'],
): boolean {
  if (type === 'characterData') return target.parentNode?.nodeName === 'STYLE';
  if (type === 'attributes') return around.has(target as Element) || SHEETS.has(target.nodeName);
  return (
    target.nodeName === 'STYLE' ||
    [...addedNodes, ...removedNodes].some(({ nodeName }) => SHEETS.has(nodeName))
  );
}

/**
 * Watches the page for all widgets on it: attributes of what is around them (a class, `data-theme`), style
 * sheets put in, taken out or fetched, transitions that end, the reader's preference, the window's size.
 * Watches only while there is a widget.
 */
class PageChanges {
  private readonly followers = new Set<Follower>();
  private roots: readonly Node[] = [];
  private observer: MutationObserver | undefined;
  private preference: MediaQueryList | undefined;
  private waiting = false;
  private last = -PAUSE;

  add(follower: Follower): void {
    if (this.followers.size === 0) {
      this.observer = new MutationObserver(this.onMutations);
      this.preference = matchMedia('(prefers-color-scheme: dark)');
      this.preference.addEventListener('change', this.soon);
      for (const name of ['resize', 'load', 'pageshow']) window.addEventListener(name, this.soon);
    }
    this.followers.add(follower);
    this.watch();
  }

  delete(follower: Follower): void {
    this.followers.delete(follower);
    this.watch();
    if (this.followers.size > 0) return;
    this.preference?.removeEventListener('change', this.soon);
    for (const name of ['resize', 'load', 'pageshow']) window.removeEventListener(name, this.soon);
  }

  /** Measures once before the next picture is drawn, or a little later where that was done just now. */
  readonly soon = (): void => {
    if (this.waiting) return;
    this.waiting = true;
    const pause = this.last + PAUSE - performance.now();
    if (pause > 0) setTimeout(this.now, pause);
    else requestAnimationFrame(this.now);
  };

  /** Measures at once. */
  readonly now = (): void => {
    this.waiting = false;
    this.last = performance.now();
    for (const follower of this.followers) follower.measure();
  };

  /** The document, and the shadow roots that a widget stands in. */
  private watch(): void {
    const roots = new Set<Node>();
    for (const { around } of this.followers) for (const element of around) roots.add(rootOf(element));
    if (roots.size === this.roots.length && this.roots.every((root) => roots.has(root))) return;
    this.observer?.disconnect();
    for (const root of this.roots) {
      root.removeEventListener('transitionend', this.onTransition);
      root.removeEventListener('load', this.onLoad, true);
    }
    this.roots = [...roots];
    for (const root of this.roots) {
      this.observer?.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      root.addEventListener('transitionend', this.onTransition);
      root.addEventListener('load', this.onLoad, true);
    }
  }

  private readonly onMutations = (records: readonly MutationRecord[]): void => {
    const followers = [...this.followers];
    if (records.some((record) => followers.some(({ around }) => touches(record, around)))) this.soon();
  };

  private readonly onTransition = (event: Event): void => {
    const { target, propertyName } = event as TransitionEvent;
    if (COLOURS.test(propertyName) && [...this.followers].some(({ around }) => around.has(target as Element)))
      this.soon();
  };

  /** A sheet whose address was changed comes later. */
  private readonly onLoad = ({ target }: Event): void => {
    if (target instanceof Element && SHEETS.has(target.nodeName)) this.soon();
  };
}

export const followPage = new PageChanges();
