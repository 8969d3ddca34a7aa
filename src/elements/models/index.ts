import { define } from '../../core/element/define.js';
import { PasserelleModels } from './models.js';

define('passerelle-models', PasserelleModels);
export { PasserelleModels };
