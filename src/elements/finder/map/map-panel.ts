/** Holds whether the map is open. What draws it is fetched when a visitor asks for it, and nothing of it before. */

import { html, nothing, svg, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addRemedies } from '../../../core/element/faults.js';
import { LatePart } from '../../../core/loading/late-part.js';
import { piece } from '../../../core/loading/piece.js';
import { renderUnfetched } from '../../../core/loading/unfetched.js';
import { icon } from '../../../core/ui/icons.js';
import type { FinderLocale } from '../strings.js';
import type { MapInput } from './map-input.js';

const fetchView = piece(() => import('./map-view.js'));
type Part = Awaited<ReturnType<typeof fetchView>>;

const map = svg`<path d="m3.5 6.5 5.5-2 6 2 5.5-2v13l-5.5 2-6-2-5.5 2ZM9 4.5v13M15 6.5v13"/>`;

addRemedies({
  'map-refused':
    'the page’s policy has require-trusted-types-for, which the library of the map does not pass. The list is shown without a map.',
});

/** The map beside the list: its button, and what stands in its place until it is there. */
export class MapPanel implements ReactiveController {
  open = false;
  /** True once the page's policy kept the map's library from running. */
  private refused = false;
  private view: InstanceType<Part['MapView']> | undefined;
  private readonly host: LitElement;
  private readonly late: LatePart<Part>;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.late = new LatePart(host, fetchView, {
      report: (code, detail) => report(this.refused ? 'map-refused' : code, detail),
      styles: ({ styles }) => styles,
      taken: ({ MapView }) => (this.view = new MapView(host, report)),
    });
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.open) this.view?.follow();
  }

  toggle(): void {
    this.open = !this.open;
    if (this.open) void this.fetch();
    this.host.requestUpdate();
  }

  /** As if nobody had opened it. */
  forget(): void {
    this.open = false;
    this.view?.forget();
  }

  renderButton({ t }: FinderLocale): TemplateResult {
    return html`<button
      class="chip map-button no-print"
      type="button"
      aria-pressed=${this.open ? 'true' : 'false'}
      @click=${() => this.toggle()}
    >
      ${icon(map)}<span>${t('map')}</span>
    </button>`;
  }

  draw(input: MapInput, help: () => TemplateResult): TemplateResult | typeof nothing {
    const { locale } = input;
    if (!this.open) return nothing;
    if (this.view) return this.view.draw(input);
    if (this.refused && this.late.state === 'failed')
      return html`<p class="panel small no-print" role="status">${locale.t('map_refused')}</p>`;
    return html`<div class="map-coming no-print">${renderUnfetched(this.late, locale, help)}</div>`;
  }

  private async fetch(): Promise<void> {
    // Leaflet writes markup while it loads: a policy may refuse that, and the error does not say so in every browser.
    const onRefusal = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
      this.refused ||= effectiveDirective === 'require-trusted-types-for';
    };
    document.addEventListener('securitypolicyviolation', onRefusal);
    await this.late.fetch();
    document.removeEventListener('securitypolicyviolation', onRefusal);
  }
}
