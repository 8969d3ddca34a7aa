/**
 * Every widget in one file: for a page that shows most of them it is a quarter less than one by one. It is pasted in
 * the place of the loader.
 */
import { startLoader, type Widget } from './core/loading/autoloader.js';
import { PasserelleExit } from './elements/exit/exit.js';
import { PasserelleAction } from './elements/action/action.js';
import { PasserelleContact } from './elements/contact/contact.js';
import { PasserelleFacility } from './elements/facility/facility.js';
import { PasserelleFeed } from './elements/feed/feed.js';
import { PasserelleFinder } from './elements/finder/finder.js';
import { PasserelleModels } from './elements/models/models.js';
import { PasserelleOnCall } from './elements/on-call/on-call.js';
import { PasserelleOrientation } from './elements/orientation/orientation.js';
import { PasserellePanorama } from './elements/panorama/panorama.js';
import { PasserellePathway } from './elements/pathway/pathway.js';

const here = (widget: Widget) => () => Promise.resolve(widget);

/** Looks for widgets in another component's shadow root, or elsewhere out of the document's sight, and goes on looking. */
export const load = startLoader(
  {
    exit: here(PasserelleExit),
    feed: here(PasserelleFeed),
    finder: here(PasserelleFinder),
    facility: here(PasserelleFacility),
    models: here(PasserelleModels),
    panorama: here(PasserellePanorama),
    orientation: here(PasserelleOrientation),
    action: here(PasserelleAction),
    'on-call': here(PasserelleOnCall),
    pathway: here(PasserellePathway),
    contact: here(PasserelleContact),
  },
  { address: import.meta.url },
);
