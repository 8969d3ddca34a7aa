import { partsIn } from '../publication/refs.js';
import { isAnswer, textOf, type Answer, type Ask } from './answer.js';
import { finding, type Finding } from './finding.js';
import { pooled } from './pooled.js';

/**
 * Tells which parts of large groups cannot be had: feed.json names lists of them alone. Lists are read; what stands at the
 * end of them is asked for without its bytes, since a country has some thousands.
 *
 * @param lists the files that feed.json names: those that list nothing are passed over
 * @param feed address of feed.json
 */
export async function examineCells(
  lists: readonly Answer[],
  feed: URL,
  { ask, atOnce }: { readonly ask: Ask; readonly atOnce: number },
): Promise<Finding[]> {
  const asked = new Set<string>();
  const missing: string[] = [];
  for (let level = lists; level.length > 0;) {
    const named = level.map(jsonOf).flatMap((list) => {
      const isOfLists = (list as { readonly leaves?: unknown } | undefined)?.leaves === false;
      return partsIn(list).map(([path]) => ({ path, isOfLists }));
    });
    const next = named.filter(({ path }) => !asked.has(path) && asked.add(path));
    const answers = await pooled(next, atOnce, async ({ path, isOfLists }) => {
      const given = await ask(new URL(path, feed).href, isOfLists ? {} : { only: 'head' });
      if (isAnswer(given) && given.status === 200) return isOfLists ? [given] : [];
      missing.push(path);
      return [];
    });
    level = answers.flat();
  }
  const [first] = missing;
  if (first === undefined) return [];
  return [finding('cells_missing', feed.href, { missing: missing.length, all: asked.size, first })];
}

/** Undefined for what is no JSON. */
function jsonOf(answer: Answer): unknown {
  try {
    return JSON.parse(textOf(answer));
  } catch {
    return undefined;
  }
}
