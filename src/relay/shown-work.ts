/** Runs in the relay's page. */
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** Milliseconds between two questions whether work is asked for. */
const PAUSE = 10_000;

async function work(address: string): Promise<void> {
  const asked = await fetch(address);
  if (asked.status !== 200) return;
  const challenge = (await asked.json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  const body = JSON.stringify({ challenge, solution });
  if (solution)
    await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

/**
 * Shows work to a relay that is flooded, whenever the visitor of its page begins to write, or to try again. Without it a message
 * is refused there; nothing is asked for in quiet times, and nothing of what is typed goes along.
 */
export function showWork(): void {
  const action = document.querySelector('passerelle-contact[action]')?.getAttribute('action');
  const since = action ? new URL(action, document.baseURI).searchParams.get('since') : null;
  if (since === null) return;
  let asked = -Infinity;
  document.addEventListener('focusin', () => {
    if (performance.now() - asked < PAUSE) return;
    asked = performance.now();
    // What fails here shows when the message is refused.
    void work(`/challenge?since=${encodeURIComponent(since)}`).catch(() => undefined);
  });
}
