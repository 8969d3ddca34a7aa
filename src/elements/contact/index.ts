import { define } from '../../core/element/define.js';
import { PasserelleContact } from './contact.js';

define('passerelle-contact', PasserelleContact);
export { PasserelleContact };
