import type { Helpline } from '../../domain/helplines/model.js';
import type { SettingId } from '../../domain/directory/facility.js';
import type { PathStep } from '../../domain/issue.js';
import { audit } from '../../domain/orientation/audit.js';
import type { Questionnaire } from '../../domain/orientation/model.js';
import { Faults, type Fault } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import type { LocaleSource } from '../read/locale-folder.js';

/** Kinds that the models and the leads name have to be kinds of the feed. */
export function checkKindsNamed(
  source: LocaleSource,
  kinds: Readonly<Record<string, SettingId>>,
): readonly Fault[] {
  const faults = new Faults();
  const { models } = source.pack;
  const check = (named: readonly string[], path: readonly PathStep[]): void => {
    named.forEach((kind, at) => {
      if (Object.hasOwn(kinds, kind)) return;
      const near = nearestName(kind, Object.keys(kinds));
      const where = [...path, at];
      faults.add(source.fileOf(where), source.locate(where), 'unknown-kind', {
        value: kind,
        ...(near === undefined ? {} : { nearest: near }),
      });
    });
  };
  for (const [wish, model] of Object.entries(models?.wishes ?? {}))
    check(model.kinds, ['models', 'wishes', wish, 'kinds']);
  for (const { rank, entry: questionnaire } of source.guides.questionnaires)
    for (const [lead, { kinds: named }] of Object.entries(questionnaire.leads))
      check(named, ['questionnaires', rank, 'leads', lead, 'kinds']);
  return faults.list;
}

/**
 * Reads each table of leads to its end, tells how many sets of answers that were, and every fault where it stands.
 * One whose lines have faults of their own is read once they are mended; that of the built-in pack was read when it was
 * built.
 *
 * @param isLent tells of a file whether the built-in pack lends it
 */
export function checkTables(
  source: LocaleSource,
  countries: readonly string[],
  helplines: readonly Helpline[],
  isLent: (file: string) => boolean,
): readonly Fault[] {
  const faults = new Faults();
  for (const { rank, entry: questionnaire } of source.guides.questionnaires) {
    const at = (path: readonly PathStep[]): readonly PathStep[] => ['questionnaires', rank, ...path];
    const rows = at(['rows']);
    if (!isLent(source.fileOf(rows))) {
      const { count, issues } = audit(questionnaire);
      for (const each of issues) {
        const path = at(each.path);
        faults.add(source.fileOf(path), source.locate(path), each.code, each.args, each.severity);
      }
      const args = { value: questionnaire.id, count };
      faults.add(source.fileOf(rows), source.locate(rows), 'table-audited', args, 'info');
    }
    checkDangers(questionnaire, countries, helplines, (path, code, given) => {
      faults.add(source.fileOf(at(path)), source.locate(at(path)), code, given);
    });
  }
  return faults.list;
}

/** Whoever ticks a danger finds a number in each country of the feed. */
function checkDangers(
  { questions }: Questionnaire,
  countries: readonly string[],
  helplines: readonly Helpline[],
  tell: (path: readonly PathStep[], code: string, args: Readonly<Record<string, string>>) => void,
): void {
  questions.forEach(({ options }, question) => {
    options.forEach(({ id, situations }, option) => {
      if (!situations?.length) return;
      for (const country of countries) {
        const answered = helplines.some(
          (line) => line.country === country && line.situations.some((each) => situations.includes(each)),
        );
        if (!answered)
          tell(['questions', question, 'options', option], 'danger-unanswered', { value: id, country });
      }
    });
  });
}
