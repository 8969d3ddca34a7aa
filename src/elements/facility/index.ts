import { define } from '../../core/define.js';
import { PasserelleFacility } from './facility.js';

define('passerelle-facility', PasserelleFacility);
export { PasserelleFacility };
