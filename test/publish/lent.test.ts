/** What the built-in pack lends to a folder with `built_in: true`. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { LocalePack } from '../../src/domain/content/model.js';
import { formatFaults } from '../../src/publish/faults/report.js';
import { readAndCheck, type Checked } from '../../src/publish/pipeline.js';
import { wordsIn } from '../../src/publish/words/words.js';
import { ACTION } from './actions.js';
import { changed, NOW, SOUND, workplace } from './folder.js';
import { GUIDANCE, MODELS } from './guidance.js';
import { LANDSCAPE } from './landscape.js';
import { PATHWAY } from './pathways.js';

const place = workplace();
after(() => place.remove());

type Files = Readonly<Record<string, string | undefined>>;

/** A small sound pack, with everything that a pack may have. */
const PACK: Files = { ...SOUND, ...GUIDANCE, ...MODELS, ...LANDSCAPE, ...PATHWAY, ...ACTION };

const FEED = `${SOUND['feed.yaml'] ?? ''}built_in: true\n`;

/** A folder of which the pack lends everything else. */
const BARE: Files = { 'feed.yaml': FEED, 'directory.csv': SOUND['directory.csv'] };

let folders = 0;

function folder(files: Files): string {
  const name = `folder-${String((folders += 1))}`;
  for (const [path, text] of Object.entries(files))
    if (text !== undefined) place.write(`${name}/${path}`, text);
  return place.at(name);
}

function checked(own: Files = {}, pack: Files = {}): Checked {
  return readAndCheck(folder({ ...BARE, ...own }), NOW, { pack: folder({ ...PACK, ...pack }) });
}

const linesOf = ({ faults }: Checked): string[] => formatFaults(faults, wordsIn('en'));

/** The texts of a folder without a fault, by locale. */
function textsOf(read: Checked): Record<string, LocalePack> {
  assert.deepEqual(
    linesOf(read).filter((line) => / error /.test(line)),
    [],
  );
  return Object.fromEntries(read.content?.packs.map((pack) => [pack.locale, pack]) ?? []);
}

const french = (own?: Files, pack?: Files): LocalePack => textsOf(checked(own, pack))['fr'] ?? assert.fail();

