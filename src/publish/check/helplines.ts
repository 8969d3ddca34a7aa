import { isHelplineOld } from '../../domain/content/freshness.js';
import type { Helpline } from '../../domain/helplines/model.js';
import type { Faults, Locate } from '../faults/fault.js';
import { expandHours } from '../read/hours.js';
import { listed } from '../faults/listed.js';
import { zoneOfPlace } from '../../domain/hours/place-zone.js';

export interface PlacedHelpline {
  readonly line: Helpline;
  /** Its rank in the file. */
  readonly index: number;
}

/** What one number alone cannot tell: ids used once, a way to call, hours that the page can read, freshness. */
export function checkHelplines(
  placed: readonly PlacedHelpline[],
  file: string,
  locate: Locate,
  faults: Faults,
  now: number,
): Helpline[] {
  const seen = new Map<string, number>();
  const unchecked: PlacedHelpline[] = [];
  const kept: Helpline[] = [];
  for (const each of placed) {
    const { line, index } = each;
    const first = seen.get(line.id);
    if (first !== undefined) {
      faults.add(file, locate([index, 'id']), 'duplicate-id', { value: line.id, line: first });
      continue;
    }
    seen.set(line.id, locate([index, 'id']).line);
    if (line.phone === undefined && line.sms === undefined) {
      faults.add(file, locate([index]), 'helpline-number', { value: line.id });
      continue;
    }
    if (line.checked_by === undefined) unchecked.push(each);
    if (line.checked_on !== undefined && isHelplineOld(line, now)) {
      const date = line.checked_on;
      faults.add(file, locate([index, 'checked_on']), 'helpline-old', { value: line.id, date }, 'warning');
    }
    kept.push(withReadableHours(each, file, locate, faults));
  }
  const [first] = unchecked;
  if (first)
    faults.add(
      file,
      locate([first.index, 'checked_by']),
      'helpline-unchecked',
      listed(unchecked.map(({ line }) => line.id)),
      'warning',
    );
  return kept;
}

function withReadableHours(
  { line, index }: PlacedHelpline,
  file: string,
  locate: Locate,
  faults: Faults,
): Helpline {
  if (line.hours === undefined) return line;
  const { country } = line;
  if (line.hours !== '24/7' && zoneOfPlace(line) === undefined)
    faults.add(file, locate([index, 'hours']), 'helpline-zone', { value: line.id, country }, 'warning');
  const { value, issues } = expandHours(line.hours, { country, words: 'about' });
  faults.addIssues(file, () => locate([index, 'hours']), issues);
  const { hours: _, ...others } = line;
  return value === undefined ? others : { ...line, hours: value };
}
