import { define } from '../../core/define.js';
import { PasserelleContact } from './contact.js';

define('passerelle-contact', PasserelleContact);
export { PasserelleContact };
