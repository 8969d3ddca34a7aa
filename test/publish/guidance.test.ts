import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { parseModels } from '../../src/domain/content/models-schema.js';
import type { LocalePack } from '../../src/domain/content/model.js';
import { parseQuestionnaires } from '../../src/domain/orientation/schema.js';
import { workplace, textsIn } from './folder.js';
import { GUIDANCE, MODELS } from './guidance.js';

const place = workplace();
after(() => place.remove());

const SOUND = { ...GUIDANCE, ...MODELS };
const TABLE = 'questionnaires/essai.yaml';
const TEXTS = 'fr/questionnaires/essai.yaml';
const CARE = 'fr/models.yaml';

/** The folder with one piece of one of its files replaced. Fails when the piece is not there. */
function changed(file: keyof typeof SOUND, from: string, to: string): Record<string, string> {
  const text = SOUND[file];
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { [file]: text.replace(from, () => to) };
}

/** The packs of a feed that was built, by locale. */
async function packs(changes: Readonly<Record<string, string>>): Promise<Record<string, LocalePack>> {
  const { code, out } = await place.cli(
    'build',
    place.content(changes),
    '--out',
    place.at('feed'),
    '--allow',
  );
  assert.equal(code, 0, out.join('\n'));
  return textsIn(place);
}

test('tells how many sets of answers were worked out, and how they were made', async () => {
  const { code, out } = await place.cli('check', place.content(SOUND));
  assert.ok(
    out.includes(
      `${TABLE}:20:1 info table-audited "essai": 96 sets of answers were worked out: each combination of single answers, alone and with one question of several answers after the other.`,
    ),
    out.join('\n'),
  );
  assert.equal(code, 0);
});

