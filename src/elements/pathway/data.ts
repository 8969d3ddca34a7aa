import type { LitElement } from 'lit';
import type { FeedTexts } from '../../core/feed/controller.js';
import { GuideReading } from '../../core/feed/guide.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import type { Pathway } from '../../domain/pathway/model.js';
import { routeOf, type Route } from '../../domain/pathway/route.js';

const fetchSchema = piece(() => import('../../domain/pathway/schema.js'));
const fetchLazy = piece(() => import('./lazy.js'));

type Lazy = typeof import('./lazy.js');
type Report = (code: string, detail: string) => void;

/** The pathway of a feed, and what draws its week. */
export class PathwayReading extends GuideReading<'pathways'> {
  pathway: Pathway | undefined;
  /** The steps of the pathway in their order. */
  route: Route | undefined;
  /** What draws the week of a contract; asked for once a pathway with one is shown. */
  readonly lazy: LatePart<Lazy>;
  private readonly tell: Report;

  constructor(host: LitElement, report: Report) {
    const schema = async () => ({ pathways: (await fetchSchema()).parsePathways });
    super(host, 'pathways', ['pathways'], schema, report);
    this.tell = report;
    this.lazy = new LatePart(host, fetchLazy, { report, styles: ({ lazyStyles }) => lazyStyles });
  }

  /** Runs before each drawing. `id` is the pathway wanted; without it, the first. */
  followOne(texts: FeedTexts | undefined, id: string | undefined): void {
    this.follow(texts);
    const all = this.entries.pathways ?? [];
    const wanted = id ? all.find((each) => each.id === id) : undefined;
    if (this.read && !this.failed && id && !wanted) this.tell('attribute-invalid', `pathway="${id}"`);
    const pathway = wanted ?? all[0];
    if (pathway === this.pathway) return;
    this.pathway = pathway;
    this.route = pathway && this.walk(pathway);
    if (pathway?.week) void this.lazy.fetch();
  }

  /** True once all that the pathway needs is there, or could not be had. */
  get settled(): boolean {
    const { state, failures } = this.lazy;
    return !this.pathway?.week || state === 'here' || failures > 0;
  }

  private walk(pathway: Pathway): Route {
    const { route, issues } = routeOf(pathway);
    const said = issues.map(({ code, path, args }) =>
      `${path.join('.')} ${code} ${args['value'] ?? ''}`.trim(),
    );
    // What led to an entry that was left out leads nowhere, and is no fault of its own.
    if (said.length > 0 && this.guide?.sound)
      this.tell('feed-entries', `pathways.${pathway.id}: ${said.join(', ')}`);
    return route;
  }
}
