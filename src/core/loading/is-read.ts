import { parentNodeOf } from '../page/tree.js';

/**
 * Whether an element is there with all that it holds: while the page is being read, what is behind the last thing read is
 * still to come. What stands after it, or after one of those around it, tells that it is whole.
 */
export function isRead(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let at: Node | null = element; at; at = parentNodeOf(at))
    if (Reflect.get(Node.prototype, 'nextSibling', at)) return true;
  return false;
}
