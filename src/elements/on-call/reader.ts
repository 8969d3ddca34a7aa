import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readRecord } from '../../core/directory/record.js';
import { fetchSessionReader } from '../../core/directory/sessions.js';
import { FeedController } from '../../core/feed/controller.js';
import { failureOf, type Feed, type FeedError } from '../../core/feed/feed.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { Session } from '../../domain/hours/sessions.js';

/** Reads one facility from its feed. Only the last one asked for counts. */
export class RecordReader implements ReactiveController {
  state: 'waiting' | 'found' | 'unknown' | 'failed' = 'waiting';
  facility: Facility | undefined;
  failure: FeedError | undefined;
  /** True while the directory takes longer than a visitor waits without a word. */
  slow = false;

  /** The next sessions of a facility at an instant; there once what reads them has come, or could not come. */
  sessionsOf: ((facility: Facility, at: number, count: number) => Session[] | undefined) | undefined;

  /** Whether a text starts as a rule of sessions and goes on as none; there with what reads them. */
  isUnread: ((text: string) => boolean) | undefined;

  private readonly host: ReactiveControllerHost;
  private feed: Feed | undefined;
  private id: string | undefined;
  private asked = 0;
  private fetching: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.feed = undefined;
  }

  /** Reads a facility, unless it is the one that is being read. */
  follow(feed: Feed | undefined, id: string | undefined): void {
    if (feed === this.feed && id === this.id) return;
    this.feed = feed;
    this.id = id;
    this.asked += 1;
    this.state = 'waiting';
    this.facility = undefined;
    this.failure = undefined;
    this.slow = false;
    clearTimeout(this.timer);
    if (feed && id !== undefined) void this.read(feed, id, this.asked);
  }

  /** Fetches what reads sessions that recur, once; without it they are shown as they are written. */
  async fetchSessions(): Promise<void> {
    this.fetching ??= fetchSessionReader().then(
      ({ facilitySessions, parseSessions }) => {
        this.sessionsOf = facilitySessions;
        this.isUnread = (text) => parseSessions(text).issues.length > 0;
      },
      () => void (this.sessionsOf = () => undefined),
    );
    await this.fetching;
    this.host.requestUpdate();
  }

  private async read(feed: Feed, id: string, asked: number): Promise<void> {
    this.timer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, FeedController.slowAfter);
    let facility: Facility | undefined;
    let failure: FeedError | undefined;
    try {
      facility = await readRecord(feed, id);
      if (facility?.sessions) await this.fetchSessions();
    } catch (error) {
      failure = failureOf(error);
    }
    if (asked !== this.asked) return;
    clearTimeout(this.timer);
    this.slow = false;
    this.facility = facility;
    this.failure = failure;
    this.state = failure ? 'failed' : facility ? 'found' : 'unknown';
    this.host.requestUpdate();
  }
}
