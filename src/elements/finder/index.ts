import { define } from '../../core/element/define.js';
import { PasserelleFinder } from './finder.js';

define('passerelle-finder', PasserelleFinder);
export { PasserelleFinder };
