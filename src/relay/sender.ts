/** Brings what waits in the spool to the mail server, again and again, for three days. */

import type { ContactMessage } from '../domain/contact/message.js';
import { Refusals } from './refusals.js';
import type { Lost, Spool, Waiting } from './spool.js';

const HOUR = 3_600_000;
/** Hours after which a message is given up: its text is health data, and whoever wrote it waits. */
export const HOURS_KEPT = 72;
/** Mails on their way at once: what a kill can send twice. Some hundred a second are far more than people write. */
export const AT_ONCE = 1;
/** Milliseconds between two mails: what comes in goes first, and fewer mails are just being taken when a kill comes. */
const BREATH = 5;

/** Milliseconds between two tries: the first after half a minute, then twice as long each time, an hour at most. */
export function pauseAfter(tries: number): number {
  return Math.min(30_000 * 2 ** (tries - 1), HOUR);
}

/** What happens to messages, for the log: never what they say, nor of whom they are. */
export type Told =
  | { readonly event: 'delivered' | 'given-up' | 'alerted' | 'alerted-refused' }
  | { readonly event: 'not-delivered' | 'not-alerted' | 'not-removed'; readonly code: string };

export interface SenderOptions {
  readonly spool: Spool;
  /** Returns once the mail server has the message. */
  readonly deliver: (id: string, message: ContactMessage) => Promise<void>;
  /** Returns once the mail server has the alert. */
  readonly alert: (lost: readonly Lost[]) => Promise<void>;
  /** The same for a facility whose messages the mail server refuses for good, with its code. */
  readonly alertRefused: (facility: string, code: string) => Promise<void>;
  readonly tell: (told: Told) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds after a number of failed tries; see `pauseAfter`. */
  readonly pause?: (tries: number) => number;
}

interface Turn {
  readonly waiting: Waiting;
  tries: number;
  /** Epoch milliseconds of the next try. */
  due: number;
  /** True once the mail server has it: what is left is to forget it. */
  delivered: boolean;
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'unknown';
}

function isFinal(error: unknown): boolean {
  return (error as { isFinal?: unknown }).isFinal === true;
}

export class Sender {
  readonly #options: SenderOptions;
  readonly #pause: (tries: number) => number;
  readonly #turns: Map<string, Turn>;
  readonly #running: Set<Promise<void>>;
  readonly #refusals: Refusals;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #alerting: boolean;
  /** Failed tries to tell of what was given up, and when it is tried next. */
  #alerts: { readonly tries: number; readonly due: number };
  #stopped: boolean;
  #delivered: number;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#pause = options.pause ?? pauseAfter;
    this.#turns = new Map();
    this.#running = new Set();
    const { alertRefused: alert, tell, now } = options;
    this.#refusals = new Refusals({ alert, tell, now, codeOf });
    this.#alerting = false;
    this.#alerts = { tries: 0, due: 0 };
    this.#stopped = false;
    this.#delivered = 0;
  }

  /** How many were delivered since the start. */
  get delivered(): number {
    return this.#delivered;
  }

  /** How many wait that the mail server refused for good at their last try. */
  get refused(): number {
    return this.#refusals.count;
  }

  /** Begins with what the spool holds. */
  start(): void {
    for (const each of this.#options.spool.waiting) this.add(each);
    this.#go();
  }

  /** Takes a message that was just accepted. */
  add(waiting: Waiting): void {
    this.#turns.set(waiting.id, { waiting, tries: 0, due: this.#options.now(), delivered: false });
    this.#go();
  }

  /**
   * Lets what is due go out, and returns once nothing is on its way. What is left stays in the spool.
   *
   * @param patience milliseconds at most
   */
  async stop(patience: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
    const drained = (async (): Promise<void> => {
      while (this.#running.size > 0) await Promise.race(this.#running);
    })();
    await Promise.race([drained, late]);
    clearTimeout(timer);
    clearTimeout(this.#timer);
    this.#stopped = true;
  }

  /** Starts what is due, as much as may be on its way at once, and comes back for the rest. */
  #go(): void {
    if (this.#stopped) return;
    const now = this.#options.now();
    this.#tellOfLost(now);
    let next = this.#alerts.due > now ? this.#alerts.due : Infinity;
    for (const turn of this.#turns.values()) {
      if (turn.due <= now && this.#running.size < AT_ONCE) this.#begin(turn);
      else next = Math.min(next, turn.due);
    }
    clearTimeout(this.#timer);
    // A place that becomes free calls again; only what is not due yet needs the clock.
    if (next > now && next < Infinity) this.#timer = setTimeout(() => this.#go(), next - now);
  }

  #begin(turn: Turn): void {
    const { id } = turn.waiting;
    this.#turns.delete(id);
    const run = this.#try(turn).then(async (again) => {
      await new Promise((resolve) => setTimeout(resolve, BREATH));
      this.#running.delete(run);
      if (again) this.#turns.set(id, turn);
      this.#go();
    });
    this.#running.add(run);
  }

  /** True when it has to be tried again. */
  async #try(turn: Turn): Promise<boolean> {
    const { spool, deliver, tell, now } = this.#options;
    const { id, at } = turn.waiting;
    let facility = '';
    try {
      if (!turn.delivered && now() - at > HOURS_KEPT * HOUR) {
        await spool.giveUp(turn.waiting);
        this.#refusals.forget(id);
        tell({ event: 'given-up' });
        return false;
      }
      if (!turn.delivered) {
        const message = await spool.read(id);
        facility = message.facility;
        await deliver(id, message);
        turn.delivered = true;
        this.#refusals.forget(id);
        this.#delivered += 1;
        tell({ event: 'delivered' });
      }
      await spool.remove(id);
      return false;
    } catch (error) {
      turn.tries += 1;
      tell({ event: turn.delivered ? 'not-removed' : 'not-delivered', code: codeOf(error) });
      // Kept and tried as long as any other: whoever is told may mend the address within the three days.
      if (isFinal(error)) await this.#refusals.add(id, facility, codeOf(error));
      else this.#refusals.forget(id);
      const end = at + HOURS_KEPT * HOUR + 1;
      const due = now() + this.#pause(turn.tries);
      // Not later than its end, unless that is past.
      turn.due = end > now() ? Math.min(due, end) : due;
      return true;
    }
  }

  /** Tells a person of what was given up; again until the mail server has it. */
  #tellOfLost(now: number): void {
    const { spool, alert, tell } = this.#options;
    if (this.#alerting || spool.lost.untold === 0 || this.#alerts.due > now) return;
    this.#alerting = true;
    const run = (async (): Promise<void> => {
      try {
        const lost = await spool.untold();
        await alert(lost);
        await spool.tell(lost);
        this.#alerts = { tries: 0, due: 0 };
        tell({ event: 'alerted' });
      } catch (error) {
        const tries = this.#alerts.tries + 1;
        this.#alerts = { tries, due: this.#options.now() + this.#pause(tries) };
        tell({ event: 'not-alerted', code: codeOf(error) });
      }
    })().then(() => {
      this.#alerting = false;
      this.#running.delete(run);
      this.#go();
    });
    this.#running.add(run);
  }
}
