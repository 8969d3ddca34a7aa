import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { isEasier, plainLocale } from '../../src/domain/content/locale.js';
import type { FeedManifest, LocalePack } from '../../src/domain/content/model.js';
import { parseLocalePack, parseManifest } from '../../src/domain/content/schema.js';
import { proseOf } from '../../src/publish/check/language.js';
import { checkWording } from '../../src/publish/check/words/wording.js';
import { readAndCheck } from '../../src/publish/pipeline.js';
import { changed, workplace, textsIn } from './folder.js';
import { GUIDANCE, MODELS } from './guidance.js';

const place = workplace();
after(() => place.remove());

const KIND = 'fr-x-simple/kinds/csapa.md';
const EASIER = '---\nlabel: Centre de soins\nabbreviation: CSAPA\nsummary: vous y parlez\n---\n';

/** The sound folder with guides and one kind in easier French. */
const FOLDER: Readonly<Record<string, string>> = {
  ...GUIDANCE,
  ...MODELS,
  ...changed('feed.yaml', 'locales: [fr, en]', 'locales: [fr, en, fr-x-simple]'),
  [KIND]: EASIER,
};

async function built(
  changes: Readonly<Record<string, string>> = {},
): Promise<{ manifest: FeedManifest; packs: Record<string, LocalePack> }> {
  const folder = place.content({ ...FOLDER, ...changes });
  const { code, out } = await place.cli('build', folder, '--out', place.at('feed'), '--allow');
  assert.equal(code, 0, out.join('\n'));
  const manifest = parseManifest(JSON.parse(place.read('feed/feed.json'))).value;
  assert.ok(manifest);
  const packs = Object.entries(manifest.locales).map(([locale, { path }]) => {
    const { value, issues } = parseLocalePack(JSON.parse(place.read(`feed/${path}`)));
    assert.deepEqual(issues, []);
    assert.ok(value);
    return [locale, { ...value, ...textsIn(place)[locale] }] as const;
  });
  return { manifest, packs: Object.fromEntries(packs) };
}

const check = (changes: Readonly<Record<string, string>>) =>
  place.cli('check', place.content({ ...FOLDER, ...changes }));

const codesIn = (text: string, locale: string, explained?: readonly string[]): string[] =>
  checkWording(text, locale, explained).map(({ code, args }) => `${code} ${args.value}`);

const words = (count: number): string => `${Array.from({ length: count }, () => 'mot').join(' ')}.`;

test('knows what is easier, and of what', () => {
  for (const easier of ['fr-x-simple', 'fr-BE-x-simple', 'FR-X-SIMPLE']) assert.ok(isEasier(easier), easier);
  for (const usual of ['fr', 'fr-BE', 'fr-x-other', 'simple', 'x-simple']) assert.ok(!isEasier(usual), usual);
  assert.equal(plainLocale('fr-BE-x-simple'), 'fr-BE');
  assert.equal(plainLocale('fr-BE'), 'fr-BE');
});

test('fills what a variant lacks from its language: the mark is of that language', async () => {
  const { packs } = await built();
  const { fr, 'fr-x-simple': easier } = packs;
  assert.ok(fr && easier);
  assert.equal(easier.locale, 'fr-x-simple');
  assert.deepEqual(Object.keys(easier.kinds).sort(), Object.keys(fr.kinds).sort());
  assert.equal(easier.kinds['csapa']?.summary, 'vous y parlez');
  assert.equal(easier.kinds['csapa']?.lang, undefined);
  assert.deepEqual(easier.kinds['ctr'], { ...fr.kinds['ctr'], lang: 'fr' });
  assert.deepEqual(easier.models, { ...fr.models, lang: 'fr' });
  assert.deepEqual(
    easier.questionnaires,
    fr.questionnaires?.map((each) => ({ ...each, lang: 'fr' })),
  );
  for (const setting of Object.values(easier.settings)) assert.equal(setting.lang, 'fr');
  for (const part of ['synonyms', 'terms', 'helplines'] as const) assert.deepEqual(easier[part], fr[part]);
});

