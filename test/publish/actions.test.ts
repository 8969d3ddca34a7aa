import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { parseActions } from '../../src/domain/action/schema.js';
import type { LocalePack } from '../../src/domain/content/model.js';
import { ACTION } from './actions.js';
import { workplace, textsIn } from './folder.js';

const place = workplace();
after(() => place.remove());

const SHEET = 'actions/essai.yaml';
const FIGURES = 'actions/essai.csv';
const WORDS = 'fr/actions/essai.yaml';

/** The sound sheet with one piece of one of its files replaced. Fails when the piece is not there. */
function changed(file: string, from: string, to: string): Record<string, string> {
  const text = ACTION[file];
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { [file]: text.replace(from, () => to) };
}

async function packs(changes: Readonly<Record<string, string>> = {}): Promise<Record<string, LocalePack>> {
  const content = place.content({ ...ACTION, ...changes });
  const { code, out } = await place.cli('build', content, '--out', place.at('feed'), '--allow');
  assert.equal(code, 0, out.join('\n'));
  return textsIn(place);
}

/** What is wrong, the changed files, and how the line of the fault starts. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, string | undefined>>, string])[] = [
  [
    'a total that does not add up',
    changed(FIGURES, ',142,', ',141,'),
    `${FIGURES}:4:14 error total-differs The parts of "both" make 142, and its own figure is 141.`,
  ],
  [
    'a total that does not add up, explained to the reader',
    {
      ...changed(FIGURES, ',142,', ',141,'),
      ...changed(WORDS, 'people: Personnes', 'people: Personnes, both: { label: Tout, text: Voir. }'),
    },
    `${FIGURES}:4:14 warning total-differs`,
  ],
  [
    'more held than planned',
    changed(FIGURES, '38,21', '38,39'),
    `${FIGURES}:2:22 warning held-over-planned More took place (39) than was planned (38).`,
  ],
  ['a figure that is none', changed(FIGURES, '38,21', '38,vingt'), `${FIGURES}:2:22 error figure "vingt"`],
  ['a negative figure', changed(FIGURES, '38,21', '38,-1'), `${FIGURES}:2:22 error figure "-1"`],
  [
    'a group that the sheet does not have',
    changed(FIGURES, 'face,talks', 'face,talk'),
    `${FIGURES}:3:6 error unknown-group "talk" is not among the groups of the sheet. Did you mean "talks"?`,
  ],
  [
    'a partner that the sheet does not have',
    changed(FIGURES, 'asked,,gp', 'asked,,gpp'),
    `${FIGURES}:5:17 error unknown-partner "gpp" is not among the partners of the sheet. Did you mean "gp"?`,
  ],
  [
    'a part of nothing',
    changed(FIGURES, 'phone,talks,both', 'phone,talks,bath'),
    `${FIGURES}:2:13 error part-of-nothing`,
  ],
  ['a line without an id', changed(FIGURES, 'phone,', ','), `${FIGURES}:2:1 error missing`],
  ['a figure twice', changed(FIGURES, 'face,', 'phone,'), `${FIGURES}:3:1 error id-twice`],
  [
    'a column that nothing reads',
    changed(FIGURES, 'value,label', 'values,label'),
    `${FIGURES}:1:39 warning unknown-column`,
  ],
  [
    'figures without a sheet',
    { 'actions/essay.csv': 'id\n' },
    'actions/essay.csv:1:1 warning figures-without-action There is no actions/essay.yaml beside it. Did you mean "essai"?',
  ],
  [
    'a month that the calendar does not have',
    changed(SHEET, 'start: 2020-04', 'start: 2020-14'),
    `${SHEET}:12:21 error date "2020-14"`,
  ],
  [
    'an end before its start',
    changed(SHEET, 'end: 2021-06', 'end: 2019-06'),
    `${SHEET}:16:38 error ends-before "2019-06" comes before the start, 2020-07.`,
  ],
  [
    'a site that is no partner',
    changed(SHEET, 'sites: [homes]', 'sites: [house]'),
    `${SHEET}:6:9 error unknown-partner`,
  ],
  [
    'a fact that is no figure',
    changed(SHEET, 'facts: [people', 'facts: [persons'),
    `${SHEET}:5:9 error unknown-indicator`,
  ],
  [
    'a category that does not exist',
    { ...changed(SHEET, '[A1]', '[A9]'), ...changed(WORDS, 'A1: Offres', 'A9: Offres') },
    `${SHEET}:24:14 error unknown-category`,
  ],
  [
    'a type of partner that does not exist',
    changed(SHEET, 'health: [gp]', 'heath: [gp]'),
    `${SHEET}:10:3 warning unknown-key Nothing reads "heath"; it is ignored. Did you mean "health"?`,
  ],
  [
    'a key of the sheet that nothing reads',
    changed(SHEET, 'year: 2020', 'years: 2020'),
    `${SHEET}:2:1 warning unknown-key`,
  ],
  [
    'a key of the words that nothing reads',
    changed(WORDS, 'held: tenues', 'helt: tenues'),
    `${WORDS}:8:49 warning unknown-key Nothing reads "helt"; it is ignored. Did you mean "held"?`,
  ],
  [
    'words of a figure that does not exist',
    changed(WORDS, 'face: En face', 'fase: En face'),
    `${WORDS}:11:36 warning unknown-key Nothing reads "fase"`,
  ],
  ['a figure without words', changed(WORDS, 'face: En face, ', ''), `${WORDS}:11:1 error missing`],
  ['a sheet without a title', changed(WORDS, 'title: Une action\n', ''), `${WORDS}:1:1 error missing`],
  ['a sheet without texts', { [WORDS]: undefined }, `${WORDS}:1:1 error action-without-texts`],
  [
    'texts without a sheet',
    { 'fr/actions/essay.yaml': 'title: a\n' },
    'fr/actions/essay.yaml:1:1 warning texts-without-action There is no actions/essay.yaml. Did you mean "essai"?',
  ],
  ['a sheet that is not translated', {}, 'en/actions/essai.yaml:1:1 warning locale-lacks-guidance'],
  [
    'a translation that lacks words',
    { 'en/actions/essai.yaml': 'title: An action\n' },
    'en/actions/essai.yaml:1:1 warning locale-lacks-words',
  ],
  [
    'a word that judges people',
    changed(WORDS, 'people: Personnes', 'people: Toxicomanes'),
    `${WORDS}:11:51 error stigmatising-word`,
  ],
];

for (const [name, changes, line] of FAULTS)
  test(`names the file and the line of ${name}`, async () => {
    const { out } = await place.cli('check', place.content({ ...ACTION, ...changes }));
    assert.ok(
      out.some((each) => each.startsWith(line)),
      out.join('\n'),
    );
  });

test('finds nothing wrong with the sound sheet', async () => {
  const { code, out } = await place.cli('check', place.content(ACTION));
  assert.equal(code, 0);
  assert.deepEqual(
    out.filter((line) => /action|essai/.test(line) && !line.startsWith('en/')),
    [],
  );
});

test('publishes figures, dates and words as one sheet, which the page takes as it is', async () => {
  const { fr } = await packs();
  const { value, issues } = parseActions(fr?.actions);
  assert.deepEqual([value, issues], [fr?.actions, []]);
  const [sheet] = value ?? [];
  assert.equal(sheet?.year, '2020');
  assert.deepEqual(sheet.groups[0]?.indicators, [
    { id: 'phone', label: 'Au téléphone', part_of: 'both', planned: 38, held: 21 },
    { id: 'face', label: 'En face', part_of: 'both', planned: 104, held: 64 },
    { id: 'both', label: 'Les deux', planned: 142 },
  ]);
  assert.deepEqual(sheet.groups[1]?.indicators, [{ id: 'asked-gp', label: 'Médecin', value: 10 }]);
  assert.deepEqual(sheet.groups[2]?.indicators, [{ id: 'people', label: 'Personnes', value: 13 }]);
  assert.deepEqual(sheet.partners[1], { id: 'gp', type: 'health', label: 'Médecin', text: 'de ville' });
});

test('lends a translation the words that it lacks, marked with their language', async () => {
  const { en } = await packs({
    'en/actions/essai.yaml': 'title: An action\nthemes: { precarity: Hardship }\n',
  });
  const [sheet] = en?.actions ?? [];
  assert.equal(sheet?.lang, undefined);
  assert.equal(sheet?.title, 'An action');
  assert.deepEqual(sheet.themes, [{ id: 'precarity', label: 'Hardship' }]);
  assert.deepEqual(sheet.dates[0]?.label, { text: 'durée', lang: 'fr' });
  assert.deepEqual(sheet.axes[0]?.about, [{ text: 'On parle.', lang: 'fr' }]);
  assert.deepEqual(sheet.groups[0]?.indicators[2]?.label, { text: 'Les deux', lang: 'fr' });
});

test('shows the publisher’s own sheet where a locale has none', async () => {
  const { fr, en } = await packs();
  assert.deepEqual(
    en?.actions,
    fr?.actions?.map((each) => ({ ...each, lang: 'fr' })),
  );
});

test('reads figures that a spreadsheet wrote with semicolons, and figures without a CSV', async () => {
  const csv = ACTION[FIGURES]?.replaceAll(',', ';') ?? '';
  const { fr } = await packs({ [FIGURES]: csv });
  assert.equal(fr?.actions?.[0]?.groups[0]?.indicators.length, 3);
  const { [FIGURES]: _, ...rest } = ACTION;
  const { code } = await place.cli('check', place.content(rest));
  assert.equal(code, 0);
});

test('writes the sheet with the example', async () => {
  await place.cli('init', '--all', place.at('example'));
  assert.ok(place.list('example/actions').includes('cdpa57-2020.csv'));
  assert.ok(place.list('example/fr/actions').includes('cdpa57-2020.yaml'));
  const { code, out } = await place.cli('check', place.at('example'));
  assert.equal(code, 0, out.join('\n'));
});
