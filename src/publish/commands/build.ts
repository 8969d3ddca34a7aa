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
import { printFaults, type CheckOptions } from './check.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';

/** What was asked of `build`, besides the folder. */
export interface BuildOptions extends CheckOptions {
  readonly out: string;
  /** File of the private key that signs the feed. */
  readonly key?: string | undefined;
  /** ISO day instead of that of `feed.yaml`. */
  readonly issued?: string | undefined;
  /** Guards that may be passed: a list of their names, or true for all. */
  readonly allow?: string | true | undefined;
  /** Says what would change, and writes nothing. */
  readonly checkOnly?: boolean;
  /** Days that the widgets of a former version stay; for ever unless given. */
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
  if (issued !== undefined && (issued.length !== 10 || !isDate(issued)))
    throw new UsageError(`--issued ${issued} is not a day. Write it as 2026-11-22.`);
  if (existsSync(out) && existsSync(dir) && realpathSync(out) === realpathSync(dir))
    throw new UsageError(`--out ${out} is the content folder itself. Choose another one: it goes online.`);
  const key = options.key === undefined ? undefined : readPrivateKey(options.key);
  const allowed = allowedBy(options.allow);
  const today = new Date(now).toISOString().slice(0, 10);
  const before = publishedBefore(out);
  const said = await Interface.load();
  let counts = '';

  const write = (content: Content): string | undefined => {
    const { manifest, files: feed } = feedFolder(content, key);
    const refused = refusals(content, manifest, before, today).filter(({ guard }) => !allowed.has(guard));
    for (const { guard, why } of refused)
      io.out(`refused (${guard}): ${why} If this is meant, add --allow=${guard}.`);
    if (refused.length > 0) return undefined;
    if (!key && isSigned(out))
      io.out(
        `warning: the feed in ${out} was signed, and this one is not. Pages that pin its key will refuse it: add --key.`,
      );
    const widgets = readWidgets(options.widgets);
    if (!widgets) io.out('warning: the widgets are not built (npm run build): only the feed is written.');
    const files = publishedFiles(feed, widgets, fragmentFiles(content, manifest, said));
    const plan = planPublication(out, files, { today, versionDays: options.keepWidgets });
    tell(plan, options, io);
    if (before)
      for (const line of differenceLines(differencesOf(before.facilities, content.facilities))) io.out(line);
    const what = `${String(content.facilities.length)} facilities in ${String(files.size)} files, version ${String(content.source.version)}`;
    if (options.checkOnly) return `${what}, would be written to ${out}`;
    applyPlan(out, files, plan);
    const changes = plan.steps.some((step) => step.what !== 'same');
    return changes ? `${what}, written to ${out}` : `${what}: ${out} is already so`;
  };

  const written = publish(
    dir,
    now,
    ({ faults }) => {
      printFaults(faults, options, io);
      counts = summary(faults);
    },
    (content) =>
      write(issued === undefined ? content : { ...content, source: { ...content.source, issued } }),
    new Set(before?.facilities.map(({ id }) => id)),
  );
  io.out(`${counts}: ${written ?? 'nothing was written'}`);
  return written === undefined ? EXIT.faults : EXIT.done;
}

function allowedBy(allow: string | true | undefined): ReadonlySet<Guard> {
  if (allow === true) return new Set(GUARDS);
  const words = allow?.split(/[\s,]+/).filter(Boolean) ?? [];
  const isGuard = (word: string): word is Guard => (GUARDS as readonly string[]).includes(word);
  for (const word of words)
    if (!isGuard(word))
      throw new UsageError(`--allow=${word}: there is no such guard. Write one of: ${GUARDS.join(', ')}.`);
  return new Set(words.filter(isGuard));
}

/** What becomes of files: those of others always, every one when that is all that was asked for. */
function tell({ steps }: FolderPlan, { out, checkOnly }: BuildOptions, io: Io): void {
  for (const step of steps) {
    if (step.what === 'beside')
      io.out(
        step.as === undefined
          ? `warning: ${step.path} and ${step.path}.passerelle in ${out} are not as a build wrote them. Both stay, and ours is written nowhere: move one away.`
          : `warning: ${step.path} in ${out} is not as a build wrote it. It stays, and ours is ${step.as}.`,
      );
    else if (checkOnly && step.what !== 'same') io.out(`would ${step.what} ${step.path}`);
  }
}
