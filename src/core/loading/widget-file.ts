import { scriptOf } from './preload.js';
import type { Widget, Widgets } from './autoloader.js';
import { importing } from './import-again.js';

/**
 * What fetches a widget.
 *
 * @param name of the widget
 * @param className under which its script gives the class
 * @param script the import as it is written in the code
 * @param base address of the script that is pasted
 */
export function widgetFrom(
  name: string,
  className: string,
  script: () => Promise<object>,
  base: string,
): Widgets[string] {
  const load = importing(script, () => scriptOf(name, base));
  return async (before) => {
    const found = ((await load(before)) as Readonly<Record<string, unknown>>)[className];
    if (typeof found !== 'function') throw new Error(`${className} is not in its file`);
    return found as Widget;
  };
}
