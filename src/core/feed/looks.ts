const calls = new Set<() => void>();

function look(): void {
  if (document.visibilityState === 'visible') for (const call of calls) call();
}

let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const type of ['visibilitychange', 'pointerdown', 'keydown'])
    document.addEventListener(type, look, { capture: true, passive: true });
  for (const type of ['pageshow', 'focus', 'online']) window.addEventListener(type, look);
}

/**
 * Calls whenever somebody looks at the page again, or does anything in one that was open all the time; until the returned
 * function is called.
 */
export function onLook(call: () => void): () => void {
  listen();
  calls.add(call);
  return () => calls.delete(call);
}