test('fills a variant of a translation from the translation, not from the publisher’s own', async () => {
  const { packs } = await built({
    ...changed('feed.yaml', 'locales: [fr, en]', 'locales: [fr, en, en-x-simple]'),
    'en-x-simple/terms.yaml': 'adults: grown-ups\n',
  });
  const { 'en-x-simple': easier } = packs;
  assert.equal(easier?.kinds['csapa']?.label, 'Care centre');
  assert.equal(easier?.kinds['csapa']?.lang, 'en');
  assert.equal(easier?.models?.lang, 'fr', 'what the translation lacks keeps the language it is in');
  assert.equal(easier?.terms['adults'], 'grown-ups');
});

test('says nothing of what a variant leaves to its language', async () => {
  const { code, out } = await check({});
  assert.equal(code, 0);
  assert.deepEqual(
    out.filter((line) => line.includes('fr-x-simple')),
    [],
  );
});

test('wants the language of a variant before it', async () => {
  for (const locales of ['[fr-x-simple, fr, en]', '[en, fr-x-simple]']) {
    const { code, out } = await check(changed('feed.yaml', '[fr, en]', locales));
    assert.equal(code, 1);
    assert.ok(
      out.some((line) =>
        /^feed\.yaml:10:\d+ error variant-alone "fr-x-simple" is a way of writing "fr"/.test(line),
      ),
      out.join('\n'),
    );
  }
});

test('publishes easier language as tried once the publisher says so, and hides it with other drafts', async () => {
  const untried = await built();
  assert.equal(untried.manifest.locales['fr-x-simple']?.reviewed, false);
  const list = FOLDER['feed.yaml'] ?? '';
  const tried = await built({ 'feed.yaml': list.replace('{fr: true}', '{fr: true, fr-x-simple: true}') });
  assert.equal(tried.manifest.locales['fr-x-simple']?.reviewed, true);
  const hidden = await built({ 'feed.yaml': `${list}hide_drafts: true\n` });
  assert.deepEqual(Object.keys(hidden.manifest.locales), ['fr']);
});

test('has 15 words a sentence in easier language, of any region', () => {
  assert.deepEqual(codesIn(words(15), 'fr-x-simple'), []);
  const [found] = checkWording(words(16), 'fr-BE-x-simple');
  assert.deepEqual(found?.args, { value: 'mot mot mot mot mot mot…', count: 16, limit: 15 });
  assert.deepEqual(codesIn(words(16), 'fr'), []);
  assert.deepEqual(codesIn(words(16), 'fr-x-other'), []);
});

test('asks easier language to explain its abbreviations', () => {
  const told = (text: string): string[] => codesIn(text, 'en-x-simple');
  for (const fine of [
    'A care centre (CSAPA).',
    'A “care centre” (CSAPA).',
    'CSAPA (a care centre). The CSAPA is free.',
    'CSAPA: a care centre.',
    'CSAPA\u00a0: a care centre.',
    'A I go.',
    'Covid, MacDonald, a1B2',
  ])
    assert.deepEqual(told(fine), [], fine);
  assert.deepEqual(told('The CSAPA is free. Go to a CSAPA or a CMP.'), [
    'abbreviation-unexplained CSAPA',
    'abbreviation-unexplained CMP',
  ]);
  assert.deepEqual(told('(CSAPA)'), ['abbreviation-unexplained CSAPA']);
  assert.deepEqual(told('A care centre (LCSAPA) or CSAPA.'), ['abbreviation-unexplained CSAPA']);
  assert.deepEqual(told('Les ÉTÉS.'), ['abbreviation-unexplained ÉTÉS']);
  assert.deepEqual(codesIn('The CSAPA is free.', 'en-x-simple', ['CSAPA']), []);
  assert.deepEqual(codesIn('The CSAPA is free.', 'en'), []);
});

test('tells them at their place, and knows a kind by its abbreviation', async () => {
  const { code, out } = await check({
    [KIND]: `${EASIER}\nLe CSAPA travaille avec le SIAO.\n\n${words(16)}\n`,
    'fr-x-simple/settings.yaml': 'ambulatory: {label: Le CSAPA, meaning: On y va.}\n',
  });
  assert.equal(code, 1);
  assert.deepEqual(
    out.filter((line) => line.startsWith('fr-x-simple')),
    [
      `${KIND}:7:1 warning abbreviation-unexplained "SIAO" is an abbreviation that the text does not explain. Write what it means, or put it in brackets after its meaning: a care centre (SIAO).`,
      `${KIND}:9:1 error sentence-too-long The sentence that starts with "mot mot mot mot mot mot…" has 16 words; 15 is the most. Cut it in two, one idea each.`,
      'fr-x-simple/settings.yaml:1:14 warning abbreviation-unexplained "CSAPA" is an abbreviation that the text does not explain. Write what it means, or put it in brackets after its meaning: a care centre (CSAPA).',
    ],
  );
});