/** What is wrong, the changed files, and how the line of the fault starts. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, string | undefined>>, string])[] = [
  ['a questionnaire that is empty', { [TABLE]: '' }, `${TABLE}:1:1 error empty-file`],
  ['a questionnaire that is a list', { [TABLE]: '- id: danger\n' }, `${TABLE}:1:1 error type`],
  ['a questionnaire that is no YAML', { [TABLE]: 'rows: [1\n' }, `${TABLE}:2:1 error yaml-syntax`],
  ['a questionnaire without texts', { [TEXTS]: undefined }, `${TEXTS}:1:1 error questionnaire-without-texts`],
  [
    'texts without a questionnaire',
    { 'fr/questionnaires/essay.yaml': 'title: a\n' },
    'fr/questionnaires/essay.yaml:1:1 warning texts-without-questionnaire There is no questionnaires/essay.yaml. Did you mean "essai"?',
  ],
  [
    'a questionnaire that is not translated',
    {},
    'en/questionnaires/essai.yaml:1:1 warning locale-lacks-guidance',
  ],
  ['models that are not translated', {}, 'en/models.yaml:1:1 warning locale-lacks-guidance'],
  [
    'a key of an answer that nothing reads',
    changed(TABLE, 'alone: true', 'alone: true\n        allone: true'),
    `${TABLE}:10:9 warning unknown-key Nothing reads "allone"; it is ignored. Did you mean "alone"?`,
  ],
  [
    'a key of a row that nothing reads',
    changed(TABLE, 'when: {}', 'when: {}\n    if: {}'),
    `${TABLE}:35:5 warning unknown-key Nothing reads "if"`,
  ],
  [
    'a key of a text that nothing reads',
    changed(TEXTS, 'help: Une', 'hint: Une'),
    `${TEXTS}:9:5 warning unknown-key Nothing reads "hint"`,
  ],
  [
    'a text for an answer that does not exist',
    changed(TEXTS, 'stop: Arrêter', 'stop: Arrêter, stopp: Arrêter'),
    `${TEXTS}:11:31 warning unknown-key Nothing reads "stopp"; it is ignored. Did you mean "stop"?`,
  ],
  ['an answer without its text', changed(TEXTS, 'stop: Arrêter, ', ''), `${TEXTS}:11:5 error missing`],
  ['a text in one voice', changed(TEXTS, ', someone: Pour quelqu’un', ''), `${TEXTS}:1:`],
  ['a role that does not exist', changed(TABLE, 'role: health', 'role: helth'), `${TABLE}:17:5 error choice`],
  [
    'a situation that does not exist',
    changed(TABLE, '[emergency]', '[emergencies]'),
    `${TABLE}:7:22 error choice`,
  ],
  [
    'a lead that does not exist',
    changed(TABLE, 'lead: harm-reduction', 'lead: harm'),
    `${TABLE}:26:15 error choice`,
  ],
  [
    'a setting that does not exist',
    changed(TABLE, 'settings: [harm-reduction]', 'settings: [harm]'),
    `${TABLE}:48:32 error choice`,
  ],
  [
    'a kind of a lead that the feed lacks',
    changed(TABLE, 'kinds: [ctr]', 'kinds: [cttr]'),
    `${TABLE}:44:73 error unknown-kind The kind "cttr" is not in kinds.yaml. Did you mean "ctr"?`,
  ],
  [
    'a row that health chooses',
    changed(TABLE, '{ wish: [safer] }', '{ what: [opioids] }'),
    `${TABLE}:25:13 error rule-role The question "what" (health) may add notices, never choose or order a lead.`,
  ],
  [
    'a row that names no question',
    changed(TABLE, '{ wish: [safer] }', '{ wishes: [safer] }'),
    `${TABLE}:25:13 error rule-question The questionnaire has no question "wishes".`,
  ],
  [
    'a row that names no answer',
    changed(TABLE, '{ wish: [safer] }', '{ wish: [safe] }'),
    `${TABLE}:25:20 error rule-option The question has no answer "safe".`,
  ],
  [
    'a table with a gap',
    changed(TABLE, 'when: {}', 'when: { wish: [stop] }'),
    `${TABLE}:20:1 error lead-gap These answers lead nowhere: none given.`,
  ],
  [
    'a row that is never reached',
    changed(TABLE, '  - id: else\n    when: {}', '  - id: else\n    when: { living: [own] }'),
    `${TABLE}:33:5 error row-unreached The row "else" is never reached`,
  ],
  [
    'a lead that never comes first',
    changed(TABLE, 'lead: residential-individual', 'lead: residential-collective'),
    `${TABLE}:45:3 error lead-never-first`,
  ],
  [
    'someone who has to stay at home and is sent away',
    changed(TABLE, '{ lead: ambulatory, because', '{ lead: ambulatory-housing, because'),
    `${TABLE}:21:5 error lead-elsewhere`,
  ],
  [
    'a danger without numbers',
    changed(TABLE, '        situations: [emergency]\n', ''),
    `${TABLE}:6:9 error danger-numbers "seizure" needs situations`,
  ],
  [
    'a danger that no number of the country answers',
    changed(TABLE, '[emergency]', '[violence]'),
    `${TABLE}:6:9 error danger-unanswered Whoever ticks "seizure" finds no number in FR.`,
  ],
  [
    'urgent numbers in a notice',
    changed(TABLE, 'tone: care', 'tone: care\n    situations: [suicide]'),
    `${TABLE}:37:5 error danger-only "slowly" shows urgent numbers.`,
  ],
  ['an id used twice', changed(TABLE, 'id: own\n', 'id: group\n'), `${TABLE}:30:5 error id-twice`],
  [
    'models without one of the wishes',
    { [CARE]: (MODELS[CARE] ?? '').replace(/ {2}unsure:[^]*/, '') },
    `${CARE}:6:1 error missing`,
  ],
  [
    'a key of the models that nothing reads',
    changed(CARE, 'again_title: Encore', 'again_title: Encore\n    again_titel: Encore'),
    `${CARE}:14:5 warning unknown-key Nothing reads "again_titel"`,
  ],
  [
    'a source that is no whole address',
    changed(CARE, 'https://example.org/', 'http://example.org/'),
    `${CARE}:16:51 error web-address`,
  ],
  [
    'a kind of the models that the feed lacks',
    changed(CARE, 'kinds: [ctr]', 'kinds: [ctt]'),
    `${CARE}:17:13 error unknown-kind`,
  ],
];

