/** Apart from the element: how it stays above the layers and the dialogs of the page. */

import type { ReactiveController, ReactiveElement } from 'lit';
import { parentNodeOf } from '../../core/page/tree.js';

function isModal(dialog: Element): boolean {
  try {
    return dialog.isConnected && dialog.matches('dialog:modal');
  } catch {
    // A browser that does not know the word has no way of telling.
    return false;
  }
}

/** True where an element stands inside another one, through shadow roots. */
function isInside(element: Element, outer: Element): boolean {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : parentNodeOf(at))
    if (at === outer) return true;
  return false;
}

/**
 * Keeps a box above whatever the page puts over itself. The box is a popover, so that no layer of the page covers it,
 * and comes back on top when another one opens. A modal dialog makes all that is outside of it dead: while one is open,
 * a copy of the element stands in it.
 */
export class Above implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly box: () => HTMLElement | null;
  private readonly makeCopy: () => HTMLElement | undefined;
  private observer: MutationObserver | undefined;
  private modals: Element[] = [];
  private copy: HTMLElement | undefined;

  /**
   * @param box what is to stand above
   * @param makeCopy makes what stands for the host in a modal dialog; nothing where none should
   */
  constructor(host: ReactiveElement, box: () => HTMLElement | null, makeCopy: () => HTMLElement | undefined) {
    this.host = host;
    this.box = box;
    this.makeCopy = makeCopy;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('toggle', this.onToggle, { capture: true });
    document.addEventListener('fullscreenchange', this.rise);
    document.addEventListener('focusin', this.onFocus);
    this.observer = new MutationObserver(() => this.followModals());
    this.observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['open'],
    });
  }

  hostDisconnected(): void {
    document.removeEventListener('toggle', this.onToggle, { capture: true });
    document.removeEventListener('fullscreenchange', this.rise);
    document.removeEventListener('focusin', this.onFocus);
    this.observer?.disconnect();
    this.copy?.remove();
    this.copy = undefined;
  }

  hostUpdated(): void {
    const box = this.box();
    if (box?.popover === 'manual' && !box.matches(':popover-open')) this.rise();
    this.followModals();
  }

  /** Puts the box on top of all that is open; what has the focus in it keeps it. */
  private readonly rise = (): void => {
    const box = this.box();
    if (!box?.isConnected || box.popover !== 'manual') return;
    const focused = this.host.shadowRoot?.activeElement;
    try {
      if (box.matches(':popover-open')) box.hidePopover?.();
      box.showPopover?.();
    } catch {
      // It then stands where its style sheet puts it.
    }
    if (focused instanceof HTMLElement || focused instanceof SVGElement)
      focused.focus({ preventScroll: true });
  };

  private readonly onToggle = (event: Event): void => {
    const { target } = event;
    const opened = (event as Event & { newState?: string }).newState === 'open';
    if (!opened || !(target instanceof HTMLElement) || target.localName === 'details') return;
    this.rise();
    this.followModals();
  };

  /** A dialog in the shadow root of a component shows itself only by taking the focus. */
  private readonly onFocus = (event: FocusEvent): void => this.followModals(event.composedPath());

  private followModals(path: readonly EventTarget[] = []): void {
    const seen = [...document.querySelectorAll('dialog[open]'), ...path].filter(
      (each): each is Element => each instanceof Element && each.localName === 'dialog' && isModal(each),
    );
    this.modals = [...this.modals.filter(isModal), ...seen.filter((each) => !this.modals.includes(each))];
    const top = this.modals[this.modals.length - 1];
    const place = this.box()?.isConnected && top && !isInside(this.host, top) ? top : undefined;
    if (place === (this.copy?.parentNode ?? undefined)) return;
    this.copy?.remove();
    this.copy = place ? this.makeCopy() : undefined;
    if (place && this.copy) place.append(this.copy);
  }
}
