import type { LitElement } from 'lit';
import { CountsReading } from '../../core/directory/counts.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { GuideReading } from '../../core/feed/guide.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import type { CareModels } from '../../domain/content/model.js';

const fetchSchema = piece(() => import('../../domain/content/models-schema.js'));
const fetchLazy = piece(() => import('./lazy.js'));

type Lazy = typeof import('./lazy.js');

/** The models of a feed; once a wish is chosen, the counts of its directory, and what draws the page of a wish. */
export class ModelsReading extends GuideReading<'models'> {
  readonly lazy: LatePart<Lazy>;
  readonly counts: CountsReading;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    const schema = async () => ({ models: (await fetchSchema()).parseModels });
    super(host, 'guidance', ['models'], schema, report);
    this.lazy = new LatePart(host, fetchLazy, { report, styles: ({ lazyStyles }) => lazyStyles });
    this.counts = new CountsReading(host, report);
  }

  get models(): CareModels | undefined {
    return this.entries.models;
  }

  /** Runs before each drawing. */
  followChoice(texts: FeedTexts | undefined, chosen: boolean): void {
    this.follow(texts);
    this.counts.follow(texts?.feed, chosen);
    if (chosen && texts && this.lazy.state === 'unasked') void this.lazy.fetch();
  }
}
