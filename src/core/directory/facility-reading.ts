import type { ReactiveControllerHost } from 'lit';
import type { Facility } from '../../domain/directory/facility.js';
import type { Feed, FeedError } from '../feed/feed.js';
import { Reading } from '../feed/reading.js';

/** What an element knows of a facility once it is read. */
interface WithFacility {
  readonly facility: Facility;
}

/** Reads one facility of a feed by its id, with what its element needs besides. Only the last one asked for counts. */
export class FacilityReading<Found extends WithFacility> {
  private readonly reading: Reading<[Feed, string], Found | undefined>;
  private id: string | undefined;

  /** @param read rejects with FeedError; undefined where the feed has no such facility */
  constructor(host: ReactiveControllerHost, read: (feed: Feed, id: string) => Promise<Found | undefined>) {
    this.reading = new Reading(host, read);
  }

  /** Runs before each drawing; without a feed or an id there is nothing to read. */
  follow(feed: Feed | undefined, id: string | undefined): void {
    // Of a feed that was published anew the facility is read again, and shown as it was until then.
    this.reading.follow(feed && id !== undefined ? [feed, id] : undefined, id === this.id);
    this.id = id;
  }

  get state(): 'waiting' | 'found' | 'unknown' | 'failed' {
    const { settled, failure, value } = this.reading;
    if (!settled) return 'waiting';
    return value ? 'found' : failure ? 'failed' : 'unknown';
  }

  get found(): Found | undefined {
    return this.reading.value;
  }

  get facility(): Facility | undefined {
    return this.reading.value?.facility;
  }

  get failure(): FeedError | undefined {
    return this.reading.failure;
  }

  /** True while it takes longer than a visitor waits without a word. */
  get slow(): boolean {
    return this.reading.slow;
  }
}
