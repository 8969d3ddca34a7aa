/**
 * The script that is pasted beside a frame: it gives the frame the height of what it shows. Only a frame of the folder that
 * this script comes from is listened to, and nothing but its own height changes. Without it, the frame keeps the height
 * that its tag says, and what it shows is scrolled inside. What is said between both stands in src/builder/frame-height.ts.
 */

import { heightIn } from './core/page/told-height.js';

const { origin } = new URL(import.meta.url);

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

window.addEventListener('message', ({ origin: from, source, data }: MessageEvent<unknown>) => {
  if (from !== origin || source === null) return;
  const height = heightIn(data);
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && height !== undefined) frame.style.height = `${String(height)}px`;
});

// A frame that was ready before this script has told its height to nobody.
for (const { src, contentWindow } of frames())
  if (src.startsWith(`${origin}/`)) contentWindow?.postMessage({ passerelle: 'ask' }, '*');