test('knows the words that models explain on the spot', async () => {
  const models = (MODELS['fr/models.yaml'] ?? '')
    .replace(/^words: .*$/m, 'words: [{ word: GHB, meaning: Une drogue. }]')
    .replace(/^title: .*$/m, 'title: Le GHB et la MDMA');
  const { out } = await check({ 'fr-x-simple/models.yaml': models });
  const told = out.filter((line) => line.includes('abbreviation-unexplained'));
  assert.equal(told.length, 1, out.join('\n'));
  assert.match(told[0] ?? '', /^fr-x-simple\/models\.yaml:1:1 warning abbreviation-unexplained "MDMA"/);
});

const { content, faults } = readAndCheck(fileURLToPath(new URL('../../src/content', import.meta.url)), 0);
const fr = content?.packs.find(({ locale }) => locale === 'fr');
const easier = content?.packs.find(({ locale }) => locale === 'fr-x-simple');

test('has every kind, the models and the questionnaire in easier French, with nothing at fault', () => {
  assert.ok(fr && easier?.models);
  assert.deepEqual(Object.keys(easier.kinds).sort(), Object.keys(fr.kinds).sort());
  for (const [id, kind] of Object.entries(easier.kinds)) {
    assert.equal(kind.lang, undefined, id);
    assert.equal(kind.abbreviation, fr.kinds[id]?.abbreviation, id);
  }
  assert.equal(easier.models.lang, undefined);
  assert.deepEqual(
    easier.questionnaires?.map(({ id, lang }) => [id, lang]),
    [['orientation', undefined]],
  );
  for (const part of ['settings', 'helplines'] as const)
    assert.ok(!JSON.stringify(easier[part]).includes('"lang"'), part);
  assert.deepEqual(
    faults.filter(({ file }) => file.startsWith('fr-x-simple')),
    [],
  );
});

test('cites in easier French what French cites, and leads to the same kinds', () => {
  for (const [wish, care] of Object.entries(fr?.models?.wishes ?? {})) {
    const simple = easier?.models?.wishes[wish as keyof NonNullable<LocalePack['models']>['wishes']];
    assert.deepEqual(simple?.kinds, care.kinds, wish);
    assert.deepEqual(
      simple?.research.map(({ source, url }) => [source, url]),
      care.research.map(({ source, url }) => [source, url]),
      wish,
    );
  }
});

test('keeps every warning in easier French: nothing stopped at once, naloxone, emergency services', () => {
  const said = (value: unknown): string =>
    proseOf(value)
      .map(({ text }) => text)
      .join(' ');
  const notice = said(easier?.models?.notice);
  for (const word of [
    'alcool',
    'benzodiazépines',
    'GHB',
    'd’un seul coup',
    'médecin',
    'urgences',
    'convulsions',
  ])
    assert.ok(notice.includes(word), word);
  const table = easier?.questionnaires?.[0];
  const of = (id: string): string => said(table?.notices.find((each) => each.id === id));
  for (const id of ['withdrawal-alcohol', 'withdrawal-medicines']) {
    assert.match(of(id), /d’un seul coup/, id);
    assert.match(of(id), /médecin/, id);
  }
  assert.match(of('withdrawal-medicines'), /GHB/);
  assert.match(of('medical-first'), /médecin/);
  assert.match(of('opioids'), /naloxone.*secours/s);
  assert.match(said(easier?.kinds['opioid-substitution']?.body), /Ne l’arrêtez pas d’un seul coup/);
  assert.match(said(easier?.kinds['crisis-unit']?.body), /112/);
  for (const wish of ['stay-stopped', 'use-safer'] as const)
    assert.match(said(easier?.models?.wishes[wish].again), /naloxone/, wish);
  for (const wish of ['stop', 'stay-stopped'] as const)
    assert.match(said(easier?.models?.wishes[wish].again), /supporte moins/, wish);
});
