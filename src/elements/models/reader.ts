import { adoptStyles, type LitElement, type ReactiveController } from 'lit';
import type { FeedTexts } from '../../core/feed/controller.js';
import { FeedError, type Feed } from '../../core/feed/feed.js';
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
  /** What draws the page of a wish; undefined while waiting, and where it cannot be fetched. */
  care: Care | undefined;
  /** What the directory counts; undefined while waiting, and where it cannot be read. */
  manifest: DirectoryManifest | undefined;
  /** True once both are there, or could not be had. */
  settled = false;

  private readonly host: LitElement;
  private readonly report: Report;
  private texts: FeedTexts | undefined;
  private feed: Feed | undefined;

  constructor(host: LitElement, report: Report) {
    this.host = host;
    this.report = report;
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
      void this.readCare(texts.feed);
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

  private async readCare(feed: Feed): Promise<void> {
    let manifest: DirectoryManifest | undefined;
    try {
      this.care ??= await this.fetchCare();
      manifest = await this.care.readManifest(feed);
    } catch (error) {
      if (error instanceof FeedError) this.report(error.code, error.detail);
      else this.report('strings-unreachable', String(error));
    }
    if (feed !== this.feed) return;
    this.manifest = manifest;
    this.settled = true;
    this.host.requestUpdate();
  }

  private async fetchCare(): Promise<Care> {
    const care = await import('./parts/care.js');
    const { elementStyles } = this.host.constructor as typeof LitElement;
    const root = this.host.shadowRoot;
    if (root) adoptStyles(root, [...elementStyles, care.careStyles]);
    return care;
  }
}
