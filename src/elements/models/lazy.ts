import { careStyles } from './parts/care.styles.js';

/** The page of a wish: fetched once one is chosen. */
export { renderCare } from './parts/care.js';

export const lazyStyles = [careStyles];
