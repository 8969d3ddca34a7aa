/** What finds one facility in a group in parts: fetched late by a page that reads one sheet, at once by what searches. */

export { cellsWith, readCell } from './cells.js';
