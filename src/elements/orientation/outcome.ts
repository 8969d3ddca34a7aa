import { adoptStyles, type LitElement, type ReactiveController } from 'lit';
import { readManifest } from '../../core/directory/manifest.js';
import { FeedError, type Feed } from '../../core/feed/feed.js';
import type { DirectoryManifest } from '../../domain/directory/files.js';

type Report = (code: string, detail: string) => void;
type Late = typeof import('./late.js');

/**
 * What only the result needs: its code and the counts of the directory. All of it is asked for at once, when the
 * visitor first continues: what is fetched, and when, says nothing about the answers.
 */
export class Outcome implements ReactiveController {
  late: Late | undefined;
  /** True when the code could not be fetched. */
  failed = false;
  /** What the directory counts; undefined while waiting, and where it cannot be read. */
  manifest: DirectoryManifest | undefined;

  private readonly host: LitElement;
  private readonly report: Report;
  private feed: Feed | undefined;
  private asked = false;

  constructor(host: LitElement, report: Report) {
    this.host = host;
    this.report = report;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.feed = undefined;
  }

  /** Runs before each drawing: the counts are those of the feed shown. */
  follow(feed: Feed | undefined): void {
    if (!this.asked || feed === this.feed) return;
    this.feed = feed;
    this.manifest = undefined;
    if (feed) void this.count(feed);
  }

  fetch(): void {
    if (this.late || (this.asked && !this.failed)) return;
    this.asked = true;
    this.failed = false;
    void this.load();
    this.host.requestUpdate();
  }

  private async load(): Promise<void> {
    try {
      const late = await import('./late.js');
      const { elementStyles } = this.host.constructor as typeof LitElement;
      if (this.host.shadowRoot) adoptStyles(this.host.shadowRoot, [...elementStyles, late.lateStyles]);
      this.late = late;
      new late.Paper(this.host);
    } catch (error) {
      this.failed = true;
      this.report('strings-unreachable', String(error));
    }
    this.host.requestUpdate();
  }

  private async count(feed: Feed): Promise<void> {
    let manifest: DirectoryManifest | undefined;
    try {
      manifest = await readManifest(feed);
    } catch (error) {
      if (error instanceof FeedError) this.report(error.code, error.detail);
      else this.report('strings-unreachable', String(error));
    }
    if (feed !== this.feed) return;
    this.manifest = manifest;
    this.host.requestUpdate();
  }
}
