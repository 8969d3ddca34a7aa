/** Apart from what opens one feed, and fetched late: few pages name several, or change what one says. */

import type { FeedManifest, FileRef, LocalePack } from '../../domain/content/model.js';
import { parseOverrides } from '../../domain/content/overrides-schema.js';
import { edited, type Edits } from '../../domain/directory/edits.js';
import type { DirectoryContents, GroupFile, GroupRef } from '../../domain/directory/files.js';
import { countsOf } from '../../domain/directory/group-counts.js';
import { FacilityTable } from '../../domain/directory/table.js';
import { addRemedies } from '../element/faults.js';
import { resolved } from './address.js';
import { FeedIds } from './feed-ids.js';
import { failureOf, Feed, FeedError, type Check, type FeedFiles } from './feed.js';
import { fetchBytes, jsonOf } from './fetching.js';
import type { FeedHandle } from './handle.js';
import type { Complaint } from './network.js';
import { fetchSchema } from './schema.js';

addRemedies({
  'overrides-unread':
    'what the site hides or changes could not be read: the list is shown as its publisher has it. Check the address in overrides, or the script of that id.',
  'overrides-entries': 'an entry of what the site hides or changes does not fit, and is ignored.',
});

/** Bytes of what a site changes at most. */
const MOST_BYTES = 512 * 1024;

const NOTHING: Edits = { hidden: new Set(), changes: new Map() };

/**
 * Several feeds as one, the first of which counts most, with what the site hides and changes. A feed that cannot be read is
 * told and left out. Rejects with FeedError where none can be read.
 *
 * @param written address of a JSON file, or `#id` of a script of the page
 */
export async function openLayers(
  handles: readonly FeedHandle[],
  written: string | undefined,
  complain: Complaint,
): Promise<Feed> {
  const [reads, overrides] = await Promise.all([
    Promise.allSettled(handles.map((handle) => handle.open())),
    written ? readOverrides(written, complain) : NOTHING,
  ]);
  const feeds = reads.flatMap((read) => (read.status === 'fulfilled' ? [read.value] : []));
  const failures = reads.flatMap((read) => (read.status === 'rejected' ? [failureOf(read.reason)] : []));
  const [first] = failures;
  if (first && feeds.length === 0) throw first;
  for (const { code, detail } of failures) complain(code, detail);
  const layers = await Promise.all(feeds.map(async (feed) => ({ feed, ...(await contentsOf(feed)) })));
  return new Feed(new Layers(layers, overrides, complain));
}

/** The kinds and groups of a feed: those made before 0.2.0 have them in a file of its own. */
function contentsOf(feed: Feed): Promise<DirectoryContents> {
  const { directory } = feed.manifest;
  const { kinds, groups } = directory;
  if (kinds && groups) return Promise.resolve({ kinds, groups });
  return feed.json<DirectoryContents>(directory, async () => (await fetchSchema()).parseDirectoryManifest);
}

/** A feed, and what its directory holds. */
interface Layer extends DirectoryContents {
  readonly feed: Feed;
}

async function readOverrides(written: string, complain: Complaint): Promise<Edits> {
  try {
    const { value, issues } = parseOverrides(await readJson(written));
    for (const { path, code } of issues)
      complain('overrides-entries', `${written} ${path.join('.')} ${code}`);
    if (value) return value;
  } catch (error) {
    complain('overrides-unread', failureOf(error).detail);
  }
  return NOTHING;
}

async function readJson(written: string): Promise<unknown> {
  if (!written.startsWith('#')) {
    const url = resolved(written, document.baseURI);
    if (!url || !/^https?:$/.test(url.protocol)) throw new FeedError('feed-address', written);
    return jsonOf(await fetchBytes(url, MOST_BYTES, 'no-cache'), written);
  }
  const script = document.getElementById(written.slice(1));
  // Whoever may write a comment may give an element an id, and cannot write a script.
  if (!(script instanceof HTMLScriptElement) || script.type !== 'application/json')
    throw new FeedError('feed-address', written);
  try {
    return JSON.parse(script.textContent ?? '');
  } catch {
    throw new FeedError('feed-not-json', written);
  }
}

class Layers implements FeedFiles {
  readonly source;
  readonly manifest: FeedManifest;
  private readonly layers: readonly Layer[];
  private readonly feeds: readonly Feed[];
  private readonly overrides: Edits;
  private readonly complain: Complaint;
  /** Whose a file is, by its digest; the same file of two feeds is either's. */
  private readonly owners = new Map<string, Feed>();
  private readonly ids = new Map<Feed, FeedIds>();

  constructor(layers: readonly Layer[], overrides: Edits, complain: Complaint) {
    this.layers = layers;
    this.feeds = layers.map(({ feed }) => feed);
    const { feeds } = this;
    this.overrides = overrides;
    this.complain = complain;
    this.source = feeds.some(({ source }) => source === 'kept') ? ('kept' as const) : ('network' as const);
    this.manifest = this.merged();
  }

  async locale(ref: FileRef): Promise<LocalePack> {
    const name = this.nameOf(ref);
    const packs = await Promise.all(
      this.feeds.filter(({ manifest }) => manifest.locales[name]).map((feed) => feed.locale(name)),
    );
    return packs.reduceRight((low, high) => laidOver(high, low));
  }

  async helplines(): ReturnType<FeedFiles['helplines']> {
    const lists = await Promise.all(this.feeds.map((feed) => feed.helplines()));
    const byId = new Map(lists.reverse().flatMap((list) => list.map((line) => [line.id, line] as const)));
    return [...byId.values()];
  }

