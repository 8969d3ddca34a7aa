import {
  DivIcon,
  LayerGroup,
  Marker,
  Polygon,
  SVG,
  TileLayer,
  type Map as LeafletMap,
} from 'leaflet/dist/leaflet-src.esm.js';
import { ringPoints, type Landmark, type Outlines } from '../../../domain/directory/outlines.js';
import type { Tiles } from './tiles.js';

/** The closest that outlines are worth looking at, and street maps. */
const CLOSEST = { outlines: 13, tiles: 18 };

/** About the width of a letter and the height of a name, in pixels. */
const LETTER = 9;
const LINE = 24;

/** Air beside a name, and half of a town's dot. */
const AIR = 8;
const DOT = 5;

/** Where a name may stand, by its class: pixels from the point of the town down to the top of the name. */
const PLACES: readonly (readonly [className: string, down: number])[] = [
  ['town', 8],
  ['town above', -8 - LINE],
  ['town far', 17],
];

/** Pixels from the corner of the map. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** What the places stand on: land and large towns, or the pictures of a street map once they are agreed to. */
export class Ground {
  private readonly map: LeafletMap;
  private readonly names: LayerGroup;
  private land: Polygon | undefined;
  private towns: readonly Landmark[] = [];
  private tiles: TileLayer | undefined;

  constructor(map: LeafletMap) {
    this.map = map;
    map.setMaxZoom(CLOSEST.outlines);
    map.createPane('names');
    this.names = new LayerGroup().addTo(map);
  }

  setOutlines({ rings, towns }: Outlines): void {
    this.towns = towns;
    this.land = new Polygon(rings.map(ringPoints), {
      className: 'land',
      interactive: false,
      renderer: new SVG({ padding: 0.5 }),
      smoothFactor: 1.2,
    });
    if (this.tiles) return;
    this.land.addTo(this.map);
  }

  /** Asks the host of the tiles for its first picture. It is not told which page asks. */
  setTiles({ template }: Tiles): void {
    if (this.tiles) return;
    this.tiles = new TileLayer(template, { referrerPolicy: 'no-referrer', maxZoom: CLOSEST.tiles });
    this.map.setMaxZoom(CLOSEST.tiles);
    this.tiles.addTo(this.map);
    this.land?.remove();
    this.names.clearLayers();
  }

  /**
   * The largest towns of what is in view, none over another one.
   *
   * @param marks what stands on the map already, and is not written over
   */
  drawNames(marks: readonly Box[]): void {
    const { map, names, towns } = this;
    names.clearLayers();
    if (this.tiles) return;
    const named: Box[] = [];
    const { x: width, y: height } = map.getSize();
    for (const { name, lat, lon } of towns) {
      const { x, y } = map.latLngToContainerPoint([lat, lon]);
      const dot: Box = [x - DOT, y - DOT, x + DOT, y + DOT];
      if (named.some((other) => overlap(dot, other))) continue;
      const half = (name.length * LETTER) / 2 + AIR;
      for (const [className, down] of PLACES) {
        const box: Box = [x - half, y + down, x + half, y + down + LINE];
        const isWhole = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
        if (!isWhole || [...marks, ...named].some((other) => overlap(box, other))) continue;
        named.push(box, dot);
        names.addLayer(nameOf(name, lat, lon, className));
        break;
      }
    }
  }
}

function nameOf(name: string, lat: number, lon: number, className: string): Marker {
  const text = document.createElement('bdi');
  text.textContent = name;
  const icon = new DivIcon({ html: text, className, iconSize: [0, 0] });
  return new Marker([lat, lon], { icon, pane: 'names', interactive: false, keyboard: false });
}
