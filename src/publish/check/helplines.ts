import { isHelplineOld } from '../../domain/content/freshness.js';
import { zoneOfPlace } from '../../domain/hours/place-zone.js';
import { Faults, type Fault } from '../faults/fault.js';
import { listed } from '../faults/listed.js';
import { FEED_FILE, type FeedYaml } from '../read/feed-yaml.js';
import { HELPLINES_FILE, type HelplinesYaml, type PlacedHelpline } from '../read/helplines-yaml.js';

/**
 * Whether somebody has called each number, how long ago, and whether its hours have a time zone. Of the numbers that the
 * built-in pack lends, only whether somebody has, and how long ago: whoever publishes them answers for them.
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
  if (isLent) {
    const warn = (code: string, about: readonly PlacedHelpline[]): void => {
      if (about.length === 0) return;
      const args = listed(about.map(({ line }) => line.id));
      faults.add(FEED_FILE, feed.locate(['built_in']), code, args, 'warning');
    };
    warn('helpline-lent-unchecked', unchecked);
    warn(
      'helpline-lent-old',
      lines.filter(({ line }) => line.checked_on !== undefined && isHelplineOld(line, now)),
    );
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
  const [first] = unchecked;
  if (first) {
    const place = locate([first.index, 'checked_by']);
    const named = listed(unchecked.map(({ line }) => line.id));
    faults.add(HELPLINES_FILE, place, 'helpline-unchecked', named, 'warning');
  }
  return faults.list;
}
