import { define } from '../../core/element/define.js';
import { PasserelleFacility } from './facility.js';

define('passerelle-facility', PasserelleFacility);
export { PasserelleFacility };
