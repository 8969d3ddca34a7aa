import { define } from '../../core/define.js';
import { PasserelleOrientation } from './orientation.js';

define('passerelle-orientation', PasserelleOrientation);
export { PasserelleOrientation };
