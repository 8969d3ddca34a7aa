import type { LitElement, ReactiveController } from 'lit';
import type { FeedTexts } from '../../core/feed/controller.js';
import type { Feed } from '../../core/feed/feed.js';
import { readGuide } from '../../core/feed/guide.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import type { Pathway } from '../../domain/pathway/model.js';
import { routeOf, type Route } from '../../domain/pathway/route.js';

const fetchWeek = piece(() => import('./parts/week.js'));
const fetchSchema = piece(() => import('../../domain/pathway/schema.js'));

type Report = (code: string, detail: string) => void;

type Week = typeof import('./parts/week.js');

/** Reads the pathway of a feed in the element's language, and what draws its week. Only the last texts count. */
export class PathwayReader implements ReactiveController {
  pathway: Pathway | undefined;
  /** The steps of the pathway in their order. */
  route: Route | undefined;
  /** Language of the texts, where the pathway names no other. */
  written = '';
  /** True once it is known whether the feed has one. */
  read = false;
  /** True when the pathways could not be fetched. */
  failed = false;
  /** What draws the week of a contract; asked for once a pathway with one is shown. */
  readonly week: LatePart<Week>;

  private readonly host: LitElement;
  private readonly report: Report;
  private texts: FeedTexts | undefined;
  private feed: Feed | undefined;
  private all: readonly Pathway[] = [];
  /** False when entries were left out: what they led to is then reached by nothing, and is no fault of its own. */
  private sound = true;

  constructor(host: LitElement, report: Report) {
    this.host = host;
    this.report = report;
    this.week = new LatePart(host, fetchWeek, { report, styles: ({ weekStyles }) => [weekStyles] });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.texts = undefined;
  }

  /** Runs before each drawing. `id` is the pathway wanted; without it, the first. */
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
    if (this.read && !this.failed && id && !wanted) this.report('attribute-invalid', `pathway="${id}"`);
    const pathway = wanted ?? this.all[0];
    if (pathway === this.pathway) return;
    this.pathway = pathway;
    this.route = pathway && this.walk(pathway);
    if (pathway?.week) void this.week.fetch();
  }

  /** True once all that the pathway needs is there, or could not be had. */
  get settled(): boolean {
    const { state, failures } = this.week;
    return !this.pathway?.week || state === 'here' || failures > 0;
  }

  private walk(pathway: Pathway): Route {
    const { route, issues } = routeOf(pathway);
    const said = issues.map(({ code, path, args }) =>
      `${path.join('.')} ${code} ${args['value'] ?? ''}`.trim(),
    );
    if (said.length > 0 && this.sound)
      this.report('feed-entries', `pathways.${pathway.id}: ${said.join(', ')}`);
    return route;
  }

  private async take(texts: FeedTexts): Promise<void> {
    const schema = async () => (await fetchSchema()).parsePathways;
    const { value, failed, sound } = await readGuide(texts, 'pathways', 'pathways', schema, this.report);
    if (texts !== this.texts) return;
    this.all = value ?? [];
    this.written = texts.pack.locale;
    this.failed = failed;
    this.sound = sound;
    this.read = true;
    this.host.requestUpdate();
  }
}