for (const [what, changes, expected] of FAULTS) {
  test(`tells ${what}, with its place`, async () => {
    const { code, out } = await place.cli('check', place.content({ ...SOUND, ...changes }));
    assert.ok(
      out.some((line) => line.startsWith(expected)),
      `${expected}\nis not in\n${out.join('\n')}`,
    );
    assert.equal(code, expected.includes(' warning ') ? 0 : 1);
  });
}

test('names the file and line of each of several questionnaires', async () => {
  const { out } = await place.cli(
    'check',
    place.content({
      ...SOUND,
      'questionnaires/autre.yaml': 'rows: 7\n',
      'fr/questionnaires/autre.yaml': 'title: Autre\n',
      ...changed(TABLE, 'kinds: [ctr]', 'kinds: [cttr]'),
    }),
  );
  assert.ok(out.some((line) => line.startsWith('questionnaires/autre.yaml:1:1 error type')));
  assert.ok(out.some((line) => line.startsWith(`${TABLE}:44:73 error unknown-kind`)));
  assert.ok(out.some((line) => line.startsWith(`${TABLE}:20:1 info table-audited`)));
});

test('publishes both so that a page accepts them without an issue', async () => {
  const { fr } = await packs(SOUND);
  const asked = parseQuestionnaires(fr?.questionnaires);
  const care = parseModels(fr?.models);
  assert.deepEqual([asked.issues, care.issues], [[], []]);
  assert.deepEqual([asked.value, care.value], [fr?.questionnaires, fr?.models]);
  assert.deepEqual(fr?.questionnaires?.[0]?.title, { me: 'Pour vous', someone: 'Pour quelqu’un' });
  assert.deepEqual(fr.questionnaires[0].questions[0]?.title, { me: 'Un danger ?', someone: 'Un danger ?' });
});

test('publishes the publisher’s own words, marked with their language, where a locale has none', async () => {
  const { fr, en } = await packs(SOUND);
  assert.deepEqual(
    en?.questionnaires,
    fr?.questionnaires?.map((each) => ({ ...each, lang: 'fr' })),
  );
  assert.deepEqual(en?.models, { ...fr?.models, lang: 'fr' });
});

test('publishes a translation without a mark, with the same table', async () => {
  const { fr, en } = await packs({ ...SOUND, 'en/questionnaires/essai.yaml': SOUND[TEXTS] ?? '' });
  assert.deepEqual(en?.questionnaires, fr?.questionnaires);
});

test('publishes who has read the questions, and nothing while nobody has', async () => {
  const reviewed = { by: 'Dr Essai', on: '2026-11-20' };
  const read = await packs({
    ...SOUND,
    [TABLE]: `reviewed: { by: Dr Essai, on: 2026-11-20 }\n${SOUND[TABLE] ?? ''}`,
  });
  assert.deepEqual(read['fr']?.questionnaires?.[0]?.reviewed, reviewed);
  const unread = await packs(SOUND);
  assert.equal(unread['fr']?.questionnaires?.[0]?.reviewed, undefined);
});

test('publishes a folder that has neither', async () => {
  const { fr } = await packs({});
  assert.deepEqual([fr?.questionnaires, fr?.models], [undefined, undefined]);
});

test('starts an example with both, that passes', async () => {
  await place.cli('init', '--all', place.at('example'));
  assert.ok(place.list('example/questionnaires').includes('orientation.yaml'));
  assert.ok(place.list('example/fr/questionnaires').includes('orientation.yaml'));
  assert.match(place.read('example/fr/models.yaml'), /^# /);
  const { code, out } = await place.cli('check', place.at('example'));
  assert.ok(out.some((line) => line.includes(' info table-audited "orientation"')));
  assert.equal(code, 0, out.join('\n'));
});
