import { describeWidths } from '../../helpers/width.js';

describeWidths(360);
