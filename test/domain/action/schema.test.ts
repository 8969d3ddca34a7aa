import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseActions } from '../../../src/domain/action/schema.js';
import { BARE, SHEET } from '../../fixtures/actions.js';

function codes(value: unknown): string[] {
  return parseActions([value]).issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
}

const GROUP = SHEET.groups[0]!;

function withIndicator(indicator: unknown): unknown {
  return { ...BARE, groups: [{ ...GROUP, indicators: [indicator] }] };
}

describe('the check of action sheets', () => {
  it('keeps a sound sheet as it is', () => {
    assert.deepEqual(parseActions([SHEET, BARE]), { value: [SHEET, BARE], issues: [] });
  });

  it('reads a sheet that has only what it needs, and refuses one without', () => {
    const { id, title, organisation, source } = BARE;
    assert.deepEqual(parseActions([{ id, title, organisation, source }]), { value: [BARE], issues: [] });
    assert.deepEqual(codes({ id, title, source }), ['missing organisation']);
    assert.deepEqual(parseActions({}).value, undefined);
  });

  it('drops what does not fit, and keeps the rest', () => {
    const themes = [{ id: 'a', label: { _$litType$: 1 } }, { id: 'b', label: 'B' }, 7];
    const { value, issues } = parseActions([{ ...BARE, themes }]);
    assert.deepEqual(value?.[0]?.themes, [{ id: 'b', label: 'B' }]);
    assert.equal(issues.length >= 2, true);
  });

  it('keeps an indicator whose figure cannot be read, with the figure unknown', () => {
    for (const held of [-1, Number.NaN, '21', Infinity]) {
      const { value, issues } = parseActions([withIndicator({ id: 'a', label: 'A', planned: 3, held })]);
      assert.deepEqual(value?.[0]?.groups[0]?.indicators, [{ id: 'a', label: 'A', planned: 3 }]);
      assert.equal(issues.length, 1);
    }
  });

  it('refuses dates that the calendar does not have, and an end before its start', () => {
    assert.deepEqual(codes({ ...BARE, dates: [{ id: 'a', label: 'A', start: '2020-13' }] }), [
      'date dates.0.start',
    ]);
    const backwards = [{ id: 'a', label: 'A', start: '2020-07', end: '2020-06' }];
    const { value } = parseActions([{ ...BARE, dates: backwards }]);
    assert.deepEqual(codes({ ...BARE, dates: backwards }), ['ends-before dates.0.end']);
    assert.deepEqual(value?.[0]?.dates, [{ id: 'a', label: 'A', start: '2020-07' }]);
  });

  it('refuses what nothing bears: partners, figures, categories', () => {
    assert.deepEqual(codes({ ...BARE, sites: ['nowhere'] }), ['unknown-partner sites.0']);
    assert.deepEqual(codes({ ...BARE, facts: ['funding', 'people'] }), ['unknown-indicator facts.1']);
    assert.deepEqual(codes({ ...BARE, sites_counted_by: 'people' }), ['unknown-indicator sites_counted_by']);
    assert.deepEqual(codes({ ...BARE, categories: [{ id: 'Z9', label: 'Z' }] }), [
      'unknown-category categories.0.id',
    ]);
  });

  it('refuses an id that two figures bear, in whatever group: a link leads to one', () => {
    const twice = { ...GROUP, id: 'other' };
    assert.deepEqual(codes({ ...BARE, groups: [GROUP, twice] }), [
      'id-twice groups.1.indicators.0.id',
      'id-twice groups.1.indicators.1.id',
      'id-twice groups.1.indicators.2.id',
    ]);
  });
});
