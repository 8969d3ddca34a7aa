import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countGoal, countPlaces } from '../../../src/domain/directory/counts.js';
import { Directory } from '../../../src/domain/directory/directory.js';
import { SETTINGS } from '../../../src/domain/directory/facility.js';
import type { DirectoryManifest } from '../../../src/domain/directory/files.js';
import { buildIndex } from '../../../src/domain/directory/index-build.js';
import { NO_FILTERS } from '../../../src/domain/directory/query.js';
import { encodeTable } from '../../../src/domain/directory/table-build.js';
import { FACILITIES, KINDS } from '../../fixtures/facilities.js';
import { queryOf } from './made.js';

const MANIFEST: DirectoryManifest = {
  format: 'passerelle-directory/1',
  count: FACILITIES.length,
  kinds: KINDS,
  groups: SETTINGS.map((setting) => {
    const own = FACILITIES.filter(({ kind }) => KINDS[kind] === setting);
    const tally = (names: readonly string[]): Record<string, number> =>
      Object.fromEntries(names.map((name) => [name, names.filter((each) => each === name).length]));
    return {
      setting,
      path: `${setting}.json`,
      sha256: '',
      count: own.length,
      kinds: tally(own.map(({ kind }) => kind)),
      goals: tally(own.flatMap(({ goals }) => goals ?? [])),
      goals_unknown: own.filter(({ goals }) => !goals?.length).length,
    };
  }),
};
const CARE = SETTINGS.filter((setting) => setting !== 'other');
const KNOWN = FACILITIES.filter(({ kind }) => Object.hasOwn(KINDS, kind));

test('counts what the finder lists when it is led to a setting, without reading a facility', () => {
  for (const setting of CARE) {
    const listed = KNOWN.filter(({ kind }) => KINDS[kind] === setting);
    assert.equal(countPlaces(MANIFEST, { settings: [setting] }), listed.length, setting);
  }
  assert.equal(countPlaces(MANIFEST, { settings: ['other'] }), 0);
});

test('counts kinds, in all settings or in some', () => {
  const ctr = KNOWN.filter(({ kind }) => kind === 'ctr' || kind === 'csapa').length;
  assert.equal(countPlaces(MANIFEST, { kinds: ['ctr', 'csapa', 'nowhere'] }), ctr);
  assert.equal(countPlaces(MANIFEST, { kinds: ['ctr'], settings: ['ambulatory'] }), 0);
});

test('counts who says that they serve a goal, and who does not say, as the search does', () => {
  const groups = CARE.map((setting) => {
    const own = KNOWN.filter(({ kind }) => KINDS[kind] === setting);
    return { setting, table: encodeTable(own), index: buildIndex(own) };
  });
  const directory = new Directory(KINDS, groups);
  for (const goal of ['stop', 'stay-stopped', 'reduce', 'use-safer'] as const) {
    const result = directory.search(
      queryOf({ scope: { settings: CARE }, filters: { ...NO_FILTERS, goals: [goal] } }),
    );
    assert.deepEqual(countGoal(MANIFEST, goal), {
      yes: result.hits.length,
      unknown: result.undisclosed.length,
    });
  }
});
