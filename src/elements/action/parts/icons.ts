import { svg } from 'lit';

// Beside the shared set, so that pages without this widget do not fetch them.
export const list = svg`<path d="M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5"/>`;
export const copy = svg`<rect x="8.5" y="8.5" width="11" height="11" rx="1.5"/><path d="M15.5 8.5v-4h-11v11h4"/>`;
