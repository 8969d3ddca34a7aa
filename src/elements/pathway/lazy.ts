import { weekStyles } from './parts/week.styles.js';

/** The week of a contract: fetched once a pathway with one is shown. */
export { renderWeek } from './parts/week.js';

export const lazyStyles = [weekStyles];
