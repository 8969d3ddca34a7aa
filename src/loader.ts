/** The one script that a webmaster pastes: it fetches only the widgets that the page has. */
import { askAhead, scriptOf } from './core/ahead.js';
import { startLoader, type Widget, type Widgets } from './core/loading/autoloader.js';
import { importing } from './core/loading/own-file.js';

const address = import.meta.url;

/**
 * What fetches a widget.
 *
 * @param className under which its script gives the class
 */
function fetched(name: string, className: string, script: () => Promise<object>): Widgets[string] {
  const load = importing(script, () => scriptOf(name, address));
  return async (before) => {
    const module = (await load(before)) as Readonly<Record<string, unknown>>;
    // Under an address of its own, a file that holds several modules gives each of them by a name of the bundler's.
    const found = [module, ...Object.values(module)]
      .map((each) => (each as Readonly<Record<string, unknown>> | undefined)?.[className])
      .find((each) => typeof each === 'function');
    if (!found) throw new Error(`${className} is not in its file`);
    return found as Widget;
  };
}

/** Looks for widgets in another component's shadow root, or elsewhere out of the document's sight, and goes on looking. */
export const load = startLoader(
  {
    exit: fetched('exit', 'PasserelleExit', () => import('./elements/exit/exit.js')),
    feed: fetched('feed', 'PasserelleFeed', () => import('./elements/feed/feed.js')),
    finder: fetched('finder', 'PasserelleFinder', () => import('./elements/finder/finder.js')),
    facility: fetched('facility', 'PasserelleFacility', () => import('./elements/facility/facility.js')),
    models: fetched('models', 'PasserelleModels', () => import('./elements/models/models.js')),
    panorama: fetched('panorama', 'PasserellePanorama', () => import('./elements/panorama/panorama.js')),
    orientation: fetched(
      'orientation',
      'PasserelleOrientation',
      () => import('./elements/orientation/orientation.js'),
    ),
    action: fetched('action', 'PasserelleAction', () => import('./elements/action/action.js')),
    'on-call': fetched('on-call', 'PasserelleOnCall', () => import('./elements/on-call/on-call.js')),
    pathway: fetched('pathway', 'PasserellePathway', () => import('./elements/pathway/pathway.js')),
    contact: fetched('contact', 'PasserelleContact', () => import('./elements/contact/contact.js')),
  },
  {
    address,
    ahead: ({ element, name, hasFeed, nonce }) => askAhead(element, name, { base: address, hasFeed, nonce }),
  },
);
