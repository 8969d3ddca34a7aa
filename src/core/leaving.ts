import { journey } from './journey/journey.js';

/** Where to go when the webmaster names nothing: a page that says nothing about the visitor. */
export const ELSEWHERE = 'https://www.wikipedia.org/';

/** A page that the browser kept and shows again has to be seen again. */
function show(event: PageTransitionEvent): void {
  if (event.persisted) document.documentElement.style.removeProperty('display');
}

/** Leaves now: hides the page, forgets what the visitor chose, and opens another site in its place. */
export function leaveFor(address: string): void {
  document.documentElement.style.setProperty('display', 'none', 'important');
  window.addEventListener('pageshow', show);
  journey.clear();
  window.location.replace(address);
}
