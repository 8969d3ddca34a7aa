import type { ReactiveControllerHost } from 'lit';
import type { GuidePart, Guidance } from '../../domain/content/model.js';
import type { Result } from '../../domain/issue.js';
import { whenOpened, type FeedTexts } from './controller.js';
import { Reading } from './reading.js';

type Report = (code: string, detail: string) => void;

/** What checks each entry of a guide that comes from the network, by its name there. */
export type GuideSchema<Key extends keyof Guidance> = {
  readonly [Each in Key]: (value: unknown) => Result<NonNullable<Guidance[Each]>>;
};

/** What became of a guide. */
export interface Guide<Key extends keyof Guidance> {
  /** What fits of it; without what the feed has not. */
  readonly entries: Partial<Pick<Guidance, Key>>;
  /** False when something was left out. */
  readonly sound: boolean;
  /** Language of the texts, where they name no other. */
  readonly written: string;
}

/**
 * The entries of a guide, in the language of the texts. From the network each is checked, and its first fault told; the
 * pack that is built in was checked when it was built. Rejects where they, or what checks them, cannot be fetched.
 */
async function readGuide<Key extends keyof Guidance>(
  { feed, pack }: FeedTexts,
  part: GuidePart,
  keys: readonly Key[],
  fetchSchema: () => Promise<GuideSchema<Key>>,
  report: Report,
): Promise<Guide<Key>> {
  const guidance: Guidance = await feed.guidance(pack.locale, part);
  const given = keys.filter((key) => guidance[key] !== undefined && guidance[key] !== null);
  const schema = feed.source !== 'built-in' && given.length > 0 ? await fetchSchema() : undefined;
  const entries: { -readonly [Each in Key]?: Guidance[Each] } = {};
  let sound = true;
  for (const key of given) {
    if (!schema) {
      entries[key] = guidance[key];
      continue;
    }
    const { value, issues } = schema[key](guidance[key]);
    if (value !== undefined) entries[key] = value;
    const fault = issues.find(({ severity }) => severity === 'error');
    if (!fault) continue;
    sound = false;
    report('feed-entries', `${key}.${fault.path.join('.')} ${fault.code}`);
  }
  return { entries, sound, written: pack.locale };
}

/**
 * Reads what a guide draws, in its element's language. What was read stays while it is read in another language, or of the
 * feed as it was published anew.
 */
export class GuideReading<Key extends keyof Guidance> {
  private readonly reading: Reading<[FeedTexts], Guide<Key>>;
  private readonly report: Report;

  /**
   * @param part of the feed's texts in which the entries stand
   * @param keys names of the entries there
   * @param fetchSchema fetches what checks them
   */
  constructor(
    host: ReactiveControllerHost,
    part: GuidePart,
    keys: readonly Key[],
    fetchSchema: () => Promise<GuideSchema<Key>>,
    report: Report,
  ) {
    this.report = report;
    whenOpened(host, (feed, language) => void feed.guidance(language, part).catch(() => undefined));
    this.reading = new Reading(host, (texts) => readGuide(texts, part, keys, fetchSchema, report));
  }

  /** Runs before each drawing. */
  follow(texts: FeedTexts | undefined): void {
    const { failure } = this.reading;
    if (failure) this.report(failure.code, failure.detail);
    this.reading.follow(texts && [texts], true);
  }

  /** True once it is known whether the feed has the guide. */
  get read(): boolean {
    return this.reading.settled;
  }

  /** True when it could not be fetched: nobody knows then whether the feed has one. */
  get failed(): boolean {
    return this.reading.failure !== undefined && this.reading.value === undefined;
  }

  get guide(): Guide<Key> | undefined {
    return this.reading.value;
  }

  get entries(): Partial<Pick<Guidance, Key>> {
    return this.reading.value?.entries ?? {};
  }
}
