import { define } from '../../core/element/define.js';
import { PasserelleOrientation } from './orientation.js';

define('passerelle-orientation', PasserelleOrientation);
export { PasserelleOrientation };
