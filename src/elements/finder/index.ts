import { define } from '../../core/define.js';
import { PasserelleFinder } from './finder.js';

define('passerelle-finder', PasserelleFinder);
export { PasserelleFinder };
