/**
 * The tree of the page, read past its markup: a form may have fields named like its own methods and properties, so that
 * `form.parentNode` is one of them, in which a walk upwards would never end.
 */
export function parentNodeOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node);
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The element around another one, through shadow roots. */
export function parentOf(element: Element): Element | undefined {
  const parent = parentNodeOf(element);
  if (parent instanceof Element) return parent;
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : undefined;
}
