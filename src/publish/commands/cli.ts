import { cac } from 'cac';
import { build } from './build.js';
import { check } from './check.js';
import { EXPORT_FORMATS, exportFolder } from './export.js';
import { FORMATS, importTable } from './import.js';
import { init } from './init.js';
import { keygen } from './keygen.js';
import { prerender } from './prerender.js';
import { preview } from './preview.js';
import { stale, STALE_FORMATS } from './stale.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';
import { FAULT_FORMATS } from '../faults/report.js';
import { said } from '../faults/said.js';
import { GUARDS } from '../publication/guards.js';
import { languageOf, wordsIn } from '../words/words.js';
import { WriteError } from '../write/whole-files.js';

type Options = Readonly<Record<string, unknown>>;

/** The text of an option; the last one when it was given twice. */
function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' || typeof last === 'number' ? String(last) : undefined;
}

function daysOf(options: Options, name: string): number | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  const days = Number(text);
  if (!Number.isInteger(days) || days < 0)
    throw new UsageError(`--keep-widgets ${text} is not a number of days. Write it as 365.`);
  return days;
}

function oneOf<Name extends string>(options: Options, name: string, names: readonly Name[]): Name {
  const text = textOf(options, name) ?? '';
  const found = names.find((each) => each === text);
  if (found === undefined)
    throw new UsageError(`--${name} ${text} is not known. Write one of: ${names.join(', ')}.`);
  return found;
}

function required(options: Options, name: string, example: string): string {
  const value = textOf(options, name);
  if (value === undefined || value === '') throw new UsageError(`--${name} is missing: --${name} ${example}`);
  return value;
}

/** What a command finds around it. */
export interface Surroundings {
  /** Epoch milliseconds; of what is written only the example of `init` and the record of a build depend on it. */
  readonly now?: number;
  /** Folder of the built widgets, in which a folder is named by their version. */
  readonly widgets?: string | undefined;
}

/**
 * Runs one command line.
 *
 * @param argv the words after the name of the program
 * @returns 0 when done, 1 when the data has faults, 2 on wrong use
 */
