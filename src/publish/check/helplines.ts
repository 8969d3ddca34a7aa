import { isHelplineOld } from '../../domain/content/freshness.js';
import { zoneOfPlace } from '../../domain/hours/place-zone.js';
import { Faults, type Fault } from '../faults/fault.js';
import { listed } from '../faults/listed.js';
import { HELPLINES_FILE, type HelplinesYaml } from '../read/helplines-yaml.js';

/**
 * Whether somebody has called each number, how long ago, and whether its hours have a time zone.
 *
 * @param now epoch milliseconds
 */
export function checkHelplines({ lines, locate }: HelplinesYaml, now: number): readonly Fault[] {
  const faults = new Faults();
  for (const { line, hours, index } of lines) {
    const { id, country, checked_on: date } = line;
    const warn = (key: string, code: string, args: Readonly<Record<string, string>>): void =>
      faults.add(HELPLINES_FILE, locate([index, key]), code, { value: id, ...args }, 'warning');
    if (date !== undefined && isHelplineOld(line, now)) warn('checked_on', 'helpline-old', { date });
    if (hours !== undefined && hours !== '24/7' && zoneOfPlace(line) === undefined)
      warn('hours', 'helpline-zone', { country });
  }
  const unchecked = lines.filter(({ line }) => line.checked_by === undefined);
  const [first] = unchecked;
  if (first)
    faults.add(
      HELPLINES_FILE,
      locate([first.index, 'checked_by']),
      'helpline-unchecked',
      listed(unchecked.map(({ line }) => line.id)),
      'warning',
    );
  return faults.list;
}
