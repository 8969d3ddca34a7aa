/** Apart from the element: it holds a position that the visitor may take back, and has strings of its own. */

import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { failureOf, type Feed } from '../../../core/feed/feed.js';
import { piece } from '../../../core/loading/piece.js';
import { LocaleController } from '../../../core/i18n/locale.js';
import { journey } from '../../../core/page/journey.js';
import { askPosition } from '../../../core/directory/position.js';
import { cross, icon, near as around } from '../../../core/ui/icons.js';
import { AROUND, type Near } from '../../../domain/directory/query.js';
import type { Asked, Counted } from './count.js';
import { nearStrings, type NearKey } from './strings.js';

const fetchCount = piece(() => import('./count.js'));

type Report = (code: string, detail: string) => void;

/** The element, with the place that the webmaster names. */
export interface NearHost extends ReactiveControllerHost, Element {
  readonly near: string | undefined;
}

/** Where the count stands: `none` where no place is known, `failed` where the directory cannot be read. */
type Standing = 'none' | 'counting' | 'failed' | Counted;

/**
 * How many places of the open kind are near the place that the webmaster names, or near the visitor. The position is
 * asked for when the visitor presses, and is kept in here until they take it back or leave.
 */
export class Nearness implements ReactiveController {
  private readonly host: NearHost;
  private readonly report: Report;
  private readonly locale: LocaleController<NearKey>;
  private position: Near | undefined;
  private locating: 'idle' | 'waiting' | 'refused' = 'idle';
  private presses = 0;
  /** What `standing` answers; undefined where nothing is to be counted. */
  private asked: Asked | undefined;
  private standing: Standing = 'none';
  private unfollow: (() => void) | undefined;

  constructor(host: NearHost, report: Report) {
    this.host = host;
    this.report = report;
    this.locale = new LocaleController(host, nearStrings);
    host.addController(this);
  }

  hostConnected(): void {
    this.unfollow = journey.follow((cleared) => cleared && this.forget());
  }

  hostDisconnected(): void {
    this.unfollow?.();
    this.presses += 1;
    this.locating = 'idle';
    this.asked = undefined;
  }

  /**
   * Runs before each drawing; only the last question counts.
   *
   * @param kind the kind that is open; without one, nothing is fetched
   */
  follow(feed: Feed, kind: string | undefined, country: string | undefined): void {
    this.locale.setPublisherLocale(feed.publisherLocale);
    const near = this.position ?? (this.host.near?.trim() || undefined);
    const asked = kind !== undefined && near !== undefined ? { feed, kind, near, country } : undefined;
    if (isSame(asked, this.asked)) return;
    this.asked = asked;
    this.standing = asked ? 'counting' : 'none';
    if (asked) void this.count(asked);
  }

  /** @param total how many of the kind there are, at least one */
  render(total: number): TemplateResult | typeof nothing {
    const { locale, standing } = this;
    if (locale.failed) return nothing;
    if (!locale.ready || (standing === 'counting' && !this.position))
      return html`<p class="skeleton near-coming"></p>`;
    return html`<div class="near">
      <div role="status">${this.renderLine(total)}</div>
      ${this.position !== undefined || standing === 'none' ? this.renderButton() : nothing}
    </div>`;
  }

  private renderLine(total: number): TemplateResult | typeof nothing {
    const { standing, locale } = this;
    const { t, format } = locale;
    if (this.locating === 'refused') return html`<p class="no-print">${t('refused')}</p>`;
    if (standing === 'failed' && this.position) return html`<p class="no-print">${t('error_title')}.</p>`;
    if (typeof standing === 'string') return nothing;
    const { near, unplaced, label } = standing;
    const number = format.number(unplaced);
    if (unplaced === total) return html`<p>${t('nowhere', { count: unplaced, number })}</p>`;
    const from = this.position ? 'you' : label === undefined ? 'point' : 'place';
    return html`<p>
        ${t(near > 0 ? from : `${from}_none`, {
          number: format.number(near),
          distance: format.distance(AROUND),
          place: label ?? '',
        })}
      </p>
      ${unplaced > 0 ? html`<p class="muted">${t('unplaced', { count: unplaced, number })}</p>` : nothing}`;
  }

  /** One button for both ways, so that the focus stays on it. */
  private renderButton(): TemplateResult {
    const isWaiting = this.locating === 'waiting' || this.standing === 'counting';
    const key = isWaiting ? 'waiting' : this.position ? 'forget' : 'ask';
    return html`<button class="quiet" type="button" @click=${this.onPress}>
      ${icon(this.position && !isWaiting ? cross : around)}<span>${this.locale.t(key)}</span>
    </button>`;
  }

  private async count(asked: Asked): Promise<void> {
    let standing: Standing;
    try {
      const { countNear } = await fetchCount();
      standing = (await countNear(asked, this.report)) ?? 'none';
    } catch (error) {
      standing = 'failed';
      const { code, detail } = failureOf(error);
      this.report(code, detail);
    }
    if (asked !== this.asked) return;
    this.standing = standing;
    this.host.requestUpdate();
  }

  private forget(): void {
    this.presses += 1;
    this.position = undefined;
    this.locating = 'idle';
    this.host.requestUpdate();
  }

  private readonly onPress = async (): Promise<void> => {
    if (this.locating === 'waiting') return;
    if (this.position) {
      this.forget();
      return;
    }
    const press = ++this.presses;
    this.locating = 'waiting';
    this.host.requestUpdate();
    const position = await askPosition();
    if (press !== this.presses) return;
    this.position = position;
    this.locating = position ? 'idle' : 'refused';
    this.host.requestUpdate();
  };
}

function isSame(one: Asked | undefined, other: Asked | undefined): boolean {
  if (!one || !other) return one === other;
  const { feed, kind, near, country } = one;
  return (
    feed === other.feed &&
    kind === other.kind &&
    country === other.country &&
    JSON.stringify(near) === JSON.stringify(other.near)
  );
}
