import type { LitElement, ReactiveController } from 'lit';
import { readManifest } from '../../core/directory/manifest.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { failureOf, type Feed } from '../../core/feed/feed.js';
import { readGuide } from '../../core/feed/guide.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import type { CareModels } from '../../domain/content/model.js';
import type { DirectoryManifest } from '../../domain/directory/files.js';

const fetchSchema = piece(() => import('../../domain/content/models-schema.js'));
const fetchCare = piece(() => import('./parts/care.js'));

type Report = (code: string, detail: string) => void;

type Care = typeof import('./parts/care.js');

/**
 * Reads what the element draws: the models of its feed; once a wish is chosen, what draws its page, and the counts
 * of the directory.
 */
export class ModelsReader implements ReactiveController {
  models: CareModels | undefined;
  /** True once it is known whether the feed has models. */
  read = false;
  /** True when they could not be fetched. */
  failed = false;
  /** What draws the page of a wish. */
  readonly care: LatePart<Care>;
  /** What the directory counts; undefined while waiting, and where it cannot be read. */
  manifest: DirectoryManifest | undefined;
  /** True once the counts are there, or cannot be had. */
  settled = false;

  private readonly host: LitElement;
  private readonly report: Report;
  private texts: FeedTexts | undefined;
  private feed: Feed | undefined;

  constructor(host: LitElement, report: Report) {
    this.host = host;
    this.report = report;
    this.care = new LatePart(host, fetchCare, { report, styles: ({ careStyles }) => [careStyles] });
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
      if (texts) void this.readModels(texts);
      else this.read = false;
    }
    if (chosen && texts && !this.feed) {
      this.feed = texts.feed;
      if (this.care.state !== 'here') void this.care.fetch();
      void this.readCounts(texts.feed);
    }
  }

  private async readModels(texts: FeedTexts): Promise<void> {
    const schema = async () => (await fetchSchema()).parseModels;
    const { value, failed } = await readGuide(texts, 'guidance', 'models', schema, this.report);
    if (texts !== this.texts) return;
    this.models = value;
    this.failed = failed;
    this.read = true;
    this.host.requestUpdate();
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
