import type { LitElement } from 'lit';
import { CountsReading } from '../../core/directory/counts.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { GuideReading } from '../../core/feed/guide.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import type { Nearness, NearHost } from './near/nearness.js';

const fetchSchema = piece(() => import('../../domain/landscape/schema.js'));
const fetchLazy = piece(() => import('./lazy.js'));

type Lazy = typeof import('./lazy.js');
type Parts = 'landscape' | 'documents' | 'commitments';

/**
 * The landscape of a feed: one without it still has its kinds. Once a kind is chosen, the counts of the directory, and
 * what draws the page of a kind.
 */
export class PanoramaReading extends GuideReading<Parts> {
  readonly lazy: LatePart<Lazy>;
  readonly counts: CountsReading;
  /** Says how many facilities are near; there once `lazy` is. */
  nearness: Nearness | undefined;

  constructor(host: LitElement & NearHost, report: (code: string, detail: string) => void) {
    const schema = async () => {
      const { parseLandscape, parseDocuments, parseCommitments } = await fetchSchema();
      return { landscape: parseLandscape, documents: parseDocuments, commitments: parseCommitments };
    };
    super(host, 'landscape', ['landscape', 'documents', 'commitments'], schema, report);
    this.counts = new CountsReading(host, report);
    this.lazy = new LatePart(host, fetchLazy, {
      report,
      styles: ({ lazyStyles }) => lazyStyles,
      taken: ({ Lines, Nearness }) => {
        // No line before a kind is chosen; from then on they are drawn after each drawing of the host.
        new Lines(host);
        this.nearness = new Nearness(host, report);
      },
    });
  }

  /** Runs before each drawing. */
  followChoice(texts: FeedTexts | undefined, chosen: boolean): void {
    this.follow(texts);
    this.counts.follow(texts?.feed, chosen);
    if (chosen && texts && this.lazy.state === 'unasked') void this.lazy.fetch();
  }
}
