import { DivIcon, LayerGroup, Marker, type Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import Supercluster from 'supercluster';
import type { SettingId } from '../../../domain/directory/facility.js';
import type { Box } from './ground.js';
import { shapeOf } from './shapes.js';

/** A place that has a point. */
export interface Pin {
  /** Number of the facility in its Directory. */
  readonly ref: number;
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  readonly setting: SettingId | undefined;
}

/** Pixels around a pin in which others are counted with it: a finger's width. */
const APART = 48;

/** Pixels of what can be pressed. */
const TARGET = 44;

/** Half of what is drawn of it. */
const HALF = { pin: 11, crowd: 16 };

/** The closest that any map shows. */
const CLOSEST = 18;

interface Pressed {
  readonly pin: (ref: number) => void;
  /** Places that stand too near to each other for the map to show them apart. */
  readonly crowd: (lat: number, lon: number) => void;
  /** How a count is written. */
  readonly number: (count: number) => string;
}

/** Places on a map: a shape each, or how many there are where they would hide each other. */
export class Pins {
  private readonly map: LeafletMap;
  private readonly pressed: Pressed;
  private readonly layer: LayerGroup;
  private readonly clusters = new Supercluster<{ readonly pin: Pin }>({ radius: APART, maxZoom: CLOSEST });
  private picked: number | undefined;
  private marks: [lat: number, lon: number, half: number][] = [];

  constructor(map: LeafletMap, pressed: Pressed) {
    this.map = map;
    this.pressed = pressed;
    this.layer = new LayerGroup().addTo(map);
  }

  set(pins: readonly Pin[]): void {
    this.clusters.load(
      pins.map((pin) => ({
        type: 'Feature',
        properties: { pin },
        geometry: { type: 'Point', coordinates: [pin.lon, pin.lat] },
      })),
    );
    this.draw();
  }

  /** Where marks stand. */
  get boxes(): readonly Box[] {
    return this.marks.map(([lat, lon, half]) => {
      const { x, y } = this.map.latLngToContainerPoint([lat, lon]);
      return [x - half, y - half, x + half, y + half];
    });
  }

  /** Shows which pin was pressed, if any. */
  pick(ref: number | undefined): void {
    if (ref === this.picked) return;
    this.picked = ref;
    this.draw();
  }

  draw(): void {
    const { map, layer, clusters } = this;
    const bounds = map.getBounds().pad(0.1);
    layer.clearLayers();
    this.marks = [];
    const found = clusters.getClusters(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      Math.round(map.getZoom()),
    );
    for (const { properties, geometry } of found) {
      const [lon = 0, lat = 0] = geometry.coordinates;
      this.marks.push([lat, lon, 'cluster' in properties ? HALF.crowd : HALF.pin]);
      layer.addLayer(
        'cluster' in properties
          ? this.crowd(lat, lon, properties.cluster_id, properties.point_count)
          : this.single(properties.pin),
      );
    }
  }

  private single({ ref, lat, lon, name, setting }: Pin): Marker {
    const isPicked = ref === this.picked;
    return marker(lat, lon, shapeOf(setting), isPicked ? 'pin picked' : 'pin', name).on('click', () =>
      this.pressed.pin(ref),
    );
  }

  private crowd(lat: number, lon: number, id: number, count: number): Marker {
    const { map } = this;
    const text = document.createElement('span');
    text.textContent = this.pressed.number(count);
    return marker(lat, lon, text, count < 10 ? 'crowd' : 'crowd many').on('click', () => {
      const closer = this.clusters.getClusterExpansionZoom(id);
      if (closer > map.getMaxZoom()) this.pressed.crowd(lat, lon);
      else map.setView([lat, lon], Math.max(closer, map.getZoom() + 1), { animate: false });
    });
  }
}

/** The list serves the keyboard: a marker takes no place in the order of focus. */
function marker(lat: number, lon: number, picture: Element, className: string, title = ''): Marker {
  const icon = new DivIcon({
    html: picture as HTMLElement,
    className,
    iconSize: [TARGET, TARGET],
  });
  return new Marker([lat, lon], { icon, keyboard: false, title, alt: '', bubblingMouseEvents: false });
}
