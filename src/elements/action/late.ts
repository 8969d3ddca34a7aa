/** What few visitors need, fetched once they move: what stands in the folds, and what is copied. */
export { linkTo, textOf, toClipboard } from './copy.js';
export { targetOf } from './link.js';
export { renderInside } from './parts/details.js';
export { detailsStyles } from './parts/details.styles.js';
