import { fileURLToPath } from 'node:url';

/** Folder of the built-in pack, written as a publisher writes one. */
export const BUILT_IN_FOLDER = fileURLToPath(new URL('../../content/', import.meta.url));
