import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import { fold, tokens } from '../../../src/domain/text.js';
import { wordsOf } from './queries.js';
import type { Register } from './register.js';

/** Finds facilities by words: their numbers, the best first. */
export type Find = (text: string) => readonly number[];

const FIELDS = ['name', 'organisation', 'city', 'postcode', 'kind'];

/** MiniSearch over the same fields, folded in the same way, forgiving as much. Its index is read as it would be served. */
export function openMiniSearch({ facilities, pack }: Register): {
  readonly find: Find;
  readonly loadMs: number;
} {
  const options = {
    fields: FIELDS,
    tokenize: tokens,
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' as const },
  };
  const built = new MiniSearch(options);
  built.addAll(
    facilities.map(({ name, organisation, city, postcode, kind }, id) => {
      return { id, name, organisation, city, postcode, kind: pack.kinds[kind]?.label };
    }),
  );
  const served = JSON.stringify(built);
  const start = performance.now();
  const loaded = MiniSearch.loadJSON(served, options);
  const loadMs = performance.now() - start;
  return { loadMs, find: (text) => loaded.search(text).map(({ id }) => id as number) };
}

/** uFuzzy over the same words in one line a facility, in any order, one typo a word. */
export function openUFuzzy({ facilities, pack }: Register): Find {
  const lines = facilities.map((facility) =>
    wordsOf(facility, (kind) => pack.kinds[kind]?.label ?? '').join(' '),
  );
  // Forgives one typo a word.
  const options = { intraMode: 1 } as unknown as uFuzzy.Options;
  const search = new uFuzzy(options);
  return (text) => {
    const [found, info, order] = search.search(lines, fold(text), 3);
    return order && info ? order.map((at) => info.idx[at] as number) : (found ?? []);
  };
}

/** Every facility read for every query: its words, folded beforehand, have to begin as those of the query. */
export function openScan({ facilities, pack }: Register): Find {
  const texts = facilities.map(
    (facility) => ` ${wordsOf(facility, (kind) => pack.kinds[kind]?.label ?? '').join(' ')}`,
  );
  return (text) => {
    const words = tokens(text).map((word) => ` ${word}`);
    const found: number[] = [];
    texts.forEach((own, row) => {
      if (words.every((word) => own.includes(word))) found.push(row);
    });
    return found;
  };
}
