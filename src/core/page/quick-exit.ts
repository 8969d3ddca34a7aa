import { journey } from './journey.js';
import { eraseCopies } from './kept-place.js';

/** Where to go when the webmaster names nothing: a page that says nothing about the visitor. */
export const ELSEWHERE = 'https://www.wikipedia.org/';
/** Where to go when the page is still here: it answered with a file, with nothing, or too slowly. */
const OTHERWISE = 'https://duckduckgo.com/';
/** Needs no network, and shows nothing. */
const NOTHING = 'about:blank';

/** When the other ways are tried, and when the page is shown again, in milliseconds after the first. */
const SECOND = 2000;
const THIRD = 5000;
const LAST = 6000;
const STUCK = 7500;

let timers: ReturnType<typeof setTimeout>[] = [];
/** True while the first way is tried. */
let begins = false;
let titles = new Map<Document, string>();

/** Does one thing whatever the others have come to; false when it threw. */
function tried(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

/** The window of the tab, where it is of the same origin as this one, and this one. */
function windows(): Window[] {
  const found: Window[] = [window];
  tried(() => {
    if (window.top && window.top !== window && window.top.document) found.push(window.top);
  });
  return found;
}

/** What the page wants to do about leaving it: ask whether one is sure, show a view of its own instead. */
function silence(event: Event): void {
  event.stopImmediatePropagation();
}

function silenceAll(silent: boolean): void {
  for (const view of windows())
    tried(() => {
      if (silent) view.addEventListener('beforeunload', silence, { capture: true });
      else view.removeEventListener('beforeunload', silence, { capture: true });
    });
}

// Here and not when one leaves: of those that listen to navigations, the first to come is the first to hear.
tried(() => {
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    if (timers.length > 0 || begins) silence(event);
  });
});

function hide(address: string): void {
  for (const { document: page } of windows())
    tried(() => {
      page.documentElement.style.setProperty('display', 'none', 'important');
      titles.set(page, page.title);
      page.title = new URL(address).hostname;
    });
}

function show(): void {
  for (const { document: page } of windows())
    tried(() => {
      page.documentElement.style.removeProperty('display');
      const title = titles.get(page);
      if (title !== undefined) page.title = title;
    });
  titles = new Map();
}

/** A page that the browser kept and shows again has to be seen again. */
function onShow(event: PageTransitionEvent): void {
  if (event.persisted) show();
}

function stop(): void {
  timers.forEach(clearTimeout);
  timers = [];
  silenceAll(false);
}

/** A link that stands nowhere: what the page listens to does not hear that it is followed. */
function follow(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_top';
  link.rel = 'noreferrer';
  link.click();
}

/**
 * Leaves now, with the whole window where the page stands in a frame: opens another site in place of the page, hides
 * the page, forgets what the visitor chose and the copies that the browser kept. Where that does not come, because of what the page listens to or of how the
 * other site answers, another one is tried after two seconds, after five an empty page, and then the way back.
 *
 * @param address an absolute address, `https:` or `http:`
 * @param stuck called when nothing helps, as in a frame that may not leave its window: the page is shown again
 */
export function leaveFor(address: string, stuck: () => void = () => undefined): void {
  if (timers.length > 0) return;
  const end = (): void => {
    stop();
    show();
    stuck();
  };
  silenceAll(true);
  const tab = window.top ?? window;
  begins = true;
  const begun = tried(() => tab.location.replace(address));
  begins = false;
  window.addEventListener('pageshow', onShow);
  window.addEventListener('pagehide', stop, { once: true });
  const refused = !begun && tab !== window;
  if (!refused) hide(address);
  tried(() => journey.clear());
  tried(eraseCopies);
  if (refused) {
    end();
    return;
  }
  timers = [
    setTimeout(() => tried(() => follow(address === OTHERWISE ? ELSEWHERE : OTHERWISE)), begun ? SECOND : 0),
    setTimeout(() => tried(() => tab.location.replace(NOTHING)), THIRD),
    // No page is asked about the way back.
    setTimeout(() => tried(() => tab.history.back()), LAST),
    setTimeout(end, STUCK),
  ];
}
