import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { parseCommitments, parseDocuments, parseLandscape } from '../../src/domain/landscape/schema.js';
import type { LocalePack } from '../../src/domain/content/model.js';
import { workplace, textsIn } from './folder.js';
import { LANDSCAPE } from './landscape.js';

const place = workplace();
after(() => place.remove());

const FACTS = 'landscape.yaml';
const WORDS = 'fr/landscape.yaml';

/** The folder with one piece of one of its files replaced. Fails when the piece is not there. */
function changed(file: string, from: string, to: string): Record<string, string> {
  const text = LANDSCAPE[file];
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { [file]: text.replace(from, () => to) };
}

/** The packs of a feed that was built, by locale. */
async function packs(changes: Readonly<Record<string, string>> = {}): Promise<Record<string, LocalePack>> {
  const folder = place.content({ ...LANDSCAPE, ...changes });
  const { code, out } = await place.cli('build', folder, '--out', place.at('feed'), '--allow');
  assert.equal(code, 0, out.join('\n'));
  return textsIn(place);
}

/** What is wrong, the changed files, and how the line of the fault starts. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, string | undefined>>, string])[] = [
  ['a landscape that is empty', { [FACTS]: '' }, `${FACTS}:1:1 error empty-file`],
  ['a landscape that is a list', { [FACTS]: '- ctr\n' }, `${FACTS}:1:1 error type`],
  ['a landscape that is no YAML', { [FACTS]: 'kinds: [1\n' }, `${FACTS}:2:1 error yaml-syntax`],
  ['a landscape without words', { [WORDS]: undefined }, `${WORDS}:1:1 error landscape-without-texts`],
  ['words without a landscape', { [FACTS]: undefined }, `${WORDS}:1:1 warning texts-without-landscape`],
  ['a landscape that is not translated', {}, 'en/landscape.yaml:1:1 warning locale-lacks-guidance'],
  [
    'a kind that the feed lacks',
    changed(FACTS, '  csapa: {}', '  csappa: {}'),
    `${FACTS}:8:3 error unknown-kind The kind "csappa" is not in kinds.yaml. Did you mean "csapa"?`,
  ],
  [
    'a link to a kind that the feed lacks',
    changed(FACTS, 'links: [csapa]', 'links: [csapa, ct]'),
    `${FACTS}:4:20 error unknown-kind The kind "ct" is not in kinds.yaml.`,
  ],
  [
    'a kind that is linked to itself',
    changed(FACTS, 'links: [csapa]', 'links: [ctr]'),
    `${FACTS}:4:13 error linked-to-itself`,
  ],
  [
    'a counterpart that the feed lacks',
    changed(FACTS, 'kinds: [ctr]', 'kinds: [abri]'),
    `${FACTS}:6:43 error unknown-kind`,
  ],
  [
    'a reference that does not exist',
    changed(FACTS, 'legal: [loi]', 'legal: [lois]'),
    `${FACTS}:5:13 error unknown-reference There is no reference "lois" in landscape.yaml. Did you mean "loi"?`,
  ],
  ['a form that does not exist', changed(FACTS, 'form: both', 'form: round'), `${FACTS}:3:5 error choice`],
  [
    'a thing to confirm that does not exist',
    changed(FACTS, 'to_check: [links]', 'to_check: [colour]'),
    `${FACTS}:7:16 error choice`,
  ],
  [
    'a reference without its source',
    changed(FACTS, '    source: essai\n    checked_on', '    checked_on'),
    `${FACTS}:10:3 error missing`,
  ],
  [
    'an address that is none',
    changed(FACTS, 'url: https://example.org/loi', 'url: javascript:alert(1)'),
    `${FACTS}:13:5 error web-address`,
  ],
  [
    'a document without a publisher',
    changed(FACTS, '    publisher: Essai\n', ''),
    `${FACTS}:17:5 error missing`,
  ],
  [
    'a key of a kind that nothing reads',
    changed(FACTS, 'form: both', 'forme: both'),
    `${FACTS}:3:5 warning unknown-key Nothing reads "forme"; it is ignored. Did you mean "form"?`,
  ],
  [
    'a key of the words that nothing reads',
    changed(WORDS, 'stay:', 'stays:'),
    `${WORDS}:11:5 warning unknown-key Nothing reads "stays"; it is ignored. Did you mean "stay"?`,
  ],
  [
    'words for a kind that the landscape lacks',
    changed(WORDS, 'commitments:', '  ct: { short: On y vit. }\ncommitments:'),
    `${WORDS}:17:3 warning unknown-key Nothing reads "ct"`,
  ],
  [
    'words for a document that the landscape lacks',
    changed(WORDS, 'note: Comment', 'notte: Comment'),
    `${WORDS}:21:3 warning unknown-key Nothing reads "notte"; it is ignored. Did you mean "note"?`,
  ],
  [
    'words for a country that the landscape lacks',
    changed(WORDS, '{ BE: La cure. }', '{ CH: La cure. }'),
    `${WORDS}:16:21 warning unknown-key Nothing reads "CH"`,
  ],
  [
    'a kind where one stays, without words in the publisher’s own locale',
    { [WORDS]: (LANDSCAPE[WORDS] ?? '').replace(/kinds:\n[\s\S]*(?=commitments)/, '') },
    `${FACTS}:2:3 error landscape-kind-without-words Nothing is said of "ctr" in fr/landscape.yaml.`,
  ],
  [
    'a fact that is lacking in the publisher’s own locale',
    changed(WORDS, '    cost: Gratuit.\n', ''),
    `${WORDS}:8:5 info landscape-facts-lacking Of "ctr" nothing is said about: cost.`,
  ],
  [
    'commitments without a title',
    changed(WORDS, '  title: Ce que défend Essai\n', ''),
    `${WORDS}:17:1 error missing`,
  ],
  [
    'a sentence that is too long',
    changed(WORDS, 'On mange.', `On mange${' et on dort'.repeat(9)}.`),
    `${WORDS}:10:5 error sentence-too-long`,
  ],
  [
    'a word that judges people',
    changed(WORDS, 'Tout change.', 'Les toxicomanes changent.'),
    `${WORDS}:5:41 error stigmatising-word`,
  ],
  [
    'what a person has still to confirm',
    {},
    `${FACTS}:1:1 warning landscape-unconfirmed 2 thing(s) that a person from the field has still to confirm: ctr.links, ctr.BE.`,
  ],
];

for (const [what, changes, start] of FAULTS)
  test(`tells ${what}, where it stands`, async () => {
    const { out } = await place.cli('check', place.content({ ...LANDSCAPE, ...changes }));
    assert.ok(
      out.some((line) => line.startsWith(start)),
      `${start}\n${out.join('\n')}`,
    );
  });

test('tells a fault of what is the same in all languages once', async () => {
  const files = {
    ...LANDSCAPE,
    'en/landscape.yaml': 'kinds: { ctr: { short: You live there. } }\n',
    ...changed(FACTS, 'form: both', 'form: round'),
  };
  const { out } = await place.cli('check', place.content(files));
  assert.equal(out.filter((line) => line.includes(' error choice')).length, 1, out.join('\n'));
});

test('tells the texts of the landscape that a locale lacks beside those of the publisher', async () => {
  const texts = 'title: Places\nkinds: { ctr: { short: You live there., for_whom: For you. } }\n';
  const { out, code } = await place.cli('check', place.content({ ...LANDSCAPE, 'en/landscape.yaml': texts }));
  assert.equal(code, 0);
  const [told = '', ...more] = out.filter((line) => line.includes('landscape-words-lacking'));
  assert.deepEqual(more, []);
  assert.match(told, /^en\/landscape\.yaml:1:1 warning landscape-words-lacking 11 text\(s\)/);
  assert.match(told, /opening, harm_reduction, around, changes, ctr\.daily_life, .* … \+3\./);
});

test('weaves facts and words into one value that the page takes as it is', async () => {
  const { fr } = await packs();
  assert.deepEqual(parseLandscape(fr?.landscape).issues, []);
  assert.deepEqual(parseDocuments(fr?.documents).issues, []);
  assert.deepEqual(parseCommitments(fr?.commitments).issues, []);
  assert.deepEqual(fr?.landscape?.kinds[0], {
    id: 'ctr',
    form: 'both',
    short: 'On y vit.',
    for_whom: 'Pour vous.',
    daily_life: 'On mange.',
    stay: 'Des mois.',
    admission: 'Un dossier.',
    cost: 'Gratuit.',
    on_entry: 'Rien.',
    on_use: 'Demandez.',
    links: ['csapa'],
    legal: ['loi'],
    counterparts: [{ country: 'BE', kinds: ['ctr'], to_check: true, text: 'La cure.' }],
    to_check: ['links'],
  });
  assert.equal(fr?.documents?.[0]?.about, 'Comment ces lieux changent.');
  assert.deepEqual(fr?.commitments?.items, ['Être vus.']);
});

test('fills a language without a landscape with the publisher’s own, marked with its language', async () => {
  const { fr, en } = await packs();
  assert.deepEqual(en?.landscape, { ...fr?.landscape, lang: 'fr' });
  assert.deepEqual(en?.commitments, { ...fr?.commitments, lang: 'fr' });
  assert.deepEqual(en?.documents, [{ ...fr?.documents?.[0], lang: 'fr' }]);
});

test('fills a kind without words in a language with the publisher’s own, and keeps the others', async () => {
  const { en, fr } = await packs({
    'en/landscape.yaml': 'title: Where to stay?\ndocuments: { note: How it changed. }\n',
  });
  assert.equal(en?.landscape?.title, 'Where to stay?');
  assert.equal(en?.landscape?.lang, undefined);
  assert.deepEqual(en?.landscape?.kinds[0], { ...fr?.landscape?.kinds[0], lang: 'fr' });
  assert.equal(en?.documents?.[0]?.about, 'How it changed.');
  assert.equal(en?.documents?.[0]?.lang, undefined);
});