export async function run(
  argv: readonly string[],
  io: Io,
  { now = Date.now(), widgets }: Surroundings = {},
): Promise<ExitCode> {
  const cli = cac('passerelle');
  const today = new Date(now).toISOString().slice(0, 10);
  cli
    .command('init <dir>', 'Write a complete, commented example')
    .action((dir: string) => init(dir, today, io));
  cli
    .command('check <dir>', 'Tell every fault of a content folder, with its file, line and column')
    .option('--every', 'Print every warning, however many')
    .option('--format <name>', `One of ${FAULT_FORMATS.join(', ')}`, { default: 'text' })
    .action((dir: string, options: Options) =>
      check(
        dir,
        { every: options['every'] === true, format: oneOf(options, 'format', FAULT_FORMATS), now },
        io,
      ),
    );
  cli
    .command('stale <dir>', 'List by keeper what nobody has confirmed for long')
    .option('--format <name>', `One of ${STALE_FORMATS.join(', ')}`, { default: 'csv' })
    .action((dir: string, options: Options) =>
      stale(dir, { format: oneOf(options, 'format', STALE_FORMATS), now }, io),
    );
  cli
    .command('preview <dir>', 'Build in memory, serve on this machine, and build again on each change')
    .option('--port <number>', 'Port of this machine', { default: 5080 })
    .action((dir: string, options: Options) =>
      preview(dir, { port: Number(textOf(options, 'port')), now: () => Date.now(), widgets }, io),
    );
  cli
    .command('build <dir>', 'Check a content folder and write its feed')
    .option('--out <dir>', 'Folder that goes online; what a build did not write there stays')
    .option('--key <file>', 'Private key that signs the feed')
    .option('--issued <day>', 'Day of issue instead of that of feed.yaml')
    .option('--allow [guards]', `Publish what a guard refuses: all of them, or some of ${GUARDS.join(', ')}`)
    .option('--check-only', 'Tell what would change, and write nothing')
    .option('--keep-widgets <days>', 'Days that former versions of the widgets stay; for ever by default')
    .option('--every', 'Print every warning, however many')
    .action((dir: string, options: Options) =>
      build(
        dir,
        {
          out: required(options, 'out', 'public/feed'),
          key: textOf(options, 'key'),
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
    .command(
      'import <format> <file>',
      `Turn a table or register into directory.csv; formats: ${FORMATS.join(', ')}`,
    )
    .option('--out <file>', 'The directory.csv to write')
    .option('--map <file>', 'csv: what each column becomes, where their names do not tell')
    .option(
      '--all',
      'finess: every category, as a kind of its own; data-inclusion: every structure of a known kind',
    )
    .option('--kind <id>', 'hsds: the kind of what does not say its own')
    .option('--country <code>', 'hsds: the country of what does not say its own')
    .option('--encoding <name>', 'utf-8 or windows-1252; found from the bytes otherwise')
    .option('--report <file>', 'Write what was kept, changed and dropped as JSON')
    .action((format: string, file: string, options: Options) =>
      importTable(
        format,
        file,
        {
          out: required(options, 'out', 'directory.csv'),
          map: textOf(options, 'map'),
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
    .command(
      'export <format> <dir>',
      `Write the facilities in another format; formats: ${EXPORT_FORMATS.join(', ')}`,
    )
    .option('--out <file>', 'The file to write')
    .action((format: string, dir: string, options: Options) =>
      exportFolder(format, dir, { out: required(options, 'out', `${format}.json`), now }, io),
    );
  const words = wordsIn(languageOf(undefined, {}));
  cli
    .command('prerender [...pages]', words('prerender:summary'))
    .option('--feed <dir>', words('prerender:feed'))
    .option('--out <file>', words('prerender:out'))
    .option('--in-place', words('prerender:in-place'))
    .action((pages: readonly string[], options: Options) =>
      prerender(
        pages,
        {
          feed: required(options, 'feed', 'public'),
          out: textOf(options, 'out'),
          inPlace: options['inPlace'] === true,
          words,
        },
        io,
      ),
    );
  cli
    .command('keygen', 'Make the key pair that signs a feed')
    .option('--out <file>', 'File of the private key', { default: 'passerelle.key' })
    .action((options: Options) => keygen(required(options, 'out', 'passerelle.key'), io));
  cli.help();
  return await runParsed(cli, argv, io);
}

async function runParsed(cli: ReturnType<typeof cac>, argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    cli.parse(['node', 'passerelle', ...argv], { run: false });
    if (cli.options['help'] === true) return EXIT.done;
    if (!cli.matchedCommand) {
      const [word] = cli.args;
      const fault = word === undefined ? 'Name a command.' : `"${said(word)}" is not a command.`;
      io.err(`${fault} "passerelle --help" lists them.`);
      return EXIT.usage;
    }
    return (await cli.runMatchedCommand()) as ExitCode;
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(said(error.message));
      return EXIT.usage;
    }
    if (error instanceof Error && error.name === 'CACError') {
      io.err(said(misuse(error.message, cli.matchedCommand?.rawName)));
      return EXIT.usage;
    }
    if (error instanceof WriteError || isSystemError(error)) {
      io.err(said(error instanceof WriteError ? error.message : systemFault(error)));
      return EXIT.faults;
    }
    throw error;
  }
}

/**
 * What the words on a command line lack.
 *
 * @param told what the library that reads them says; only the words that it quotes are taken from it
 * @param command the command with its arguments, such as `check <dir>`
 */
function misuse(told: string, command = '<command>'): string {
  const named = [...told.matchAll(/`([^`]*)`/g)].map(([, word = '']) => word);
  const usage = `Write: passerelle ${command}. "passerelle --help" lists the options.`;
  if (/^missing/.test(told)) return `A word is missing. ${usage}`;
  if (/^Unknown/.test(told)) return `There is no option ${named.join(', ')}. ${usage}`;
  if (/^option/.test(told)) return `The option ${named.join(', ')} lacks its value. ${usage}`;
  if (/^Unused/.test(told)) return `There are words too many: ${named.join(', ')}. ${usage}`;
  return `This cannot be read. ${usage}`;
}

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
};

function systemFault({ code = '', path, syscall }: NodeJS.ErrnoException): string {
  return `${path ?? syscall ?? 'A file'}: ${SYSTEM[code] ?? 'it cannot be read or written'}${code && ` (${code})`}.`;
}

/** A file that cannot be read or written: permissions, a full disk. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
