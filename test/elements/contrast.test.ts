import { describeContrast } from '../fixtures/contrast/suite.js';
import { FIVE } from '../fixtures/contrast/pages.js';

describeContrast(FIVE);
