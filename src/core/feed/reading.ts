import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, type FeedError } from './feed.js';

/** Milliseconds after which what is still being read counts as slow, and the visitor is told. */
export const SLOW_AFTER = 4000;

/**
 * Reads something that depends on what an element is given, each time that this changes. Only the last thing asked for
 * counts: an answer that comes after another question is left aside.
 */
export class Reading<Asked extends readonly unknown[], Value> implements ReactiveController {
  /** What was read; while something else is being read, see `follow`. */
  value: Value | undefined;
  /** Why it could not be read. */
  failure: FeedError | undefined;
  /** True once it is read, or could not be. */
  settled = false;
  /** True while it takes longer than a visitor waits without a word. */
  slow = false;

  private readonly host: ReactiveControllerHost;
  private readonly read: (...asked: Asked) => Promise<Value>;
  private asked: Asked | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param read rejects with what `failureOf` takes */
  constructor(host: ReactiveControllerHost, read: (...asked: Asked) => Promise<Value>) {
    this.host = host;
    this.read = read;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.asked = undefined;
  }

  /**
   * Runs before each drawing. Reads, unless that is what is being read or was read last.
   *
   * @param asked undefined when there is nothing to read: what was read is forgotten
   * @param keep true where what was read before stays until the new is there, and where that cannot be read
   */
  follow(asked: Asked | undefined, keep = false): void {
    const { asked: before } = this;
    if (asked === before || asked?.every((each, at) => each === before?.[at])) return;
    clearTimeout(this.timer);
    this.asked = asked;
    this.slow = false;
    if (!keep || !asked) {
      this.settled = false;
      this.value = undefined;
      this.failure = undefined;
    }
    if (asked) void this.start(asked, keep);
  }

  /** Reads again what could not be read; at the next drawing. */
  retry(): void {
    if (!this.failure) return;
    this.asked = undefined;
    this.host.requestUpdate();
  }

  private async start(asked: Asked, keep: boolean): Promise<void> {
    this.timer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, SLOW_AFTER);
    let value: Value | undefined;
    let failure: FeedError | undefined;
    try {
      value = await this.read(...asked);
    } catch (error) {
      failure = failureOf(error);
    }
    if (asked !== this.asked) return;
    clearTimeout(this.timer);
    this.slow = false;
    if (!failure || !keep) this.value = value;
    this.failure = failure;
    this.settled = true;
    this.host.requestUpdate();
  }
}
