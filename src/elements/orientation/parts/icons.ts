import { svg } from 'lit';

// Beside the shared set, so that pages without this widget do not fetch them.
export const next = svg`<path d="M4 12h15.5M13.5 6l6 6-6 6"/>`;
export const eraser = svg`<path d="m12.5 4.5 7 7-7.500 7.500H8.500L4.500 15a1.400 1.400 0 0 1 0-2ZM8.500 8.500l7 7M12 19h8"/>`;
