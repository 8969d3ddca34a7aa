import { ContextProvider } from '@lit/context';
import { faultMessage } from '../element/faults.js';
import { setPageSettings, type PageSettings } from '../page/page-settings.js';
import { builtInHandle, feedContext, type FeedHandle } from './handle.js';
import { namedFeed } from './named-feed.js';

let provider: ContextProvider<typeof feedContext> | undefined;
let named: FeedHandle | undefined;
const alone: FeedHandle[] = [];

/** The page's own: what the loader's tag names, else a feed element that stands alone, else the built-in pack. */
function current(): FeedHandle {
  return named ?? alone.find(({ key }) => key) ?? alone[0] ?? builtInHandle;
}

/**
 * The feed of the whole page, for widgets that no feed element surrounds. Attached to the document once, so that the
 * order of loading does not matter.
 */
export function pageFeed(): ContextProvider<typeof feedContext> {
  if (provider) return provider;
  provider = new ContextProvider(document.documentElement, {
    context: feedContext,
    initialValue: current(),
  });
  provider.hostConnected();
  return provider;
}

/** Whether the loader's tag names the page's feed: no element of the page does it then. */
export function isPageFeedNamed(): boolean {
  return named !== undefined;
}

/** Takes over what the loader's tag says; called before a widget is defined. */
export function namePage(page: PageSettings): void {
  setPageSettings(page);
  named = page.feed
    ? namedFeed({ ...page, address: page.feed }, (code, detail) =>
        console.warn(faultMessage('passerelle-loader', { code, detail })),
      )
    : undefined;
  provider?.setValue(current());
}

/**
 * Makes the feed of an element that stands alone the page's, until the returned function is called. The first one to
 * come stays in force, but that one with a pinned key goes before those without.
 */
export function servePage(handle: FeedHandle): () => void {
  alone.push(handle);
  provider?.setValue(current());
  return () => {
    alone.splice(alone.indexOf(handle), 1);
    provider?.setValue(current());
  };
}
