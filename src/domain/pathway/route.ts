import { issue, type Issue } from '../issue.js';
import type { Entry, Pathway, Step } from './model.js';

/** The steps of a pathway in the order in which they are walked. */
export interface Route {
  /** Every step that a way in leads to; none before a step that may lead to it. */
  readonly steps: readonly Step[];
  /** The ways in that lead to a step. */
  readonly entries: readonly Entry[];
  /** Steps that may come right after one, in the order of the route. */
  next(id: string): readonly Step[];
  /** True for a step that some way to the end goes past, and where none begins. */
  ifNeeded(id: string): boolean;
}

interface Edge {
  readonly to: number;
  /** Rank of the edge in the step's `next`. */
  readonly rank: number;
}

/** What may follow each step, by its rank in the pathway. */
type Graph = readonly (readonly Edge[])[];

/** Where a rank leads, along the edges of a graph. */
function reached(graph: Graph, roots: readonly number[], without?: number): Set<number> {
  const seen = new Set(roots.filter((root) => root !== without));
  for (const at of seen) for (const { to } of graph[at] ?? []) if (to !== without) seen.add(to);
  return seen;
}

/** The edges of the steps; those to a step that does not exist are told and left out. */
function edgesOf(steps: readonly Step[], rankOf: ReadonlyMap<string, number>, issues: Issue[]): Edge[][] {
  return steps.map((step, at) => {
    // Of two steps with one id the second is nowhere: nothing can lead to it.
    if (rankOf.get(step.id) !== at) {
      issues.push(issue('id-twice', ['steps', at, 'id'], { value: step.id }));
      return [];
    }
    return step.next.flatMap((id, rank) => {
      const to = rankOf.get(id);
      if (to !== undefined) return [{ to, rank }];
      issues.push(issue('pathway-next', ['steps', at, 'next', rank], { value: id }));
      return [];
    });
  });
}

/** The graph without the edges that lead back to a step already on the way to them: each is told. */
function withoutLoops(
  graph: Graph,
  roots: readonly number[],
  steps: readonly Step[],
  issues: Issue[],
): Graph {
  const kept: Edge[][] = graph.map(() => []);
  const done = new Set<number>();
  const onWay = new Set<number>();
  const walk = (at: number): void => {
    onWay.add(at);
    for (const edge of graph[at] ?? []) {
      if (onWay.has(edge.to)) {
        const path = ['steps', at, 'next', edge.rank];
        issues.push(issue('pathway-loop', path, { value: steps[edge.to]?.id ?? '' }));
        continue;
      }
      kept[at]?.push(edge);
      if (!done.has(edge.to)) walk(edge.to);
    }
    onWay.delete(at);
    done.add(at);
  };
  for (const root of roots) if (!done.has(root)) walk(root);
  return kept;
}

/** Ranks of the members, none before one that leads to it; where that leaves a choice, as they are written. */
function inOrder(graph: Graph, members: ReadonlySet<number>): number[] {
  const waiting = new Map([...members].sort((a, b) => a - b).map((at) => [at, 0]));
  for (const at of members) for (const { to } of graph[at] ?? []) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const order: number[] = [];
  for (;;) {
    const first = [...waiting].find(([, before]) => before === 0);
    if (!first) return order;
    const [at] = first;
    waiting.delete(at);
    order.push(at);
    for (const { to } of graph[at] ?? []) waiting.set(to, (waiting.get(to) ?? 0) - 1);
  }
}

/**
 * Works out the order of the steps from what may follow each. What is at fault is told, and the rest stands: an edge
 * to nowhere and one that closes a loop are left out, a step that nothing reaches is not on the route. Without any way
 * in that leads somewhere, the route starts where no step leads, or else at the first step.
 */
export function routeOf({ steps, entries }: Pick<Pathway, 'steps' | 'entries'>): {
  readonly route: Route;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const rankOf = new Map<string, number>();
  steps.forEach(({ id }, at) => rankOf.has(id) || rankOf.set(id, at));
  const ways = entries.filter(({ to }, at) => {
    if (rankOf.has(to)) return true;
    issues.push(issue('pathway-entry', ['entries', at, 'to'], { value: to }));
    return false;
  });
  const edges = edgesOf(steps, rankOf, issues);
  if (ways.length === 0) issues.push(issue('pathway-no-entry', ['entries']));
  const roots = ways.length > 0 ? ways.flatMap(({ to }) => rankOf.get(to) ?? []) : starts(edges, rankOf);
  const graph = withoutLoops(edges, roots, steps, issues);
  const members = reached(graph, roots);
  steps.forEach(({ id }, at) => {
    if (!members.has(at) && rankOf.get(id) === at)
      issues.push(issue('pathway-unreached', ['steps', at, 'id'], { value: id }));
  });
  const order = inOrder(graph, members);
  const at = (rank: number): Step[] => steps.slice(rank, rank + 1);
  for (const rank of order) {
    if (steps[rank]?.kind !== 'after') continue;
    for (const later of reached(graph, [rank]))
      if (steps[later]?.kind === 'exit')
        issues.push(issue('pathway-exit-late', ['steps', later, 'kind'], { value: steps[later].id }));
  }
  const ends = order.filter((rank) => graph[rank]?.length === 0);
  return {
    issues,
    route: {
      steps: order.flatMap(at),
      entries: ways,
      next(id) {
        const following = new Set(graph[rankOf.get(id) ?? -1]?.map(({ to }) => to));
        return order.filter((rank) => following.has(rank)).flatMap(at);
      },
      ifNeeded(id) {
        const rank = rankOf.get(id);
        if (rank === undefined || !members.has(rank) || roots.includes(rank)) return false;
        const without = reached(graph, roots, rank);
        return ends.some((end) => without.has(end));
      },
    },
  };
}

function starts(edges: Graph, rankOf: ReadonlyMap<string, number>): number[] {
  const led = new Set(edges.flatMap((each) => each.map(({ to }) => to)));
  const free = [...rankOf.values()].filter((rank) => !led.has(rank));
  return free.length > 0 ? free : [...rankOf.values()].slice(0, 1);
}
