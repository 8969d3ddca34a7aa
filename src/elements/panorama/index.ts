import { define } from '../../core/element/define.js';
import { PasserellePanorama } from './panorama.js';

define('passerelle-panorama', PasserellePanorama);
export { PasserellePanorama };
