import type { Published } from './snippets.js';

/** What the build knows: see vite.config.ts. */
declare const WIDGETS_BUILT: Pick<Published, 'version' | 'integrity'>;

/** Of this module's file, which stands in `widgets/<version>/builder/` of a published folder. */
const HERE = import.meta.url;

export interface Built {
  readonly published: Published;
  /** Address of the made-up page. */
  readonly sample: string;
}

export function built(): Built {
  const at = (path: string): string => new URL(path, HERE).href;
  return { published: { folder: at('../../../'), ...WIDGETS_BUILT }, sample: at('./sample.html') };
}
