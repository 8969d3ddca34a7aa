/**
 * Runs in a page that stands in a frame, as that of the relay does: tells the page around it how high it is, where frame.ts listens,
 * and shows the relay the work that it asks for while it is flooded.
 */
import { tellHeight } from './builder/frame-height.js';
import { showWork } from './relay/shown-work.js';

tellHeight();
showWork();
