import { define } from '../../core/element/define.js';
import { PasserelleAction } from './action.js';

define('passerelle-action', PasserelleAction);
export { PasserelleAction };
