/** What draws the map: fetched once a visitor asks for it, with Leaflet and the outlines of the feed's countries. */

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { Map as LeafletMap, type LatLng } from 'leaflet/dist/leaflet-src.esm.js';
import { failureOf } from '../../../core/feed/feed.js';
import type { Feed } from '../../../core/feed/feed.js';
import { fetchSchema } from '../../../core/feed/schema.js';
import { cross, icon, search } from '../../../core/ui/icons.js';
import type { Outlines } from '../../../domain/directory/outlines.js';
import type { Hit } from '../../../domain/directory/query.js';
import type { Spot } from '../asking.js';
import { framing } from './framing.js';
import { Ground } from './ground.js';
import { leafletStyles } from './leaflet.styles.js';
import type { MapInput } from './map-input.js';
import { renderAsk, renderLegend } from './map-words.js';
import { mapStyles } from './map.styles.js';
import { Pins, type Pin } from './pins.js';

export const styles = [leafletStyles, mapStyles];

/** Km around a crowd of places that stand in one spot. */
const IN_ONE_SPOT = 1;

/** What is drawn while the map is on the page. */
interface Drawn {
  readonly map: LeafletMap;
  readonly ground: Ground;
  readonly pins: Pins;
  readonly size: ResizeObserver;
}

/** A map of the list: land, large towns and the places that have a point. It asks nobody but the feed. */
export class MapView {
  private readonly host: LitElement;
  private readonly report: (code: string, detail: string) => void;
  private input: MapInput | undefined;
  private element: HTMLElement | undefined;
  private drawn: Drawn | undefined;
  private outlines: Outlines | undefined;
  private outlinesOf: Feed | undefined;
  private hits: readonly Hit[] = [];
  private pins: readonly Pin[] = [];
  /** Where the map was when it left the page. */
  private left: { readonly centre: LatLng; readonly zoom: number } | undefined;
  /** The point that the list was last framed around. */
  private framed: string | undefined;
  /** True while the map moves by itself. */
  private moving = false;
  /** True once the visitor moved the map to where the list does not look. */
  private isElsewhere = false;
  private picked: number | undefined;
  private tilesAgreed = false;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.report = report;
  }

  /** Forgets what the visitor did to the map. */
  forget(): void {
    this.left = this.picked = this.framed = undefined;
    this.isElsewhere = this.tilesAgreed = false;
  }

  draw(input: MapInput): TemplateResult {
    this.take(input);
    const { locale, fromMap, look } = input;
    const { t } = locale;
    return html`<section class="map-part no-print" aria-label=${t('map')}>
      <div class="map-frame">
        <div class="map" role="img" aria-label="${t('map')}. ${t('map_note')}" ${ref(this.place)}></div>
        <div class="map-zoom">
          <button type="button" aria-label=${t('map_closer')} @click=${() => this.drawn?.map.zoomIn()}>
            +
          </button>
          <button type="button" aria-label=${t('map_further')} @click=${() => this.drawn?.map.zoomOut()}>
            −
          </button>
        </div>
        ${
          this.isElsewhere
            ? html`<button class="button map-here" type="button" @click=${this.onHere}>
                ${icon(search)}<span>${t('map_here')}</span>
              </button>`
            : nothing
        }
      </div>
      ${this.renderPicked(input)} ${renderLegend(input, this.pins, this.attribution)}
      ${
        fromMap
          ? html`<button class="quiet" type="button" @click=${() => look(undefined)}>
              ${t('widen_list')}
            </button>`
          : nothing
      }
      ${input.tiles && !this.tilesAgreed ? renderAsk(input.tiles, locale, this.onAgreed) : nothing}
    </section>`;
  }

  /** After each drawing of the element: what has changed in the list changes on the map. */
  follow(): void {
    const { element, input } = this;
    if (!element || !input) return;
    const drawn = (this.drawn ??= this.start(element));
    drawn.pins.pick(this.picked);
    if (this.tilesAgreed && input.tiles) drawn.ground.setTiles(input.tiles);
    const around = input.near ? `${input.near.lat} ${input.near.lon}` : '';
    const bounds = drawn.map.getBounds();
    const isSame = around === this.framed && this.pins.some(({ lat, lon }) => bounds.contains([lat, lon]));
    if (this.framed !== undefined && (isSame || this.pins.length === 0)) return;
    this.framed = around;
    this.frame();
  }

  private take(input: MapInput): void {
    const { hits, directory } = input;
    const isSame =
      this.input?.directory === directory &&
      hits.length === this.hits.length &&
      hits.every(({ ref: number }, at) => number === this.hits[at]?.ref);
    this.input = input;
    this.hits = hits;
    void this.readOutlines(input.texts.feed);
    if (isSame) return;
    this.pins = hits.flatMap(({ ref: number }): Pin[] => {
      const { lat, lon, name, kind } = directory.record(number);
      if (lat === undefined || lon === undefined) return [];
      return [{ ref: number, lat, lon, name, setting: directory.kinds[kind] }];
    });
    if (!this.pins.some((pin) => pin.ref === this.picked)) this.picked = undefined;
    const { drawn } = this;
    drawn?.pins.set(this.pins);
    drawn?.ground.drawNames(drawn.pins.boxes);
  }

  /** The element that the map is drawn in came, or went. */
  private readonly place = (element: Element | undefined): void => {
    const { drawn } = this;
    if (drawn) {
      this.left = { centre: drawn.map.getCenter(), zoom: drawn.map.getZoom() };
      drawn.size.disconnect();
      drawn.map.remove();
      this.drawn = undefined;
    }
    // It has no size before all is drawn: see follow.
    this.element = element as HTMLElement | undefined;
  };

  private start(element: HTMLElement): Drawn {
    const map = new LeafletMap(element, {
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      scrollWheelZoom: false,
      fadeAnimation: false,
      zoomAnimation: false,
      markerZoomAnimation: false,
      inertia: false,
      // The element is watched, whatever changes its size.
      trackResize: false,
      minZoom: 2,
      maxBounds: [
        [-85, -200],
        [85, 200],
      ],
    });
    const { left } = this;
    map.setView(left?.centre ?? [46.6, 2.5], left?.zoom ?? 5);
    const ground = new Ground(map);
    const pins = new Pins(map, {
      pin: (number) => void this.pick(number),
      crowd: (lat, lon) => this.look({ lat, lon, radius_km: IN_ONE_SPOT }),
      number: (count) => this.input?.locale.format.number(count) ?? '',
    });
    const size = new ResizeObserver(() => this.still(() => map.invalidateSize({ pan: false })));
    size.observe(element);
    map.on('moveend', () => {
      pins.draw();
      ground.drawNames(pins.boxes);
      this.onMoved();
    });
    if (this.outlines) ground.setOutlines(this.outlines);
    pins.set(this.pins);
    ground.drawNames(pins.boxes);
    return { map, ground, pins, size };
  }

  private async readOutlines(feed: Feed): Promise<void> {
    if (feed === this.outlinesOf) return;
    this.outlinesOf = feed;
    const { outlines } = feed.manifest;
    if (!outlines) return;
    try {
      this.outlines = await feed.json<Outlines>(outlines, async () => (await fetchSchema()).parseOutlines);
      const { drawn } = this;
      drawn?.ground.setOutlines(this.outlines);
      drawn?.ground.drawNames(drawn.pins.boxes);
    } catch (error) {
      const { code, detail } = failureOf(error);
      this.report(code, detail);
    }
    this.host.requestUpdate();
  }

  /** Shows what the list holds: those of the visitor's country, where the list looks around nowhere. */
  private frame(): void {
    const { drawn, input } = this;
    if (!drawn || !input) return;
    const { near, country, directory } = input;
    const own = this.pins.filter((pin) => directory.record(pin.ref).country === country);
    const bounds = framing(near || own.length === 0 ? this.pins : own, near);
    if (bounds)
      this.still(() => drawn.map.fitBounds(bounds, { padding: [44, 44], maxZoom: 11, animate: false }));
    this.isElsewhere = false;
  }

  private still(move: () => void): void {
    this.moving = true;
    move();
    this.moving = false;
  }

  private onMoved(): void {
    if (this.moving || this.isElsewhere) return;
    this.isElsewhere = true;
    this.host.requestUpdate();
  }

  private readonly onHere = (): void => {
    if (!this.drawn) return;
    const { map } = this.drawn;
    const centre = map.getCenter().wrap();
    const reach = Math.max(1, Math.round(centre.distanceTo(map.getBounds().getNorthEast()) / 1000));
    this.look({ lat: centre.lat, lon: centre.lng, radius_km: reach });
  };

  /** Makes the list look around a point, without moving the map. */
  private look(point: Spot): void {
    const { input } = this;
    if (!input) return;
    this.isElsewhere = false;
    this.framed = `${point.lat} ${point.lon}`;
    input.look({ ...point, label: input.locale.t('map_place') });
  }

  private async pick(number: number | undefined): Promise<void> {
    this.picked = number;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (number === undefined) return;
    const card = this.host.renderRoot.querySelector('.map-picked');
    card?.querySelector<HTMLElement>('.name')?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }

  private get attribution(): string {
    if (this.tilesAgreed && this.input?.tiles) return this.input.tiles.attribution;
    return this.outlines?.attribution ?? '';
  }

  private readonly onAgreed = (): void => {
    this.tilesAgreed = true;
    this.host.requestUpdate();
  };

  /** The card of the pin that was pressed. */
  private renderPicked({ locale, directory, card }: MapInput): TemplateResult | typeof nothing {
    const hit = this.hits.find(({ ref: number }) => number === this.picked);
    if (!hit) return nothing;
    return html`<div class="map-picked">
      <button class="quiet" type="button" @click=${() => void this.pick(undefined)}>
        ${icon(cross)}<span>${locale.t('close')}</span>
      </button>
      ${card(hit, directory.record(hit.ref))}
    </div>`;
  }
}
