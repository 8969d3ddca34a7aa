import { svg } from 'lit';

export const home = svg`<path d="m3.5 11.5 8.5-8 8.5 8"/><path d="M6 9.5V20h12V9.5"/>`;
export const group = svg`<circle cx="9" cy="8" r="3.25"/><path d="M3 19.5a6 6 0 0 1 12 0M15.5 5a3.25 3.25 0 0 1 0 6M17 14a6 6 0 0 1 4 5.5"/>`;
export const talk = svg`<path d="M3.5 4.5h12v9h-7L5.5 16v-2.5h-2Z"/><path d="M18 8.5h2.5v9h-2V20l-3-2.5H10.5V16"/>`;
export const loop = svg`<path d="M19.5 10A8 8 0 0 0 5.200 7.5L4 9M4 4.5V9h4.5M4.5 14a8 8 0 0 0 14.300 2.5L20 15M20 19.5V15h-4.5"/>`;
export const next = svg`<path d="M4 12h15.5M13.5 6l6 6-6 6"/>`;
