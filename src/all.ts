/** The loader of every widget at once, from one file. It is pasted in the place of `loader.js`. */
import { askAhead } from './core/ahead.js';
import { begin } from './core/scan.js';

const every = () => import('./every.js');

begin(
  {
    feed: () => every().then((module) => module.PasserelleFeed),
    finder: () => every().then((module) => module.PasserelleFinder),
    facility: () => every().then((module) => module.PasserelleFacility),
    models: () => every().then((module) => module.PasserelleModels),
    panorama: () => every().then((module) => module.PasserellePanorama),
    orientation: () => every().then((module) => module.PasserelleOrientation),
    action: () => every().then((module) => module.PasserelleAction),
    'on-call': () => every().then((module) => module.PasserelleOnCall),
    pathway: () => every().then((module) => module.PasserellePathway),
    contact: () => every().then((module) => module.PasserelleContact),
    exit: () => every().then((module) => module.PasserelleExit),
  },
  (element, name) => askAhead(element, name, import.meta.url),
);
