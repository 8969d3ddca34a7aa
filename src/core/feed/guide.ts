import type { GuidePart, Guidance } from '../../domain/content/model.js';
import type { Result } from '../../domain/issue.js';
import type { FeedTexts } from './controller.js';
import { failureOf } from './feed.js';

/** What became of a guide. */
export interface Guide<T> {
  /** What fits of it; undefined where the feed has none. */
  readonly value: T | undefined;
  /** True when it, or what checks it, could not be fetched: nobody knows then whether the feed has one. */
  readonly failed: boolean;
  /** False when entries were left out. */
  readonly sound: boolean;
}

/**
 * Reads a guide of the feed in the language of its texts. From the network it is checked, and the first fault told; the
 * pack that is built in was checked when it was built. Never rejects.
 *
 * @param part where the guide stands, `key` its name there
 * @param schema fetches what checks it
 */
export async function readGuide<Key extends keyof Guidance>(
  { feed, pack }: FeedTexts,
  part: GuidePart,
  key: Key,
  schema: () => Promise<(value: unknown) => Result<NonNullable<Guidance[Key]>>>,
  report: (code: string, detail: string) => void,
): Promise<Guide<NonNullable<Guidance[Key]>>> {
  try {
    const guidance: Guidance = await feed.guidance(pack, part);
    const given = guidance[key] ?? undefined;
    if (given === undefined || feed.source !== 'network') return { value: given, failed: false, sound: true };
    const { value, issues } = (await schema())(given);
    const fault = issues.find(({ severity }) => severity === 'error');
    if (fault) report('feed-entries', `${key}.${fault.path.join('.')} ${fault.code}`);
    return { value, failed: false, sound: !fault };
  } catch (error) {
    const { code, detail } = failureOf(error);
    report(code, detail);
    return { value: undefined, failed: true, sound: true };
  }
}
