import { existsSync, realpathSync } from 'node:fs';
import { isDate } from '../../domain/content/fields.js';
import type { Content } from '../content.js';
import { fragmentFiles } from '../fragments/fragments.js';
import { Interface } from '../fragments/speech.js';
import { summary } from '../faults/report.js';
import { publish } from '../pipeline.js';
import { publishedBefore } from '../publication/before.js';
import { differenceLines, differencesOf } from '../publication/differences.js';
import { applyPlan, planPublication } from '../publication/folder.js';
import { GUARDS, refusals, type Guard } from '../publication/guards.js';
import type { FolderPlan } from '../publication/plan.js';
import { readWidgets } from '../publication/widgets.js';
import { publishedFiles } from '../publication/published.js';
import { feedFolder, isSigned } from '../write/feed-folder.js';
import { readPrivateKey } from '../write/keys.js';
import { printFaults, tellLent, type CheckOptions } from './check.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';

/** What was asked of `build`, besides the folder. */
export interface BuildOptions extends CheckOptions {
  readonly out: string;
  /** Files of the private keys that sign the feed: two while one takes the place of the other. */
  readonly keys?: readonly string[];
  /** ISO day instead of that of `feed.yaml`. */
  readonly issued?: string | undefined;
  /** Guards that may be passed: a list of their names, or true for all. */
  readonly allow?: string | true | undefined;
  /** Says what would change, and writes nothing. */
  readonly checkOnly?: boolean;
  /** Days that the widgets of a former version stay, in the place of what `feed.yaml` says; for ever where neither does. */
  readonly keepWidgets?: number | undefined;
  /** Folder of the built widgets; without it the feed goes online alone. */
  readonly widgets?: string | undefined;
}

/**
 * Checks a content folder, prints its faults and writes what goes online. Nothing is written while there is an error, or
 * while a guard refuses it. No clock has a part in what is written but in the record of what may go. Throws UsageError and
 * WriteError.
 */
export async function build(dir: string, options: BuildOptions, io: Io): Promise<ExitCode> {
  const { out, issued, now } = options;
  const { words } = io;
  if (issued !== undefined && (issued.length !== 10 || !isDate(issued)))
    throw new UsageError('usage:issued-no-day', { value: issued });
  if (existsSync(out) && existsSync(dir) && realpathSync(out) === realpathSync(dir))
    throw new UsageError('usage:out-is-content', { out });
  const keys = (options.keys ?? []).map(readPrivateKey);
  const allowed = allowedBy(options.allow);
  const today = new Date(now).toISOString().slice(0, 10);
  const before = publishedBefore(out);
  const said = await Interface.load();
  let counts = '';
  // Seconds pass with a large list: on the stream of messages, so that what is asked for stays alone on the other.
  io.err(words('build:reads', { dir }));

  const write = (content: Content): string | undefined => {
    const { manifest, files: feed } = feedFolder(content, keys);
    const refused = refusals(content, manifest, before, today, words).filter(
      ({ guard }) => !allowed.has(guard),
    );
    for (const { guard, why } of refused) io.out(words('build:refused', { guard, why }));
    if (refused.length > 0) return undefined;
    if (keys.length === 0 && isSigned(out)) io.out(words('build:was-signed', { out }));
    const widgets = readWidgets(options.widgets);
    if (!widgets) io.out(words('report:no-widgets-built'));
    io.err(words('build:packs', { count: content.facilities.length }));
    const files = publishedFiles(feed, widgets, fragmentFiles(content, manifest, said), content.source);
    const plan = planPublication(out, files, {
      today,
      versionDays: options.keepWidgets ?? content.source.widgets?.keep,
    });
    tell(plan, options, io);
    if (before)
      for (const line of differenceLines(differencesOf(before.facilities, content.facilities), words))
        io.out(line);
    const what = words('build:holds', {
      facilities: words('report:facilities', { count: content.facilities.length }),
      files: words('build:files', { count: files.size }),
      version: content.source.version,
    });
    if (options.checkOnly) return words('build:would-be-written', { what, out });
    applyPlan(out, files, plan);
    const changes = plan.steps.some((step) => step.what !== 'same');
    return words(changes ? 'build:written' : 'build:same', { what, out });
  };

  const written = publish(
    dir,
    now,
    ({ faults, lent }) => {
      printFaults(faults, options, io);
      tellLent(lent, io);
      counts = summary(faults, words);
    },
    (content) =>
      write(issued === undefined ? content : { ...content, source: { ...content.source, issued } }),
    new Set(before?.facilities.map(({ id }) => id)),
  );
  io.out(words('report:outcome', { counts, outcome: written ?? words('report:nothing-written') }));
  return written === undefined ? EXIT.faults : EXIT.done;
}

function allowedBy(allow: string | true | undefined): ReadonlySet<Guard> {
  if (allow === true) return new Set(GUARDS);
  const words = allow?.split(/[\s,]+/).filter(Boolean) ?? [];
  const isGuard = (word: string): word is Guard => (GUARDS as readonly string[]).includes(word);
  for (const word of words)
    if (!isGuard(word)) throw new UsageError('usage:unknown-guard', { word, names: GUARDS.join(', ') });
  return new Set(words.filter(isGuard));
}

/** What becomes of files: those of others always, every one when that is all that was asked for. */
function tell({ steps }: FolderPlan, { out, checkOnly }: BuildOptions, io: Io): void {
  for (const step of steps) {
    if (step.what === 'beside')
      io.out(
        step.as === undefined
          ? io.words('build:beside-twice', { path: step.path, out })
          : io.words('build:beside', { path: step.path, out, as: step.as }),
      );
    else if (checkOnly && step.what !== 'same')
      io.out(io.words(`build:would-${step.what}`, { path: step.path }));
  }
}
