import { svg } from 'lit';

// Beside the shared set, so that pages without this widget do not fetch them.
export const shield = svg`<path d="M12 3.5 19 6v5.5c0 4.4-2.8 7.4-7 9-4.2-1.6-7-4.6-7-9V6Z"/>`;
export const stop = svg`<path d="M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3Z"/><path d="M8.5 12h7"/>`;
export const anchor = svg`<circle cx="12" cy="5.25" r="2.25"/><path d="M12 7.5v13M8.5 11h7M4 13.5c0 4 3.5 7 8 7s8-3 8-7l-2 1.8M4 13.5l2 1.8"/>`;
export const less = svg`<path d="M3 5.5h4.5V10H12v4.5h4.5V19H21"/>`;