describe('a folder to which the built-in pack lends', () => {
  it('has the texts, kinds and numbers of the pack', () => {
    const { actions: _, ...whole } = textsOf(readAndCheck(folder({ ...PACK }), NOW))['fr'] ?? assert.fail();
    assert.deepEqual(french(), whole);
    const { content } = checked();
    assert.deepEqual(content?.kinds, { ctr: 'residential-collective', csapa: 'ambulatory' });
    assert.deepEqual(
      content.helplines.map(({ id }) => id),
      ['fr-un', 'fr-deux'],
    );
  });

  it('is told nothing of what the pack has still to mend', () => {
    const mended = { 'fr/terms.yaml': 'adults: adultes\nunread: non lu\n' };
    const own = readAndCheck(folder({ ...PACK, ...mended }), NOW);
    assert.ok(linesOf(own).some((line) => line.includes('landscape-unconfirmed')));
    assert.deepEqual(linesOf(checked({}, mended)), []);
  });

  it('follows each correction of the pack', () => {
    const before = french().kinds['ctr']?.summary;
    const after = french({}, changed('fr/kinds/ctr.md', 'on y vit', 'on y habite')).kinds['ctr']?.summary;
    assert.deepEqual([before, after], ['on y vit', 'on y habite']);
  });

  it('has no action of another', () => {
    assert.equal(french().actions, undefined);
  });

  it('has the languages that its feed names, without a folder for them', () => {
    const italian = { 'it/kinds/ctr.md': '---\nlabel: Centro\nsummary: ci si vive\n---\n' };
    const more = { ...italian, 'it/settings.yaml': 'ambulatory: {label: Di giorno, meaning: Di giorno.}\n' };
    const own = { 'feed.yaml': FEED.replace('[fr, en]', '[fr, it]') };
    const { it: texts, ...others } = textsOf(checked(own, more));
    assert.equal(texts?.kinds['ctr']?.label, 'Centro');
    assert.equal(texts.kinds['csapa']?.lang, 'fr');
    assert.deepEqual(Object.keys(others), ['fr']);
  });

  it('has the easier way of writing a language', () => {
    const easier = { 'fr-x-simple/kinds/ctr.md': '---\nlabel: Une maison\nsummary: on y vit\n---\n' };
    const own = { 'feed.yaml': FEED.replace('[fr, en]', '[fr, fr-x-simple]') };
    const texts = textsOf(checked(own, easier));
    assert.equal(texts['fr-x-simple']?.kinds['ctr']?.label, 'Une maison');
    assert.equal(texts['fr-x-simple'].kinds['csapa']?.label, 'Centre de soins');
  });

  it('counts what is lent, in all languages', () => {
    const { lent } = checked();
    assert.ok(lent > 20);
    assert.equal(checked({ 'fr/kinds/ctr.md': PACK['fr/kinds/ctr.md'] }).lent, lent - 1);
    assert.equal(checked({ 'fr/terms.yaml': 'adults: les adultes\n' }).lent, lent - 1);
    assert.equal(checked({ 'fr/landscape.yaml': PACK['fr/landscape.yaml'] }).lent, lent - 1);
    assert.equal(readAndCheck(folder({ ...PACK }), NOW).lent, 0);
  });

  it('is lent nothing where it does not ask', () => {
    for (const feed of [SOUND['feed.yaml'], FEED.replace('true\n', 'false\n')]) {
      const lines = linesOf(checked({ 'feed.yaml': feed?.replace(/^built_in: true$/m, 'built_in: false') }));
      for (const file of ['kinds.yaml', 'helplines.yaml', 'fr/settings.yaml'])
        assert.ok(
          lines.some((line) => line.startsWith(`${file}:1:1 error file-missing`)),
          file,
        );
    }
  });

  it('is told what "built_in" may be', () => {
    const lines = linesOf(checked({ 'feed.yaml': FEED.replace('built_in: true', 'built_in: yes please') }));
    assert.ok(lines.some((line) => /^feed\.yaml:\d+:1 error type /.test(line)));
  });
});

