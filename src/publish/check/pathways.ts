import type { SettingId } from '../../domain/directory/facility.js';
import type { PathStep } from '../../domain/issue.js';
import { routeOf } from '../../domain/pathway/route.js';
import { Faults, type Fault } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import type { LocaleSource } from '../read/locale-folder.js';

/**
 * Walks each pathway of a locale: every role and place has a label, every kind is one of the feed; and, once for all
 * locales, every step is reached and none leads back.
 */
export function checkPathways(
  source: LocaleSource,
  kinds: Readonly<Record<string, SettingId>>,
  steps: boolean,
): readonly Fault[] {
  const faults = new Faults();
  for (const { rank, entry: pathway } of source.guides.pathways) {
    const tell = (
      path: readonly PathStep[],
      code: string,
      args: Readonly<Record<string, string | number>>,
      near: readonly string[],
    ): void => {
      const where = ['pathways', rank, ...path];
      const meant = typeof args['value'] === 'string' ? nearestName(args['value'], near) : undefined;
      const more = meant === undefined ? {} : { nearest: meant };
      faults.add(source.fileOf(where), source.locate(where), code, { ...args, ...more });
    };
    const { roles, places } = pathway;
    const known = [...Object.keys(places), ...Object.keys(kinds)];
    pathway.kinds.forEach((value, at) => {
      if (!Object.hasOwn(kinds, value)) tell(['kinds', at], 'unknown-kind', { value }, Object.keys(kinds));
    });
    pathway.steps.forEach(({ who }, step) => {
      who.forEach(({ role, where }, at) => {
        const path = ['steps', step, 'who', at] as const;
        if (!Object.hasOwn(roles, role))
          tell([...path, 'role'], 'pathway-role', { value: role }, Object.keys(roles));
        where.forEach((value, place) => {
          if (!known.includes(value)) tell([...path, 'where', place], 'pathway-place', { value }, known);
        });
      });
    });
    if (!steps) continue;
    const ids = pathway.steps.map(({ id }) => id);
    for (const { code, path, args } of routeOf(pathway).issues)
      tell(path, code, args, code === 'pathway-next' || code === 'pathway-entry' ? ids : []);
  }
  return faults.list;
}
