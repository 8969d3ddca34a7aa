import type { LitElement, ReactiveController } from 'lit';
import { readManifest } from '../../core/directory/manifest.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { failureOf, type Feed } from '../../core/feed/feed.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import type { Guidance } from '../../domain/content/model.js';
import type { DirectoryManifest } from '../../domain/directory/files.js';
import type { Issue } from '../../domain/issue.js';
import type { Nearness, NearHost } from './near/nearness.js';

const fetchSchema = piece(() => import('../../domain/landscape/schema.js'));
const fetchDetail = piece(() => import('./parts/detail.js'));

type Report = (code: string, detail: string) => void;

type Parts = Pick<Guidance, 'landscape' | 'documents' | 'commitments'>;
type Detail = typeof import('./parts/detail.js');
type Host = LitElement & NearHost;

/**
 * Reads what the element draws: the landscape of its feed; once a kind is chosen, what draws its page, and the counts
 * of the directory.
 */
export class PanoramaReader implements ReactiveController {
  /** What fits of the landscape; a feed without one still has its kinds. */
  parts: Parts = {};
  /** True once it is known what the feed has. */
  read = false;
  /** True when it could not be fetched. */
  failed = false;
  /** What draws the page of a kind. */
  readonly detail: LatePart<Detail>;
  /** Says how many places are near; there once `detail` is. */
  nearness: Nearness | undefined;
  /** What the directory counts; undefined while waiting, and where it cannot be read. */
  manifest: DirectoryManifest | undefined;
  /** True once the counts are there, or cannot be had. */
  settled = false;

  private readonly host: Host;
  private readonly report: Report;
  private texts: FeedTexts | undefined;
  private feed: Feed | undefined;

  constructor(host: Host, report: Report) {
    this.host = host;
    this.report = report;
    this.detail = new LatePart(host, fetchDetail, {
      report,
      styles: ({ detailStyles }) => [detailStyles],
      taken: ({ Lines, Nearness }) => {
        // No line before a kind is chosen; from then on they are drawn after each drawing of the host.
        new Lines(host);
        this.nearness = new Nearness(host, report);
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.texts = undefined;
  }

  /** Runs before each drawing; only the last texts and the last feed count. */
  follow(texts: FeedTexts | undefined, chosen: boolean): void {
    if (texts?.feed !== this.feed) {
      this.feed = undefined;
      this.manifest = undefined;
      this.settled = false;
    }
    if (texts !== this.texts) {
      this.texts = texts;
      if (texts) void this.readParts(texts);
      else this.read = false;
    }
    if (chosen && texts && !this.feed) {
      this.feed = texts.feed;
      if (this.detail.state !== 'here') void this.detail.fetch();
      void this.readCounts(texts.feed);
    }
  }

  /** The pack that is built in was checked when it was built. */
  private async readParts(texts: FeedTexts): Promise<void> {
    let parts: Parts = {};
    let failed = false;
    try {
      const { landscape, documents, commitments } = await texts.feed.guidance(texts.pack, 'landscape');
      const given: Parts = {
        ...(landscape && { landscape }),
        ...(documents && { documents }),
        ...(commitments && { commitments }),
      };
      parts = texts.feed.source === 'network' ? await this.checked(given) : given;
    } catch (error) {
      const { code, detail } = failureOf(error);
      this.report(code, detail);
      failed = true;
    }
    if (texts !== this.texts) return;
    this.failed = failed;
    this.parts = parts;
    this.read = true;
    this.host.requestUpdate();
  }

  private async checked(given: Parts): Promise<Parts> {
    const schema = await fetchSchema();
    const tell = (part: string, issues: readonly Issue[]): void => {
      const fault = issues.find(({ severity }) => severity === 'error');
      if (fault) this.report('feed-entries', `${part}.${fault.path.join('.')} ${fault.code}`);
    };
    const landscape = given.landscape && schema.parseLandscape(given.landscape);
    const documents = given.documents && schema.parseDocuments(given.documents);
    const commitments = given.commitments && schema.parseCommitments(given.commitments);
    tell('landscape', landscape?.issues ?? []);
    tell('documents', documents?.issues ?? []);
    tell('commitments', commitments?.issues ?? []);
    return {
      ...(landscape?.value && { landscape: landscape.value }),
      ...(documents?.value && { documents: documents.value }),
      ...(commitments?.value && { commitments: commitments.value }),
    };
  }

  /** Asks again for what could not be had: the visitor chose something else. */
  again(): void {
    if (this.settled && !this.manifest) this.feed = undefined;
  }

  private async readCounts(feed: Feed): Promise<void> {
    let manifest: DirectoryManifest | undefined;
    try {
      manifest = await readManifest(feed);
    } catch (error) {
      const { code, detail } = failureOf(error);
      this.report(code, detail);
    }
    if (feed !== this.feed) return;
    this.manifest = manifest;
    this.settled = true;
    this.host.requestUpdate();
  }
}
