/**
 * Where the browser keeps copies of what is public anyway, for pages that ask for it: a name that says nothing of what
 * they are about. It belongs to the page's own site.
 */
const NAME = 'offline-texts/1';

/** Rejects where storage is forbidden, and on pages without https. */
export function openKeptPlace(): Promise<Cache> {
  return caches.open(NAME);
}

/** Forgets all copies. Nobody waits for it: who leaves a page does not. */
export function eraseCopies(): void {
  if ('caches' in globalThis) caches.delete(NAME).catch(() => undefined);
}
