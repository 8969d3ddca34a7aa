import type { Page } from 'playwright-core';

/** What the keyboard is on: its own words, where it is drawn, and whether a person would see that. */
export interface Stop {
  readonly tag: string;
  readonly part: string;
  readonly text: string;
  readonly href: string;
  /** From the top of the window, in pixels. */
  readonly top: number;
  readonly bottom: number;
  /** From the top of the page, in pixels. */
  readonly pageTop: number;
  /** Inside the window, and nothing lies over it. */
  readonly inView: boolean;
  /** Thickness of the outline, in pixels. */
  readonly outline: number;
  /** Inside the bar that stays at the window's edge. */
  readonly fixed: boolean;
}

/** A page that can run functions of these files: their compiler names functions by a helper that a page lacks. */
export async function prepare(page: Page): Promise<void> {
  await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
}

/** Presses Tab once and says where the focus is; undefined once it has left the page. */
export async function tab(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return focused(page);
}

export async function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return undefined;
    // A box to tick may be drawn by its label.
    const label = at instanceof HTMLInputElement && at.type !== 'text' ? at.closest('label') : null;
    const own = at.getBoundingClientRect();
    const box = label && own.width * own.height < 100 ? label.getBoundingClientRect() : own;
    const x = box.left + Math.min(box.width / 2, 12);
    const y = box.top + box.height / 2;
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit; inner?.shadowRoot; hit = inner) {
      inner = inner.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
    }
    // Scrolling stops at whole pixels.
    const whole =
      box.top >= -1 && box.left >= -1 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1;
    const over = hit !== null && (at.contains(hit) || hit.contains(at));
    let fixed = false;
    let ancestor: Element | null = at;
    while (ancestor) {
      if (getComputedStyle(ancestor).position === 'fixed') fixed = true;
      const root: Node = ancestor.getRootNode();
      ancestor = ancestor.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    const style = getComputedStyle(at);
    const around = label ? getComputedStyle(label) : style;
    const drawn = [style, around].find(({ outlineStyle }) => outlineStyle !== 'none');
    return {
      tag: at.localName,
      part: at.getAttribute('part') ?? '',
      text: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().replace(/\s+/g, ' '),
      href: at.getAttribute('href') ?? '',
      top: box.top,
      bottom: box.bottom,
      pageTop: box.top + scrollY,
      inView: whole && over,
      outline: drawn ? Number.parseFloat(drawn.outlineWidth) : 0,
      fixed,
    };
  });
}

export interface Said {
  readonly text: string;
  /** Milliseconds since the page began. */
  readonly at: number;
}

/** Writes down whatever the live region says, from before the page's first script. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const log: { text: string; at: number }[] = [];
    Object.assign(globalThis, { said: log });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const around = target instanceof Element ? target : target.parentElement;
        const text = around?.closest('[aria-live]')?.textContent?.trim();
        if (text) log.push({ text, at: performance.now() });
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

export async function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => [...(globalThis as unknown as { said: Said[] }).said]);
}

/** Everything that a page can leave behind in the browser; all empty when it left nothing. */
export async function traces(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    cookies: document.cookie.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }));
}
