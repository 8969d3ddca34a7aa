import { svg } from 'lit';

// Beside the shared set, so that pages without this widget do not fetch them.
export const shield = svg`<path d="M12 3.5 19 6v5.5c0 4.4-2.8 7.4-7 9-4.2-1.6-7-4.6-7-9V6Z"/>`;
export const compare = svg`<rect x="4.5" y="4" width="5.5" height="16" rx="1.5"/><rect x="14" y="4" width="5.5" height="16" rx="1.5"/>`;
