/** What is called whenever somebody looks at the page again, or does anything in one that was open all the time. */
export const onLook = new Set<() => void>();

function look(): void {
  if (document.visibilityState === 'visible') for (const call of onLook) call();
}

for (const type of ['visibilitychange', 'pointerdown', 'keydown'])
  document.addEventListener(type, look, { capture: true, passive: true });
for (const type of ['pageshow', 'focus', 'online']) window.addEventListener(type, look);
