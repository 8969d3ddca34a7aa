import type { LitElement, ReactiveController } from 'lit';
import { readManifest } from '../../core/directory/manifest.js';
import { failureOf, type Feed } from '../../core/feed/feed.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import type { DirectoryManifest } from '../../domain/directory/files.js';

type Report = (code: string, detail: string) => void;
type Late = typeof import('./late.js');

const fetchLate = piece(() => import('./late.js'));

/**
 * What only the result needs: its code and the counts of the directory. All of it is asked for at once, when the
 * visitor first continues: what is fetched, and when, says nothing about the answers.
 */
export class Outcome implements ReactiveController {
  /** The code. */
  readonly late: LatePart<Late>;
  /** What the directory counts; undefined while waiting, and where it cannot be read. */
  manifest: DirectoryManifest | undefined;

  private readonly host: LitElement;
  private readonly report: Report;
  private feed: Feed | undefined;
  private asked = false;
  private counting = false;

  constructor(host: LitElement, report: Report) {
    this.host = host;
    this.report = report;
    this.late = new LatePart(host, fetchLate, {
      report,
      styles: ({ lateStyles }) => [lateStyles],
      taken: ({ Paper }) => {
        new Paper(host);
      },
    });
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
    this.asked = true;
    if (this.feed && !this.manifest && !this.counting) this.feed = undefined;
    void this.late.fetch();
    this.host.requestUpdate();
  }

  private async count(feed: Feed): Promise<void> {
    let manifest: DirectoryManifest | undefined;
    this.counting = true;
    try {
      manifest = await readManifest(feed);
    } catch (error) {
      const { code, detail } = failureOf(error);
      this.report(code, detail);
    }
    if (feed !== this.feed) return;
    this.counting = false;
    this.manifest = manifest;
    this.host.requestUpdate();
  }
}
