import { detailStyles } from './parts/detail.styles.js';

/** The page of a kind: fetched once one is chosen. */
export { Nearness } from './near/nearness.js';
export { renderDetail } from './parts/detail.js';
export { Lines } from './parts/lines.js';

export const lazyStyles = [detailStyles];
