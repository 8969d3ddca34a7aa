import type { Widget, Widgets } from './autoloader.js';
import { importAgain } from './import-again.js';
import { scriptOf } from './preload.js';

/**
 * What fetches a widget.
 *
 * @param name of the widget
 * @param className under which its script gives the class
 * @param base address of the script that is pasted
 */
export function widgetFrom(name: string, className: string, base: string): Widgets[string] {
  return async (before) => {
    const module = (await importAgain(scriptOf(name, base), before)) as Readonly<Record<string, unknown>>;
    const found = module[className];
    if (typeof found !== 'function') throw new Error(`${className} is not in its file`);
    return found as Widget;
  };
}
