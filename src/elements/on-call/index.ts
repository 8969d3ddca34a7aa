import { define } from '../../core/element/define.js';
import { PasserelleOnCall } from './on-call.js';

define('passerelle-on-call', PasserelleOnCall);
export { PasserelleOnCall };
