import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { changed, SOUND, workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

const csv = SOUND['directory.csv'] ?? '';
const kind = SOUND['fr/kinds/ctr.md'] ?? '';
const long = `Un ${'mot '.repeat(30)}`.trim();

/** Columns added to the sound directory, filled in the first row. */
function withColumns(values: Readonly<Record<string, string>>): Record<string, string> {
  const [header = '', first = '', ...others] = csv.split('\n');
  const names = Object.keys(values);
  const added = (line: string, cells: readonly string[]): string => [line, ...cells].join(',');
  const empty = names.map(() => '');
  return {
    'directory.csv': [
      added(header, names),
      added(first, Object.values(values)),
      ...others.map((line) => (/,,,$/.test(line) ? added(line, empty) : line)),
    ].join('\n'),
  };
}

/** Where the fault is, the changed files, and how its line starts. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, string | undefined>>, string])[] = [
  [
    'a label',
    changed('fr/kinds/ctr.md', 'Centre résidentiel', 'Centre pour toxicomanes'),
    'fr/kinds/ctr.md:2:1 error stigmatising-word "toxicomanes" judges people. Write instead: personne qui consomme',
  ],
  [
    'a summary',
    changed('fr/kinds/csapa.md', 'on y consulte', 'pour les drogués'),
    'fr/kinds/csapa.md:3:1 error stigmatising-word "drogués"',
  ],
  [
    'a question to ask',
    changed('fr/kinds/ctr.md', 'Quand ?', 'Faut-il être propre ?'),
    'fr/kinds/ctr.md:6:5 error stigmatising-word "être propre"',
  ],
  [
    'a word cut by emphasis',
    { 'fr/kinds/ctr.md': `${kind}\nPour les **toxico**manes.\n` },
    'fr/kinds/ctr.md:11:1 error stigmatising-word "toxicomanes"',
  ],
  [
    'an item of a list in the text',
    { 'fr/kinds/ctr.md': `${kind}\n- Venez.\n- Un junkie.\n` },
    'fr/kinds/ctr.md:12:3 error stigmatising-word "junkie"',
  ],
  [
    'a long sentence of the text',
    { 'fr/kinds/ctr.md': `${kind}\n${long}.\n` },
    'fr/kinds/ctr.md:11:1 error sentence-too-long The sentence that starts with "Un mot mot mot mot mot…" has 31 words; 25 is the most. Cut it in two',
  ],
  [
    'the meaning of a setting',
    changed('fr/settings.yaml', 'On y va le jour.', 'Un lieu de camés.'),
    'fr/settings.yaml:2:39 error stigmatising-word "camés"',
  ],
  [
    'a label of a word of the directory',
    changed('fr/terms.yaml', 'adultes', 'anciens toxicos'),
    'fr/terms.yaml:1:1 error stigmatising-word "toxicos"',
  ],
  [
    'what a number is for',
    changed('fr/helplines.yaml', 'Le jour', 'Pour les alcooliques'),
    'fr/helplines.yaml:2:25 error stigmatising-word "les alcooliques"',
  ],
  [
    'another locale, in its own language',
    changed('en/settings.yaml', 'You sleep there.', 'For addicts.'),
    'en/settings.yaml:1:46 error stigmatising-word "addicts"',
  ],
  [
    'a widespread word, as a warning',
    changed('fr/settings.yaml', 'On y dort.', 'Après une rechute.'),
    'fr/settings.yaml:1:51 warning stigmatising-word "rechute"',
  ],
  ...['summary', 'contact', 'on_entry', 'on_use', 'admission', 'waiting'].map(
    (column) =>
      [
        `the column ${column}`,
        withColumns({ [column]: 'Les toxicomanes attendent' }),
        'directory.csv:2:100 error stigmatising-word "toxicomanes"',
      ] as const,
  ),
  [
    'a long sentence of the directory',
    withColumns({ summary: long }),
    'directory.csv:2:100 warning sentence-too-long',
  ],
];

for (const [what, changes, expected] of FAULTS)
  test(`tells the wording of ${what}, with its place`, async () => {
    const { code, out } = await place.cli('check', place.content(changes));
    assert.ok(
      out.some((line) => line.startsWith(expected)),
      `${expected}\nis not in\n${out.join('\n')}`,
    );
    assert.equal(code, expected.includes(' error ') ? 1 : 0);
  });

test('leaves the names that organisations and sources have, and the words that people type', async () => {
  const { code, out } = await place.cli(
    'check',
    place.content({
      ...withColumns({
        organisation: 'Aide aux toxicomanes',
        network: 'Réseau toxico',
        source: `Annuaire des toxicomanes ${long}`,
      }),
      ...changed('fr/synonyms.yaml', '[cure]', '[toxicomane, drogué, rechute]'),
      ...changed('feed.yaml', 'name: Essai', 'name: Aide aux toxicomanes'),
    }),
  );
  assert.deepEqual(out, ['0 errors, 0 warnings', '3 facilities, 2 locales: ready to build']);
  assert.equal(code, 0);
});
