import { define } from '../../core/define.js';
import { PasserelleModels } from './models.js';

define('passerelle-models', PasserelleModels);
export { PasserelleModels };
