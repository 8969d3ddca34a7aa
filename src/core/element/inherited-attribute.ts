import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readLanguageTag } from '../../domain/content/language-tag.js';
import { parentOf } from '../page/tree.js';

type Listener = () => void;

const WATCHED = ['lang', 'country'];
const listeners = new Set<Listener>();
const roots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

function watch(root: Node): void {
  if (roots.has(root)) return;
  roots.add(root);
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: WATCHED });
}

/**
 * The value of an attribute on the element or its nearest ancestor that bears it, through shadow roots. A `lang` is read
 * as a language: one that names none counts as absent, and the search goes on.
 */
export function inheritedAttribute(element: Element, name: 'lang' | 'country'): string | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const written = Element.prototype.getAttribute.call(at, name);
    const value = name === 'lang' ? readLanguageTag(written) : written;
    if (value) return value;
  }
  return undefined;
}

/**
 * Follows the nearest `lang` or `country` attribute of its host, also when it changes or the host moves. A `lang` is a
 * tag that Intl takes, whatever the page writes. One observer serves every element of the page.
 */
export class InheritedAttribute implements ReactiveController {
  value: string | undefined;
  private readonly host: ReactiveControllerHost & Element;
  private readonly name: 'lang' | 'country';

  constructor(host: ReactiveControllerHost & Element, name: 'lang' | 'country') {
    this.host = host;
    this.name = name;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      watch(root);
      if (!(root instanceof ShadowRoot)) break;
    }
    listeners.add(this.read);
    this.read();
  }

  hostDisconnected(): void {
    listeners.delete(this.read);
  }

  private readonly read = (): void => {
    const value = inheritedAttribute(this.host, this.name);
    if (value === this.value) return;
    this.value = value;
    this.host.requestUpdate();
  };
}
