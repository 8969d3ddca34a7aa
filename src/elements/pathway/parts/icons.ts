import { svg } from 'lit';

// Beside the shared set, so that pages without this widget do not fetch them.
export const person = svg`<circle cx="12" cy="8" r="3.5"/><path d="M5 20a7 7 0 0 1 14 0"/>`;
export const people = svg`<circle cx="9" cy="8" r="3.25"/><path d="M3 19.5a6 6 0 0 1 12 0M15.5 5a3.25 3.25 0 0 1 0 6M17 14a6 6 0 0 1 4 5.5"/>`;
export const plus = svg`<path d="M9 3.5h6V9h5.5v6H15v5.500H9V15H3.500V9H9Z"/>`;
export const heart = svg`<path d="M12 20 4.500 12.500a4.600 4.600 0 0 1 7.500-5.300 4.600 4.600 0 0 1 7.500 5.300Z"/>`;
export const loop = svg`<path d="M19.5 10A8 8 0 0 0 5.200 7.5L4 9M4 4.5V9h4.500M4.500 14a8 8 0 0 0 14.300 2.500L20 15M20 19.500V15h-4.500"/>`;
export const signpost = svg`<path d="M12 3.500v17M12 5.500h6l2 2-2 2h-6M12 12H6l-2 2 2 2h6"/>`;
export const paper = svg`<path d="M6 3.500h8l4 4v13H6ZM14 3.500v4h4M9 12h6M9 16h6"/>`;
export const coins = svg`<ellipse cx="12" cy="7" rx="7" ry="3"/><path d="M5 7v5c0 1.700 3 3 7 3s7-1.300 7-3V7M5 12v5c0 1.700 3 3 7 3s7-1.300 7-3v-5"/>`;
export const talk = svg`<path d="M3.5 4.5h12v9h-7L5.5 16v-2.5h-2Z"/><path d="M18 8.5h2.5v9h-2V20l-3-2.5H10.5V16"/>`;
export const scales = svg`<path d="M12 4v16M8 20h8M5 7h14M5 7l-2.500 6.500a2.600 2.600 0 0 0 5 0ZM19 7l-2.500 6.500a2.600 2.600 0 0 0 5 0Z"/>`;
export const home = svg`<path d="m3.5 11.5 8.5-8 8.5 8"/><path d="M6 9.5V20h12V9.5"/>`;
export const key = svg`<circle cx="8" cy="16" r="4"/><path d="m11 13 8.500-8.500M16 7.500l2.500 2.500"/>`;
export const briefcase = svg`<path d="M3.500 8h17v11.500h-17ZM9 8V4.500h6V8M3.500 13h17"/>`;
export const book = svg`<path d="M12 6.500C9.500 4.800 6.500 4.500 3.500 5v13.500c3-.5 6-.2 8.500 1.500 2.500-1.700 5.500-2 8.500-1.500V5c-3-.5-6-.2-8.500 1.500ZM12 6.500V20"/>`;
export const pencil = svg`<path d="m4 20 1-4.500L16.500 4l3.500 3.500L8.500 19ZM14 6.500l3.500 3.500"/>`;
export const next = svg`<path d="M4 12h15.5M13.5 6l6 6-6 6"/>`;
