import { define } from '../../core/element/define.js';
import { PasserellePathway } from './pathway.js';

define('passerelle-pathway', PasserellePathway);
export { PasserellePathway };
