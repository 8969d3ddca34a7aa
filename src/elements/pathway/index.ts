import { define } from '../../core/define.js';
import { PasserellePathway } from './pathway.js';

define('passerelle-pathway', PasserellePathway);
export { PasserellePathway };
