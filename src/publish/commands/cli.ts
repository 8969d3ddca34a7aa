import { cac, type CAC } from 'cac';
import { build } from './build.js';
import { check } from './check.js';
import { doctor, DOCTOR_FORMATS } from './doctor.js';
import { EXPORT_FORMATS, exportFolder } from './export.js';
import { FORMATS, importTable } from './import.js';
import { init } from './init.js';
import { keygen } from './keygen.js';
import { prerender } from './prerender.js';
import { preview } from './preview.js';
import { relay } from './relay.js';
import { addHelp } from './help.js';
import { failureOf } from './misuse.js';
import { stale, STALE_FORMATS } from './stale.js';
import { EXIT, UsageError, type ExitCode, type Io, type Lines } from './io.js';
import { FAULT_FORMATS } from '../faults/report.js';
import { said } from '../faults/said.js';
import { GUARDS } from '../publication/guards.js';
import { LANGUAGES, languageOf, wordsIn } from '../words/words.js';

type Options = Readonly<Record<string, unknown>>;

/** The text of an option; the last one when it was given twice. */
function textOf(options: Options, name: string): string | undefined {
  return textsOf(options, name).at(-1);
}

/** Every value of an option that may be given again. */
function textsOf(options: Options, name: string): readonly string[] {
  return [options[name]]
    .flat()
    .filter((value): value is string | number => typeof value === 'string' || typeof value === 'number')
    .map(String);
}

function daysOf(options: Options, name: string): number | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  const days = Number(text);
  if (!Number.isInteger(days) || days < 0)
    throw new UsageError('usage:days', { option: 'keep-widgets', value: text });
  return days;
}

function oneOf<Name extends string>(options: Options, name: string, names: readonly Name[]): Name {
  const text = textOf(options, name) ?? '';
  const found = names.find((each) => each === text);
  if (found === undefined)
    throw new UsageError('usage:one-of', { option: name, value: text, names: names.join(', ') });
  return found;
}

function required(options: Options, name: string, example: string): string {
  const value = textOf(options, name);
  if (value === undefined || value === '') throw new UsageError('usage:lacking', { option: name, example });
  return value;
}

