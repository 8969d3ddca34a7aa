/**
 * What tells whether a facility is open, for those who fetch it late: a module that some import at once and others
 * late would need the bundler's own runtime, which breaks on pages that add names to `Object.prototype`.
 */
export { facilityStatus } from '../../domain/hours/facility.js';
