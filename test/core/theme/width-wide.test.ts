import { describeWidths } from '../../fixtures/width.js';

describeWidths(1100);
