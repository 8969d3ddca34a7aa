import { define } from '../../core/define.js';
import { PasserelleAction } from './action.js';

define('passerelle-action', PasserelleAction);
export { PasserelleAction };
