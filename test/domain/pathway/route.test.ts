import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { routeOf } from '../../../src/domain/pathway/route.js';
import { bare, comesBack, graph, ways, wholeWays } from './oracle.js';

const names = (steps: readonly { readonly id: string }[]): string[] => steps.map(({ id }) => id);

/** What is wrong, as `code path value`. */
function faults(of: Parameters<typeof routeOf>[0]): string[] {
  return routeOf(of).issues.map(({ code, path, args }) =>
    [code, path.join('.'), args['value']].filter((each) => each !== undefined).join(' '),
  );
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Any graph of six steps; `forward` only lets a step lead to one that is written later. */
function graphs(forward: boolean) {
  return fc
    .tuple(
      fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { maxLength: 12 }),
      fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }),
      fc.shuffledSubarray(IDS, { minLength: 6, maxLength: 6 }),
    )
    .map(([edges, roots, written]) => {
      const led = edges.filter(([from, to]) => !forward || from < to);
      const next = (id: string): string[] => [
        ...new Set(led.filter(([from]) => IDS[from] === id).map(([, to]) => IDS[to] ?? '')),
      ];
      return { steps: written.map((id) => bare(id, next(id))), roots };
    });
}

describe('the route of a pathway', () => {
  it('puts steps in the order in which they are walked, whatever the order in which they are written', () => {
    const steps = [bare('after', []), bare('meet', ['care']), bare('care', ['order', 'after'])];
    const { route, issues } = routeOf(graph([...steps, bare('order', ['after'])], ['meet']));
    assert.deepEqual(names(route.steps), ['meet', 'care', 'order', 'after']);
    assert.deepEqual(names(route.next('care')), ['order', 'after']);
    assert.deepEqual(route.next('after'), []);
    assert.deepEqual(route.next('nowhere'), []);
    assert.deepEqual(
      names(route.steps).filter((id) => route.ifNeeded(id)),
      ['order'],
    );
    assert.deepEqual(issues, []);
  });

  it('never calls a step where one may begin, nor the last one, “if needed”', () => {
    const { route } = routeOf(
      graph(
        [bare('risks', ['programme', 'after']), bare('programme', ['after']), bare('after', [])],
        ['risks', 'programme'],
      ),
    );
    assert.deepEqual(
      names(route.steps).filter((id) => route.ifNeeded(id)),
      [],
    );
  });

  it('leaves out a step that does not exist, and says where it is named', () => {
    const of = graph([bare('a', ['b', 'x']), bare('b', [])], ['a', 'y']);
    assert.deepEqual(faults(of), ['pathway-entry entries.1.to y', 'pathway-next steps.0.next.1 x']);
    assert.deepEqual(names(routeOf(of).route.steps), ['a', 'b']);
    assert.deepEqual(
      routeOf(of).route.entries.map(({ to }) => to),
      ['a'],
    );
  });

  it('leaves out a step that nothing reaches, and a second step of the same id', () => {
    const of = graph([bare('a', ['b']), bare('b', []), bare('c', ['b']), bare('b', ['c'])], ['a']);
    assert.deepEqual(faults(of), ['id-twice steps.3.id b', 'pathway-unreached steps.2.id c']);
    assert.deepEqual(names(routeOf(of).route.steps), ['a', 'b']);
  });

  it('opens a loop where it closes, and keeps all its steps', () => {
    const of = graph([bare('a', ['b', 'a']), bare('b', ['c']), bare('c', ['b'])], ['a']);
    assert.deepEqual(faults(of), ['pathway-loop steps.2.next.0 b', 'pathway-loop steps.0.next.1 a']);
    assert.deepEqual(names(routeOf(of).route.steps), ['a', 'b', 'c']);
  });

  it('starts where no step leads when there is no way in, and at the first step when all are led to', () => {
    const free = graph([bare('b', []), bare('a', ['b'])], []);
    assert.deepEqual(faults(free), ['pathway-no-entry entries']);
    assert.deepEqual(names(routeOf(free).route.steps), ['a', 'b']);
    const round = graph([bare('a', ['b']), bare('b', ['a'])], []);
    assert.deepEqual(faults(round), ['pathway-no-entry entries', 'pathway-loop steps.1.next.0 a']);
    assert.deepEqual(names(routeOf(round).route.steps), ['a', 'b']);
  });

  it('tells a way out that is prepared once all is over', () => {
    const of = graph([bare('a', ['z']), bare('z', ['out'], 'after'), bare('out', [], 'exit')], ['a']);
    assert.deepEqual(faults(of), ['pathway-exit-late steps.2.kind out']);
  });

  it('holds, without loops, every step of every way, none before one that leads to it', () => {
    fc.assert(
      fc.property(graphs(true), ({ steps, roots }) => {
        const { route, issues } = routeOf(graph(steps, roots));
        const order = names(route.steps);
        const met = new Set(roots.flatMap((root) => ways(steps, root)).flat());
        assert.deepEqual(new Set(order), met);
        assert.equal(order.length, met.size);
        for (const { id, next } of steps.filter((each) => met.has(each.id))) {
          for (const to of next) assert.ok(order.indexOf(id) < order.indexOf(to));
          assert.deepEqual(new Set(names(route.next(id))), new Set(next));
        }
        assert.equal(issues.filter(({ code }) => code === 'pathway-loop').length, 0);
        assert.equal(issues.length, steps.length - met.size);
      }),
      { numRuns: 500 },
    );
  });

  it('calls “if needed” what a whole way goes past, counted one by one', () => {
    fc.assert(
      fc.property(graphs(true), ({ steps, roots }) => {
        const { route } = routeOf(graph(steps, roots));
        const whole = wholeWays(steps, roots);
        for (const { id } of route.steps)
          assert.equal(route.ifNeeded(id), !roots.includes(id) && whole.some((way) => !way.includes(id)), id);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every step of any graph, and tells a loop exactly where a way comes back', () => {
    fc.assert(
      fc.property(graphs(false), ({ steps, roots }) => {
        const { route, issues } = routeOf(graph(steps, roots));
        const met = new Set(roots.flatMap((root) => ways(steps, root)).flat());
        const order = names(route.steps);
        assert.deepEqual(new Set(order), met);
        assert.equal(
          issues.some(({ code }) => code === 'pathway-loop'),
          comesBack(steps, roots),
        );
        for (const id of order)
          for (const to of names(route.next(id))) assert.ok(order.indexOf(id) < order.indexOf(to));
      }),
      { numRuns: 500 },
    );
  });
});
