import type { LitElement } from 'lit';
import { CountsReading } from '../../core/directory/counts.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { GuideReading } from '../../core/feed/guide.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import type { Questionnaire } from '../../domain/orientation/model.js';

const fetchSchema = piece(() => import('../../domain/orientation/schema.js'));
const fetchLazy = piece(() => import('./lazy.js'));

type Lazy = typeof import('./lazy.js');
type Report = (code: string, detail: string) => void;

/**
 * The questionnaire of a feed, and what only the result needs: its code and the counts of the directory. Those are
 * asked for at once, when the visitor first continues: what is fetched, and when, says nothing about the answers.
 */
export class QuestionnaireReading extends GuideReading<'questionnaires'> {
  questionnaire: Questionnaire | undefined;
  readonly lazy: LatePart<Lazy>;
  readonly counts: CountsReading;
  private readonly host: LitElement;
  private readonly tell: Report;
  private begun = false;

  constructor(host: LitElement, report: Report) {
    const schema = async () => ({ questionnaires: (await fetchSchema()).parseQuestionnaires });
    super(host, 'guidance', ['questionnaires'], schema, report);
    this.host = host;
    this.tell = report;
    this.counts = new CountsReading(host, report);
    this.lazy = new LatePart(host, fetchLazy, {
      report,
      styles: ({ lazyStyles }) => lazyStyles,
      taken: ({ Paper }) => {
        new Paper(host);
      },
    });
  }

  /** Runs before each drawing. `id` is the questionnaire wanted; without it, the first. */
  followOne(texts: FeedTexts | undefined, id: string | undefined): void {
    this.follow(texts);
    this.counts.follow(texts?.feed, this.begun);
    const all = this.entries.questionnaires ?? [];
    const wanted = id ? all.find((each) => each.id === id) : undefined;
    if (this.read && !this.failed && id && !wanted) this.tell('attribute-invalid', `questionnaire="${id}"`);
    this.questionnaire = wanted ?? all[0];
  }

  /** Asks for what the result needs; for what could not be had, again. */
  fetchResult(): void {
    this.begun = true;
    this.counts.again();
    void this.lazy.fetch();
    this.host.requestUpdate();
  }
}
