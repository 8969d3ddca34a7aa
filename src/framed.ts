/** Runs in a page that stands in a frame: tells the page around it how high it is. What listens there is frame.ts. */
import { tellHeight } from './builder/frame-height.js';

tellHeight();
