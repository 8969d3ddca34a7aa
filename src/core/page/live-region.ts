/** How long the page has to be quiet before a change is said, in milliseconds: nobody is read to while typing. */
const QUIET = 700;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function liveRegion(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.dataset['passerelleStatus'] = '';
  region.style.cssText =
    'position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  document.querySelector('body')?.append(region);
  return region;
}

/**
 * Says a text to screen readers once the page has settled; only the last one counts. The page has one polite
 * region for all its widgets.
 */
export function announce(text: string, lang: string): void {
  const target = liveRegion();
  clearTimeout(timer);
  timer = setTimeout(() => {
    target.lang = lang;
    target.textContent = text;
  }, QUIET);
}
