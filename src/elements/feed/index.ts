import { define } from '../../core/element/define.js';
import { PasserelleFeed } from './feed.js';

define('passerelle-feed', PasserelleFeed);
export { PasserelleFeed };
