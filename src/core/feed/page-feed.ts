import { ContextProvider } from '@lit/context';
import { builtInHandle, feedContext, type FeedHandle } from './handle.js';

let provider: ContextProvider<typeof feedContext> | undefined;
const stack: FeedHandle[] = [];

/**
 * The feed of the whole page, for widgets that no feed element surrounds: that of a feed element which stands
 * alone, else the built-in pack. Attached to the document once, so that the order of loading does not matter.
 */
export function pageFeed(): ContextProvider<typeof feedContext> {
  if (provider) return provider;
  provider = new ContextProvider(document.documentElement, {
    context: feedContext,
    initialValue: builtInHandle,
  });
  provider.hostConnected();
  return provider;
}

/** Makes a feed the page's own until the returned function is called; the first one to come stays in force. */
export function servePage(handle: FeedHandle): () => void {
  stack.push(handle);
  pageFeed().setValue(stack[0] ?? builtInHandle);
  return () => {
    stack.splice(stack.indexOf(handle), 1);
    pageFeed().setValue(stack[0] ?? builtInHandle);
  };
}
