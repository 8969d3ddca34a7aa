import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedTexts } from '../../core/feed/controller.js';
import type { Feed } from '../../core/feed/feed.js';
import { readGuide } from '../../core/feed/guide.js';
import { piece } from '../../core/loading/piece.js';
import type { Questionnaire } from '../../domain/orientation/model.js';

const fetchSchema = piece(() => import('../../domain/orientation/schema.js'));

type Report = (code: string, detail: string) => void;

/** Reads the questionnaire of a feed in the element's language. Only the last texts count. */
export class QuestionnaireReader implements ReactiveController {
  questionnaire: Questionnaire | undefined;
  /** True once it is known whether the feed has one. */
  read = false;
  /** True when it could not be fetched. */
  failed = false;

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
    if (this.read && !this.failed && id && !wanted) this.report('attribute-invalid', `questionnaire="${id}"`);
    this.questionnaire = wanted ?? this.all[0];
  }

  private async take(texts: FeedTexts): Promise<void> {
    const schema = async () => (await fetchSchema()).parseQuestionnaires;
    const { value, failed } = await readGuide(texts, 'guidance', 'questionnaires', schema, this.report);
    if (texts !== this.texts) return;
    this.all = value ?? [];
    this.failed = failed;
    this.read = true;
    this.host.requestUpdate();
  }
}
