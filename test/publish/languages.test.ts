import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { START } from '../../src/publish/faults/fault.js';
import { messageOf } from '../../src/publish/faults/messages.js';
import { summary } from '../../src/publish/faults/report.js';
import { issue, type Issue } from '../../src/domain/issue.js';
import { languageOf, wordsIn } from '../../src/publish/words/words.js';
import { changed, workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

const FRENCH = { LANG: 'fr_FR.UTF-8' };
const fr = wordsIn('fr');

/** A fault, and how it is told in French. */
const WRONG = changed('feed.yaml', 'countries: [FR]', 'countries: [France]');
const COUNTRY = '« France » n’est pas un code de pays. Utilisez deux lettres majuscules, comme FR.';

describe('the language of the command line', () => {
  it('is the one asked for, then that of the environment, then English', () => {
    assert.equal(languageOf('fr', { LANG: 'en_GB.UTF-8' }), 'fr');
    assert.equal(languageOf('fr_FR', {}), 'fr');
    assert.equal(languageOf(undefined, { LANG: 'fr_BE.UTF-8' }), 'fr');
    assert.equal(languageOf(undefined, { LC_ALL: 'en_GB', LANG: 'fr_FR' }), 'en');
    assert.equal(languageOf(undefined, { LC_MESSAGES: 'fr', LANG: 'en' }), 'fr');
    assert.equal(languageOf(undefined, { LC_ALL: '', LANG: 'fr' }), 'fr');
    assert.equal(languageOf(undefined, { LANG: 'C.UTF-8' }), 'en');
    assert.equal(languageOf('de', {}), 'en');
  });

  it('is that of --lang wherever it stands, and of the environment without it', async () => {
    const dir = place.content();
    const ready = ['0 erreur, 0 avertissement', '3 lieux, 2 langues : tout est prêt pour build'];
    assert.deepEqual((await place.cliIn(FRENCH, 'check', dir)).out.slice(-2), ready);
    assert.deepEqual((await place.cli('check', dir, '--lang', 'fr')).out.slice(-2), ready);
    assert.deepEqual((await place.cli('--lang=fr', 'check', dir)).out.slice(-2), ready);
    const { out } = await place.cliIn(FRENCH, 'check', dir, '--lang', 'en');
    assert.equal(out.at(-1), '3 facilities, 2 locales: ready to build');
  });
});

describe('a command line in French', () => {
  it('tells faults in French, as text, as JSON and for GitHub', async () => {
    const dir = place.content(WRONG);
    const text = await place.cliIn(FRENCH, 'check', dir);
    assert.equal(text.code, 1);
    assert.ok(
      text.out.some((line) => line.endsWith(`error country ${COUNTRY}`)),
      text.out.join('\n'),
    );
    const json = await place.cliIn(FRENCH, 'check', dir, '--format', 'json');
    const told = JSON.parse(json.out.join('\n')) as readonly { code: string; message: string }[];
    assert.deepEqual(told.find(({ code }) => code === 'country')?.message, COUNTRY);
    const github = await place.cliIn(FRENCH, 'check', dir, '--format', 'github');
    assert.ok(
      github.out.some((line) => line.endsWith(`title=country::${COUNTRY}`)),
      github.out.join('\n'),
    );
  });

  it('tells what a build does, and what changed', async () => {
    const out = place.at('feed');
    const built = await place.cliIn(FRENCH, 'build', place.content(), '--out', out);
    assert.match(
      built.out.at(-1) ?? '',
      /^0 erreur, \d+ avertissements? : 3 lieux dans \d+ fichiers, version 3, le tout écrit dans /,
    );
    const refused = await place.cliIn(
      FRENCH,
      'build',
      place.content({ 'directory.csv': 'id,name,kind,country\n' }),
      '--out',
      out,
    );
    assert.ok(
      refused.out.includes(
        'refusé (empty) : il ne reste aucun lieu ; nombre de lieux publiés avant : 3. Si c’est voulu, ajoutez --allow=empty.',
      ),
      refused.out.join('\n'),
    );
    assert.match(refused.out.at(-1) ?? '', / : rien n’a été écrit$/);
  });

  it('tells what an import keeps and drops, and its faults', async () => {
    const table = place.write('lieux.csv', 'nom,type,pays,ville\nMaison,csapa,FR,Metz\nAutre,,FR,Metz\n');
    const kept = await place.cliIn(FRENCH, 'import', 'csv', table, '--out', place.at('a.csv'));
    assert.deepEqual(kept.out, [
      'entrées lues : 2',
      'gardées : 1',
      'modifiées : 2, id-made : formé du nom, de la ville et de la rue',
      'écartées : 1, kind missing : la valeur de kind manque ou ne convient pas',
      `écrit dans ${place.at('a.csv')}`,
    ]);
    const bare = place.write('lieux.csv', 'nom,ville\nMaison,Metz\n');
    const failed = await place.cliIn(FRENCH, 'import', 'csv', bare, '--out', place.at('b.csv'));
    assert.match(failed.err[0] ?? '', /error import-lacks Aucune colonne du tableau ne s’appelle « \w+ »/);
    assert.equal(failed.err.at(-1), 'rien n’a été écrit');
  });

  it('says what to write after a wrong use, and what the system refuses', async () => {
    const errors = async (...argv: string[]): Promise<string> =>
      (await place.cliIn(FRENCH, ...argv)).err.join('\n');
    assert.equal(await errors(), 'Nommez une commande. « passerelle --help » en donne la liste.');
    assert.equal(
      await errors('chek'),
      '« chek » n’est pas une commande. « passerelle --help » en donne la liste.',
    );
    assert.equal(
      await errors('check', '.', '--evry'),
      'L’option --evry n’existe pas. Écrivez : passerelle check <dir>. « passerelle --help » donne la liste des options.',
    );
    assert.equal(await errors('build', '.'), 'Il manque --out : --out public/feed');
    const file = place.write('fichier', '');
    assert.match(
      await errors('keygen', '--out', `${file}/cle`),
      / : (une partie de son chemin n’est pas un dossier|.*) \(\w+\)\.$/,
    );
  });

  it('has its help in French', async (t) => {
    const { mock } = t.mock.method(console, 'info', () => undefined);
    const help = async (...argv: string[]): Promise<string> => {
      await place.cliIn(FRENCH, ...argv, '--help');
      return String(mock.calls.at(-1)?.arguments[0]);
    };
    const all = await help();
    for (const words of [
      'Utilisation :',
      'Commandes :',
      'Options',
      '<commande> [options]',
      'Affiche cette aide',
      'ajoutez `--help`',
    ])
      assert.ok(all.includes(words), words);
    const check = await help('check');
    assert.match(check, /--lang <code> +Langue des messages/);
    assert.match(check, /Au choix : text, json, github \(par défaut : text\)/);
    assert.doesNotMatch(all + check, /Usage|default|Display|Commands/);
  });
});

describe('a number of things', () => {
  it('is one thing in French for 0 and 1', () => {
    const faults = (count: number) =>
      Array.from({ length: count }, () => ({ file: 'a', place: START, issue: issue('id') }));
    assert.equal(summary(faults(0), fr), '0 erreur, 0 avertissement');
    assert.equal(summary(faults(1), fr), '1 erreur, 0 avertissement');
    assert.equal(summary(faults(2), fr), '2 erreurs, 0 avertissement');
    assert.equal(fr('report:facilities', { count: 1_000_000 }), '1000000 lieux');
  });

  it('chooses the sentence of a fault', () => {
    const told = (count: number): string =>
      messageOf(issue('helpline-unchecked', [], { count, value: 'fr-un' }), fr);
    assert.match(told(1), /^1 numéro n’a été vérifié par personne : fr-un\. Appelez-le,/);
    assert.match(told(2), /^2 numéros n’ont été vérifiés par personne/);
  });
});

describe('the sentence of a fault', () => {
  const both = (each: Issue): string[] => [messageOf(each, wordsIn('en')), messageOf(each, fr)];

  it('has its pieces in the language', () => {
    assert.deepEqual(both(issue('type', [], { value: 'x', expected: '(string | Object)' })), [
      '"x" is not what is expected here (text or lines of "name: value"). A number or a word that must stay text goes between quotes.',
      '« x » n’est pas ce qui est attendu ici (attendu : du texte ou des lignes « name: value »). Un nombre ou un mot qui doit rester du texte s’écrit entre guillemets.',
    ]);
    assert.deepEqual(both(issue('unknown-kind', [], { value: 'csap', nearest: 'csapa' })), [
      'The kind "csap" is not in kinds.yaml. Did you mean "csapa"?',
      'Le type « csap » n’est pas dans kinds.yaml. Vouliez-vous dire « csapa » ?',
    ]);
    assert.deepEqual(both(issue('yaml-syntax', [], { fault: 'DUPLICATE_KEY' })), [
      'This is not valid YAML. This name stands twice. Keep one.',
      'Ce texte n’est pas du YAML valide. Ce nom est présent deux fois. Gardez-en un.',
    ]);
    assert.deepEqual(
      both(issue('hours-night-gap', [], { text: 'T', day: 'PH', next: 'after-PH', until: '08:00' })).map(
        (text) => text.slice(0, 80),
      ),
      [
        'The hours "T" close at midnight at the end of PH: on the day after PH, 00:00-08:',
        'Les horaires « T » ferment à minuit à la fin de PH : le lendemain de PH, 00:00-0',
      ],
    );
  });

  it('shows a value as it is, whatever it holds', () => {
    for (const value of ['{{nearest}}', '$t(faults:empty)', '$&', '<b>&amp;', '{{named}} $t(parts:unsaid)'])
      assert.deepEqual(both(issue('country', [], { value, nearest: 'x', lng: 'fr', ns: 'help' })), [
        `"${value}" is not a country code. Use two capital letters, such as FR.`,
        `« ${value} » n’est pas un code de pays. Utilisez deux lettres majuscules, comme FR.`,
      ]);
  });

  it('is made of its arguments where a code has none', () => {
    assert.deepEqual(both(issue('of-tomorrow', [], { value: 'x', line: 3 })), [
      'value "x", line "3".',
      'value « x », line « 3 ».',
    ]);
  });
});
