/** The form and how it looks: fetched once there is somebody to write to, and a way to. */
export { fieldsStyles } from '../../../core/ui/fields.styles.js';
export { formStyles } from './form.styles.js';
export { formFor, giveBack, keep } from './kept.js';
export { renderSaid } from './outcome.js';
