import { SETTINGS, type SettingId } from '../../domain/directory/facility.js';
import type { DirectoryManifest, Gazetteer, GroupFile } from '../../domain/directory/files.js';
import { Directory } from '../../domain/directory/directory.js';
import type { Feed } from '../feed/feed.js';
import { fetchSchema } from '../feed/schema.js';
import { readManifest } from './manifest.js';

/** The directory of one feed: its manifest, and the groups of facilities that a widget asks for. */
export class DirectoryClient {
  private readonly feed: Feed;
  readonly manifest: DirectoryManifest;
  private whole: { readonly key: string; readonly directory: Promise<Directory> } | undefined;

  constructor(feed: Feed, manifest: DirectoryManifest) {
    this.feed = feed;
    this.manifest = manifest;
  }

  /** The groups of the settings asked for, ready to search. Rejects with FeedError. */
  open(settings: readonly SettingId[]): Promise<Directory> {
    const groups = this.manifest.groups.filter((group) => settings.includes(group.setting));
    const key = groups.map((group) => group.setting).join(' ');
    if (this.whole?.key === key) return this.whole.directory;
    const directory = Promise.all(
      groups.map((group) =>
        this.feed.json<GroupFile>(group, async () => (await fetchSchema()).parseGroupFile),
      ),
    ).then((files) => new Directory(this.manifest.kinds, files));
    directory.catch(() => (this.whole = undefined));
    this.whole = { key, directory };
    return directory;
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
