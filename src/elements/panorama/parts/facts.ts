import { html, nothing } from 'lit';
import type { LandscapeFact } from '../../../domain/landscape/model.js';
import { countPlaces } from '../../../domain/directory/counts.js';
import type { Spot } from '../../../domain/landscape/arrange.js';
import type { Detail } from './detail-input.js';

/** The title of a fact, and what is known of it: what nobody has said is to be asked, and said so. */
export function factOf(
  fact: LandscapeFact,
  { facts }: Spot,
  { speech, locale }: Pick<Detail, 'speech' | 'locale'>,
): { readonly title: string; readonly value: unknown } {
  const { t } = locale;
  const text = facts?.[fact];
  const open = facts?.to_check.includes(fact)
    ? html` <span class="to-check">${t('to_check')}</span>`
    : nothing;
  return {
    title: t(fact),
    value: text === undefined ? t('unknown_ask') : html`${speech.say(text, facts?.lang)}${open}`,
  };
}

/** How many places of a kind the feed has, in words; nothing where they cannot be counted. */
export function countText(
  id: string,
  { manifest, locale }: Pick<Detail, 'manifest' | 'locale'>,
): string | undefined {
  if (!manifest) return undefined;
  const count = countPlaces(manifest, { kinds: [id] });
  return count > 0
    ? locale.t('count', { count, number: locale.format.number(count) })
    : locale.t('count_none');
}
