/** Kills a relay again and again while it takes messages, and lets the last one send what is left. */
import { readdirSync } from 'node:fs';
import { start, stop, type StartOptions } from './processes.js';
import { MESSAGE, post } from './relays.js';

/** Who writes at once. */
const SENDERS = 4;
/** Messages at least that one relay accepts before it is killed, unless its time is over. */
const LEAST = 6;
/** Looks for them, ten milliseconds apart. */
const LOOKS = 200;
/** Messages that wait when the next relay first sends some of them, so that the folder does not fill. */
const MANY = 500;

export interface KillsOptions {
  readonly kills: number;
  readonly spool: string;
  /** Port of the mail server of each relay, from 0; the last one, which is not killed, sends what is left. */
  readonly mailPort: (kill: number) => number;
  readonly program?: StartOptions;
}

export interface Killed {
  /** The text of every message of which the sender was told that it was accepted; each is written once. */
  readonly accepted: readonly string[];
  /** Of the kills, the fewest that were accepted before one. */
  readonly fewest: number;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a message of `killOften` says, in a mail that carries it. */
export const NUMBERED = /number [\d-]+\./;

export async function killOften({ kills, spool, mailPort, program }: KillsOptions): Promise<Killed> {
  const accepted: string[] = [];
  let fewest = Infinity;
  const waiting = (): number => readdirSync(spool).filter((name) => name.endsWith('.json')).length;
  const drain = async (left: number): Promise<void> => {
    for (let looks = 6000; looks > 0 && waiting() > left; looks -= 1) await pause(50);
  };
  for (let kill = 0; kill < kills; kill += 1) {
    if (waiting() > MANY) {
      const sending = await start(spool, mailPort(kills), program);
      await drain(MANY / 10);
      await stop(sending, 'SIGTERM');
    }
    const running = await start(spool, mailPort(kill), program);
    const before = accepted.length;
    let killed = false;
    const write = async (sender: number): Promise<void> => {
      for (let rank = 0; !killed; rank += 1) {
        const text = `number ${kill}-${sender}-${rank}.`;
        const response = await post(running.port, { ...MESSAGE, message: text }).catch(() => undefined);
        if (response?.status === 202) accepted.push(text);
      }
    };
    const senders = Array.from({ length: SENDERS }, (_, sender) => write(sender));
    const wanted = before + LEAST + (kill % 20);
    for (let left = LOOKS; left > 0 && accepted.length < wanted; left -= 1) await pause(10);
    await stop(running, 'SIGKILL');
    killed = true;
    await Promise.all(senders);
    fewest = Math.min(fewest, accepted.length - before);
  }
  const last = await start(spool, mailPort(kills), program);
  await drain(0);
  await stop(last, 'SIGTERM');
  return { accepted, fewest };
}