describe('what the publisher wrote', () => {
  it('counts, file by file and entry by entry, in the place of what the pack has', () => {
    const texts = french({
      'fr/kinds/ctr.md': '---\nlabel: Notre maison\nsummary: on y vit\n---\n',
      'fr/settings.yaml': 'ambulatory: {label: Chez nous, meaning: On y va.}\n',
      'fr/terms.yaml': 'adults: les adultes\nyoung: les jeunes\n',
      'fr/helplines.yaml': 'fr-un: {name: Le secours}\n',
      'fr/pathways/essai.yaml': PACK['fr/pathways/essai.yaml']?.replace('Un chemin', 'Notre chemin'),
    });
    assert.deepEqual(
      [texts.kinds['ctr']?.label, texts.kinds['csapa']?.label],
      ['Notre maison', 'Centre de soins'],
    );
    assert.deepEqual(
      [texts.settings.ambulatory?.label, texts.settings['residential-collective']?.label],
      ['Chez nous', 'Avec hébergement'],
    );
    assert.deepEqual(texts.terms, { adults: 'les adultes', young: 'les jeunes' });
    assert.deepEqual(
      [texts.helplines['fr-un']?.name, texts.helplines['fr-deux']?.name],
      ['Le secours', 'Écoute'],
    );
    assert.equal(texts.pathways?.[0]?.title, 'Notre chemin');
    assert.equal(texts.questionnaires?.length, 1);
  });

  it('may be one file of a language of which the pack has the others', () => {
    const { fr, en } = textsOf(checked({ 'en/terms.yaml': 'young: young people\n' }));
    assert.deepEqual(en?.terms, { adults: 'adults', young: 'young people' });
    assert.equal(en.kinds['ctr']?.label, 'Residential centre');
    assert.deepEqual(fr?.terms, { adults: 'adultes' });
  });

  it('may be one wish, or one sentence, of the models of care', () => {
    const wish = PACK['fr/models.yaml']?.match(/^ {2}reduce:\n(?: {4}.*\n)+/m)?.[0] ?? '';
    const own = `title: Notre question\nwishes:\n${wish.replace('label: reduce', 'label: Moins')}`;
    const { models } = french({ 'fr/models.yaml': own });
    assert.equal(models?.title, 'Notre question');
    assert.deepEqual([models.wishes.reduce.label, models.wishes.stop.label], ['Moins', 'stop']);
    assert.equal(models.notice.title, 'Pas d’un coup');
  });

  it('says what a word means that the pack leads elsewhere', () => {
    const pack = { 'fr/synonyms.yaml': '- words: [cure, séjour]\n  kinds: [ctr]\n' };
    const { synonyms } = french({ 'fr/synonyms.yaml': '- words: [Cure]\n  kinds: [csapa]\n' }, pack);
    assert.deepEqual(
      synonyms.map(({ words, kinds }) => [words, kinds]),
      [
        [['Cure'], ['csapa']],
        [['séjour'], ['ctr']],
      ],
    );
  });

  it('is checked as ever, at its own place', () => {
    const read = checked({
      'fr/terms.yaml': 'young: jeunes\nadults: les toxicomanes\n',
      'fr/synonyms.yaml': '- words: [lit]\n  kinds: [none]\n',
      'fr/settings.yaml': 'ambulatory: {lable: Chez nous, meaning: On y va.}\n',
      'fr/models.yaml': 'titel: Question\n',
    });
    const told = linesOf(read).map((line) => line.split(' ', 3).join(' '));
    assert.ok(told.includes('fr/terms.yaml:2:1 error stigmatising-word'), told.join('\n'));
    assert.ok(told.includes('fr/synonyms.yaml:2:11 error unknown-kind'), told.join('\n'));
    assert.ok(told.includes('fr/settings.yaml:1:14 warning unknown-key'), told.join('\n'));
    assert.ok(told.includes('fr/models.yaml:1:1 warning unknown-key'), told.join('\n'));
  });

  it('is told where it does not fit what is lent', () => {
    const table = PACK['questionnaires/essai.yaml']?.replace('{ id: stop }', '{ id: stop }, { id: pause }');
    const lines = linesOf(checked({ 'questionnaires/essai.yaml': table }));
    assert.ok(lines.some((line) => /^fr\/questionnaires\/essai\.yaml:\d+:\d+ error missing/.test(line)));
  });

  it('lacks what neither has', () => {
    const own = {
      'directory.csv': SOUND['directory.csv']
        ?.replace('id,', 'publics,id,')
        .replaceAll(/\n(?=un|trois)/g, '\nelders,')
        .replace('\ndeux,', '\n,deux,'),
      'feed.yaml': FEED.replace('[FR]', '[FR, LU]'),
    };
    const lines = linesOf(checked(own));
    assert.ok(lines.some((line) => /^fr\/terms\.yaml:1:1 info term-without-label .*elders/.test(line)));
    assert.equal(lines.filter((line) => /^feed\.yaml:\S+ error helpline-lacking LU /.test(line)).length, 4);
  });
});

