import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readRecord } from '../../core/directory/record.js';
import { FeedError, type Feed } from '../../core/feed/feed.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { FacilityStatus } from '../../domain/hours/facility.js';

type StatusOf = (facility: Facility, now: number) => FacilityStatus;

/** The facility to write to, read from its feed. Only the last one asked for counts. */
export class Recipient implements ReactiveController {
  state: 'waiting' | 'found' | 'unknown' | 'failed' = 'waiting';
  facility: Facility | undefined;
  failure: FeedError | undefined;
  /** Fetched for a facility that gives its hours. */
  statusOf: StatusOf | undefined;

  private readonly host: ReactiveControllerHost;
  private feed: Feed | undefined;
  private id: string | undefined;
  private asked = 0;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
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
    if (feed && id !== undefined) void this.read(feed, id, this.asked);
  }

  private async read(feed: Feed, id: string, asked: number): Promise<void> {
    let facility: Facility | undefined;
    let failure: FeedError | undefined;
    try {
      facility = await readRecord(feed, id);
      if (facility?.hours) await this.fetchStatus();
    } catch (error) {
      failure = error instanceof FeedError ? error : new FeedError('feed-invalid', String(error));
    }
    if (asked !== this.asked) return;
    this.facility = facility;
    this.failure = failure;
    this.state = failure ? 'failed' : facility ? 'found' : 'unknown';
    this.host.requestUpdate();
  }

  /** Whether somebody is there now; without it, the number is still there. */
  private async fetchStatus(): Promise<void> {
    try {
      this.statusOf ??= (await import('../../core/directory/open-now.js')).facilityStatus;
    } catch {
      this.statusOf = undefined;
    }
  }
}
