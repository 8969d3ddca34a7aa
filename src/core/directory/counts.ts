import type { ReactiveControllerHost } from 'lit';
import type { DirectoryManifest } from '../../domain/directory/files.js';
import type { Feed } from '../feed/feed.js';
import { Reading } from '../feed/reading.js';
import { readManifest } from './manifest.js';

type Report = (code: string, detail: string) => void;

/** The manifest of a directory with the counts of what the page shows. Rejects with FeedError. */
export async function readCounts(feed: Feed): Promise<DirectoryManifest> {
  const manifest = await readManifest(feed);
  const groups = await feed.recounted();
  return groups ? { ...manifest, groups } : manifest;
}

/** Reads what the directory of a feed counts, for an element that shows it once the visitor has chosen something. */
export class CountsReading {
  private readonly reading: Reading<[Feed], DirectoryManifest>;
  private readonly report: Report;

  constructor(host: ReactiveControllerHost, report: Report) {
    this.report = report;
    this.reading = new Reading(host, readCounts);
  }

  /** Runs before each drawing; reads nothing before something is chosen. */
  follow(feed: Feed | undefined, chosen: boolean): void {
    const { failure } = this.reading;
    if (failure) this.report(failure.code, failure.detail);
    if (!feed || chosen || this.feed !== feed) this.reading.follow(feed && chosen ? [feed] : undefined, true);
    this.feed = feed;
  }

  /** Asks again for what could not be had: the visitor chose something else. */
  again(): void {
    this.reading.retry();
  }

  /** Undefined while waiting, and where it cannot be read. */
  get manifest(): DirectoryManifest | undefined {
    return this.reading.value;
  }

  /** True once the counts are there, or cannot be had. */
  get settled(): boolean {
    return this.reading.settled;
  }

  private feed: Feed | undefined;
}
