/** Every widget in one file: for a page that shows most of them it is a quarter less than one by one. */
export { PasserelleAction } from './elements/action/action.js';
export { PasserelleContact } from './elements/contact/contact.js';
export { PasserelleExit } from './elements/exit/exit.js';
export { PasserelleFacility } from './elements/facility/facility.js';
export { PasserelleFeed } from './elements/feed/feed.js';
export { PasserelleFinder } from './elements/finder/finder.js';
export { PasserelleModels } from './elements/models/models.js';
export { PasserelleOnCall } from './elements/on-call/on-call.js';
export { PasserelleOrientation } from './elements/orientation/orientation.js';
export { PasserellePanorama } from './elements/panorama/panorama.js';
export { PasserellePathway } from './elements/pathway/pathway.js';
