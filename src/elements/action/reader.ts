import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedTexts } from '../../core/feed/controller.js';
import type { Feed } from '../../core/feed/feed.js';
import type { ActionSheet } from '../../domain/action/model.js';

type Report = (code: string, detail: string) => void;

/** Reads the action sheets of a feed in the element's language. Only the last texts count. */
export class ActionReader implements ReactiveController {
  sheets: readonly ActionSheet[] = [];
  /** True once it is known whether the feed has any. */
  read = false;

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

  /** The pack that is built in was checked when it was built. */
  private async take(texts: FeedTexts): Promise<void> {
    let actions: readonly ActionSheet[] | undefined;
    try {
      ({ actions } = await texts.feed.guidance(texts.pack, 'actions'));
    } catch (error) {
      this.report('strings-unreachable', String(error));
    }
    const checked = actions && texts.feed.source === 'network' ? await this.checked(actions) : actions;
    if (texts !== this.texts) return;
    this.sheets = checked ?? [];
    this.read = true;
    this.host.requestUpdate();
  }

  private async checked(actions: unknown): Promise<readonly ActionSheet[]> {
    try {
      const { parseActions } = await import('../../domain/action/schema.js');
      const { value, issues } = parseActions(actions);
      const fault = issues.find(({ severity }) => severity === 'error');
      if (fault) this.report('feed-entries', `actions.${fault.path.join('.')} ${fault.code}`);
      return value ?? [];
    } catch (error) {
      this.report('strings-unreachable', String(error));
      return [];
    }
  }
}
