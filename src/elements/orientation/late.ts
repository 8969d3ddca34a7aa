/** What the element needs once the visitor has begun to answer. */
export { lateStyles } from './late.styles.js';
export { Paper } from './paper.js';
export { renderAnswers } from './parts/answers.js';
export { renderKeep, renderResult } from './parts/result.js';
export { leadsInWords } from './parts/wording.js';
