import { resultStyles } from './parts/result.styles.js';

/** What the element needs once the visitor has begun to answer. */
export { Paper } from './parts/paper.js';
export { renderAnswers } from './parts/answers.js';
export { renderKeep, renderResult } from './parts/result.js';
export { leadsInWords } from './parts/wording.js';

export const lazyStyles = [resultStyles];
