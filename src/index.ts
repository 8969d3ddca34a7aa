/** Registers every element. For one alone, import `passerelle-widgets/elements/<name>`. */
import './core/loading/names-first.js';
import { define } from './core/element/define.js';
import * as classes from './elements/every.js';
import { WIDGETS } from './elements/registry.js';

const byName: Readonly<Record<string, CustomElementConstructor>> = classes;
for (const { name, class: className } of WIDGETS) {
  const widget = byName[className];
  if (widget) define(`passerelle-${name}`, widget);
}

export * from './elements/every.js';
export {
  PasserelleErrorEvent,
  PasserelleFeedEvent,
  PasserelleReadyEvent,
  PasserelleSelectEvent,
  PasserelleSentEvent,
  PasserelleStatusEvent,
} from './core/element/events.js';
