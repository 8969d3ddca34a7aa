/**
 * What was accepted and is not delivered yet. A message is a file: written under another name, on the disk before it bears its
 * own, and accepted once that name is on the disk too. What is left of a write that was cut off was promised to nobody.
 */

import { randomUUID } from 'node:crypto';
import type { ContactMessage } from '../domain/contact/message.js';
import type { Disk } from './disk.js';

/** Messages that may wait at once: some 50 MB at most. More is refused, with the telephone. */
export const MOST_WAITING = 10_000;

const WAITING = '.json';
const UNFINISHED = '.tmp';
/** What is known of a message that was given up: its place and its age, never its text. */
const LOST = '.lost';
/** The same, once somebody was told. */
const TOLD = '.told';

/** Days that a message which was given up is counted. */
const COUNTED_DAYS = 30;
const DAY = 86_400_000;

export interface Waiting {
  readonly id: string;
  /** When it was accepted, epoch milliseconds. */
  readonly at: number;
}

/** A message that was given up. */
export interface Lost extends Waiting {
  /** Id of its facility; empty where the file could not be read. */
  readonly facility: string;
}

/** The id of a message begins with when it was accepted, so that names alone tell what waits. */
function waitingOf(name: string, ending: string): Waiting[] {
  if (!name.endsWith(ending)) return [];
  const id = name.slice(0, -ending.length);
  const at = Number.parseInt(id, 36);
  return Number.isNaN(at) ? [] : [{ id, at }];
}

export class Spool {
  readonly #disk: Disk;
  readonly #now: () => number;
  readonly #waiting: Map<string, Waiting>;
  readonly #lost: Map<string, Waiting>;
  #writing: number;
  #told: readonly Waiting[];

  private constructor(disk: Disk, now: () => number) {
    this.#disk = disk;
    this.#now = now;
    this.#waiting = new Map();
    this.#lost = new Map();
    this.#writing = 0;
    this.#told = [];
  }

  /**
   * Reads what waits, and removes what a killed process left half written: it holds plain text, and nobody was told that
   * it arrived.
   *
   * @param now epoch milliseconds
   */
  static async open(disk: Disk, now: () => number): Promise<Spool> {
    const spool = new Spool(disk, now);
    const names = await disk.names();
    for (const name of names.filter((each) => each.endsWith(UNFINISHED))) await disk.unlink(name);
    for (const each of names.flatMap((name) => waitingOf(name, WAITING))) spool.#waiting.set(each.id, each);
    for (const each of names.flatMap((name) => waitingOf(name, LOST))) {
      spool.#lost.set(each.id, each);
      // Given up, and cut off before it was removed.
      if (spool.#waiting.delete(each.id)) await disk.unlink(`${each.id}${WAITING}`);
    }
    spool.#told = names.flatMap((name) => waitingOf(name, TOLD));
    await spool.forgetOld();
    await disk.sync();
    return spool;
  }

  /** What waits, the oldest first. */
  get waiting(): readonly Waiting[] {
    return [...this.#waiting.values()].sort((a, b) => a.at - b.at);
  }

  get count(): number {
    return this.#waiting.size;
  }

  /** When the oldest that waits was accepted, epoch milliseconds; undefined when nothing waits. */
  get oldest(): number | undefined {
    let oldest: number | undefined;
    for (const { at } of this.#waiting.values()) oldest = Math.min(at, oldest ?? at);
    return oldest;
  }

  /** How many were given up in the last thirty days, and of how many nobody was told yet. */
  get lost(): { readonly all: number; readonly untold: number } {
    return { all: this.#lost.size + this.#told.length, untold: this.#lost.size };
  }

  /**
   * Puts a message on the disk. Once this returns, neither a kill nor a power cut loses it.
   *
   * @returns what waits; throws what the disk says, and then nothing was accepted
   */
  async accept(message: ContactMessage): Promise<Waiting> {
    if (this.#waiting.size + this.#writing >= MOST_WAITING) throw new Error('the spool is full');
    const at = this.#now();
    const id = `${at.toString(36)}-${randomUUID()}`;
    const [unfinished, name] = [`${id}${UNFINISHED}`, `${id}${WAITING}`];
    this.#writing += 1;
    try {
      await this.#disk.write(unfinished, JSON.stringify(message));
      await this.#disk.rename(unfinished, name);
      await this.#disk.sync();
    } catch (error) {
      // Whichever of the two is there. One that stays is removed, or sent, when the relay starts again.
      await this.#disk.unlink(unfinished).catch(() => undefined);
      await this.#disk.unlink(name).catch(() => undefined);
      throw error;
    } finally {
      this.#writing -= 1;
    }
    const accepted = { id, at };
    this.#waiting.set(id, accepted);
    return accepted;
  }

  /** The message of an id; throws when its file cannot be read. */
  async read(id: string): Promise<ContactMessage> {
    return JSON.parse(await this.#disk.read(`${id}${WAITING}`)) as ContactMessage;
  }

  /** Forgets a message that was delivered. Without the sync, a power cut would bring it back, and send it twice. */
  async remove(id: string): Promise<void> {
    await this.#disk.unlink(`${id}${WAITING}`).catch(unlessGone);
    await this.#disk.sync();
    this.#waiting.delete(id);
  }

  /** Gives a message up: its text goes, and what somebody has to be told stays. */
  async giveUp({ id, at }: Waiting): Promise<void> {
    const facility = await this.read(id).then(
      (message) => message.facility,
      () => '',
    );
    await this.#disk.write(`${id}${LOST}${UNFINISHED}`, JSON.stringify({ id, at, facility }));
    await this.#disk.rename(`${id}${LOST}${UNFINISHED}`, `${id}${LOST}`);
    await this.#disk.sync();
    await this.remove(id);
    this.#lost.set(id, { id, at });
  }

  /** The messages that were given up and of which nobody was told. */
  async untold(): Promise<Lost[]> {
    const texts = await Promise.all([...this.#lost.keys()].map((id) => this.#disk.read(`${id}${LOST}`)));
    return texts.map((text) => JSON.parse(text) as Lost);
  }

  /** Somebody was told of these. */
  async tell(lost: readonly Waiting[]): Promise<void> {
    for (const each of lost) {
      await this.#disk.rename(`${each.id}${LOST}`, `${each.id}${TOLD}`);
      this.#lost.delete(each.id);
      this.#told = [...this.#told, { id: each.id, at: each.at }];
    }
    await this.#disk.sync();
  }

  /** Removes what has been counted for long enough. */
  async forgetOld(): Promise<void> {
    const isOld = ({ at }: Waiting): boolean => this.#now() - at > COUNTED_DAYS * DAY;
    for (const { id } of this.#told.filter(isOld)) await this.#disk.unlink(`${id}${TOLD}`).catch(unlessGone);
    this.#told = this.#told.filter((each) => !isOld(each));
  }
}

function unlessGone(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
