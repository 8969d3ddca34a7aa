import { define } from '../../core/define.js';
import { PasserelleOnCall } from './on-call.js';

define('passerelle-on-call', PasserelleOnCall);
export { PasserelleOnCall };
