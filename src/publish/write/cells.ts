import type { Facility } from '../../domain/directory/facility.js';
import type { BoxColumns } from '../../domain/directory/files.js';

/** Facilities of one cell at most: 6 to 9 KB. */
const CELL = 256;

/** Facilities that are read together. */
export interface Cell {
  readonly members: readonly Facility[];
  /** Around those that have a point; null where none has. */
  readonly box: BoxColumns | null;
}

/** The box around others; null where none is one. */
export function boxAround(boxes: readonly (BoxColumns | null)[]): BoxColumns | null {
  let around: BoxColumns | null = null;
  for (const box of boxes) {
    if (!box || !around) around = box ?? around;
    else
      around = [
        Math.min(around[0], box[0]),
        Math.min(around[1], box[1]),
        Math.max(around[2], box[2]),
        Math.max(around[3], box[3]),
      ];
  }
  return around;
}

function boxOf(members: readonly Facility[]): BoxColumns | null {
  return boxAround(
    members.map(({ lat, lon }) => {
      if (lat === undefined || lon === undefined) return null;
      const [north, east] = [lat * 1000, lon * 1000];
      return [Math.floor(north), Math.floor(east), Math.ceil(north), Math.ceil(east)];
    }),
  );
}

/** Halves facilities along the longer side of their box until each part is a cell. */
function halved(members: readonly Facility[]): Cell[] {
  const box = boxOf(members);
  if (members.length <= CELL || !box) return [{ members, box }];
  const [south, west, north, east] = box;
  const width = (east - west) * Math.cos((((south + north) / 2000) * Math.PI) / 180);
  const side = width > north - south ? 'lon' : 'lat';
  const sorted = [...members].sort((a, b) => (a[side] ?? 0) - (b[side] ?? 0) || (a.id < b.id ? -1 : 1));
  const middle = sorted.length >> 1;
  return [...halved(sorted.slice(0, middle)), ...halved(sorted.slice(middle))];
}

/** By where they are; those without a point last, in cells of their own. */
export function cellsByPlace(members: readonly Facility[]): Cell[] {
  const isPlaced = ({ lat, lon }: Facility): boolean => lat !== undefined && lon !== undefined;
  const placed = members.filter(isPlaced);
  const others = members.filter((each) => !isPlaced(each));
  const cells = placed.length > 0 ? halved(placed) : [];
  for (let at = 0; at < others.length; at += CELL)
    cells.push({ members: others.slice(at, at + CELL), box: null });
  return cells;
}

/**
 * By kind first: the cells of each kind that fills some, then those of the others, in which as many whole kinds are as
 * there is room for. Whoever asks for a rare kind reads one cell.
 */
export function cellsByKind(members: readonly Facility[]): Cell[][] {
  const kinds = new Map<string, Facility[]>();
  for (const each of members) {
    const own = kinds.get(each.kind);
    if (own) own.push(each);
    else kinds.set(each.kind, [each]);
  }
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
  const rare: Facility[][] = [];
  for (const own of sorted.filter(({ length }) => length < CELL)) {
    const last = rare.at(-1);
    if (last && last.length + own.length <= CELL) last.push(...own);
    else rare.push([...own]);
  }
  const cells = rare.map((own) => ({ members: own, box: boxOf(own) }));
  const inOrder = [...cells.filter(({ box }) => box), ...cells.filter(({ box }) => !box)];
  const large = sorted.filter(({ length }) => length >= CELL).map(cellsByPlace);
  return inOrder.length > 0 ? [...large, inOrder] : large;
}
