import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { LocalePack } from '../../src/domain/content/model.js';
import { parsePathways } from '../../src/domain/pathway/schema.js';
import { workplace, textsIn } from './folder.js';
import { PATHWAY as SOUND } from './pathways.js';

const place = workplace();
after(() => place.remove());

const DATA = 'pathways/essai.yaml';
const TEXTS = 'fr/pathways/essai.yaml';

/** The folder with one piece of one of its files replaced. Fails when the piece is not there. */
function changed(file: string, from: string, to: string): Record<string, string> {
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

/** What is wrong, the changed files, and how the line of the fault starts. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, string | undefined>>, string])[] = [
  [
    'a next step that does not exist',
    changed(DATA, 'next: [order, after]', 'next: [ordre, after]'),
    `${DATA}:11:12 error pathway-next No step of this pathway has the id "ordre". Did you mean "order"?`,
  ],
  [
    'a step that nothing reaches',
    changed(DATA, 'next: [order, after]', 'next: [after]'),
    `${DATA}:12:5 error pathway-unreached Nothing leads to the step "order"`,
  ],
  [
    'a loop',
    changed(DATA, '    next: [after]\n', '    next: [after, meeting]\n'),
    `${DATA}:15:19 error pathway-loop This leads back to "meeting"`,
  ],
  [
    'a pathway without a way in',
    changed(DATA, 'entries:\n  - { id: direct, to: meeting }\n', ''),
    `${DATA}:1:1 error pathway-no-entry`,
  ],
  [
    'a way in that leads nowhere',
    changed(DATA, 'to: meeting', 'to: meting'),
    `${DATA}:5:19 error pathway-entry This way in leads to "meting", which is no step of the pathway. Did you mean "meeting"?`,
  ],
  [
    'a way out that is prepared after the end',
    {
      ...changed(
        DATA,
        '    kind: after\n',
        '    kind: after\n    next: [out]\n  - id: out\n    kind: exit\n',
      ),
      ...changed(TEXTS, '{ title: Après }\n', '{ title: Après }\n  out: { title: Sortir }\n'),
    },
    `${DATA}:20:5 error pathway-exit-late`,
  ],
  ['an id used twice', changed(DATA, '- id: after', '- id: order'), `${DATA}:16:5 error id-twice "order"`],
  [
    'a role without a label',
    changed(TEXTS, 'doctor: Médecin', 'docteur: Médecin'),
    `${DATA}:9:11 error pathway-role The role "doctor" has no label. Write it under roles. Did you mean "docteur"?`,
  ],
  [
    'a place that is neither named nor a kind',
    changed(DATA, '[here, ctr]', '[here, cttr]'),
    `${DATA}:14:39 error pathway-place The place "cttr" has no label under places, and is no kind of kinds.yaml. Did you mean "ctr"?`,
  ],
  [
    'a kind that the feed lacks',
    changed(DATA, 'kinds: [csapa]', 'kinds: [csappa]'),
    `${DATA}:2:9 error unknown-kind The kind "csappa" is not in kinds.yaml. Did you mean "csapa"?`,
  ],
  [
    'a field of life that does not exist',
    changed(DATA, 'fields: [health]', 'fields: [soul]'),
    `${DATA}:10:14 error choice`,
  ],
  ['a day that does not exist', changed(DATA, '[Mo, We]', '[Mo, Mi]'), `${DATA}:19:14 error choice`],
  [
    'hours that cannot be read',
    changed(DATA, 'Mo-Fr 18:00-08:00', 'at night'),
    `${DATA}:20:3 error hours-outside-subset`,
  ],
  [
    'a source that is no whole address',
    changed(DATA, 'https://example.org/', 'example.org'),
    `${DATA}:3:26 error web-address`,
  ],
  [
    'a key of a step that nothing reads',
    changed(DATA, '    fields: [health]', '    feilds: [health]'),
    `${DATA}:10:5 warning unknown-key Nothing reads "feilds"; it is ignored. Did you mean "fields"?`,
  ],
  [
    'a step without its text',
    changed(TEXTS, '  after: { title: Après }\n', ''),
    `${TEXTS}:8:1 error missing`,
  ],
  [
    'a text for a step that does not exist',
    changed(TEXTS, '  order: {', '  ordre: { title: a }\n  order: {'),
    `${TEXTS}:10:3 warning unknown-key Nothing reads "ordre"; it is ignored. Did you mean "order"?`,
  ],
  [
    'a key of a text that nothing reads',
    changed(TEXTS, 'entries_title: Commencer', 'entries_title: Commencer\nentry_title: a'),
    `${TEXTS}:4:1 warning unknown-key Nothing reads "entry_title"`,
  ],
  [
    'a word that judges people',
    changed(TEXTS, 'On vous écoute.', 'On écoute les toxicomanes.'),
    `${TEXTS}:9:43 error stigmatising-word`,
  ],
  ['a pathway without texts', { [TEXTS]: undefined }, `${TEXTS}:1:1 error pathway-without-texts`],
  [
    'texts without a pathway',
    { 'fr/pathways/essay.yaml': 'title: a\n' },
    'fr/pathways/essay.yaml:1:1 warning texts-without-pathway There is no pathways/essay.yaml. Did you mean "essai"?',
  ],
  ['a pathway that is not translated', {}, 'en/pathways/essai.yaml:1:1 warning locale-lacks-guidance'],
  ['a pathway that is empty', { [DATA]: '' }, `${DATA}:1:1 error empty-file`],
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

test('publishes a pathway so that a page accepts it without an issue', async () => {
  const { fr } = await packs(SOUND);
  const { value, issues } = parsePathways(fr?.pathways);
  assert.deepEqual(issues, []);
  assert.deepEqual(value, fr?.pathways);
  const [pathway] = value ?? [];
  assert.equal(pathway?.title, 'Un chemin');
  assert.deepEqual(pathway.entries, [
    { id: 'direct', to: 'meeting', title: 'Directement', text: 'Vous venez.' },
  ]);
  assert.deepEqual(
    pathway.steps.map(({ id, title }) => `${id} ${title}`),
    ['meeting Se rencontrer', 'order Mettre en ordre', 'after Après'],
  );
  assert.equal(pathway.week?.on_call_hours, 'Mo-Fr 18:00-08:00');
});

test('publishes the publisher’s own words, marked with their language, where a locale has none', async () => {
  const { fr, en } = await packs(SOUND);
  assert.deepEqual(
    en?.pathways,
    fr?.pathways?.map((each) => ({ ...each, lang: 'fr' })),
  );
  const translated = await packs({ ...SOUND, 'en/pathways/essai.yaml': SOUND[TEXTS] ?? '' });
  assert.deepEqual(translated['en']?.pathways, translated['fr']?.pathways);
});

test('puts pathways in the order of their rank, those without one last', async () => {
  const more = Object.fromEntries(
    ['a', 'b'].flatMap((id) => [
      [`pathways/${id}.yaml`, (SOUND[DATA] ?? '').replace('rank: 1\n', id === 'b' ? 'rank: 0\n' : '')],
      [`fr/pathways/${id}.yaml`, SOUND[TEXTS] ?? ''],
    ]),
  );
  const { fr } = await packs({ ...SOUND, ...more });
  assert.deepEqual(
    fr?.pathways?.map(({ id }) => id),
    ['b', 'essai', 'a'],
  );
});

test('names the file and line of each of several pathways', async () => {
  const { out } = await place.cli(
    'check',
    place.content({
      ...SOUND,
      'pathways/autre.yaml': 'steps: 7\n',
      'fr/pathways/autre.yaml': 'title: Autre\nentries_title: a\n',
      ...changed(DATA, 'kinds: [csapa]', 'kinds: [csappa]'),
    }),
  );
  assert.ok(
    out.some((line) => line.startsWith('pathways/autre.yaml:1:1 error type')),
    out.join('\n'),
  );
  assert.ok(out.some((line) => line.startsWith(`${DATA}:2:9 error unknown-kind`)));
});

test('starts an example with pathways, that passes', async () => {
  await place.cli('init', '--all', place.at('example'));
  assert.ok(place.list('example/pathways').includes('psychosocial-support.yaml'));
  assert.ok(place.list('example/fr/pathways').includes('psychosocial-support.yaml'));
  const { code, out } = await place.cli('check', place.at('example'));
  assert.equal(code, 0, out.join('\n'));
});
