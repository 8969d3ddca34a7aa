import doctor from './doctor.js';

/** One file for each area: the first part of a key. */
export default { doctor };
