import { define } from '../../core/define.js';
import { PasserelleFeed } from './feed.js';

define('passerelle-feed', PasserelleFeed);
export { PasserelleFeed };
