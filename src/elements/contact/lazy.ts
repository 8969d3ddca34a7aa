import { fieldsStyles } from '../../core/ui/fields.styles.js';
import { formStyles } from './parts/form.styles.js';

/** The form and how it looks: fetched once there is somebody to write to, and a way to. */
export { renderForm } from './parts/form.js';
export { renderSaid } from './parts/outcome.js';
export { formFor, giveBack, keep } from './sending/kept.js';

export const lazyStyles = [fieldsStyles, formStyles];
