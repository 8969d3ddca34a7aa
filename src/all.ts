/** The loader of every widget at once, from one file. It is pasted in the place of `loader.js`. */
import { preload } from './core/loading/preload.js';
import { startLoader } from './core/loading/autoloader.js';
import { widgetFrom } from './core/loading/widget-file.js';

const address = import.meta.url;
const from = (name: string, className: string) =>
  widgetFrom(name, className, () => import('./every.js'), address);

/** Looks for widgets in another component's shadow root, or elsewhere out of the document's sight, and goes on looking. */
export const load = startLoader(
  {
    exit: from('exit', 'PasserelleExit'),
    feed: from('feed', 'PasserelleFeed'),
    finder: from('finder', 'PasserelleFinder'),
    facility: from('facility', 'PasserelleFacility'),
    models: from('models', 'PasserelleModels'),
    panorama: from('panorama', 'PasserellePanorama'),
    orientation: from('orientation', 'PasserelleOrientation'),
    action: from('action', 'PasserelleAction'),
    'on-call': from('on-call', 'PasserelleOnCall'),
    pathway: from('pathway', 'PasserellePathway'),
    contact: from('contact', 'PasserelleContact'),
  },
  {
    address,
    preload: ({ element, name, hasFeed, nonce }) => preload(element, name, { base: address, hasFeed, nonce }),
  },
);
