/** What stands in the place of `built-in-folder.ts` in the built command line: the pack is a folder beside it. */
import { join } from 'node:path';

/** Name of that folder. */
export const PACK_FOLDER = 'content';

export const BUILT_IN_FOLDER = join(import.meta.dirname, PACK_FOLDER);
