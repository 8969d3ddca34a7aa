import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedTexts } from '../../core/feed/controller.js';
import type { Feed } from '../../core/feed/feed.js';
import type { Questionnaire } from '../../domain/orientation/model.js';

type Report = (code: string, detail: string) => void;

/** Reads the questionnaire of a feed in the element's language. Only the last texts count. */
export class QuestionnaireReader implements ReactiveController {
  questionnaire: Questionnaire | undefined;
  /** True once it is known whether the feed has one. */
  read = false;

  private readonly host: ReactiveControllerHost;
  private readonly report: Report;
  private texts: FeedTexts | undefined;
  private feed: Feed | undefined;
  private all: readonly Questionnaire[] = [];

  constructor(host: ReactiveControllerHost, report: Report) {
    this.host = host;
    this.report = report;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.texts = undefined;
  }

  /** Runs before each drawing. `id` is the questionnaire wanted; without it, the first. */
  follow(texts: FeedTexts | undefined, id: string | undefined): void {
    if (texts !== this.texts) {
      if (texts && texts.feed !== this.feed) {
        this.feed = texts.feed;
        this.read = false;
      }
      this.texts = texts;
      if (texts) void this.take(texts);
    }
    const wanted = id ? this.all.find((each) => each.id === id) : undefined;
    if (this.read && id && !wanted) this.report('attribute-invalid', `questionnaire="${id}"`);
    this.questionnaire = wanted ?? this.all[0];
  }

  /** The pack that is built in was checked when it was built. */
  private async take(texts: FeedTexts): Promise<void> {
    let questionnaires: readonly Questionnaire[] | undefined;
    try {
      ({ questionnaires } = await texts.feed.guidance(texts.pack, 'guidance'));
    } catch (error) {
      this.report('strings-unreachable', String(error));
    }
    const checked =
      questionnaires && texts.feed.source === 'network' ? await this.checked(questionnaires) : questionnaires;
    if (texts !== this.texts) return;
    this.all = checked ?? [];
    this.read = true;
    this.host.requestUpdate();
  }

  private async checked(questionnaires: unknown): Promise<readonly Questionnaire[]> {
    try {
      const { parseQuestionnaires } = await import('../../domain/orientation/schema.js');
      const { value, issues } = parseQuestionnaires(questionnaires);
      const fault = issues.find(({ severity }) => severity === 'error');
      if (fault) this.report('feed-entries', `questionnaires.${fault.path.join('.')} ${fault.code}`);
      return value ?? [];
    } catch (error) {
      this.report('strings-unreachable', String(error));
      return [];
    }
  }
}
