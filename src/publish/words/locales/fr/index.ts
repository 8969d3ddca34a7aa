import prerender from './prerender.js';

/** One file for each area: the first part of a key. */
export default { prerender };
