/** Fetched late and by itself: it reads the whole directory, which few visitors ask for. */

import { Atlas } from '../../../core/directory/atlas.js';
import { openDirectory } from '../../../core/directory/client.js';
import { readNear } from '../../../core/directory/near.js';
import { FeedError, type Feed } from '../../../core/feed/feed.js';
import { settingOf } from '../../../domain/directory/filters.js';
import { AROUND, NO_FILTERS, type Near } from '../../../domain/directory/query.js';

type Report = (code: string, detail: string) => void;

/** Which places are counted, and around what. */
export interface Asked {
  readonly feed: Feed;
  readonly kind: string;
  /** The visitor's position, or what the webmaster wrote. */
  readonly near: string | Near;
  readonly country: string | undefined;
}

/** What the directory says of one kind near a place. */
export interface Counted {
  readonly near: number;
  /** How many of the kind are near or far, nobody can tell: they have no point. */
  readonly unplaced: number;
  /** Name of the place; undefined for a point. */
  readonly label: string | undefined;
}

/** Undefined where nobody knows the place, which the webmaster is told. Rejects with FeedError. */
export async function countNear(
  { feed, kind, near: given, country }: Asked,
  report: Report,
): Promise<Counted | undefined> {
  const near =
    typeof given === 'string'
      ? readNear(given, (attribute) => report('attribute-invalid', attribute))
      : given;
  if (near === undefined) return undefined;
  const client = await openDirectory(feed);
  // A town is the same as in the finder: it may be known by a facility of any setting.
  const own = settingOf(client.manifest.kinds, kind);
  let failure: FeedError | undefined;
  const tell = (code: string, detail: string): void => {
    failure ??= new FeedError(code, detail);
    report(code, detail);
  };
  const groups = typeof near === 'string' ? client.listed : [own];
  const directory = await client.open(groups, tell, [kind]);
  // Of a kind whose places could not be read nobody knows how many there are.
  if (failure && directory.missing.includes(own)) throw failure;
  const spot =
    typeof near === 'string' ? await new Atlas(directory).lookUp(client, near, country, report) : near;
  if (!spot) return undefined;
  if (directory.unread > 0) {
    failure = undefined;
    const { lat, lon } = spot;
    await client.reach(directory, { near: { lat, lon }, most: 0, radius_km: AROUND }, tell);
    if (failure) throw failure as FeedError;
  }
  const { hits, undisclosed } = directory.search({
    text: '',
    filters: { ...NO_FILTERS, kinds: [kind] },
    scope: {},
    statusOf: () => 'unknown',
    near: { lat: spot.lat, lon: spot.lon, radius_km: AROUND },
  });
  return {
    near: hits.length,
    unplaced: undisclosed.length,
    label: 'label' in spot ? spot.label : undefined,
  };
}
