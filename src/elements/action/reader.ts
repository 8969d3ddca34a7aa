import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedTexts } from '../../core/feed/controller.js';
import type { Feed } from '../../core/feed/feed.js';
import { readGuide } from '../../core/feed/guide.js';
import { piece } from '../../core/loading/piece.js';
import type { ActionSheet } from '../../domain/action/model.js';

const fetchSchema = piece(() => import('../../domain/action/schema.js'));

type Report = (code: string, detail: string) => void;

/** Reads the action sheets of a feed in the element's language. Only the last texts count. */
export class ActionReader implements ReactiveController {
  sheets: readonly ActionSheet[] = [];
  /** True once it is known whether the feed has sheets. */
  read = false;
  /** True when they could not be fetched. */
  failed = false;

  private readonly host: ReactiveControllerHost;
  private readonly report: Report;
  private texts: FeedTexts | undefined;
  private feed: Feed | undefined;

  constructor(host: ReactiveControllerHost, report: Report) {
    this.host = host;
    this.report = report;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.texts = undefined;
  }

  /** Runs before each drawing. */
  follow(texts: FeedTexts | undefined): void {
    if (texts === this.texts) return;
    if (texts && texts.feed !== this.feed) {
      this.feed = texts.feed;
      this.read = false;
    }
    this.texts = texts;
    if (texts) void this.take(texts);
  }

  private async take(texts: FeedTexts): Promise<void> {
    const schema = async () => (await fetchSchema()).parseActions;
    const { value, failed } = await readGuide(texts, 'actions', 'actions', schema, this.report);
    if (texts !== this.texts) return;
    this.sheets = value ?? [];
    this.failed = failed;
    this.read = true;
    this.host.requestUpdate();
  }
}
