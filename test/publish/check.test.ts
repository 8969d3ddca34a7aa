import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Faults } from '../../src/publish/faults/fault.js';
import { formatFault } from '../../src/publish/faults/report.js';
import { wordsIn } from '../../src/publish/words/words.js';
import { readYaml } from '../../src/publish/read/files/yaml.js';
import { changed, SOUND, workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

test('passes a sound folder without a word of fault', async () => {
  const { code, out } = await place.cli('check', place.content());
  assert.deepEqual(out, ['0 errors, 0 warnings', '3 facilities, 2 locales: ready to build']);
  assert.equal(code, 0);
});

const csv = SOUND['directory.csv'] ?? '';
const kind = SOUND['fr/kinds/ctr.md'] ?? '';

/** What is wrong, the changed files, and how the line of the fault starts. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, string | undefined>>, string])[] = [
  ['no feed.yaml', { 'feed.yaml': undefined }, 'feed.yaml:1:1 error file-missing'],
  ['an empty feed.yaml', { 'feed.yaml': '' }, 'feed.yaml:1:1 error empty-file'],
  ['YAML that is none', changed('feed.yaml', 'version: 3', 'version: [3'), 'feed.yaml:8:1 error yaml-syntax'],
  ['a key twice', changed('feed.yaml', 'version: 3', 'id: other'), 'feed.yaml:7:1 error yaml-syntax'],
  ['no version', changed('feed.yaml', 'version: 3\n', ''), 'feed.yaml:1:1 error missing'],
  [
    'a day that the calendar lacks',
    changed('feed.yaml', '2026-11-20', '2026-02-30'),
    'feed.yaml:8:1 error day',
  ],
  [
    'a key that nothing reads',
    changed('feed.yaml', 'version: 3', 'version: 3\ngazeteer: true'),
    'feed.yaml:8:1 warning unknown-key Nothing reads "gazeteer"; it is ignored. Did you mean "gazetteer"?',
  ],
  [
    'an empty list in the place of keys',
    changed('feed.yaml', '{fr: true}', '[]'),
    'feed.yaml:11:1 warning type',
  ],
  ['a number in the place of keys', changed('feed.yaml', '{fr: true}', '7'), 'feed.yaml:11:1 error type'],
  [
    'an address without https',
    changed('feed.yaml', '  name: Essai\n', '  name: Essai\n  url: http://example.org\n'),
    'feed.yaml:4:3 error web-address',
  ],
  [
    'an expiry before the issue',
    changed('feed.yaml', 'version: 3', 'version: 3\nexpires: 2026-01-01'),
    'feed.yaml:8:1 error expires-before',
  ],
  [
    'a country without numbers',
    changed('feed.yaml', '[FR]', '[FR, BE]'),
    'feed.yaml:9:17 error helpline-lacking BE has no number for "emergency"',
  ],
  [
    'a danger without a number',
    changed('helplines.yaml', ', suicide]', ']'),
    'feed.yaml:9:13 error helpline-lacking FR has no number for "suicide"',
  ],
  [
    'a setting that does not exist',
    changed('kinds.yaml', 'ambulatory', 'ambulant'),
    'kinds.yaml:2:1 error choice',
  ],
  [
    'a number written as a number',
    changed('helplines.yaml', "'112'", '112'),
    'helplines.yaml:4:3 error type',
  ],
  [
    'a number nobody can dial',
    changed('helplines.yaml', "'112'", 'call us'),
    'helplines.yaml:4:3 error phone',
  ],
  [
    'an unknown situation',
    changed('helplines.yaml', '[drugs]', '[drugs, weather]'),
    'helplines.yaml:11:23 error choice',
  ],
  [
    'a line without any number',
    changed('helplines.yaml', "  phone: '0 800 00 00 00'\n", ''),
    'helplines.yaml:9:3 error helpline-number',
  ],
  [
    'a number used twice',
    changed('helplines.yaml', 'id: fr-deux', 'id: fr-un'),
    'helplines.yaml:9:3 error duplicate-id "fr-un" is used already on line 1',
  ],
  [
    'numbers nobody checked',
    { 'helplines.yaml': (SOUND['helplines.yaml'] ?? '').replaceAll('A. Essai', '') },
    'helplines.yaml:8:3 warning helpline-unchecked 2 number(s)',
  ],
  [
    'a number checked long ago',
    changed('helplines.yaml', '2026-10-01', '2025-10-01'),
    'helplines.yaml:7:3 warning helpline-old',
  ],
  [
    'HTML in the text',
    { 'fr/kinds/ctr.md': `${kind}\nUn <b>mot</b>.\n` },
    'fr/kinds/ctr.md:11:4 error markdown-html',
  ],
  [
    'a script as a block',
    { 'fr/kinds/ctr.md': `${kind}\n<script>alert(1)</script>\n` },
    'fr/kinds/ctr.md:11:1 error markdown-html',
  ],
  [
    'a comment followed by a tag',
    { 'fr/kinds/ctr.md': `${kind}\n<!-- a --><img src=x>\n` },
    'fr/kinds/ctr.md:11:1 error markdown-html',
  ],
  [
    'a link that runs code',
    { 'fr/kinds/ctr.md': `${kind}\n[x](javascript:alert)\n` },
    'fr/kinds/ctr.md:11:1 error link',
  ],
  [
    'a code block',
    { 'fr/kinds/ctr.md': `${kind}\n    code\n` },
    'fr/kinds/ctr.md:11:1 error markdown-unsupported',
  ],
  [
    'front matter left open',
    { 'fr/kinds/ctr.md': '---\nlabel: a\n' },
    'fr/kinds/ctr.md:1:1 error front-matter-open',
  ],
  [
    'a kind without label',
    { 'fr/kinds/ctr.md': '---\nsummary: a\n---\n' },
    'fr/kinds/ctr.md:2:1 error missing',
  ],
  [
    'a mark that turns the text',
    { 'fr/kinds/ctr.md': `---\nlabel: "a\\u202Eb"\nsummary: a\n---\n` },
    'fr/kinds/ctr.md:2:1 error text-characters "a\\u202eb"',
  ],
  [
    'a kind without text in the publisher’s locale',
    { 'fr/kinds/ctr.md': undefined },
    'fr/kinds:1:1 error locale-lacks-kinds',
  ],
  [
    'a kind without text in another locale',
    { 'en/kinds/ctr.md': undefined },
    'en/kinds:1:1 warning locale-lacks-kinds',
  ],
  [
    'a text for a kind that is not',
    { 'fr/kinds/cta.md': kind },
    'fr/kinds/cta.md:1:1 error kind-without-setting',
  ],
  [
    'a setting without words',
    { 'fr/settings.yaml': 'ambulatory: {label: a, meaning: b}\n' },
    'fr/settings.yaml:1:1 error locale-lacks-settings',
  ],
  [
    'a synonym of nothing',
    changed('fr/synonyms.yaml', '[ctr]', '[cttr]'),
    'fr/synonyms.yaml:2:11 error unknown-kind The kind "cttr" is not in kinds.yaml. Did you mean "ctr"?',
  ],
  ['no directory', { 'directory.csv': undefined }, 'directory.csv:1:1 error file-missing'],
  ['an empty directory', { 'directory.csv': '\n' }, 'directory.csv:1:1 error csv-empty'],
  [
    'a column that nothing reads',
    { 'directory.csv': csv.replace('phone', 'fone') },
    'directory.csv:1:35 warning unknown-column Nothing reads the column "fone"; it is ignored. Did you mean "phone"?',
  ],
  [
    'a column twice',
    { 'directory.csv': csv.replace('city', 'name') },
    'directory.csv:1:22 error duplicate-column',
  ],
  [
    'no column for the kind',
    { 'directory.csv': csv.replace('kind', 'sort') },
    'directory.csv:1:1 error missing-column The column "kind"',
  ],
  [
    'an unknown kind',
    { 'directory.csv': csv.replace('Un,ctr', 'Un,cttr') },
    'directory.csv:2:14 error unknown-kind',
  ],
  [
    'an id used twice',
    { 'directory.csv': csv.replace('trois,', 'un,') },
    'directory.csv:5:1 error duplicate-id "un" is used already on line 2',
  ],
  [
    'a cell after one that holds a line feed',
    { 'directory.csv': csv.replace('csapa,FR,Metz', 'csapa,Lorraine,Metz') },
    'directory.csv:4:24 error country',
  ],
  ['half a point', { 'directory.csv': csv.replace('49.12,', ',') }, 'directory.csv:2:26 error half-point'],
  [
    'a latitude out of range',
    { 'directory.csv': csv.replace('49.12,', '149.12,') },
    'directory.csv:2:26 error degrees',
  ],
  [
    'a number with letters',
    { 'directory.csv': csv.replace('49.12,', '49.12N,') },
    'directory.csv:2:26 error number',
  ],
  [
    'a link to nobody',
    { 'directory.csv': csv.replace('FR-57,deux', 'FR-57,quatre') },
    'directory.csv:2:84 error unknown-link',
  ],
  [
    'hours nobody can read',
    { 'directory.csv': csv.replace('Mo-Fr 09:00-17:00; PH off', 'some days') },
    'directory.csv:2:52 warning hours-outside-subset',
  ],
  [
    'hours that no page can say',
    { 'directory.csv': csv.replace('Mo-Fr 09:00-17:00; PH off', '"Mo-Fr 09:00-17:00 ""sur rendez-vous"""') },
    'directory.csv:2:52 warning hours-unsayable',
  ],
  [
    'a point whose halves are swapped',
    { 'directory.csv': csv.replace('49.12,6.18', '6.18,49.12') },
    'directory.csv:2:26 warning point-swapped',
  ],
  [
    'a language that no browser takes',
    changed('feed.yaml', 'locales: [fr, en]', 'locales: [fr, en, fr-fr-fr]'),
    'feed.yaml:10:19 error locale',
  ],
  [
    'holidays of nowhere',
    { 'directory.csv': csv.replace('FR-57', 'XX') },
    'directory.csv:2:78 error holidays-',
  ],
  [
    'hours where the country has several zones',
    { 'directory.csv': csv.replace(/ctr,FR,Metz,49.12,6.18,03 [\d ]+/, 'ctr,CA,Metz,,,514 527-2626') },
    'directory.csv:2:1 warning zone-missing',
  ],
  [
    'a date of 1901',
    { 'directory.csv': csv.replace('2026-10-02', '1901-01-01') },
    'directory.csv:2:89 warning date-old',
  ],
  [
    'a date still to come',
    { 'directory.csv': csv.replace('2026-10-02', '2027-10-02') },
    'directory.csv:2:89 warning date-future',
  ],
  [
    'a place nobody can reach',
    { 'directory.csv': csv.replace('03 53 01 90 03', '') },
    'directory.csv:5:37 warning unreachable',
  ],
  ['a quote left open', { 'directory.csv': `${csv}quatre,"Centre\n` }, 'directory.csv:6:8 error csv-quotes'],
  [
    'a row with a cell too many',
    { 'directory.csv': `${csv}quatre,Quatre,csapa,FR,,,,,,,,,more\n` },
    'directory.csv:6:1 error csv-cells',
  ],
];

for (const [what, changes, expected] of FAULTS) {
  test(`tells ${what}, with its place`, async () => {
    const { code, out } = await place.cli('check', place.content(changes));
    assert.ok(
      out.some((line) => line.startsWith(expected)),
      `${expected}\nis not in\n${out.join('\n')}`,
    );
    assert.equal(code, expected.includes(' error ') ? 1 : 0);
  });
}

/** YAML that is none, each in a way of its own. */
const BROKEN: readonly string[] = [
  'a: [1',
  'a: b: c',
  'a: "x',
  'a: *nobody',
  'a: &x [*x]',
  '\ta: 1',
  'a: 1\na: 2',
  'a: "\\q"',
  'a: @x',
  'a: !what x',
  '? [a]\n: b',
  'a: 1\n---\nb: 2',
  '{',
  'a:\n - b\n c: d',
];

test('says in its own words what is wrong with YAML', async () => {
  const warnings: string[] = [];
  const note = (warning: Error): void => void warnings.push(warning.message);
  process.on('warning', note);
  for (const text of BROKEN) {
    const faults = new Faults();
    readYaml(text, 'terms.yaml', faults);
    for (const line of faults.list.map((each) => formatFault(each, wordsIn('en')))) {
      assert.match(
        line,
        /^terms\.yaml:\d+:\d+ (?:error|warning) yaml-syntax This is not valid YAML\. [A-Z]/,
        text,
      );
      assert.doesNotMatch(
        line,
        /flow|scalar|implicit|collection|node|mapping|undefined|resource|resolve/i,
        text,
      );
    }
  }
  for (const text of BROKEN.filter((each) => !/^\?|!/.test(each.slice(0, 4)))) {
    const faults = new Faults();
    readYaml(text, 'terms.yaml', faults);
    assert.ok(faults.list.length > 0, text);
  }
  await new Promise((done) => setImmediate(done));
  process.off('warning', note);
  assert.deepEqual(warnings, []);
});

test('says in its own words what a command line lacks', async () => {
  for (const [words, told] of [
    [['check'], 'A word is missing. Write: passerelle check <dir>.'],
    [['check', 'a', 'b'], 'There are words too many: b. Write: passerelle check <dir>.'],
    [['check', 'a', '--evry'], 'There is no option --evry. Write: passerelle check <dir>.'],
    [['build', 'a', '--out'], 'The option --out <dir> lacks its value. Write: passerelle build <dir>.'],
  ] as const) {
    const { code, err } = await place.cli(...words);
    assert.equal(code, 2);
    assert.ok(err[0]?.startsWith(told), err.join());
  }
});

test('tells the line of a text that is not UTF-8', async () => {
  const content = place.content();
  place.write('content/fr/terms.yaml', Buffer.from('adults: adultes\nx: \xE9\n', 'latin1'));
  const { code, out } = await place.cli('check', content);
  assert.ok(out[0]?.startsWith('fr/terms.yaml:2:1 error encoding'), out.join('\n'));
  assert.equal(code, 1);
});

test('tells every fault of every file in one run', async () => {
  const content = place.content({
    ...changed('feed.yaml', 'version: 3', 'version: -1'),
    ...changed('kinds.yaml', 'csapa: ambulatory', 'csapa: nowhere'),
    'directory.csv': csv.replace('49.12', 'x').replace('ctr,FR', 'ctr,Lorraine'),
    'fr/kinds/ctr.md': `${kind}<p>a</p>\n`,
  });
  const { out } = await place.cli('check', content);
  const codes = new Set(out.map((line) => /^(\S+?):\d+:\d+ error (\S+)/.exec(line)?.slice(1).join(' ')));
  for (const expected of [
    'feed.yaml count',
    'kinds.yaml choice',
    'directory.csv number',
    'directory.csv country',
    'fr/kinds/ctr.md markdown-html',
  ])
    assert.ok(codes.has(expected), `${expected}\n${out.join('\n')}`);
});

test('prints the first twenty warnings of a code and counts the others, all with --every', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => `x${String(index)},Place,csapa,FR,,,,,,,,\n`);
  const content = place.content({ 'directory.csv': csv + rows.join('') });
  const short = await place.cli('check', content);
  assert.equal(short.out.filter((line) => line.includes(' warning unreachable ')).length, 20);
  assert.ok(short.out.includes('… and 10 more unreachable (--every shows them)'));
  const long = await place.cli('check', content, '--every');
  assert.equal(long.out.filter((line) => line.includes(' warning unreachable ')).length, 30);
});

