import { GROUNDS } from '../fixtures/contrast/pages.js';
import { describeContrast } from '../fixtures/contrast/suite.js';

describeContrast(GROUNDS);
