/**
 * The one script that a webmaster pastes: it fetches only the widgets that the page has. Built twice: `loader.js` finds
 * each widget in files of its own, `all.js` all of them in one.
 */
import { startLoader } from './core/loading/autoloader.js';
import { preload } from './core/loading/preload.js';
import { widgetFrom } from './core/loading/widget-file.js';
import { WIDGETS } from './elements/registry.js';

const address = import.meta.url;
const reads = new Map(WIDGETS.map((each) => [each.name, each.reads]));

/** Looks for widgets in another component's shadow root, or elsewhere out of the document's sight, and goes on looking. */
export const load = startLoader(
  Object.fromEntries(WIDGETS.map((each) => [each.name, widgetFrom(each.name, each.class, address)])),
  {
    address,
    preload: ({ element, name, ...page }) =>
      preload({ element, name, reads: reads.get(name) ?? [] }, { base: address, ...page }),
  },
);
