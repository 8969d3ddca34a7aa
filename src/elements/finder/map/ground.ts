import {
  DivIcon,
  LayerGroup,
  Marker,
  Polygon,
  SVG,
  TileLayer,
  type Map as LeafletMap,
  type Point as Coordinates,
} from 'leaflet/dist/leaflet-src.esm.js';
import { ringPoints, type Landmark, type Outlines } from '../../../domain/directory/outlines.js';
import type { Tiles } from './tiles.js';

/** The closest that outlines are worth looking at, and street maps. */
const CLOSEST = { outlines: 13, tiles: 18 };

/** About the width of a letter, and the height of a name under its dot with some air, in pixels. */
const LETTER = 9;
const LINE = 36;

/** Half of the dot that stands for a town, with some air. */
const DOT = 6;

type Box = readonly [left: number, top: number, right: number, bottom: number];

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** Whether a box on a map of this size is whole. */
function isWithin([left, top, right, bottom]: Box, { x, y }: Coordinates): boolean {
  return left >= 0 && top >= 0 && right <= x && bottom <= y;
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
    map.on('moveend', () => this.drawNames());
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
    this.drawNames();
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

  /** The largest towns of what is in view, none over another one. */
  private drawNames(): void {
    const { map, names, towns } = this;
    names.clearLayers();
    if (this.tiles) return;
    const taken: Box[] = [];
    for (const { name, lat, lon } of towns) {
      const { x, y } = map.latLngToContainerPoint([lat, lon]);
      const half = (name.length * LETTER) / 2 + DOT;
      const box: Box = [x - half, y - DOT, x + half, y + LINE];
      if (!isWithin(box, map.getSize())) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      names.addLayer(nameOf(name, lat, lon));
    }
  }
}

function nameOf(name: string, lat: number, lon: number): Marker {
  const text = document.createElement('bdi');
  text.textContent = name;
  const icon = new DivIcon({ html: text, className: 'town', iconSize: [0, 0] });
  return new Marker([lat, lon], { icon, pane: 'names', interactive: false, keyboard: false });
}
