/** The one script that a webmaster pastes: it fetches only the widgets that the page has. */
import { preload } from './core/loading/preload.js';
import { startLoader } from './core/loading/autoloader.js';
import { widgetFrom } from './core/loading/widget-file.js';

const address = import.meta.url;
const from = (name: string, className: string, script: () => Promise<object>) =>
  widgetFrom(name, className, script, address);

/** Looks for widgets in another component's shadow root, or elsewhere out of the document's sight, and goes on looking. */
export const load = startLoader(
  {
    exit: from('exit', 'PasserelleExit', () => import('./elements/exit/exit.js')),
    feed: from('feed', 'PasserelleFeed', () => import('./elements/feed/feed.js')),
    finder: from('finder', 'PasserelleFinder', () => import('./elements/finder/finder.js')),
    facility: from('facility', 'PasserelleFacility', () => import('./elements/facility/facility.js')),
    models: from('models', 'PasserelleModels', () => import('./elements/models/models.js')),
    panorama: from('panorama', 'PasserellePanorama', () => import('./elements/panorama/panorama.js')),
    orientation: from(
      'orientation',
      'PasserelleOrientation',
      () => import('./elements/orientation/orientation.js'),
    ),
    action: from('action', 'PasserelleAction', () => import('./elements/action/action.js')),
    'on-call': from('on-call', 'PasserelleOnCall', () => import('./elements/on-call/on-call.js')),
    pathway: from('pathway', 'PasserellePathway', () => import('./elements/pathway/pathway.js')),
    contact: from('contact', 'PasserelleContact', () => import('./elements/contact/contact.js')),
  },
  {
    address,
    preload: ({ element, name, hasFeed, nonce }) => preload(element, name, { base: address, hasFeed, nonce }),
  },
);
