import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFigures } from '../../../src/domain/action/check.js';
import { figureOf, scaleOf } from '../../../src/domain/action/figures.js';
import type { Group, Indicator } from '../../../src/domain/action/model.js';

function group(indicators: readonly Indicator[], shows: Group['shows'] = 'counts'): Group {
  return { id: 'group', label: 'Group', shows, indicators };
}

function codes(given: Group): string[] {
  return checkFigures(given).map(({ code, path, severity }) => `${severity} ${code} ${path.join('.')}`);
}

/** A tree of counts as a person would lay it out: a figure or none on each line, and what is under it. */
interface Tree {
  readonly given: number | undefined;
  readonly under: readonly Tree[];
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    given: fc.option(fc.nat(50), { nil: undefined }),
    under: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      fc.constant([]),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    ),
  }),
}));

/** The lines of a tree, mixed up: the order of a file says nothing. */
function linesOf(root: Tree): Indicator[] {
  const lines: Indicator[] = [];
  const add = (each: Tree, part_of: string | undefined): void => {
    const id = `n${lines.length}`;
    lines.push({
      id,
      label: id,
      ...(part_of !== undefined && { part_of }),
      ...(each.given !== undefined && { value: each.given }),
    });
    for (const child of each.under) add(child, id);
  };
  add(root, undefined);
  return lines;
}

/** What can be known of a tree: the least that it is, and whether that is all of it. */
function known({ given, under }: Tree): { readonly least: number; readonly whole: boolean } {
  if (given !== undefined) return { least: given, whole: true };
  const parts = under.map(known);
  return {
    least: parts.reduce((sum, { least }) => sum + least, 0),
    whole: parts.length > 0 && parts.every(({ whole }) => whole),
  };
}

describe('the figures of an action', () => {
  it('are added up from their parts exactly as far as those are known', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const lines = linesOf(root);
        const [top] = lines;
        assert.ok(top);
        const figure = figureOf(top, 'value', [...lines].reverse());
        const { least, whole } = known(root);
        if (root.given !== undefined) assert.deepEqual(figure, { from: 'source', value: root.given });
        else if (whole) assert.deepEqual(figure, { from: 'sum', value: least });
        else if (least > 0) assert.deepEqual(figure, { from: 'least', value: least });
        else assert.deepEqual(figure, { from: 'unknown' });
      }),
    );
  });

  it('never make a zero of what is unknown', () => {
    const [alone] = [{ id: 'a', label: 'a' }];
    assert.deepEqual(figureOf(alone, 'value', [alone]), { from: 'unknown' });
    const zero = { ...alone, value: 0 };
    assert.deepEqual(figureOf(zero, 'value', [zero]), { from: 'source', value: 0 });
  });

  it('tell planned from held: 142 planned are given, 85 held are the sum of the parts', () => {
    const lines = [
      { id: 'phone', label: '', part_of: 'both', planned: 38, held: 21 },
      { id: 'face', label: '', part_of: 'both', planned: 104, held: 64 },
      { id: 'both', label: '', planned: 142 },
    ];
    const both = lines[2]!;
    assert.deepEqual(figureOf(both, 'planned', lines), { from: 'source', value: 142 });
    assert.deepEqual(figureOf(both, 'held', lines), { from: 'sum', value: 85 });
    assert.equal(scaleOf(group(lines, 'planned-held')), 142);
    assert.deepEqual(codes(group(lines, 'planned-held')), []);
  });

  it('stand on one scale that no bar passes and that the longest fills', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(200), { nil: undefined }), { maxLength: 8 }), (values) => {
        const lines = values.map((value, at) => ({
          id: `n${at}`,
          label: '',
          ...(value !== undefined && { value }),
        }));
        const scale = scaleOf(group(lines));
        const drawn = values.filter((value) => value !== undefined);
        assert.ok(drawn.every((value) => value <= scale));
        assert.ok(drawn.length === 0 ? scale === 0 : drawn.includes(scale));
      }),
    );
  });

  it('leave the total of counts out of their scale', () => {
    const lines = [
      { id: 'a', label: '', part_of: 'all', value: 3 },
      { id: 'b', label: '', part_of: 'all', value: 4 },
      { id: 'all', label: '', value: 7 },
    ];
    assert.equal(scaleOf(group(lines)), 4);
  });

  it('end where lines are parts of each other', () => {
    const lines = [
      { id: 'a', label: '', part_of: 'b' },
      { id: 'b', label: '', part_of: 'a' },
      { id: 'c', label: '', part_of: 'c' },
    ];
    for (const line of lines) assert.deepEqual(figureOf(line, 'value', lines), { from: 'unknown' });
    assert.deepEqual(codes(group(lines)), [
      'error part-of-itself indicators.0.part_of',
      'error part-of-itself indicators.1.part_of',
      'error part-of-itself indicators.2.part_of',
    ]);
  });
});

describe('the check of figures', () => {
  it('refuses a total exactly where the lines contradict it', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const differs = (each: Tree): number => {
          const parts = each.under.map(known);
          const least = parts.reduce((sum, part) => sum + part.least, 0);
          const whole = parts.length > 0 && parts.every((part) => part.whole);
          const wrong =
            each.given !== undefined && (whole ? least !== each.given : least > each.given) ? 1 : 0;
          return each.under.reduce((sum, child) => sum + differs(child), wrong);
        };
        const told = checkFigures(group(linesOf(root))).filter(({ code }) => code === 'total-differs');
        assert.equal(told.length, differs(root));
      }),
    );
  });

  it('lets a total differ, with a warning, where words explain it to the reader', () => {
    const lines = [
      { id: 'a', label: '', part_of: 'all', value: 3 },
      { id: 'all', label: '', value: 4, text: 'La source dit 4.' },
    ];
    assert.deepEqual(codes(group(lines)), ['warning total-differs indicators.1.value']);
  });

  it('warns where more was held than planned', () => {
    assert.deepEqual(codes(group([{ id: 'a', label: '', planned: 2, held: 3 }], 'planned-held')), [
      'warning held-over-planned indicators.0.held',
    ]);
  });

  it('warns of a figure that the group does not draw, and refuses two units on one scale', () => {
    const lines = [
      { id: 'a', label: '', value: 2, planned: 3 },
      { id: 'b', label: '', value: 2, unit: 'h' },
    ];
    assert.deepEqual(codes(group(lines)), [
      'warning figure-not-drawn indicators.0.planned',
      'error units-mixed indicators.1.unit',
    ]);
    assert.deepEqual(codes(group(lines, 'facts')), ['warning figure-not-drawn indicators.0.planned']);
  });

  it('refuses a part of nothing', () => {
    assert.deepEqual(codes(group([{ id: 'a', label: '', part_of: 'b' }])), [
      'error part-of-nothing indicators.0.part_of',
    ]);
  });

  it('adds decimals up as on paper', () => {
    const lines = [
      { id: 'a', label: '', part_of: 'all', value: 0.1 },
      { id: 'b', label: '', part_of: 'all', value: 0.2 },
      { id: 'all', label: '', value: 0.3 },
    ];
    assert.deepEqual(codes(group(lines)), []);
  });
});
