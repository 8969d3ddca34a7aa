/** A feed whose directory has a group in parts. */
import { fileURLToPath } from 'node:url';
import type { Facility } from '../../src/domain/directory/facility.js';
import { readAndCheck } from '../../src/publish/pipeline.js';
import { feedFiles } from '../../src/publish/write/feed-files.js';

const PACK = fileURLToPath(new URL('../../src/content/', import.meta.url));
const NAMES = 'Tilleuls,Lilas,Glycines,Marronniers,Chênes,Pins,Acacias,Mimosas,Bruyères,Fontaine'.split(',');

/** So many that their file is more than a page fetches whole: every tenth without a point, some of a rare kind. */
export const FACILITIES: readonly Facility[] = Array.from({ length: 8000 }, (_, at) => ({
  id: `lieu-${String((at * 7919) % 8000)}`,
  name: `Centre des ${NAMES[at % 10] ?? ''} ${(Math.imul(at + 1, 0x9e3779b1) >>> 0).toString(36)}`,
  kind: at % 100 === 1 ? 'ctr' : 'ct',
  country: 'FR',
  street: `${String((at * 31) % 97)} rue des ${NAMES[(at * 3) % 10] ?? ''}`,
  phone: `01 ${String(10_000_000 + ((Math.imul(at ^ 2_654_435_761, 1_597_334_677) >>> 0) % 89_999_999)).replace(/(..)(?=.)/g, '$1 ')}`,
  ...(at % 10 > 0 && { lat: 42 + ((at * 37) % 8000) / 1000, lon: -4 + ((at * 91) % 12_000) / 1000 }),
}));

const { content } = readAndCheck(PACK, 0);
if (!content) throw new Error('The content of the project does not fit.');
const published = feedFiles({
  ...content,
  facilities: FACILITIES,
  source: { ...content.source, gazetteer: false },
});
/** Of the feed that holds them. */
export const { manifest } = published;
/** The text of each of its files, by path. */
export const texts: ReadonlyMap<string, string> = new Map(
  published.files.map(({ ref, text }) => [ref.path, text]),
);
