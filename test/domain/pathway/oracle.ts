import type { Pathway, Step } from '../../../src/domain/pathway/model.js';

type Steps = readonly Step[];

/** A step of which only the way on matters. */
export function bare(id: string, next: readonly string[], kind?: Step['kind']): Step {
  return { id, title: id, text: [], next, who: [], fields: [], ...(kind && { kind }) };
}

/** A pathway of which only the graph matters. */
export function graph(steps: Steps, entries: readonly string[]): Pick<Pathway, 'steps' | 'entries'> {
  return { steps, entries: entries.map((to, at) => ({ id: `e${at}`, to, title: to, text: to })) };
}

/** Every way from a step on that meets no step twice, each until it ends or would meet one again. */
export function ways(steps: Steps, from: string, before: readonly string[] = []): string[][] {
  const step = steps.find(({ id }) => id === from);
  if (!step) return [];
  const way = [...before, from];
  const on = step.next.filter((id) => !way.includes(id) && steps.some((each) => each.id === id));
  return on.length === 0 ? [way] : [...on.flatMap((id) => ways(steps, id, way)), way];
}

/** True when some way from these steps comes back to a step that it met. */
export function comesBack(steps: Steps, roots: readonly string[]): boolean {
  return roots
    .flatMap((root) => ways(steps, root))
    .some((way) => {
      const last = steps.find(({ id }) => id === way.at(-1));
      return last?.next.some((id) => way.includes(id)) ?? false;
    });
}

/** Ways from these steps to a step after which nothing comes. */
export function wholeWays(steps: Steps, roots: readonly string[]): string[][] {
  return roots
    .flatMap((root) => ways(steps, root))
    .filter((way) => steps.find(({ id }) => id === way.at(-1))?.next.length === 0);
}
