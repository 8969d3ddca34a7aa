import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openDirectory } from '../../core/directory/client.js';
import { fetchSessionReader } from '../../core/directory/sessions.js';
import { FeedController } from '../../core/feed/controller.js';
import { failureOf, FeedError, type Feed } from '../../core/feed/feed.js';
import type { Directory } from '../../domain/directory/directory.js';
import { SETTINGS, type Facility, type SettingId } from '../../domain/directory/facility.js';
import type { Session } from '../../domain/hours/sessions.js';
import { own } from '../../domain/own.js';

type Report = (code: string, detail: string) => void;

/** One facility of a feed, with what the rest of the directory says about it. */
export interface Found {
  readonly facility: Facility;
  readonly setting: SettingId;
  /** The facilities it names as linked that the feed has. */
  readonly linked: readonly Facility[];
  /** Its next sessions at an instant; absent where it has none, and where what reads them cannot be fetched. */
  readonly sessionsOf?:
    ((facility: Facility, at: number, count: number) => readonly Session[] | undefined) | undefined;
}

/**
 * Finds a facility by its id in the directory of a feed. What is not care for addiction is read only when the
 * id is not among the rest: in a national register it is most of the file. Only the last one asked for counts.
 */
export class Lookup implements ReactiveController {
  state: 'waiting' | 'found' | 'unknown' | 'failed' = 'waiting';
  found: Found | undefined;
  failure: FeedError | undefined;
  /** True while the directory takes longer than a visitor waits without a word. */
  slow = false;

  private readonly host: ReactiveControllerHost;
  private readonly report: Report;
  private feed: Feed | undefined;
  private id: string | undefined;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param report told of groups of the directory that cannot be read while the others can */
  constructor(host: ReactiveControllerHost, report: Report) {
    this.host = host;
    this.report = report;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.feed = undefined;
  }

  /** Looks for a facility, unless it is the one that is being looked for. */
  follow(feed: Feed | undefined, id: string | undefined): void {
    if (feed === this.feed && id === this.id) return;
    this.feed = feed;
    this.id = id;
    this.asked += 1;
    this.state = 'waiting';
    this.found = undefined;
    this.failure = undefined;
    this.slow = false;
    clearTimeout(this.timer);
    if (feed && id !== undefined) void this.find(feed, id, this.asked);
  }

  private async find(feed: Feed, id: string, asked: number): Promise<void> {
    this.timer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, FeedController.slowAfter);
    let found: Found | undefined;
    let failure: FeedError | undefined;
    try {
      found = await find(feed, id, this.report);
    } catch (error) {
      failure = failureOf(error);
    }
    if (asked !== this.asked) return;
    clearTimeout(this.timer);
    this.slow = false;
    this.found = found;
    this.failure = failure;
    this.state = failure ? 'failed' : found ? 'found' : 'unknown';
    this.host.requestUpdate();
  }
}

/** Rejects with FeedError, also when the facility may be in a group that cannot be read. */
async function find(feed: Feed, id: string, report: Report): Promise<Found | undefined> {
  let failure: FeedError | undefined;
  const told: Report = (code, detail) => {
    failure ??= new FeedError(code, detail);
    report(code, detail);
  };
  const client = await openDirectory(feed);
  let directory = await client.open(client.listed, told);
  let facility = directory.byId(id);
  if (!facility && client.manifest.groups.some(({ setting }) => setting === 'other')) {
    directory = await client.open(SETTINGS, told);
    facility = directory.byId(id);
  }
  if (!facility && failure) throw failure;
  if (!facility) return undefined;
  const linked = [...new Set(facility.linked_to)].flatMap((other) =>
    other === id ? [] : (directory.byId(other) ?? []),
  );
  // Few facilities have any: without what reads them they are shown as they are written.
  const sessionsOf = facility.sessions
    ? await fetchSessionReader().then(
        ({ facilitySessions }) => facilitySessions,
        () => undefined,
      )
    : undefined;
  return { facility, setting: settingOf(directory, facility), linked, sessionsOf };
}

function settingOf(directory: Directory, facility: Facility): SettingId {
  return own(directory.kinds, facility.kind) ?? 'other';
}
