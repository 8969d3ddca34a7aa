/** The one script that a webmaster pastes: it fetches only the widgets that the page has. */
import { askAhead } from './core/ahead.js';
import { begin, type Elements } from './core/scan.js';

const ELEMENTS: Elements = {
  feed: () => import('./elements/feed/feed.js').then((module) => module.PasserelleFeed),
  finder: () => import('./elements/finder/finder.js').then((module) => module.PasserelleFinder),
  facility: () => import('./elements/facility/facility.js').then((module) => module.PasserelleFacility),
  models: () => import('./elements/models/models.js').then((module) => module.PasserelleModels),
  panorama: () => import('./elements/panorama/panorama.js').then((module) => module.PasserellePanorama),
  orientation: () =>
    import('./elements/orientation/orientation.js').then((module) => module.PasserelleOrientation),
  action: () => import('./elements/action/action.js').then((module) => module.PasserelleAction),
  'on-call': () => import('./elements/on-call/on-call.js').then((module) => module.PasserelleOnCall),
  pathway: () => import('./elements/pathway/pathway.js').then((module) => module.PasserellePathway),
  contact: () => import('./elements/contact/contact.js').then((module) => module.PasserelleContact),
  exit: () => import('./elements/exit/exit.js').then((module) => module.PasserelleExit),
};

begin(ELEMENTS, (element, name) => askAhead(element, name, import.meta.url));
