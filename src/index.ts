/** Registers every element. For one alone, import `passerelle-widgets/elements/<name>`. */
import './core/loading/names-first.js';
export { PasserelleFeed } from './elements/feed/index.js';
export { PasserelleFinder } from './elements/finder/index.js';
export { PasserelleFacility } from './elements/facility/index.js';
export { PasserelleModels } from './elements/models/index.js';
export { PasserellePanorama } from './elements/panorama/index.js';
export { PasserelleOrientation } from './elements/orientation/index.js';
export { PasserelleAction } from './elements/action/index.js';
export { PasserelleOnCall } from './elements/on-call/index.js';
export { PasserellePathway } from './elements/pathway/index.js';
export { PasserelleContact } from './elements/contact/index.js';
export { PasserelleExit } from './elements/exit/index.js';
export {
  PasserelleErrorEvent,
  PasserelleFeedEvent,
  PasserelleReadyEvent,
  PasserelleSelectEvent,
  PasserelleSentEvent,
  PasserelleStatusEvent,
} from './core/element/events.js';
