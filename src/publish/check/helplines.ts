import { isHelplineOld } from '../../domain/content/freshness.js';
import { zoneOfPlace } from '../../domain/hours/place-zone.js';
import { Faults, type Fault } from '../faults/fault.js';
import { listed } from '../faults/listed.js';
import { FEED_FILE, type FeedYaml } from '../read/feed-yaml.js';
import { HELPLINES_FILE, type HelplinesYaml } from '../read/helplines-yaml.js';

/**
 * Whether somebody has called each number, how long ago, and whether its hours have a time zone. Of the numbers that the
 * built-in pack lends, only whether somebody has: whoever publishes them answers for them.
 *
 * @param now epoch milliseconds
 */
export function checkHelplines(
  { lines, isLent, locate }: HelplinesYaml,
  feed: FeedYaml,
  now: number,
): readonly Fault[] {
  const faults = new Faults();
  const unchecked = lines.filter(({ line }) => line.checked_by === undefined);
  const [first] = unchecked;
  const named = listed(unchecked.map(({ line }) => line.id));
  if (isLent) {
    const place = feed.locate(['built_in']);
    if (first) faults.add(FEED_FILE, place, 'helpline-lent-unchecked', named, 'warning');
    return faults.list;
  }
  for (const { line, hours, index } of lines) {
    const { id, country, checked_on: date } = line;
    const warn = (key: string, code: string, args: Readonly<Record<string, string>>): void =>
      faults.add(HELPLINES_FILE, locate([index, key]), code, { value: id, ...args }, 'warning');
    if (date !== undefined && isHelplineOld(line, now)) warn('checked_on', 'helpline-old', { date });
    if (hours !== undefined && hours !== '24/7' && zoneOfPlace(line) === undefined)
      warn('hours', 'helpline-zone', { country });
  }
  if (first) {
    const place = locate([first.index, 'checked_by']);
    faults.add(HELPLINES_FILE, place, 'helpline-unchecked', named, 'warning');
  }
  return faults.list;
}
