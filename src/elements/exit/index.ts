import { define } from '../../core/element/define.js';
import { PasserelleExit } from './exit.js';

define('passerelle-exit', PasserelleExit);
export { PasserelleExit };
