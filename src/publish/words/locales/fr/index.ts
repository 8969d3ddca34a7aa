import build from './build.js';
import doctor from './doctor.js';
import parts from './faults-parts.js';
import faults from './faults.js';
import help from './help.js';
import imported from './import.js';
import prerender from './prerender.js';
import relay from './relay.js';
import report from './report.js';
import stale from './stale.js';
import usage from './usage.js';
import yaml from './yaml.js';

/** One file for each area: the first part of a key. */
export default {
  build,
  doctor,
  faults,
  help,
  import: imported,
  parts,
  prerender,
  relay,
  report,
  stale,
  usage,
  yaml,
};
