import { define } from '../../core/define.js';
import { PasserellePanorama } from './panorama.js';

define('passerelle-panorama', PasserellePanorama);
export { PasserellePanorama };
