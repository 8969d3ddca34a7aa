import { SETTINGS, type SettingId } from '../../domain/directory/facility.js';
import type { DirectoryManifest, GroupFile, GroupRef, IndexFile } from '../../domain/directory/files.js';
import type { Gazetteer, SmallTowns } from '../../domain/places/gazetteer.js';
import { Directory } from '../../domain/directory/directory.js';
import { failureOf, type Feed, type FeedError } from '../feed/feed.js';
import { fetchSchema } from '../feed/schema.js';
import { piece } from '../loading/piece.js';
import { readGroup } from './group.js';
import { readManifest } from './manifest.js';
import type { Asked, Reacher } from './reacher.js';

/** What reads a group in parts, for those few feeds that have one. */
const fetchReacher = piece(() => import('./reacher.js'));

type Report = (code: string, detail: string) => void;

interface Opened {
  readonly directory: Directory;
  /** Why groups are missing. */
  readonly failures: readonly FeedError[];
}

/** The directory of one feed: its manifest, and the groups of facilities that a widget asks for. */
export class DirectoryClient {
  private readonly feed: Feed;
  readonly manifest: DirectoryManifest;
  private readonly reachers = new WeakMap<Directory, readonly Reacher[]>();
  private readonly indexes = new WeakMap<Directory, Promise<void>>();
  private whole: { readonly key: string; readonly opened: Promise<Opened> } | undefined;

  constructor(feed: Feed, manifest: DirectoryManifest) {
    this.feed = feed;
    this.manifest = manifest;
  }

  /**
   * The groups of the settings asked for, ready to search. A group that cannot be read leaves the others: it is told,
   * `missing` names it, and the next call asks for it again. Nothing is read yet of a group in parts: see `reach`. Rejects
   * with FeedError when none can be read.
   *
   * @param kinds of a group in parts, only these are ever read
   */
  async open(settings: readonly SettingId[], report: Report, kinds?: readonly string[]): Promise<Directory> {
    const groups = this.manifest.groups.filter((group) => settings.includes(group.setting));
    const inParts = groups.some(({ cut }) => cut) && kinds ? kinds : [];
    const key = [...groups.map((group) => group.setting), '', ...inParts].join(' ');
    if (this.whole?.key !== key) this.keep({ key, opened: this.read(groups, kinds) });
    const { directory, failures } = await (this.whole as { opened: Promise<Opened> }).opened;
    for (const { code, detail } of failures) report(code, detail);
    return directory;
  }

  private keep(whole: { readonly key: string; readonly opened: Promise<Opened> }): void {
    const forget = (): void => {
      if (this.whole === whole) this.whole = undefined;
    };
    this.whole = whole;
    whole.opened.then(({ failures }) => failures.length > 0 && forget(), forget);
  }

  /**
   * Reads as much of the groups in parts as gives what is asked for. True when there is more than before; a part that
   * cannot be read is told, and counts as unread. Rejects with FeedError when there is nothing to show without it.
   */
  async reach(directory: Directory, asked: Asked, report: Report): Promise<boolean> {
    if (directory.unread === 0) return false;
    const before = directory.count;
    const failures: FeedError[] = [];
    for (const reacher of this.reachers.get(directory) ?? []) failures.push(...(await reacher.reach(asked)));
    const [first] = failures;
    if (first && directory.count === 0) throw first;
    for (const { code, detail } of failures) report(code, detail);
    return directory.count > before;
  }

  private async read(named: readonly GroupRef[], kinds: readonly string[] | undefined): Promise<Opened> {
    const groups = named.filter(({ cut }) => !cut);
    const cut = named.filter((group) => group.cut);
    const files: GroupFile[] = [];
    const missing: SettingId[] = [];
    const failures: FeedError[] = [];
    const reads = await Promise.allSettled(groups.map((group) => readGroup(this.feed, group)));
    reads.forEach((read, at) => {
      if (read.status === 'fulfilled') return files.push(read.value);
      missing.push((groups[at] as GroupRef).setting);
      return failures.push(failureOf(read.reason));
    });
    const [first] = failures;
    if (first && files.length === 0 && cut.length === 0) throw first;
    const directory = new Directory(this.manifest.kinds, files, missing);
    if (cut.length > 0) {
      const { Reacher } = await fetchReacher();
      const reachers = cut.map((group) => new Reacher(this.feed, directory, group, kinds));
      this.reachers.set(directory, reachers);
    }
    return { directory, failures };
  }

  /**
   * Reads the words of a directory that was opened here, once. Those that cannot be had are told: a search then makes
   * them of the facilities themselves, which takes longer.
   */
  readIndexes(directory: Directory, report: Report): Promise<void> {
    const known = this.indexes.get(directory) ?? this.readIndexesOf(directory, report);
    this.indexes.set(directory, known);
    return known;
  }

  private async readIndexesOf(directory: Directory, report: Report): Promise<void> {
    const reads = this.manifest.groups.map(async ({ setting, index }) => {
      if (!index || !directory.lacksIndex(setting)) return;
      try {
        const check = async () => (await fetchSchema()).parseIndexFile;
        directory.addIndex(setting, await this.feed.json<IndexFile>(index, check));
      } catch (error) {
        const { code, detail } = failureOf(error);
        report(code, detail);
      }
    });
    await Promise.all(reads);
  }

  /** The settings whose facilities are listed when the host names nothing: all but those that are not care. */
  get listed(): readonly SettingId[] {
    return SETTINGS.filter((setting) => setting !== 'other');
  }

  /** Towns of the feed's countries; undefined when the publisher ships none. */
  gazetteer(): Promise<Gazetteer> | undefined {
    const ref = this.feed.manifest.gazetteer;
    return ref && this.feed.json<Gazetteer>(ref, async () => (await fetchSchema()).parseGazetteer);
  }

  /** The towns that the gazetteer leaves out; undefined when it leaves none. */
  smallTowns(): Promise<SmallTowns> | undefined {
    const ref = this.feed.manifest.small_towns;
    return ref && this.feed.json<SmallTowns>(ref, async () => (await fetchSchema()).parseSmallTowns);
  }
}

const clients = new WeakMap<Feed, Promise<DirectoryClient>>();

/** The directory of a feed, read once for all widgets of the page. Rejects with FeedError. */
export function openDirectory(feed: Feed): Promise<DirectoryClient> {
  const known = clients.get(feed);
  if (known) return known;
  const client = readManifest(feed).then((manifest) => new DirectoryClient(feed, manifest));
  client.catch(() => clients.delete(feed));
  clients.set(feed, client);
  return client;
}
