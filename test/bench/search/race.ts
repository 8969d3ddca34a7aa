import type { Find } from './rivals.js';
import { ms, quantile, table } from './show.js';

/** A query, and what is right for it. */
export interface Asked {
  readonly class: string;
  readonly text: string;
  /** @param ref number of a facility */
  readonly isRight: (ref: number) => boolean;
}

export interface Contender {
  readonly name: string;
  readonly find: Find;
  readonly loadMs: number;
}

/**
 * Gives every query to every contender in turns, and prints how long each took and how often it was right.
 *
 * @returns the p95 of each contender, in milliseconds
 */
export function race(queries: readonly Asked[], contenders: readonly Contender[], rounds: number): number[] {
  const classes = [...new Set(queries.map((query) => query.class))];
  const spent = contenders.map(() => queries.map(() => new Array<number>(rounds).fill(0)));
  const answers = contenders.map(() => queries.map((): readonly number[] => []));
  for (const { text } of queries.slice(0, 20)) for (const { find } of contenders) find(text);
  for (let round = 0; round < rounds; round++) {
    queries.forEach(({ text }, at) => {
      contenders.forEach((_, turn) => {
        const who = (turn + at + round) % contenders.length;
        const start = performance.now();
        const found = contenders[who]?.find(text) ?? [];
        (spent[who]?.[at] as number[])[round] = performance.now() - start;
        (answers[who] as (readonly number[])[])[at] = found.slice(0, 3);
      });
    });
  }
  const typical = spent.map((own) => own.map((each) => quantile(each, 0.5)));
  const p95 = typical.map((own) => quantile(own, 0.95));
  console.log(
    table(
      ['', 'load ms', 'p50 ms', 'p95 ms'],
      contenders.map(({ name, loadMs }, who) => [
        name,
        ms(loadMs),
        ms(quantile(typical[who] ?? [], 0.5)),
        ms(p95[who] ?? 0),
      ]),
    ),
  );
  const scores = contenders.map((_, who) => (kind: string | undefined) => {
    const own = queries.flatMap((query, at) =>
      kind === undefined || query.class === kind ? [{ query, at }] : [],
    );
    const refs = own.map(({ at }) => answers[who]?.[at] ?? []);
    const share = (count: number): string => ((count / own.length) * 100).toFixed(1);
    const right = (ref: number | undefined, at: number): boolean =>
      ref !== undefined && (own[at]?.query.isRight(ref) ?? false);
    return [
      share(refs.filter(([first], at) => right(first, at)).length),
      share(refs.filter((three, at) => three.some((ref) => right(ref, at))).length),
      share(refs.filter((three) => three.length === 0).length),
    ].join(' / ');
  });
  console.log(
    table(
      ['right top-1 / right in top-3 / empty, %', ...contenders.map(({ name }) => name)],
      [...classes, undefined].map((kind) => [kind ?? 'all', ...scores.map((score) => score(kind))]),
    ),
  );
  return p95;
}