test('shows no control character of a file on the terminal', async () => {
  const { out } = await place.cli(
    'check',
    place.content({ 'directory.csv': csv.replace('03 53 01 90 01', '\u001B[2J\u202Ex') }),
  );
  assert.ok(
    out.some((line) => line.includes('"\\u001b[2J\\u202ex"')),
    out.join('\n'),
  );
});

test('ends with 2 on wrong use', async () => {
  for (const argv of [
    [],
    ['chek', 'x'],
    ['check'],
    ['check', 'a', 'b'],
    ['check', 'a', '--evry'],
    ['build', place.content()],
    ['build', place.content(), '--out', place.at('o'), '--issued', 'monday'],
    ['import', 'xls', 'f', '--out', 'o'],
    ['import', 'csv', 'nofile', '--out', 'o'],
  ])
    assert.equal((await place.cli(...argv)).code, 2, argv.join(' '));
});

test('ends with 1 when there is no folder', async () => {
  assert.equal((await place.cli('check', place.at('nowhere'))).code, 1);
});

test('tells with its line how long widgets are kept, where that is no count of days', async () => {
  for (const wrong of ['soon', '-1', '1.5']) {
    const content = place.content(
      changed('feed.yaml', 'version: 3', `version: 3\nwidgets: { keep: ${wrong} }`),
    );
    const { code, out } = await place.cli('check', content);
    assert.equal(code, 1, wrong);
    assert.match(out.join('\n'), /feed\.yaml:\d+:\d+ error/, wrong);
  }
  const content = place.content(changed('feed.yaml', 'version: 3', 'version: 3\nwidgets: { keep: 365 }'));
  assert.equal((await place.cli('check', content)).code, 0);
});
