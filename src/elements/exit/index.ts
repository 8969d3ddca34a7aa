import { define } from '../../core/define.js';
import { PasserelleExit } from './exit.js';

define('passerelle-exit', PasserelleExit);
export { PasserelleExit };
