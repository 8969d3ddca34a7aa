/** What a frame tells the page around it, where src/frame.ts listens: the height of what it shows, in CSS pixels. */
export interface HeightMessage {
  readonly passerelle: 'height';
  readonly height: number;
}

/**
 * Tells the page around this frame its height, now and at each change, and whenever that page asks. It says nothing else,
 * so that any page may hear it.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  const read = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);
  let told = { height: 0, room: 0 };
  const tell = (): void => {
    told = { height: read(), room: window.innerHeight };
    const message: HeightMessage = { passerelle: 'height', height: told.height };
    window.parent.postMessage(message, '*');
  };
  new ResizeObserver(() => {
    const [grown, room] = [read() - told.height, window.innerHeight - told.room];
    // What is as high as its window grows with it: told again, it would never come to rest.
    if (grown !== 0 && grown !== room) tell();
  }).observe(document.documentElement);
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === window.parent && (data as { passerelle?: unknown } | null)?.passerelle === 'ask') tell();
  });
}