describe('kinds of the publisher’s own', () => {
  const own: Files = {
    'kinds.yaml': 'ctr: residential-collective\nmaison: residential-collective\n',
    'fr/kinds/maison.md': '---\nlabel: La maison\nsummary: on y vit\n---\n',
    'directory.csv': 'id,name,kind,country,phone\nun,Maison Un,ctr,FR,03 53 01 90 01\n',
  };

  it('have the texts of the pack where it knows them, and none of its guides', () => {
    const texts = french(own);
    assert.deepEqual(Object.keys(texts.kinds), ['ctr', 'maison']);
    assert.equal(texts.questionnaires, undefined);
    assert.equal(texts.pathways, undefined);
    assert.equal(texts.landscape, undefined);
  });

  it('are the only ones to which words and models lead', () => {
    const pack = {
      'fr/synonyms.yaml': '- words: [soin]\n  kinds: [csapa]\n- words: [aide]\n  kinds: [csapa, ctr]\n',
      'fr/models.yaml': PACK['fr/models.yaml']?.replace('kinds: [ctr]', 'kinds: [csapa, ctr]'),
    };
    const texts = french(own, pack);
    assert.deepEqual(
      texts.synonyms.map(({ words, kinds }) => [words, kinds]),
      [[['aide'], ['ctr']]],
    );
    assert.deepEqual(texts.models?.wishes.stop.kinds, ['ctr']);
  });
});

describe('a guide', () => {
  it('is lent where the pack has its words in the publisher’s own language', () => {
    const inEnglish = { 'feed.yaml': FEED.replace('[fr, en]', '[en, fr]') };
    const { en, fr } = textsOf(checked(inEnglish));
    for (const texts of [en, fr])
      assert.deepEqual(
        [texts?.questionnaires, texts?.pathways, texts?.landscape],
        [undefined, undefined, undefined],
      );
    const words = {
      'en/pathways/essai.yaml': PACK['fr/pathways/essai.yaml']?.replace('Un chemin', 'A way'),
    };
    assert.equal(textsOf(checked({ ...inEnglish, ...words }))['en']?.pathways?.[0]?.title, 'A way');
  });

  it('of the publisher’s own stands beside those of the pack', () => {
    const own = {
      'pathways/autre.yaml': PACK['pathways/essai.yaml'],
      'fr/pathways/autre.yaml': PACK['fr/pathways/essai.yaml'],
    };
    assert.deepEqual(
      french(own).pathways?.map(({ id }) => id),
      ['autre', 'essai'],
    );
  });
});

describe('a number that the pack lends', () => {
  const belgian = `${SOUND['helplines.yaml'] ?? ''}- id: be-un
  country: BE
  situations: [emergency, overdose, suicide, drugs]
  phone: '112'
  source: essai
`;
  const pack = {
    'helplines.yaml': belgian,
    'fr/helplines.yaml': `${PACK['fr/helplines.yaml'] ?? ''}be-un: {name: Secours}\n`,
  };

  it('is one of a country of the feed', () => {
    const lines = ({ content }: Checked): string[] | undefined => content?.helplines.map(({ id }) => id);
    assert.deepEqual(lines(checked({}, pack)), ['fr-un', 'fr-deux']);
    assert.deepEqual(Object.keys(french({}, pack).helplines), ['fr-un', 'fr-deux']);
    assert.deepEqual(lines(checked({ 'feed.yaml': FEED.replace('[FR]', '[BE]') }, pack)), ['be-un']);
  });

  it('is told at the feed as long as nobody called it', () => {
    const lines = linesOf(checked({ 'feed.yaml': FEED.replace('[FR]', '[FR, BE]') }, pack));
    const told = lines.filter((line) => line.includes('unchecked'));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /^feed\.yaml:12:1 warning helpline-lent-unchecked .*be-un/);
  });

  it('is told at the feed once nobody called it for a year', () => {
    const old = { 'helplines.yaml': belgian.replaceAll('2026-10-01', '2024-01-01') };
    const told = linesOf(checked({}, { ...pack, ...old })).filter((line) => line.includes('helpline-'));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /^feed\.yaml:12:1 warning helpline-lent-old .*fr-un/);
  });

  it('gives way to a list of the publisher’s own', () => {
    const own = { 'helplines.yaml': SOUND['helplines.yaml']?.replace("'112'", "'15'") };
    assert.equal(checked(own, pack).content?.helplines[0]?.phone, '15');
  });
});
