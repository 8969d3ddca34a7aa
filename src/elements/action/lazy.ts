import { detailsStyles } from './parts/details.styles.js';
import { listStyles } from './parts/list.styles.js';
import { paperStyles } from './parts/paper.styles.js';

/** What few visitors need, fetched once they move: what stands in the folds, what is copied, a list of several sheets. */
export { linkTo, textOf, toClipboard } from './parts/copy.js';
export { targetOf } from './parts/link.js';
export { renderInside } from './parts/details.js';
export { renderList } from './parts/list.js';

export const lazyStyles = [detailsStyles, listStyles, paperStyles];