  async guidance(
    locale: string,
    part: Parameters<FeedFiles['guidance']>[1],
  ): ReturnType<FeedFiles['guidance']> {
    const feed = this.feeds.find(({ manifest }) => manifest.locales[locale]?.parts?.[part]);
    return feed?.guidance(locale, part);
  }

  async json<T>(ref: FileRef, check: Check<T>): Promise<T> {
    const owner = this.ownerOf(ref);
    const value = await owner.json<T>(ref, check);
    // What a list of parts names belongs to whose list it is.
    const { sha256 } = value as { readonly sha256?: readonly string[] };
    for (const digest of sha256 ?? []) this.owners.set(digest, owner);
    return value;
  }

  /** What is hidden of a file: what the site hides, and what a feed that counts more has under the same id. */
  async edits(ref: FileRef, { table }: GroupFile): Promise<Edits> {
    const { hidden, changes } = this.overrides;
    const above = this.layers.slice(0, this.feeds.indexOf(this.ownerOf(ref)));
    if (above.length === 0) return { hidden, changes };
    const ids = new FacilityTable(table).records().map(({ id }) => id);
    const known = await Promise.all(above.map((layer) => this.idsOf(layer).among(ids)));
    return { hidden: new Set([...hidden, ...known.flat()]), changes };
  }

  /** What is left of each group is counted in what stands in it; of a group in parts, its publisher's counts stay. */
  recounted(): Promise<readonly GroupRef[]> {
    const check: Check<GroupFile> = async () => (await fetchSchema()).parseGroupFile;
    return Promise.all(
      this.groups.map(async (group) => {
        if (group.cut) return group;
        const file = await this.json(group, check);
        const left = edited(file, await this.edits(group, file));
        return left === file ? group : { ...group, ...countsOf(new FacilityTable(left.table).records()) };
      }),
    );
  }

  private idsOf({ feed, groups }: Layer): FeedIds {
    const known = this.ids.get(feed) ?? new FeedIds(feed, groups, this.complain);
    this.ids.set(feed, known);
    return known;
  }

  private ownerOf({ sha256, path }: FileRef): Feed {
    const owner = this.owners.get(sha256);
    if (!owner) throw new FeedError('feed-invalid', path);
    return owner;
  }

  private nameOf(ref: FileRef): string {
    const { locales } = this.manifest;
    return Object.keys(locales).find((name) => locales[name] === ref) ?? '';
  }

  private get groups(): readonly GroupRef[] {
    return this.layers.flatMap((layer) => layer.groups).map(withoutIndex);
  }

  private merged(): FeedManifest {
    const manifests = this.feeds.map(({ manifest }) => manifest);
    for (const layer of [...this.layers].reverse()) this.own(layer);
    const { groups } = this;
    const [first] = manifests;
    const placed = manifests.find(({ gazetteer }) => gazetteer);
    const drawn = manifests.find(({ outlines }) => outlines);
    const ending = manifests
      .filter(({ expires }) => expires)
      .sort((a, b) => ((a.expires ?? '') < (b.expires ?? '') ? -1 : 1))[0];
    const { gazetteer, small_towns } = placed ?? {};
    const credits = manifests.map(({ licence: { attribution, name } }) => attribution ?? name);
    const url = new Set(manifests.map(({ licence }) => licence.url));
    return {
      ...(first as FeedManifest),
      // The one that ends first says how old what is shown may be.
      ...(ending && { issued: ending.issued, expires: ending.expires as string }),
      licence: {
        name: [...new Set(credits)].join(' · '),
        ...(url.size === 1 && first?.licence.url !== undefined && { url: first.licence.url }),
      },
      version: manifests.reduce((sum, { version }) => sum + version, 0),
      countries: [...new Set(manifests.flatMap(({ countries }) => countries))],
      locales: Object.assign(
        {},
        ...manifests.map(({ locales }) => locales).reverse(),
      ) as FeedManifest['locales'],
      directory: {
        path: '',
        sha256: '',
        count: manifests.reduce((sum, { directory }) => sum + directory.count, 0),
        kinds: Object.assign({}, ...this.layers.map(({ kinds }) => kinds).reverse()) as Layer['kinds'],
        groups,
      },
      ...(gazetteer && { gazetteer }),
      ...(small_towns && { small_towns }),
      ...(drawn?.outlines && { outlines: drawn.outlines }),
    };
  }

  /** Remembers whose the files are that a manifest names. */
  private own({ feed, groups }: Layer): void {
    const { gazetteer, small_towns, outlines } = feed.manifest;
    const refs = groups.flatMap((group): FileRef[] => {
      const { cut } = group;
      return cut ? [group, cut.kinds, cut.ids, cut.words, cut.kind_words, cut.vocabulary] : [group];
    });
    for (const ref of [...refs, gazetteer, small_towns, outlines]) if (ref) this.owners.set(ref.sha256, feed);
  }
}

/** A group whose words are made of its facilities: those of its file are numbered by rows, and rows may be gone. */
function withoutIndex(group: GroupRef): GroupRef {
  const { index: _, ...rest } = group;
  return rest;
}

/** The texts of one feed over those of another: by id where they have ids, the upper one's otherwise. */
function laidOver(high: LocalePack, low: LocalePack): LocalePack {
  return {
    ...low,
    ...high,
    kinds: { ...low.kinds, ...high.kinds },
    settings: { ...low.settings, ...high.settings },
    terms: { ...low.terms, ...high.terms },
    languages: { ...low.languages, ...high.languages },
    helplines: { ...low.helplines, ...high.helplines },
    synonyms: [...high.synonyms, ...low.synonyms],
  };
}
