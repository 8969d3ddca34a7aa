import { plainLocale } from '../../domain/content/locale.js';
import { Faults, type Fault } from '../faults/fault.js';
import { FEED_FILE, type FeedYaml } from '../read/feed-yaml.js';

/**
 * What one line of `feed.yaml` alone cannot tell: countries and locales named once, variants after the locale that
 * they are a way of writing, reviews of locales that exist, a feed that does not expire before its issue.
 */
export function checkFeed({ source, locate }: FeedYaml): readonly Fault[] {
  if (!source) return [];
  const faults = new Faults();
  for (const key of ['countries', 'locales'] as const) {
    source[key].forEach((each, index) => {
      if (source[key].indexOf(each) < index)
        faults.add(FEED_FILE, locate([key, index]), 'duplicate-id', {
          value: each,
          line: locate([key, source[key].indexOf(each)]).line,
        });
    });
  }
  source.locales.forEach((each, index) => {
    const plain = plainLocale(each);
    if (!source.locales.slice(0, index).includes(plain) && plain !== each)
      faults.add(FEED_FILE, locate(['locales', index]), 'variant-alone', { value: each, plain });
  });
  for (const each of Object.keys(source.reviewed)) {
    if (!source.locales.includes(each))
      faults.add(FEED_FILE, locate(['reviewed', each]), 'unknown-locale', { value: each }, 'warning');
  }
  if (source.expires !== undefined && source.expires < source.issued)
    faults.add(FEED_FILE, locate(['expires']), 'expires-before', { value: source.expires });
  return faults.list;
}
