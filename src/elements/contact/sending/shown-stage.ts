/** Apart from the element: what old engines lack is asked for carefully here. */

import type { Stage } from './message-form.js';

/** States that style sheets can see. */
const STATES: Readonly<Partial<Record<Stage, string>>> = { sending: 'sending', received: 'sent' };

/** Shows to style sheets, and to what reads the screen aloud, where the message stands. */
export function showStage(internals: ElementInternals | undefined, stage: Stage): void {
  if (!internals) return;
  internals.ariaBusy = stage === 'sending' ? 'true' : 'false';
  const { states } = internals as { states?: Set<string> };
  for (const [each, name] of Object.entries(STATES))
    try {
      if (each === stage) states?.add(name);
      else states?.delete(name);
    } catch {
      // A browser without custom states, or one that wants two dashes before their names, shows the same words.
    }
}
