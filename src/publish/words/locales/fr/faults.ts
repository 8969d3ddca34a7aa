import files from './faults-files.js';
import guides from './faults-guides.js';
import hours from './faults-hours.js';
import relay from './faults-relay.js';
import table from './faults-table.js';
import values from './faults-values.js';
import wording from './faults-wording.js';

/** What each code means to a publisher, and what to do. */
export default { ...values, ...files, ...table, ...guides, ...wording, ...hours, ...relay };
