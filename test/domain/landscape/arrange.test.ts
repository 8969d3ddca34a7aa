import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Kind } from '../../../src/domain/content/model.js';
import { type Landscape, type LandscapeKind, FORMS } from '../../../src/domain/landscape/model.js';
import { SETTINGS } from '../../../src/domain/directory/facility.js';
import { arrange, columnOf, linkedTo, spotsOf, type Spot } from '../../../src/domain/landscape/arrange.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'toString'];

const kind = fc.record<Kind>({
  setting: fc.constantFrom(...SETTINGS),
  label: fc.constant('label'),
  summary: fc.constant('summary'),
  body: fc.constant([]),
  ask: fc.constant([]),
});
const kinds = fc.dictionary(fc.constantFrom(...IDS), kind);
const facts = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom(...IDS),
      form: fc.option(fc.constantFrom(...FORMS), { nil: undefined }),
      countries: fc.option(fc.subarray(['FR', 'BE']), { nil: undefined }),
      links: fc.subarray(IDS),
    })
    .map(({ form, countries, ...rest }): LandscapeKind => ({
      ...rest,
      ...(form && { form }),
      ...(countries && { countries }),
      legal: [],
      counterparts: [],
      to_check: [],
    })),
  { selector: ({ id }) => id },
);
const landscape = facts.map((each): Landscape => ({ references: [], kinds: each }));
const country = fc.constantFrom('FR', 'BE', 'other', undefined);

describe('the arrangement of the kinds', () => {
  it('has each kind once, but those that are no care and those of other countries', () => {
    fc.assert(
      fc.property(kinds, landscape, country, (given, told, where) => {
        const shown = spotsOf(arrange(given, told, where)).map(({ id }) => id);
        const expected = Object.keys(given).filter((id) => {
          const countries = told.kinds.find((each) => each.id === id)?.countries;
          return given[id]?.setting !== 'other' && (!countries || countries.includes(where ?? ''));
        });
        assert.deepEqual([...shown].sort(), expected.sort());
      }),
    );
  });

  it('stands each where its setting and its form say', () => {
    fc.assert(
      fc.property(kinds, landscape, country, (given, told, where) => {
        const { specialised, general, outside } = arrange(given, told, where);
        for (const [column, spots] of Object.entries(specialised) as [string, Spot[]][])
          for (const spot of spots) {
            assert.match(spot.kind.setting, /^residential/);
            assert.equal(column, columnOf(spot));
            if (!spot.facts?.form) assert.equal(`residential-${column}`, spot.kind.setting);
          }
        for (const [column, spots] of Object.entries(general) as [string, Spot[]][])
          for (const spot of spots) {
            assert.match(spot.kind.setting, /^(health-beds|social-housing)$/);
            assert.equal(column, spot.facts?.form ?? 'unsaid');
          }
        for (const { kind: each } of outside)
          assert.match(each.setting, /^(ambulatory|harm-reduction|peers)$/);
      }),
    );
  });

  it('follows the order of the landscape, then that of the feed', () => {
    const of = (setting: Kind['setting']): Kind => ({ setting, label: 'l', summary: 's', body: [], ask: [] });
    const given = { x: of('ambulatory'), b: of('ambulatory'), a: of('ambulatory') };
    const told: Landscape = {
      references: [],
      kinds: [{ id: 'a', links: [], legal: [], counterparts: [], to_check: [] }],
    };
    assert.deepEqual(
      arrange(given, told, 'FR').outside.map(({ id }) => id),
      ['a', 'x', 'b'],
    );
  });
});

describe('the links of the kinds', () => {
  it('hold both ways, whichever side names them, and never to itself', () => {
    fc.assert(
      fc.property(kinds, landscape, (given, told) => {
        const spots = spotsOf(arrange(given, told, 'FR'));
        const names = (from: string, to: string): boolean =>
          told.kinds.some(({ id, links }) => id === from && links.includes(to));
        for (const { id } of spots) {
          const linked = linkedTo(id, spots).map((each) => each.id);
          const expected = spots
            .map((each) => each.id)
            .filter((other) => other !== id && (names(id, other) || names(other, id)));
          assert.deepEqual(linked, expected);
        }
      }),
    );
  });
});