/** What `--lang` says: before anything else is read, since the help is written in it. The last one when it was given twice. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  return word === '--lang' ? argv[at + 1] : word?.slice('--lang='.length);
}

/** What a command finds around it. */
export interface Surroundings {
  /** Epoch milliseconds; of what is written only the example of `init` and the record of a build depend on it. */
  readonly now?: number;
  /** Folder of the built widgets, in which a folder is named by their version. */
  readonly widgets?: string | undefined;
  /** Variables of the environment; they name the language where `--lang` does not. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends what goes on until it is stopped. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs one command line.
 *
 * @param argv the words after the name of the program
 * @returns 0 when done, 1 when the data has faults, 2 on wrong use
 */
export async function run(
  argv: readonly string[],
  lines: Lines,
  { now = Date.now(), widgets, env = {}, signal }: Surroundings = {},
): Promise<ExitCode> {
  const language = languageOf(askedLanguage(argv), env);
  const words = wordsIn(language);
  const io: Io = { ...lines, words };
  const cli = cac('passerelle');
  const today = new Date(now).toISOString().slice(0, 10);
  cli
    .command('init <dir>', words('help:init'))
    .option('--all', words('help:init-all'))
    .action((dir: string, options: Options) =>
      init(dir, { today, language, all: options['all'] === true }, io),
    );
  cli
    .command('check <dir>', words('help:check'))
    .option('--every', words('help:every'))
    .option('--format <name>', words('help:formats', { names: FAULT_FORMATS.join(', ') }), {
      default: 'text',
    })
    .action((dir: string, options: Options) =>
      check(
        dir,
        { every: options['every'] === true, format: oneOf(options, 'format', FAULT_FORMATS), now },
        io,
      ),
    );
  cli
    .command('stale <dir>', words('help:stale'))
    .option('--format <name>', words('help:formats', { names: STALE_FORMATS.join(', ') }), { default: 'csv' })
    .action((dir: string, options: Options) =>
      stale(dir, { format: oneOf(options, 'format', STALE_FORMATS), now }, io),
    );
  cli
    .command('preview <dir>', words('help:preview'))
    .option('--port <number>', words('help:preview-port'), { default: 5080 })
    .action((dir: string, options: Options) =>
      preview(dir, { port: Number(textOf(options, 'port')), now: () => Date.now(), widgets }, io),
    );
  cli
    .command('build <dir>', words('help:build'))
    .option('--out <dir>', words('help:build-out'))
    .option('--key <file>', words('help:build-key'))
    .option('--issued <day>', words('help:build-issued'))
    .option('--allow [guards]', words('help:build-allow', { guards: GUARDS.join(', ') }))
    .option('--check-only', words('help:build-check-only'))
    .option('--keep-widgets <days>', words('help:build-keep-widgets'))
    .option('--every', words('help:every'))
    .action((dir: string, options: Options) =>
      build(
        dir,
        {
          out: required(options, 'out', 'public/feed'),
          keys: textsOf(options, 'key'),
          issued: textOf(options, 'issued'),
          allow: options['allow'] === true ? true : textOf(options, 'allow'),
          checkOnly: options['checkOnly'] === true,
          keepWidgets: daysOf(options, 'keepWidgets'),
          widgets,
          every: options['every'] === true,
          now,
        },
        io,
      ),
    );
  cli
    .command('import <format> <file>', words('help:import', { formats: FORMATS.join(', ') }))
    .option('--out <file>', words('help:import-out'))
    .option('--map <file>', words('help:import-map'))
    .option('--write-map <file>', words('help:import-write-map'))
    .option('--all', words('help:import-all'))
    .option('--kind <id>', words('help:import-kind'))
    .option('--country <code>', words('help:import-country'))
    .option('--encoding <name>', words('help:import-encoding'))
    .option('--report <file>', words('help:import-report'))
    .action((format: string, file: string, options: Options) =>
      importTable(
        format,
        file,
        {
          out: required(options, 'out', 'directory.csv'),
          map: textOf(options, 'map'),
          writeMap: textOf(options, 'writeMap'),
          all: options['all'] === true,
          kind: textOf(options, 'kind'),
          country: textOf(options, 'country'),
          encoding: textOf(options, 'encoding'),
          report: textOf(options, 'report'),
        },
        io,
      ),
    );
  cli
    .command('export <format> <dir>', words('help:export', { formats: EXPORT_FORMATS.join(', ') }))
    .option('--out <file>', words('help:export-out'))
    .action((format: string, dir: string, options: Options) =>
      exportFolder(format, dir, { out: required(options, 'out', `${format}.json`), now }, io),
    );
  cli
    .command('prerender [...pages]', words('help:prerender'))
    .option('--feed <dir>', words('help:prerender-feed'))
    .option('--out <file>', words('help:prerender-out'))
    .option('--in-place', words('help:prerender-in-place'))
    .action((pages: readonly string[], options: Options) =>
      prerender(
        pages,
        {
          feed: required(options, 'feed', 'public'),
          out: textOf(options, 'out'),
          inPlace: options['inPlace'] === true,
        },
        io,
      ),
    );
  cli
    .command('relay', words('help:relay'))
    .option('--config <file>', words('help:relay-config'))
    .option('--check', words('help:relay-check'))
    .action((options: Options) =>
      relay(
        {
          config: required(options, 'config', 'relay.yaml'),
          check: options['check'] === true,
          widgets,
          now,
          signal,
        },
        io,
      ),
    );
  cli
    .command('keygen', words('help:keygen'))
    .option('--out <file>', words('help:keygen-out'), { default: 'passerelle.key' })
    .action((options: Options) => keygen(required(options, 'out', 'passerelle.key'), io));
  cli
    .command('doctor [url] [page]', words('help:doctor'))
    .option('--key <key>', words('help:doctor-key'))
    .option('--sites <file>', words('help:doctor-sites'))
    .option('--format <name>', words('help:formats', { names: DOCTOR_FORMATS.join(', ') }), {
      default: 'text',
    })
    .action((url: string | undefined, page: string | undefined, options: Options) =>
      doctor(
        url,
        page,
        {
          format: oneOf(options, 'format', DOCTOR_FORMATS),
          key: textOf(options, 'key'),
          sites: textOf(options, 'sites'),
          now,
        },
        io,
      ),
    );
  cli.option('--lang <code>', words('help:lang', { languages: LANGUAGES.join(', ') }));
  addHelp(cli, words);
  return await runParsed(cli, argv, io);
}

async function runParsed(cli: CAC, argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    cli.parse(['node', 'passerelle', ...argv], { run: false });
    if (cli.options['help'] === true) return EXIT.done;
    if (!cli.matchedCommand) {
      const [word] = cli.args;
      if (word === undefined) io.err(io.words('usage:no-command'));
      else io.err(io.words('usage:unknown-command', { word: said(word) }));
      return EXIT.usage;
    }
    return (await cli.runMatchedCommand()) as ExitCode;
  } catch (error) {
    const failure = failureOf(error, cli.matchedCommand?.rawName, io.words);
    if (!failure) throw error;
    io.err(said(failure.line));
    return failure.code;
  }
}
