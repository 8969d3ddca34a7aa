/** Apart from send.ts: what keeps a message from travelling on to another site. */

/** Milliseconds after which a frame that has not come counts as refused by the page. */
const PATIENCE = 2000;

/** A way of asking one origin, and no other. */
export interface Fence {
  readonly fetch: typeof fetch;
  /** Takes the fence away, and ends what is under way. */
  remove(): void;
}

/**
 * A `fetch` that follows redirects within one origin and fails before it leaves it. No option of `fetch` does so between
 * sites: with 307 and 308 the message itself would go along to wherever the redirect leads. The content policy of an
 * empty frame does, in all engines; it holds for nothing else on the page.
 *
 * @param origin the only one that is reached
 * @returns undefined where the page lets no frame be made
 */
export async function fence(origin: string): Promise<Fence | undefined> {
  const frame = document.createElement('iframe');
  frame.style.setProperty('display', 'none', 'important');
  frame.setAttribute('aria-hidden', 'true');
  // Firefox puts another document into a frame when it has loaded: the policy has to stand in that one.
  const loaded = new Promise<boolean>((resolve) => {
    frame.addEventListener('load', () => resolve(true), { once: true });
    setTimeout(resolve, PATIENCE, false);
  });
  document.documentElement.append(frame);
  const isLoaded = await loaded;
  const inside = frame.contentWindow as (Window & typeof globalThis) | null;
  const head = frame.contentDocument?.head;
  if (!isLoaded || !inside || !head) {
    frame.remove();
    return undefined;
  }
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `default-src 'none'; connect-src ${origin}`;
  head.append(policy);
  return { fetch: (input, init) => inside.fetch(input, init), remove: () => frame.remove() };
}
