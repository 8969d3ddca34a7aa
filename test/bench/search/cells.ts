/**
 * Measures what a page reads of a whole register that is cut into cells: KB, as Brotli 11 makes them, of the directory's
 * own files beyond feed.json. Prints figures and targets; the figures never fail.
 *
 *   npx tsx test/bench/search/cells.ts [FILE.csv[.gz]]
 */
import { brotliCompressSync } from 'node:zlib';
import { Reacher } from '../../../src/core/directory/reacher.js';
import type { Feed } from '../../../src/core/feed/feed.js';
import type { FeedManifest } from '../../../src/domain/content/model.js';
import { Directory } from '../../../src/domain/directory/directory.js';
import type { Facility } from '../../../src/domain/directory/facility.js';
import type { DirectoryContents, FileRef, GroupFile, GroupRef } from '../../../src/domain/directory/files.js';
import { isSmallWord } from '../../../src/domain/directory/small-words.js';
import { tokens } from '../../../src/domain/text.js';
import { NO_FILTERS } from '../../../src/domain/directory/query.js';
import { nearest } from '../../../src/domain/directory/nearest.js';
import type { Content } from '../../../src/publish/content.js';
import { feedFiles } from '../../../src/publish/write/feed-files.js';
import { placesOf } from '../../../src/publish/towns/places.js';
import { oneOf, seeded } from './random.js';
import { openContent } from './register.js';
import { quantile, table } from './show.js';

const KB = 1024;
const MOST = 20;
const TOWNS = 240;
const SEED = 36_000;

/** A feed in memory that counts what is read of it. */
class Counted {
  readonly manifest: FeedManifest;
  private readonly texts: ReadonlyMap<string, string>;
  private readonly lengths = new Map<string, number>();
  private read = new Set<string>();

  constructor(content: Content) {
    const { manifest, files } = feedFiles(content);
    this.manifest = manifest;
    this.texts = new Map(files.map(({ ref, text }) => [ref.path, text]));
  }

  /** The part of a feed that reads files. */
  get feed(): Feed {
    const json = ({ path }: FileRef): Promise<unknown> => {
      this.read.add(path);
      return Promise.resolve(JSON.parse(this.texts.get(path) ?? 'null'));
    };
    return { manifest: this.manifest, json } as unknown as Feed;
  }

  group(kind: string): GroupRef {
    const { kinds, groups } = this.manifest.directory as DirectoryContents;
    return groups.find(({ setting }) => setting === kinds[kind]) as GroupRef;
  }

  /** Bytes that were read since the last call. */
  taken(): number {
    const paths = [...this.read];
    this.read = new Set();
    return paths.reduce((sum, path) => sum + this.length(path), 0);
  }

  private length(path: string): number {
    const known = this.lengths.get(path) ?? brotliCompressSync(this.texts.get(path) ?? '').length;
    this.lengths.set(path, known);
    return known;
  }
}

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

const samples = new Map<string, { lat: Float64Array; lon: Float64Array }>();

/** Km to the twentieth nearest, by a plain scan. */
function farthest(facilities: readonly Facility[], kind: string | undefined, { lat, lon }: Spot): number {
  const key = kind ?? '';
  let points = samples.get(key);
  if (!points) {
    const own = facilities.filter((each) => kind === undefined || each.kind === kind);
    points = {
      lat: Float64Array.from(own, (each) => each.lat ?? NaN),
      lon: Float64Array.from(own, (each) => each.lon ?? NaN),
    };
    samples.set(key, points);
  }
  return nearest(points, lat, lon, MOST).at(-1)?.km ?? 0;
}

/** Answers that are not the nearest by a plain scan. */
let wrong = 0;

