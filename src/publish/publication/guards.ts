import type { FeedManifest } from '../../domain/content/model.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { Content } from '../content.js';
import type { Published } from './before.js';
import { saysTheSame } from './differences.js';
import type { Words } from '../words/words.js';

/** What may be allowed by its name, as in `--allow=fewer,version`. */
export const GUARDS = ['empty', 'fewer', 'expired', 'version', 'placeholders'] as const;
export type Guard = (typeof GUARDS)[number];

/** Why a publication is refused. */
export interface Refusal {
  readonly guard: Guard;
  readonly why: string;
}

/** A directory with a smaller share of what it had before is more likely a mistake than a decision. */
const SHARE_LEFT = 0.8;

/**
 * What would empty or break hundreds of pages if it were a mistake. The same content as before is never refused, but for
 * its expiry.
 *
 * @param manifest of the feed that is about to be published
 * @param before what the folder holds, if anything
 * @param today ISO day
 */
export function refusals(
  { source, facilities }: Content,
  manifest: FeedManifest,
  before: Published | undefined,
  today: string,
  words: Words,
): Refusal[] {
  const found: Refusal[] = [];
  const refuse = (guard: Guard, why: string): void => void found.push({ guard, why });
  const count = before?.facilities.length ?? 0;
  if (facilities.length === 0)
    refuse('empty', count > 0 ? words('build:none-left', { before: count }) : words('build:holds-none'));
  else if (facilities.length < count * SHARE_LEFT)
    refuse('fewer', words('build:fewer', { count: facilities.length, before: count }));
  if (source.expires !== undefined && source.expires < today)
    refuse('expired', words('build:expired', { day: source.expires }));
  if (before) {
    const versions = { version: source.version, published: before.manifest.version };
    if (source.version < before.manifest.version) refuse('version', words('build:version-back', versions));
    else if (source.version === before.manifest.version && !saysTheSame(manifest, before.manifest))
      refuse('version', words('build:version-same', versions));
  }
  const left = placeholders(manifest, facilities, words);
  if (left.length > 0) refuse('placeholders', words('build:placeholders', { left: left.join(', ') }));
  return found;
}

const isExample = (text: string | undefined): boolean => /\bexample\.(org|com|net)\b/i.test(text ?? '');

/** What `init` wrote and nobody replaced. */
function placeholders(
  { id, publisher, licence }: FeedManifest,
  facilities: readonly Facility[],
  words: Words,
): string[] {
  const left = [
    id === 'example' && 'id: example',
    publisher.name === 'Example federation' && 'publisher.name',
    isExample(publisher.url) && 'publisher.url',
    isExample(publisher.email) && 'publisher.email',
    licence.attribution === 'Example federation' && 'licence.attribution',
  ].filter((each) => each !== false);
  const places = facilities.filter(
    ({ id: own, email, website }) => /^exemple-/.test(own) || isExample(email) || isExample(website),
  );
  return [...left, ...places.map(({ id: own }) => words('build:placeholder-place', { id: own }))];
}