/** Bytes for the nearest of a kind, or of a whole group where no kind is named. */
async function bytesFor(
  counted: Counted,
  group: GroupRef,
  kind: string | undefined,
  near: Spot,
  own: readonly Facility[],
): Promise<number> {
  const { feed } = counted;
  const kinds = kind === undefined ? undefined : [kind];
  const directory = new Directory((counted.manifest.directory as DirectoryContents).kinds, []);
  if (!group.cut) directory.add(await feed.json<GroupFile>(group, () => Promise.reject(new Error())));
  else await new Reacher(feed, directory, group, kinds).reach({ near, most: MOST });
  const bytes = counted.taken();
  const { hits } = directory.search({
    text: '',
    filters: { ...NO_FILTERS, kinds: kinds ?? [] },
    scope: { settings: [group.setting] },
    near,
    statusOf: () => 'unknown',
  });
  const kms = hits.flatMap(({ km }) => km ?? []).sort((a, b) => a - b);
  const last = kms[Math.min(kms.length, MOST) - 1] ?? 0;
  if (Math.abs(last - farthest(own, kind, near)) > 0.001) wrong += 1;
  return bytes;
}

const content = openContent(process.argv[2] ?? process.env['PASSERELLE_REGISTER']);
const start = performance.now();
const counted = new Counted(content);
console.log(
  `${content.facilities.length} facilities, files of the feed made in ${((performance.now() - start) / 1000).toFixed(1)} s`,
);
const random = seeded(SEED);
const communes = placesOf(['FR']).towns;
const towns = Array.from({ length: TOWNS }, () => oneOf(communes, random));
const membersOf = (group: GroupRef): Facility[] =>
  content.facilities.filter(({ kind }) => content.kinds[kind] === group.setting);
const other = counted.group('finess-101');
const [care, rest] = [membersOf(counted.group('csapa')), membersOf(other)];
const kinds = Object.keys(other.kinds);

const wordsIn = (text: string): string[] => tokens(text).filter((word) => !isSmallWord(word));

const rows: string[][] = [];
async function measure(
  name: string,
  target: string,
  bytesAt: (town: Spot, at: number) => Promise<number>,
): Promise<void> {
  const bytes: number[] = [];
  for (const [at, town] of towns.entries()) bytes.push(await bytesAt(town, at));
  const [median, p95, most] = [quantile(bytes, 0.5), quantile(bytes, 0.95), Math.max(...bytes)];
  rows.push([name, ...[median, p95, most].map((value) => (value / KB).toFixed(1)), target]);
}
await measure('CSAPA', 'at most 25', (town) =>
  bytesFor(counted, counted.group('csapa'), 'csapa', town, care),
);
await measure('finess-101 (hospitals)', '', (town) => bytesFor(counted, other, 'finess-101', town, rest));
await measure('a kind by chance', 'median 30, p95 45', (town) =>
  bytesFor(counted, other, oneOf(kinds, random), town, rest),
);
await measure('whatever kind, of a setting', 'median 30, p95 45', (town) =>
  bytesFor(counted, other, undefined, town, rest),
);
/** Bytes for two words of a facility: of its name, or its name and its town. */
let missed = 0;
async function bytesForWords(facility: Facility, words: readonly string[]): Promise<number> {
  const directory = new Directory((counted.manifest.directory as DirectoryContents).kinds, []);
  await new Reacher(counted.feed, directory, other, undefined).reach({ most: MOST, words });
  if (!directory.byId(facility.id)) missed += 1;
  return counted.taken();
}
const named = rest.filter(({ name }) => wordsIn(name).length > 1);
const asked = towns.map(() => oneOf(named, random));
await measure('two words of a name', 'median 60, p95 130', (_town, at) => {
  const facility = asked[at] as Facility;
  return bytesForWords(facility, wordsIn(facility.name).slice(-2));
});
await measure('a word of a name and a town', 'median 60, p95 130', (_town, at) => {
  const facility = asked[at] as Facility;
  return bytesForWords(facility, [
    ...wordsIn(facility.name).slice(-1),
    ...wordsIn(facility.city ?? '').slice(-1),
  ]);
});
console.log(table([`nearest ${MOST}, KB from ${TOWNS} communes`, 'median', 'p95', 'most', 'target'], rows));
console.log(`${String(wrong)} of them not the nearest`);
console.log(`${String(missed)} of the facilities named not among what was read`);
